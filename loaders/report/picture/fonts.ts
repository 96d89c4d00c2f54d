import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { FACES } from "../page/fonts.ts";

/** Latin with all its accents, Greek and Cyrillic, and the marks of typography: what a headline, a place's or a source's name may hold. */
const RANGES: [first: number, last: number][] = [
  [0x20, 0x24f],
  [0x2b0, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x22ff],
];

const CHARACTERS = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).join("");

/** Parts of the alphabet that each face comes in. */
const PARTS = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext"];

const hex = (code: number) => `\\u{${code.toString(16)}}`;

/** Words in letters that no picture has a face for, such as Arabic ones. */
const WITHOUT_A_FACE = new RegExp(`[^\\s${RANGES.map(([first, last]) => `${hex(first)}-${hex(last)}`).join("")}]+`, "gu");

/** A drawing with a sign for every word that could not be drawn: without one, nobody would see that it is missing. */
export function withSigns(svg: string): string {
  return svg.replace(WITHOUT_A_FACE, "[…]");
}

/** Without the names by family (16, 17) a semibold is a family of its own, which nothing in a drawing asks for. */
const NAMES = [16, 17];

/**
 * The site's own faces as files that a rasteriser reads, for all of these alphabets.
 * Takes the project's root; gives a file a face and part of the alphabet. Throws if a font is not installed.
 */
export async function pictureFonts(root: string): Promise<Uint8Array[]> {
  const require = createRequire(join(root, "package.json"));
  const files = FACES.flatMap(({ source }) => PARTS.map((part) => source.replace("-latin-", `-${part}-`)));
  const fonts: Uint8Array[] = [];
  for (const file of files) {
    const whole = readFileSync(require.resolve(file));
    fonts.push(new Uint8Array(await subsetFont(whole, CHARACTERS, { targetFormat: "truetype", preserveNameIds: NAMES })));
  }
  return fonts;
}
