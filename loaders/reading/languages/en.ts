import type { LanguageModule } from "../pack.ts";

const VOWELS = "aeiou";

/** English: plural, third person, past and -ing of regular nouns and verbs; irregular forms stand in the tables. */
export const en: LanguageModule = {
  code: "en",
  dateOrders: ["day-month", "month-day"],
  inflect: (word) => [...new Set([word, ...endings(word)].flatMap((form) => (form.endsWith("ing") ? [form, `${form}s`] : [form])))],
};

function endings(word: string): string[] {
  const last = word.at(-1) ?? "";
  const stem = word.slice(0, -1);
  if (last === "e") return [`${word}s`, `${word}d`, `${stem}ing`];
  if (last === "y" && !VOWELS.includes(word.at(-2) ?? "")) return [`${stem}ies`, `${stem}ied`, `${word}ing`];
  const sibilant = /(?:s|x|z|ch|sh)$/.test(word);
  const plain = [sibilant ? `${word}es` : `${word}s`, `${word}ed`, `${word}ing`];
  return doubles(word) ? [...plain, `${word}${last}ed`, `${word}${last}ing`] : plain;
}

/** "gun" → gunned: a single vowel before a single final consonant. */
function doubles(word: string): boolean {
  const [third = "", second = "", first = ""] = word.slice(-3);
  return !VOWELS.includes(first) && !"wxy".includes(first) && VOWELS.includes(second) && !VOWELS.includes(third);
}
