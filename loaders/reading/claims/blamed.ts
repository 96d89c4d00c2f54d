import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { isObject } from "./acting.ts";
import { isAlone } from "./aside.ts";
import type { Claim } from "./claim.ts";
import { isHarm, isPassive, isPreposition } from "./deeds.ts";
import { type ClaimSource, claimOf, isHedged, isHedgedBefore, isRefused, type Party, pastAside } from "./source.ts";

const NEAR = 3;
const REACH: Readonly<Record<string, number>> = {
  by: 4,
  by_weak: 4,
  blame: 9,
  named: 6,
  blame_to: 7,
  work_of: 6,
  suspect: 4,
  suspect_to: 6,
  suspect_of: 14,
  hold: 6,
  certain: 2,
  men_of: 4,
};
const CULPRIT = 8;
/** Tokens from "repeatedly" to what is done. */
const OFTEN = 3;

/** "killed by Boko Haram", "blamed on al-Shabaab", "the work of AQIM", "l'EIGS serait derrière", "the attackers belonged to JNIM". */
export function blameOf(here: ClaimSource, party: Party): Claim | null {
  const hedged = isHedged(here, party);
  const before = blamedBefore(here, party);
  if (before !== null) {
    const doubted = isHedgedBefore(here, party) || before.code.startsWith("suspect") || isDoubted(here, before);
    return claimOf(here, party, doubted ? "suspected" : "attributed", before);
  }
  const laid = laidToIt(here, party);
  if (laid !== null) return claimOf(here, party, hedged ? "suspected" : "attributed", laid);
  const after = here.words.find(({ code, from }) => AFTER.includes(code) && from >= party.to);
  if (after !== undefined && isSaidOf(here, party, after) && !isRefused(here, after) && !isUsual(here, party, after))
    return claimOf(here, party, hedged || after.code === "suspect" ? "suspected" : "attributed", after);
  const work = workOf(here, party);
  if (work !== null) return claimOf(here, party, hedged ? "suspected" : "attributed", work);
  const culprit = culpritBefore(here, party);
  if (culprit !== null) return claimOf(here, party, hedged || isDoubted(here, culprit) ? "suspected" : "attributed", culprit);
  return hedged && isAccused(here, party) && !isOfOthers(here, party) && !isHit(here, party)
    ? claimOf(here, party, "suspected", null)
    : null;
}

/** "« Boko Haram ne signe plus », répète-t-il, mettant à son compte les quatre attentats": what is laid to the only group that the sentence names. */
function laidToIt({ words, groups }: ClaimSource, party: Party): Match | null {
  const laid = words.find(({ code, from }) => code === "claim_laid" && from >= party.to);
  return laid !== undefined && groups.every(({ actor }) => actor === party.actor) ? laid : null;
}

/** "it was Boko Haram's doing", "called it JNIM's handiwork": whose work it is, behind "it", "was" or "as". */
function workOf({ source, words }: ClaimSource, { from, to }: Party): Match | null {
  const work = words.find((word) => word.code === "work_own" && word.from >= to && word.from - to <= 1);
  if (work === undefined) return null;
  const floor = from - NEAR;
  const said = termsWithin(source, "auxiliaries", floor, from, "be").length + termsWithin(source, "pronouns", floor, from, "again").length;
  return said > 0 && termsWithin(source, "context", floor, from, "negation").length === 0 ? work : null;
}

/** "aurait été menée par des éléments de …": a hedge right before the word that blames. */
function isDoubted({ source, words }: ClaimSource, word: Match): boolean {
  return words.some(
    ({ code, from, to }) => code === "hedge" && from < word.from && to > word.from - NEAR && wordsBetween(source, to, word.from) <= 2,
  );
}

/** Right behind the group, past what is said of it in passing, or said in passing itself: "al-Shabaab, which the authorities have always held responsible,". */
function isSaidOf(here: ClaimSource, party: Party, { from }: Match): boolean {
  const { source } = here;
  const close = pastAside(here, party);
  if (close > from && wordsBetween(source, party.to, from) <= CULPRIT) return isAlone(here, party, party.to, from);
  const start = close > from ? party.to : close;
  // "is widely believed to be behind it".
  const hedged = start > party.to && here.words.some((word) => word.code === "hedge" && word.from >= start && word.to <= from);
  return wordsBetween(source, start, from) <= (hedged ? 2 * NEAR : NEAR);
}

const AFTER = ["responsible", "behind", "blame", "suspect"];

function blamedBefore(here: ClaimSource, party: Party): Match | null {
  return here.words.findLast((word) => word.code in REACH && word.to <= party.from && reaches(here, word, party)) ?? null;
}

function reaches(here: ClaimSource, word: Match, party: Party): boolean {
  const { source } = here;
  // "par des hommes armés appartenant à l'État islamique": past those who acted for it.
  const people = here.deeds.find(({ code, from, to }) => code === "people_of" && from >= word.to && to <= party.from);
  const acting = people !== undefined && termsWithin(source, "auxiliaries", word.to, people.from, "preposition").length === 0;
  const end = acting && isCalled(source, people.to, party.from) ? people.from : party.from;
  const called = here.deeds.find(
    ({ code, from, to }) => code === "the_group" && from >= word.to && to <= end && wordsBetween(source, to, end) === 0,
  );
  const words = wordsBetween(source, word.to, end) - (called === undefined ? 0 : wordsBetween(source, called.from, called.to));
  // "There is no doubt: Boko Haram."
  const breaks = word.code === "certain" ? ";." : ";:.";
  if (words > (REACH[word.code] ?? 0) || hasMark(source, word.to, party.from, breaks)) return false;
  if (!isAlone(here, party, word.to, party.from) || isRefused(here, word)) return false;
  if (word.code.startsWith("by") && isOften(here, word, party)) return false;
  if (word.code === "by_weak") return followsAct(here, word);
  if (word.code === "men_of") return isOfMen(here, word, party);
  if (word.code === "named") return !isOfLeader(here, party);
  return word.code !== "blame" || isBlamedOn(here, word, party);
}

/** "spoke of JNIM elements", "parle d'éléments du GSIM": those who fight for it. */
function isOfMen({ source, deeds }: ClaimSource, word: Match, { from, to }: Party): boolean {
  if (deeds.some((deed) => deed.code === "people_of" && deed.from >= word.to && deed.to <= from)) return true;
  return termsWithin(source, "people", word.to, to + 2, "attacker").length > 0;
}

/** "officials named the Boko Haram leader Ali as one of the dead": one man of the group, and not the group. */
function isOfLeader({ source }: ClaimSource, { to }: Party): boolean {
  return termsWithin(source, "people", to, to + NEAR, "leader").some(({ from }) => from === to);
}

/** "des éléments du groupe terroriste nigérian, Boko Haram": nothing, or what kind of group it is, between those who acted and its name. */
function isCalled(source: ReadSource, from: number, to: number): boolean {
  return wordsBetween(source, from, to) <= NEAR && termsWithin(source, "auxiliaries", from, to).length === 0;
}

/** "blamed Boko Haram", "pinned the killings on JNIM": the group right behind, or behind a preposition. */
function isBlamedOn({ source }: ClaimSource, word: Match, party: Party): boolean {
  if (wordsBetween(source, word.to, party.from) <= 2 * NEAR) return true;
  for (let at = party.from - 1; at >= party.from - NEAR; at -= 1) if (isPreposition(source, at)) return true;
  return false;
}

/** "Usually X is behind such attacks": not this time. */
function isUsual({ source, sentence }: ClaimSource, party: Party, { to }: Match): boolean {
  const [from, end] = [Math.max(sentence.from, party.from - OFTEN), Math.min(sentence.to, to + OFTEN)];
  return termsWithin(source, "context", from, end, "habitual", "generic").length > 0;
}

/** "a city repeatedly hit by Boko Haram", "often attacked by al-Shabaab": not this time. */
function isOften({ source, sentence }: ClaimSource, by: Match, party: Party): boolean {
  return termsWithin(source, "context", Math.max(sentence.from, by.from - OFTEN), party.from, "habitual").length > 0;
}

/** "by" ties only behind an attack or a casualty. */
function followsAct({ source, sentence }: ClaimSource, by: Match): boolean {
  const floor = Math.max(sentence.from, by.from - 8);
  if (termsWithin(source, "context", floor, by.from, "generic").length > 0) return false;
  return termsWithin(source, "tactics", floor, by.from).length > 0 || termsWithin(source, "outcomes", floor, by.from).length > 0;
}

/** "the attackers belonged to JNIM", "les assaillants étaient des combattants de Boko Haram". */
function culpritBefore(here: ClaimSource, party: Party): Match | null {
  const { source, deeds } = here;
  const culprit = deeds.findLast(({ code, to }) => code === "culprit" && to <= party.from);
  if (culprit === undefined || wordsBetween(source, culprit.to, party.from) > CULPRIT) return null;
  if (isApposed(here, culprit, party)) return culprit;
  // "les assaillants appartiendraient, selon l'état-major, au groupe": who says so, between commas.
  const said = termsWithin(source, "speech", culprit.to, party.from, "according").length > 0;
  if (hasMark(source, pastWho(source, culprit.to), party.from, said ? ";:()" : ",;:()")) return null;
  const belongs = deeds.some(({ code, from, to }) => code === "belongs" && from >= culprit.to && to <= party.from);
  const is = termsWithin(source, "auxiliaries", culprit.to, party.from, "be").length > 0;
  const acts = termsWithin(source, "tactics", culprit.to, party.from).length > 0;
  return belongs || (is && !acts && !isPreposition(source, party.from - 1)) || (is && belongsBy(deeds, culprit, party)) ? culprit : null;
}

/** "The attackers, whom the army identified as": behind the comma of a clause that tells more of those before it. */
function pastWho(source: ReadSource, to: number): number {
  return source.text.tokens[to]?.text === "," && termsWithin(source, "auxiliaries", to + 1, to + 2, "relative").length > 0 ? to + 1 : to;
}

/** "les assaillants, des combattants du JNIM, ont …". */
function isApposed({ source, deeds }: ClaimSource, culprit: Match, party: Party): boolean {
  if (source.text.tokens[culprit.to]?.text !== ",") return false;
  return deeds.some(({ code, from, to }) => {
    return (
      code === "people_of" &&
      from > culprit.to &&
      wordsBetween(source, culprit.to, from) <= 1 &&
      wordsBetween(source, to, party.from) === 0 &&
      to <= party.from
    );
  });
}

function belongsBy(deeds: readonly Match[], culprit: Match, party: Party): boolean {
  return deeds.some(({ code, from, to }) => code === "people_of" && from >= culprit.to && to <= party.from);
}

/** "the three others, armed, probably belonged to JNIM": nobody who is told to have done it. */
function isOfOthers({ deeds, source, sentence }: ClaimSource, party: Party): boolean {
  const belonged = deeds.find(({ code, to }) => code === "belonged" && to <= party.from);
  if (belonged === undefined || wordsBetween(source, belonged.to, party.from) > NEAR) return false;
  const attackers = termsWithin(source, "people", sentence.from, belonged.from, "attacker").length > 0;
  return !attackers && !deeds.some(({ code, to }) => code === "culprit" && to <= belonged.from);
}

/** "fatal to ten supposed members of the group", "killed suspected fighters of JNIM": those who were killed or taken, not those who did it. */
function isHit(here: ClaimSource, party: Party): boolean {
  const harm = termsWithin(here.source, "outcomes", Math.max(here.sentence.from, party.from - CULPRIT), party.from)
    .filter(isHarm)
    .at(-1);
  return harm !== undefined && isObject(here, party) && !isPassive(here.source, harm.from - NEAR, harm.from);
}

/** A hedge alone ties where nothing else is said of the group: "suspected JNIM fighters", "on pense à l'EIGS". */
function isAccused({ source, sentence }: ClaimSource, party: Party): boolean {
  return termsWithin(source, "context", sentence.from, sentence.to, "habitual", "aggregate").length === 0 && party.to > sentence.from;
}
