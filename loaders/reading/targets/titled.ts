import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, sentenceAt, termsWithin, wordsBetween } from "../source.ts";
import type { Sign } from "../tactics.ts";

/** Words from a verb to whom it may have as its object. */
const REACH = 5;
const NEAR = 3;

/** "l'Amisom visée deux fois", "army base attacked": a headline goes without "was" where nobody stands behind the verb. */
export function isTitled(source: ReadSource, sign: Sign, match: Match): boolean {
  const { text } = source;
  const headline = text.part === "title" || sentenceAt(text, sign.from).kind === "headline";
  if (!headline || sign.code !== "attacked" || sign.from !== match.to) return false;
  return ["sites", "people", "place-kinds"].every((table) => termsWithin(source, table, sign.to, sign.to + REACH).length === 0);
}

/** "The prefect escaped a bomb": whom it was meant for. */
export function isEscaped(source: ReadSource, sign: Sign, match: Match): boolean {
  const escaped = termsWithin(source, "context", match.to, sign.from, "escaped")[0];
  if (escaped === undefined || hasMark(source, match.to, sign.from, ",;:()")) return false;
  return wordsBetween(source, match.to, escaped.from) <= REACH && wordsBetween(source, escaped.to, sign.from) <= NEAR;
}

/** "Attacked on Monday before dawn, the camp of …": the participle that a sentence begins with is of whom stands behind its comma. */
export function isFronted(source: ReadSource, sign: Sign, match: Match): boolean {
  const { text } = source;
  const { from } = sentenceAt(text, sign.from);
  if (sign.code !== "attacked" || sign.from !== from || match.from < sign.to) return false;
  let comma = sign.to;
  while (comma < match.from && text.tokens[comma]?.text !== ",") comma += 1;
  return comma < match.from && wordsBetween(source, comma, match.from) <= 2 && !hasMark(source, comma + 1, match.from, ",;:()");
}
