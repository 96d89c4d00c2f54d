import type { LanguageModule } from "../pack.ts";

const NUMBER_AND_GENDER = ["o", "a", "os", "as"];
const FIRST = ["ar", "a", "an", "aba", "aban", "aron", "ara", "aran", "aria", "arian", "ando", "ase", "asen"];
const SECOND = ["e", "en", "ia", "ian", "io", "ieron", "iera", "ieran", "iendo"];
const FUTURE = ["", "a", "an", "ia", "ian"];
/** Pronouns written onto infinitives: "atacarlos". */
const ENCLITICS = ["se", "lo", "la", "los", "las", "le", "les"];

/** Spanish: the forms of regular verbs in -ar, -er and -ir, number and gender of nouns and adjectives; without accents, as lexicons match. */
export const es: LanguageModule = {
  code: "es",
  isPlural: (word) => word.endsWith("s"),
  decline: (word) => [...new Set([word, ...nounEndings(word)])],
  kindAfterName: false,
  dateOrders: ["day-month"],
  inflect: (word) => [...new Set([word, ...endings(word)])],
};

function endings(word: string): string[] {
  const stem = word.slice(0, -2);
  const enclitic = ENCLITICS.map((pronoun) => word + pronoun);
  if (word.endsWith("ar")) return [...participle(`${stem}ad`), ...FIRST.map((end) => stem + end), `${stem}o`, ...enclitic];
  if (/[ei]r$/.test(word))
    return [...participle(`${stem}id`), ...SECOND.map((end) => stem + end), ...FUTURE.map((end) => word + end), ...enclitic];
  return nounEndings(word);
}

function participle(stem: string): string[] {
  return NUMBER_AND_GENDER.map((end) => stem + end);
}

function nounEndings(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith("o")) return NUMBER_AND_GENDER.map((end) => stem + end);
  if (word.endsWith("z")) return [`${stem}ces`];
  if (/[aeiu]$/.test(word)) return [`${word}s`];
  return [`${word}es`, `${word}a`, `${word}as`];
}
