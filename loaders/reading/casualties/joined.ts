import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import type { Phrase } from "./phrases.ts";

/** Words from people to the verb that says what befell them. */
export const FAR = 22;
/** Marks that end a clause. */
export const BREAKS = ";:()";
/** Marks that set an aside apart. */
export const DASHES = "—–";
/** "seven employees of the company Foraco and an official". */
const LISTED = 8;

export const at = <T>(list: readonly T[], index: number): T => list[index] as T;

/** True if phrases `first` to `last` are one list: "two soldiers, a gendarme and six civilians". */
export function isJoined(source: ReadSource, phrases: readonly Phrase[], first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) {
    const gap = [at(phrases, i).to, at(phrases, i + 1).from] as const;
    const and = termsWithin(source, "auxiliaries", ...gap, "and").at(-1);
    const close = and !== undefined && wordsBetween(source, and.to, gap[1]) <= 2;
    if (wordsBetween(source, ...gap) > (close ? LISTED : 3) || hasMark(source, ...gap, BREAKS)) return false;
    if (and === undefined && !hasMark(source, ...gap, ",")) return false;
    if (
      termsWithin(source, "outcomes", ...gap).length > 0 ||
      termsWithin(source, "parts", ...gap, "split").length > 0 ||
      termsWithin(source, "auxiliaries", ...gap, "be", "have", "relative").length > 0
    )
      return false;
  }
  return true;
}
