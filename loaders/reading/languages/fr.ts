import type { LanguageModule } from "../pack.ts";

const PARTICIPLE = ["e", "ee", "es", "ees"];
const FIRST = ["er", "ent", "ait", "aient", "a", "erent", "ant", "era", "eront", "erait", "eraient", "ons"];
const SECOND = ["ir", "i", "is", "ie", "ies", "it", "issent", "issait", "issaient", "irent", "issant", "ira", "iront"];

/** French: the forms of regular verbs in -er and -ir, number and gender of nouns and adjectives; without accents, as lexicons match. */
export const fr: LanguageModule = {
  code: "fr",
  isPlural: (word) => /[sx]$/.test(word) && word !== "fils",
  decline: (word) => [...new Set([word, ...nounEndings(word)])],
  kindAfterName: false,
  dateOrders: ["day-month"],
  inflect: (word) => [...new Set([word, ...endings(word)])],
};

function endings(word: string): string[] {
  const stem = word.slice(0, -2);
  if (word.endsWith("ger")) return [...PARTICIPLE, ...FIRST].flatMap((end) => [stem + end, `${stem}e${end}`]);
  if (word.endsWith("cer") || word.endsWith("er")) return [...PARTICIPLE, ...FIRST].map((end) => stem + end);
  if (word.endsWith("ir")) return SECOND.map((end) => stem + end);
  return nounEndings(word);
}

function nounEndings(word: string): string[] {
  const stem = word.slice(0, -2);
  if (word.endsWith("al")) return [`${stem}aux`, `${word}e`, `${word}es`];
  if (word.endsWith("eur")) return [`${word}s`, `${word.slice(0, -1)}se`, `${word.slice(0, -1)}ses`];
  if (/[sxz]$/.test(word)) return [`${word}e`, `${word}es`];
  return [`${word}s`, `${word}e`, `${word}es`];
}
