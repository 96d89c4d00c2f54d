import type { Match } from "../lexicon.ts";
import { type ReadSource, sentenceAt, termsWithin } from "../source.ts";
import type { Sign } from "../tactics.ts";

/** Words from a verb to whom it may have as its object. */
const REACH = 5;

/** "l'Amisom visée deux fois", "army base attacked": a headline goes without "was" where nobody stands behind the verb. */
export function isTitled(source: ReadSource, sign: Sign, match: Match): boolean {
  const { text } = source;
  const headline = text.part === "title" || sentenceAt(text, sign.from).kind === "headline";
  if (!headline || sign.code !== "attacked" || sign.from !== match.to) return false;
  return ["sites", "people", "place-kinds"].every((table) => termsWithin(source, table, sign.to, sign.to + REACH).length === 0);
}
