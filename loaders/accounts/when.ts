import { type ReadSource, termsWithin, wordsBetween } from "../reading/source.ts";

/** Tokens of ", the year in which" and ", jour où". */
const APPOSED = 3;
const UNITS = ["year", "month", "week", "day", "night"];

/**
 * "since November 2015, when a bomber killed 12", "since 2016, the year in which gunmen killed 30", "depuis le 9 janvier, jour où …": what began on a
 * date that ends at a token.
 */
export function whenBehind(source: ReadSource, after: number): boolean {
  const apposed = source.text.tokens[after]?.text === ",";
  const when = termsWithin(source, "auxiliaries", after, after + APPOSED, "relative")[0];
  if (when !== undefined && (apposed || wordsBetween(source, after, when.from) === 0)) return true;
  const unit = apposed ? termsWithin(source, "quantities", after, after + APPOSED, ...UNITS)[0] : undefined;
  return unit !== undefined && termsWithin(source, "auxiliaries", unit.to, unit.to + 2, "relative").length > 0;
}
