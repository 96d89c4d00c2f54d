import type { LanguageModule } from "../pack.ts";

const PLURALS = /^(?!(?:h|th)is$|its$|bus$).*(?:[^s]s|selves|men|people|children|police|personnel|troops|staff)$/;
const VOWELS = "aeiou";

/** English: plural, third person, past and -ing of regular nouns and verbs; irregular forms stand in the tables. */
export const en: LanguageModule = {
  code: "en",
  isPlural: (word) => PLURALS.test(word),
  decline: (word) => [word, plural(word)],
  kindAfterName: true,
  dateOrders: ["day-month", "month-day"],
  inflect: (word) => [...new Set([word, ...endings(word)].flatMap((form) => (form.endsWith("ing") ? [form, `${form}s`] : [form])))],
};

function plural(word: string): string {
  if (word.endsWith("y") && !VOWELS.includes(word.at(-2) ?? "")) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function endings(word: string): string[] {
  const last = word.at(-1) ?? "";
  const stem = word.slice(0, -1);
  if (last === "e") return [plural(word), `${word}d`, `${stem}ing`];
  if (last === "y" && !VOWELS.includes(word.at(-2) ?? "")) return [plural(word), `${stem}ied`, `${word}ing`];
  const plain = [plural(word), `${word}ed`, `${word}ing`];
  return doubles(word) ? [...plain, `${word}${last}ed`, `${word}${last}ing`] : plain;
}

/** "gun" → gunned: a single vowel before a single final consonant. */
function doubles(word: string): boolean {
  const [third = "", second = "", first = ""] = word.slice(-3);
  return !VOWELS.includes(first) && !"wxy".includes(first) && VOWELS.includes(second) && !VOWELS.includes(third);
}
