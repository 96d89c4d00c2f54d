import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { FACES } from "../page/fonts.ts";

/** Latin with all its accents, and the marks of typography: what a headline or a place's name may hold. */
const CHARACTERS = characters([
  [0x20, 0x24f],
  [0x2b0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x22ff],
]);

function characters(ranges: [first: number, last: number][]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)))
    .join("");
}

/** Without the names by family (16, 17) a semibold is a family of its own, which nothing in a drawing asks for. */
const NAMES = [16, 17];

/**
 * The site's own faces as files that a rasteriser reads, for all of Latin.
 * Takes the project's root; gives a file a face and part of the alphabet. Throws if a font is not installed.
 */
export async function pictureFonts(root: string): Promise<Uint8Array[]> {
  const require = createRequire(join(root, "package.json"));
  const files = FACES.flatMap(({ source }) => [source, source.replace("-latin-", "-latin-ext-")]);
  const fonts: Uint8Array[] = [];
  for (const file of files) {
    const whole = readFileSync(require.resolve(file));
    fonts.push(new Uint8Array(await subsetFont(whole, CHARACTERS, { targetFormat: "truetype", preserveNameIds: NAMES })));
  }
  return fonts;
}
