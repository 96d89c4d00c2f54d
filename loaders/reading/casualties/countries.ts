import type { Match } from "../lexicon.ts";
import { type ReadSource, termsWithin } from "../source.ts";

/** "of the Central African Republic": tokens from "of" to the country. */
const NAME = 3;

/** "80 soldiers of Chad and 40 of Niger": the country right behind "of". */
export function countryBehind(source: ReadSource, to: number): Match | null {
  const of = termsWithin(source, "auxiliaries", to, to + 1, "of")[0];
  return of === undefined ? null : (termsWithin(source, "countries", of.to, of.to + NAME).find(({ from }) => from === of.to) ?? null);
}
