import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import type { Phrase } from "./phrases.ts";

/** Words from people to the verb that says what befell them. */
export const FAR = 22;
/** Marks that end a clause. */
export const BREAKS = ";:()";
/** Marks that set an aside apart. */
export const DASHES = "—–";
/** Tokens of the longest aside in brackets that its clause goes on behind. */
const BRACKETED = 8;
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

/** True if a mark ends the clause between tokens `from` and `to`; "soldiers of the National Army (ANP) were killed" goes on behind its brackets. */
export function breaksOff(source: ReadSource, from: number, to: number): boolean {
  const { tokens } = source.text;
  for (let at = from; at < to; at += 1) {
    if (!hasMark(source, at, at + 1, BREAKS)) continue;
    if (tokens[at]?.text !== "(") return true;
    let close = at + 1;
    while (close < to && close - at <= BRACKETED && tokens[close]?.text !== ")") close += 1;
    if (close >= to || close - at > BRACKETED) return true;
    at = close;
  }
  return false;
}
