import type { Match } from "../lexicon.ts";
import { hasMark, numbersWithin, type ReadSource, termsWithin } from "../source.ts";

/** Tokens from the mine to what it did: "a mine near Foutouri, in the east, took the lives of 15". */
const REACH = 12;
const HARM = new Set(["killed", "wounded", "both"]);

/**
 * "a mine near the town took the lives of 15 villagers": a mine that is said to have killed or hurt was laid; one in which, at which or by which
 * something befell people may be dug.
 */
export function isMineThatHarmed(source: ReadSource, { from, to }: Match): boolean {
  const counted = numbersWithin(source, from - 2, from).find((number) => number.to === from);
  if (counted === undefined) return false;
  if (termsWithin(source, "auxiliaries", counted.from - 1, counted.from, "preposition", "of", "agent", "to").length > 0) return false;
  const harm = termsWithin(source, "outcomes", to, to + REACH).find(({ code }) => HARM.has(code.split(":")[0] ?? ""));
  if (harm === undefined || hasMark(source, to, harm.from, ";:.()")) return false;
  // "a mine where twelve were killed", "a mine collapsed": what befell people in it.
  const apart = termsWithin(source, "auxiliaries", to, harm.from, "relative", "be").length > 0;
  return !apart && termsWithin(source, "context", to, harm.from, "accident").length === 0;
}
