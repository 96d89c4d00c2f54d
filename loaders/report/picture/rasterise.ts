import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { withSigns } from "./fonts.ts";

/** Turns a drawing that stands by itself into a PNG; the same drawing gives the same bytes on every computer. */
export type Rasteriser = (svg: string, options?: { width?: number }) => Uint8Array;

/** What drawings are set in. A family that is missing is not replaced but left out, without a word: it is tried first. */
const TRIED = [
  { family: "Inter", weight: 400 },
  { family: "Inter", weight: 600 },
  { family: "Source Serif 4", weight: 400 },
  { family: "Source Serif 4", weight: 600 },
] as const;

let started: Promise<void> | null = null;

// The engine is one for the whole process, and may be started once. WebAssembly, since a native one rounds by its processor.
function start(): Promise<void> {
  const require = createRequire(import.meta.url);
  started ??= initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm"))).catch((fault: Error) => {
    // It runs on where this module was loaded anew, as when its code is worked at.
    if (!fault.message.startsWith("Already initialized")) throw fault;
  });
  return started;
}

/**
 * Opens a rasteriser with the fonts that it may use; the computer's own are never looked at.
 * Takes font files (TrueType or OpenType). Throws where a face that drawings ask for is not among them.
 */
export async function openRasteriser(fonts: Uint8Array[]): Promise<Rasteriser> {
  await start();
  const font = { fontBuffers: fonts, defaultFontFamily: "Inter", sansSerifFamily: "Inter", serifFamily: "Source Serif 4" };
  const open = (svg: string, width?: number) =>
    new Resvg(svg, { font, ...(width === undefined ? {} : { fitTo: { mode: "width", value: width } }) });
  const drawn = TRIED.map(({ family, weight }) => inkOf(open(sample(family, weight))));
  for (const [index, { family, weight }] of TRIED.entries())
    if (drawn[index] === 0 || drawn.indexOf(drawn[index] ?? 0) !== index) throw new Error(`no font draws ${family} ${weight}`);
  return (svg, { width } = {}) => {
    const resvg = open(withSigns(svg), width);
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    resvg.free();
    return png;
  };
}

function sample(family: string, weight: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><text x="4" y="45" font-family="${family}" font-weight="${weight}" font-size="40">Tombouctou 21</text></svg>`;
}

/** How much of a picture is drawn on: every face of the sample draws its own amount. */
function inkOf(resvg: InstanceType<typeof Resvg>): number {
  const image = resvg.render();
  const ink = image.pixels.reduce((sum, value, index) => (index % 4 === 3 ? sum + value : sum), 0);
  image.free();
  resvg.free();
  return ink;
}
