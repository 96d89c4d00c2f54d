import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { openStore, type Store } from "../../cache/store.ts";
import { digestOf } from "../../digest.ts";
import type { SiteFile } from "../input.ts";

/** One face of the site, and the file of the installed package that holds it. */
export interface Face {
  family: string;
  weight: number;
  source: string;
}

/** Four faces: a serif for reading, a sans with tabular figures for charts, tables and everything that is no prose. */
export const FACES: Face[] = [
  { family: "Source Serif 4", weight: 400, source: "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2" },
  { family: "Source Serif 4", weight: 600, source: "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2" },
  { family: "Inter", weight: 400, source: "@fontsource/inter/files/inter-latin-400-normal.woff2" },
  { family: "Inter", weight: 600, source: "@fontsource/inter/files/inter-latin-600-normal.woff2" },
];

/** ASCII, the letters of English, French and Spanish, and the marks that typography needs; the reader's own font has the rest. */
const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ..."ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŒÁÍÓÚÑàâäæçèéêëîïôöùûüÿœáíóúñãõï«»“”‘’–—…·•×±−§°½¿¡\u00a0\u202f\u2009\u2011",
].join("");

/** What is kept of each font's layout: kerning, tabular figures, the composition of accents. */
const FEATURES = ["kern", "tnum", "lnum", "ccmp", "mark"];

/**
 * Fallbacks stretched to the same measure, so that text does not move when the font arrives. Sizes: mean advance of English
 * text in each face, over the same of Georgia (0.446 em) and Arial (0.441 em); ascent and descent: the face's own, over that.
 */
const FALLBACKS = [
  `@font-face{font-family:"Serif fallback";src:local("Georgia"),local("Gelasio");size-adjust:106.7%;ascent-override:97.1%;descent-override:31.4%;line-gap-override:0%}`,
  `@font-face{font-family:"Sans fallback";src:local("Arial"),local("Liberation Sans"),local("Helvetica");size-adjust:107.1%;ascent-override:90.4%;descent-override:22.5%;line-gap-override:0%}`,
];

/**
 * The site's fonts: files under `/assets/`, the rules that name them, and their addresses, to be loaded before anything asks for them:
 * every page uses all four above its first figure, and is laid out once more for each that comes late.
 */
export interface SiteFonts {
  files: SiteFile[];
  css: string;
  preload: string[];
}

function rule(face: Face, name: string): string {
  return `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:normal;font-display:swap;src:url(./${name}) format("woff2")}`;
}

/** How a font is cut; what is kept of earlier runs is kept by all of it. */
const OPTIONS = { targetFormat: "woff2" as const, noHinting: true, keepFeatures: FEATURES };

/** The characters of the site in a font, cut out now or in an earlier run. */
async function cut(whole: Uint8Array, store: Store | null): Promise<Uint8Array> {
  const key = digestOf([createHash("sha256").update(whole).digest("hex"), CHARACTERS, OPTIONS]);
  const earlier = store?.get(key);
  if (typeof earlier === "string") return new Uint8Array(Buffer.from(earlier, "base64"));
  const bytes = new Uint8Array(await subsetFont(Buffer.from(whole), CHARACTERS, OPTIONS));
  store?.put(key, Buffer.from(bytes).toString("base64"));
  return bytes;
}

/**
 * Subsets the fonts of the installed packages; the same packages give the same bytes. Throws if one is not installed.
 * Takes the project's root, and the folder of earlier results if any are kept.
 */
export async function makeFonts(root: string, kept?: string): Promise<SiteFonts> {
  const require = createRequire(join(root, "package.json"));
  const lockfile = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const store = kept === undefined ? null : openStore(join(kept, "fonts"), lockfile);
  const made: SiteFonts = { files: [], css: "", preload: [] };
  for (const face of FACES) {
    const bytes = await cut(readFileSync(require.resolve(face.source)), store);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
    const name = `${face.family.toLowerCase().replaceAll(" ", "-")}-${face.weight}.${hash}.woff2`;
    made.files.push({ path: `assets/${name}`, bytes });
    made.css += rule(face, name);
    made.preload.push(`/assets/${name}`);
  }
  made.css += FALLBACKS.join("");
  return made;
}
