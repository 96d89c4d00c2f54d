import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { inGroup } from "./in-group.ts";
import type { Tied } from "./lists.ts";
import { partSign } from "./parts.ts";
import type { Phrase } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";

const NEAR = 2;
/** "were wounded by a bomb at the camp of Kidal, along with". */
const FAR = 10;
/** "in the ambush on the road". */
const PLACED = 6;

/**
 * "Ten villagers were killed, along with two soldiers", "nine soldiers died, the spokesman said, and 70 of the attackers": people who are joined to
 * others behind the word for what befell both. Changes `tied`.
 */
export function shareBehind({ source, sentence, phrases }: SentenceFigures, tied: (Tied | null)[]): void {
  for (let i = 1; i < phrases.length; i += 1) {
    const [before, here] = [tied[i - 1], phrases[i] as Phrase];
    if (!before || tied[i] || here.person === null || here.number.form === "zero") continue;
    const from = Math.max(before.phrase.to, before.word.to);
    const join = joinOf(source, from, here.from);
    // Attackers who are not counted are read apart: they died, whoever was hurt.
    if (here.group === "attacker" && before.word.outcome === "wounded" && join === "alike") continue;
    if (join === null || !endsList(source, here, sentence.to, join === "alike")) continue;
    const part = before.part || partSign(source, sentence, phrases, i) !== null;
    if (join === "alike" && before.phrase.group === "unknown") tied[i - 1] = countedApart(tied, before, i);
    tied[i] = { phrase: here, word: before.word, rule: "casualty-behind", part };
  }
}

/** "One peacekeeper died and seven were wounded, along with two civilians": the seven are of those named first; if none are, they are no total. */
function countedApart(tied: readonly (Tied | null)[], before: Tied, index: number): Tied {
  const named = tied.slice(0, index).findLast((one) => one !== null && one.phrase.group !== "unknown" && one.phrase.group !== "attacker");
  const { phrase } = before;
  if (named && phrase.bare) return { ...before, phrase: inGroup(phrase, named.phrase.group) };
  return { ...before, phrase: { ...phrase, number: { ...phrase.number, additional: true } } };
}

/** How what ends at a token goes on with people who begin at another: `alike` by a word that says the same of them, `and`; null if it does not. */
function joinOf(source: ReadSource, from: number, to: number): "alike" | "and" | null {
  const alike = termsWithin(source, "parts", from, to, "alike", "exclude").at(-1);
  const and = alike ?? termsWithin(source, "auxiliaries", from, to, "and").at(-1);
  // "together with their teacher and three guards".
  const last = alike === undefined ? and : (termsWithin(source, "auxiliaries", alike.to, to, "and").at(-1) ?? alike);
  if (and === undefined || last === undefined || wordsBetween(source, last.to, to) > 1 || hasMark(source, and.to, to, ",;:()")) return null;
  const aside = isSaying(source, from, and.from);
  const reach = alike === undefined ? NEAR : FAR;
  if (!aside && (wordsBetween(source, from, and.from) > reach || hasMark(source, from, and.from, ";:()"))) return null;
  if (termsWithin(source, "outcomes", from, and.from).length > 0) return null;
  return alike === undefined ? "and" : "alike";
}

/** "in the ambush, its spokesman said,": who says it, between commas, right before the join. */
function isSaying(source: ReadSource, from: number, to: number): boolean {
  const { tokens } = source.text;
  let at = from;
  while (at < to && tokens[at]?.text !== ",") at += 1;
  if (tokens[to - 1]?.text !== "," || to - 1 <= at || wordsBetween(source, from, at) > PLACED) return false;
  return termsWithin(source, "speech", at, to).length > 0;
}

/** Nothing is told of those people themselves: the sentence ends, or goes on with where and when. */
function endsList(source: ReadSource, { to }: Phrase, limit: number, loose: boolean): boolean {
  if (to >= limit || source.text.tokens[to]?.kind === "mark") return true;
  const goesOn = loose ? ["preposition", "and", "relative"] : ["and"];
  return termsWithin(source, "auxiliaries", to, to + 1, ...goesOn).length > 0;
}
