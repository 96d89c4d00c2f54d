import type { Sentence } from "../../model/reading.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import type { Phrase } from "./phrases.ts";

/** How a phrase says that it is a part: "including two Turks" (before), "two of them", "the assailant included" (after). */
export type PartSign = "before" | "after" | null;

const REACH = 4;
const FAR = 14;

/** Reads whether a phrase counts a part of people counted or named elsewhere. Lists after the word are all parts: "dont deux femmes et un enfant". */
export function partSign(source: ReadSource, sentence: Sentence, phrases: readonly Phrase[], index: number): PartSign {
  const phrase = phrases[index] as Phrase;
  const floor = index > 0 ? (phrases[index - 1] as Phrase).to : sentence.from;
  const before = termsWithin(source, "parts", Math.max(floor, phrase.from - 8), phrase.from, "before").at(-1);
  if (before !== undefined && wordsBetween(source, before.to, phrase.from) <= REACH) return "before";
  const limit = phrases[index + 1]?.from ?? sentence.to;
  const after = termsWithin(source, "parts", Math.min(phrase.number.head, phrase.to), Math.min(limit, phrase.to + 8), "after")[0];
  if (after === undefined) return amongBehind(source, phrase, limit);
  if (wordsBetween(source, phrase.to, Math.max(phrase.to, after.from)) > 1) return null;
  return hasMark(source, phrase.to, after.from, ",;:()") ? null : "after";
}

/** "a driver who worked for a broadcaster is among the dead": past what tells who it was, right behind "is". */
function amongBehind(source: ReadSource, phrase: Phrase, limit: number): PartSign {
  const among = termsWithin(source, "parts", phrase.to, Math.min(limit, phrase.to + FAR), "after", "before")[0];
  if (among === undefined || phrase.person === null || hasMark(source, phrase.to, among.from, ",;:()")) return null;
  return termsWithin(source, "auxiliaries", among.from - 1, among.from, "be").length > 0 ? "after" : null;
}

/** "nine civilians, six of them children, and a soldier": the part that stands between commas ends before the phrase. */
export function isPartOver(source: ReadSource, sentence: Sentence, phrases: readonly Phrase[], index: number): boolean {
  if (index === 0 || partSign(source, sentence, phrases, index - 1) !== "after") return false;
  return hasMark(source, (phrases[index - 1] as Phrase).to, (phrases[index] as Phrase).from, ",");
}

/** "44 personnes, dont 20 enfants, ainsi que 179 autres": those who come on top are no part. */
export function isOnTop(source: ReadSource, phrases: readonly Phrase[], index: number): boolean {
  const [before, here] = [phrases[index - 1], phrases[index]];
  return before !== undefined && here !== undefined && termsWithin(source, "parts", before.to, here.from, "exclude").length > 0;
}

/** "Fifty worshippers, a few officers among them, attended mass": those are some of the worshippers, not of the dead told of before. */
export function isOfPhraseBefore(phrases: readonly Phrase[], tied: readonly unknown[], index: number): boolean {
  const before = phrases[index - 1];
  return before !== undefined && before.person !== null && tied[index - 1] === null;
}
