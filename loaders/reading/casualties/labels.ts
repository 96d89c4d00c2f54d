import { termsWithin, wordsBetween } from "../source.ts";
import type { Phrase } from "./phrases.ts";
import type { OutcomeRule } from "./rules.ts";

/** "the body of a missing soldier": a body is of the dead, whatever is said of them besides. */
export const bodyOf: OutcomeRule = ({ source, phrases, words }, index) => {
  const phrase = phrases[index] as Phrase;
  const word = words.findLast(({ role, to }) => role === "body" && to <= phrase.from);
  if (word === undefined || wordsBetween(source, word.to, phrase.from) !== 1) return null;
  return termsWithin(source, "auxiliaries", word.to, phrase.from, "of").length > 0 ? word : null;
};

/** "Killed: 12. Wounded: 35": a list names the outcome and gives the number behind a colon. */
export const labelWord: OutcomeRule = ({ source, phrases, words }, index) => {
  const phrase = phrases[index] as Phrase;
  const word = words.findLast(({ to }) => to <= phrase.from);
  if (word === undefined || source.text.tokens[word.to]?.text !== ":" || word.to + 1 !== phrase.from) return null;
  return phrase.bare || phrase.person !== null ? word : null;
};
