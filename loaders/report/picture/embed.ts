import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { FACES, type Face } from "../page/fonts.ts";

/** What the files for plain Latin hold beside the first 256 characters: marks of typography. */
const PLAIN = /^[\s!-\u00ff\u0152\u0153\u2000-\u206f\u2212]*$/;

/** What is kept of a font's layout. */
const FEATURES = ["kern", "tnum", "lnum", "ccmp", "mark"];

/** Whether a drawing has words in a face. */
function uses(svg: string, { family, weight }: Face): boolean {
  const named = [...svg.matchAll(/<[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(family));
  const isBold = (tag: string) => tag.includes('font-weight="600"');
  // Within what names a family, any word may be set bold.
  return weight === 600 ? named.length > 0 && svg.includes('font-weight="600"') : named.some((tag) => !isBold(tag));
}

async function ruleFor(face: Face, source: string, characters: string, root: string): Promise<string> {
  const whole = readFileSync(createRequire(join(root, "package.json")).resolve(source));
  const bytes = await subsetFont(whole, characters, { targetFormat: "woff2", noHinting: true, keepFeatures: FEATURES });
  const data = Buffer.from(bytes).toString("base64");
  return `@font-face{font-family:"${face.family}";font-weight:${face.weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

/** The rules for all letters of a drawing, face by face. */
async function rulesFor(faces: Face[], characters: string, root: string): Promise<string> {
  const rules: string[] = [];
  for (const face of faces) {
    // The rule that comes last is asked first: letters that the plain file has too are taken from it.
    if (!PLAIN.test(characters)) rules.push(await ruleFor(face, face.source.replace("-latin-", "-latin-ext-"), characters, root));
    rules.push(await ruleFor(face, face.source, characters, root));
  }
  return rules.join("");
}

/**
 * Makes what puts the faces that a drawing names into it, each with the letters that the drawing has and no other. Its words stay
 * words: they can be searched, read aloud, copied and changed, which outlines in their place could not be. Drawings with the same words
 * share the work. The same drawing gives the same bytes.
 *
 * @param root the project's folder, in which the fonts are installed.
 */
export function openEmbedder(root: string): (svg: string) => Promise<Uint8Array> {
  const made = new Map<string, Promise<string>>();
  return async (svg) => {
    const words = [...svg.matchAll(/<text[\s>][\s\S]*?<\/text>/g)].map(([text]) => text.replace(/<[^>]*>/g, "")).join("");
    const characters = [...new Set(words)].sort().join("");
    const faces = FACES.filter((face) => uses(svg, face));
    const key = `${faces.map(({ source }) => source).join()} ${characters}`;
    const rules = made.get(key) ?? rulesFor(faces, characters, root);
    made.set(key, rules);
    return new TextEncoder().encode(svg.replace(/(<svg [^>]*>)/, `$1\n<defs><style>${await rules}</style></defs>`));
  };
}
