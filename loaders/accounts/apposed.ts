import { termsWithin, wordsBetween } from "../reading/source.ts";
import type { Clause } from "./clause.ts";
import { isTown, type Spot } from "./spot.ts";

/** Words from the comma to what is said of the town: "already", "itself once". */
const AHEAD = 2;
/** The sign of what was done to a town. */
const STRUCK = "attacked";

/**
 * "killed seven at Kolofata, close to Kerawa, also hit on 3 September by two bombers": the town that a sentence names right before the clause that says
 * what befell it, even where it only told how far away the first lies. Takes a clause and the settled places of its part; gives one place or none.
 */
export function apposedSpot({ reading: { source, text }, sentence, from, to, signs }: Clause, spots: readonly Spot[]): Spot[] {
  if (from === sentence.from || text.tokens[from - 1]?.text !== ",") return [];
  const sign = signs.find(({ code }) => code === STRUCK);
  if (sign === undefined || wordsBetween(source, from, sign.from) > AHEAD) return [];
  if (termsWithin(source, "auxiliaries", from, Math.min(to, sign.from), "be", "have", "relative", "and").length > 0) return [];
  const spot = spots.find(({ mention }) => mention.to === from - 1);
  return spot !== undefined && isTown(spot) ? [{ ...spot, site: true }] : [];
}
