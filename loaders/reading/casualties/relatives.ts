import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import type { OutcomeRule } from "./rules.ts";

const FAR = 14;
const NEAR = 3;
/** Codes of `people.csv` for those who kill. */
const KILLERS = ["attacker", "bomber", "military", "police", "militia"];

/** "thirty soldiers whom a bomber and the gunmen behind him had killed": a relative clause whose subject is somebody else says what befell them. */
export const relativeObject: OutcomeRule = ({ source, sentence, phrases, words, groups }, index) => {
  const phrase = phrases[index];
  if (phrase === undefined || phrase.person === null) return null;
  const relative = termsWithin(source, "auxiliaries", phrase.to, phrase.to + 1, "relative")[0];
  const word = relative === undefined ? undefined : words.find(({ from, role }) => from >= relative.to && role === "verb");
  if (relative === undefined || word === undefined || word.passive || words.some(({ from }) => from >= relative.to && from < word.from))
    return null;
  if (wordsBetween(source, relative.to, word.from) > FAR || hasMark(source, relative.to, word.from, ";:.()")) return null;
  const subject =
    termsWithin(source, "people", relative.to, word.from, ...KILLERS).length > 0 ||
    groups.some(({ from, to }) => from >= relative.to && to <= word.from);
  const other = phrases.some(({ from }) => from >= word.to && from <= word.to + NEAR);
  const people = termsWithin(source, "people", word.to, Math.min(sentence.to, word.to + NEAR)).length > 0;
  return subject && !other && !people ? word : null;
};

/** "Twenty villagers who were on their way home from a market died": what stands behind those counted says who they were. */
export function isDescribed(source: ReadSource, { to }: { to: number }): boolean {
  return termsWithin(source, "auxiliaries", to, to + 1, "relative").length > 0;
}

/** "thirty people, eleven civilians among them, fell": right behind what is said in passing. */
export function isPastComma({ text }: ReadSource, { from }: { from: number }): boolean {
  return text.tokens[from - 1]?.text === ",";
}
