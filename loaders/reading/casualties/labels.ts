import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { at, BREAKS, FAR, isJoined } from "./joined.ts";
import type { OutcomeRule } from "./rules.ts";

/** "on the terrorists' side": tokens. */
const SIDE = 7;

/** "the body of a missing soldier": a body is of the dead, whatever is said of them besides. */
export const bodyOf: OutcomeRule = ({ source, phrases, words }, index) => {
  const phrase = at(phrases, index);
  const word = words.findLast(({ role, to }) => role === "body" && to <= phrase.from);
  if (word === undefined || wordsBetween(source, word.to, phrase.from) !== 1) return null;
  return termsWithin(source, "auxiliaries", word.to, phrase.from, "of").length > 0 ? word : null;
};

/** "Killed: 12. Wounded: 35": a list names the outcome and gives the number behind a colon. */
export const labelWord: OutcomeRule = ({ source, phrases, words }, index) => {
  const phrase = at(phrases, index);
  const word = words.findLast(({ to }) => to <= phrase.from);
  if (word === undefined || word.role === "split" || source.text.tokens[word.to]?.text !== ":" || word.to + 1 !== phrase.from) return null;
  return phrase.bare || phrase.person !== null ? word : null;
};

/** "shot one guard of the agency dead", "left a teacher and two pupils of his school wounded": a verb before the people and the outcome behind them. */
export const splitWord: OutcomeRule = ({ source, sentence, phrases, words }, index) => {
  const phrase = at(phrases, index);
  if (phrase.person === null && !phrase.bare) return null;
  let first = index;
  while (first > 0 && isJoined(source, phrases, first - 1, first)) first -= 1;
  const head = at(phrases, first).from;
  const verb = termsWithin(source, "parts", Math.max(sentence.from, head - 3), head, "split").at(-1);
  const word = words.find(({ from }) => from >= phrase.to);
  if (verb === undefined || (word?.role !== "noun" && word?.role !== "split") || wordsBetween(source, verb.to, head) > 1) return null;
  const other = phrases.some(({ from }) => from >= phrase.to && from < word.from);
  return other || wordsBetween(source, phrase.to, word.from) > FAR || hasMark(source, verb.to, word.from, `,.${BREAKS}`) ? null : word;
};

function isAnd(source: ReadSource, at: number): boolean {
  return termsWithin(source, "auxiliaries", at - 1, at, "and").length > 0;
}

/** "cinq morts du côté de l'armée et trois autres du côté des assaillants": a number of the other side's goes on with the noun before. */
export const sideWord: OutcomeRule = ({ source, phrases, words }, index) => {
  const phrase = at(phrases, index);
  const before = phrases[index - 1];
  if (
    before === undefined ||
    (phrase.person !== null && phrase.person.code !== "person") ||
    !(isJoined(source, phrases, index - 1, index) || isAnd(source, phrase.from))
  )
    return null;
  const side = termsWithin(source, "parts", phrase.to, phrase.to + SIDE, "ranks", "front", "opposite").find(
    ({ from }) => from === phrase.to,
  );
  const word = words.findLast(({ to }) => to <= phrase.from);
  const told = word?.role === "noun" || word?.role === "verb" || word?.role === "subject";
  return side !== undefined && told && word.from >= before.number.to ? word : null;
};

/** "la mort, lundi au sud de Ménaka, d'un cadre": of whom, past what stands between commas. */
export const deedAside: OutcomeRule = ({ source, phrases, words }, index) => {
  const phrase = at(phrases, index);
  const { tokens } = source.text;
  const word = words.findLast(({ to }) => to <= phrase.from);
  if (word?.role !== "noun" || phrase.person === null || tokens[word.to]?.text !== ",") return null;
  const of = termsWithin(source, "auxiliaries", phrase.from - 2, phrase.from, "of").at(-1);
  if (of === undefined || tokens[of.from - 1]?.text !== "," || of.from - 1 <= word.to) return null;
  return termsWithin(source, "auxiliaries", word.from - 1, word.from, "determiner").length > 0 ? word : null;
};
