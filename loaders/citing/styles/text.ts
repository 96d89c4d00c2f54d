import { type Citable, referenceOf, shortDigest } from "../citable.ts";
import { citingWords } from "../words.ts";

function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a citation says of where and when: the part, the edition, the data, the date of the data. */
export function details(citable: Citable): string {
  const words = citingWords(citable.language);
  const parts = [
    words.partOf(citable),
    words.edition(citable.edition),
    words.data(shortDigest(citable.digest)),
    words.upTo(citable.dated),
  ].filter((part) => part !== "");
  return capital(sentence(parts.join(", ")));
}

/** Who and when: "The Casebook authors (2021).". */
export function credit({ authors, dated, language }: Citable): string {
  return `${authors} (${dated === null ? citingWords(language).undated : dated.slice(0, 4)}).`;
}

/** The citation in full, as it stands in a list of references. */
export function fullText(citable: Citable): string {
  const address = citable.address === null ? [] : [citable.address];
  return [credit(citable), sentence(citable.title), details(citable), ...address, `[${referenceOf(citable)}]`].join(" ");
}

/** The citation in one line, as it stands under a chart. */
export function shortText(citable: Citable): string {
  const words = citingWords(citable.language);
  const part = words.partOf(citable) || citable.title;
  return `${part}, ${words.edition(citable.edition)}, ${words.upTo(citable.dated)} [${referenceOf(citable)}]`;
}
