import type { Citable } from "./citing/citable.ts";
import { bibtex } from "./citing/styles/bibtex.ts";
import { cslJson } from "./citing/styles/csl-json.ts";
import { htmlCitation } from "./citing/styles/html.ts";
import { ris } from "./citing/styles/ris.ts";
import { fullText, shortText } from "./citing/styles/text.ts";

export { type Citable, type CitableKind, DRAFT, findReference, type Reference, referenceOf, shortDigest } from "./citing/citable.ts";

const WRITERS = {
  text: fullText,
  short: shortText,
  bibtex,
  ris,
  "csl-json": cslJson,
  html: htmlCitation,
} as const satisfies Record<string, (citable: Citable) => string>;

/** A style that citations are written in, as `npm run cite` and the files of figures call it. */
export type CitationStyle = keyof typeof WRITERS;

/** Every style, the plainest first. */
export const CITATION_STYLES = Object.keys(WRITERS) as CitationStyle[];

/** Whether a word names a style. */
export function isCitationStyle(word: string): word is CitationStyle {
  return Object.hasOwn(WRITERS, word);
}

/** Writes a citation. Pure: the same thing cited gives the same text, on whatever day. */
export function cite(citable: Citable, style: CitationStyle): string {
  return WRITERS[style](citable);
}

/** The citation in every style. */
export function citeInEveryStyle(citable: Citable): Record<CitationStyle, string> {
  return Object.fromEntries(CITATION_STYLES.map((style) => [style, cite(citable, style)])) as Record<CitationStyle, string>;
}
