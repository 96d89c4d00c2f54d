import type { Match } from "../lexicon.ts";
import { hasMark, termsWithin, wordsBetween } from "../source.ts";
import { isGeneral, isObject } from "./acting.ts";
import { asideOf } from "./aside.ts";
import type { Claim } from "./claim.ts";
import { ACTS, isHarm, isPassive } from "./deeds.ts";
import { type ClaimSource, claimOf, isHedged, isRefused, type Party } from "./source.ts";

/** Words between a group and what it says or does. */
const REACH = 12;
const OPENING = 4;
const NEAR = 3;
/** Words that name the attack again, or own it. */
const OWNING = ["claim", "claim_own", "claim_noun", "claim_bare", "publish"];
/** What is said of many attacks is said of none. */
const MANY = ["many_attacks", "aggregate", "habitual"];
const SILENT = ["noclaim", "denied"];

/**
 * How a sentence ties a group to an attack by the looser reading, which counts only for an attack that the strict rules tie to nobody:
 * the group is the subject of a sentence that speaks of the attack ("X congratulates itself on the attack"), or of one that tells it with
 * whatever verb ("X fighters fell on the island, killing 46"). Null where it is only spoken of, is silent or denies.
 */
export function looseTie(here: ClaimSource, party: Party): Claim | null {
  const { words, source, sentence } = here;
  if (asideOf(here, party) !== null || words.some(({ code }) => SILENT.includes(code))) return null;
  if (termsWithin(source, "context", sentence.from, sentence.to, ...MANY).length > 0) return null;
  const owner = ownerOf(here, party) ?? namedInQuotes(here, party);
  if (owner !== null) return loosely(claimOf(here, party, "attributed", owner));
  const said = stated(here, party) ?? (isSubject(here, party) ? spokenOf(here, party) : null);
  if (said !== null) return loosely(claimOf(here, party, "claimed", said));
  const done = isSubject(here, party) ? doneBy(here, party) : null;
  if (done === null || isGeneral(here, party, done) || hasMark(source, sentence.from, party.from, '“«"')) return null;
  return loosely(claimOf(here, party, isHedged(here, party) ? "suspected" : "attributed", done));
}

/** "The governor says they were JNIM's", "there is no doubt: it was JNIM", "the attack was JNIM's": who they were, at the end of what is said. */
function ownerOf({ source, sentence }: ClaimSource, party: Party): Match | null {
  // "c'est le JNIM": past the group's own article.
  const start = termsWithin(source, "auxiliaries", party.from - 1, party.from, "determiner")[0]?.from ?? party.from;
  const floor = Math.max(sentence.from, start - NEAR);
  const they = [
    ...termsWithin(source, "pronouns", floor, start, "again", "that"),
    ...termsWithin(source, "context", floor, start, "anaphor_event"),
  ].at(-1);
  const { tokens } = source.text;
  const genitive = tokens[party.to]?.glued === true && tokens[party.to + 1]?.norm === "s";
  const next = tokens[genitive ? party.to + 2 : party.to];
  if (they === undefined || (next?.kind ?? "mark") !== "mark" || (next?.text === "-" && next.glued)) return null;
  const be = termsWithin(source, "auxiliaries", they.to, start, "be").find(({ from }) => wordsBetween(source, they.to, from) === 0);
  return be !== undefined && be.to === start ? they : null;
}

/** "« Des éléments du JNIM », tranche le ministre": nothing but the group between quotation marks, and then who says so. */
function namedInQuotes({ source, sentence, deeds }: ClaimSource, { from, to }: Party): { from: number; to: number } | null {
  const people = deeds.find(({ code, from: at, to: end }) => code === "people_of" && at < from && wordsBetween(source, end, from) === 0);
  const start = people?.from ?? from;
  const opened = hasMark(source, sentence.from, start, '“«"') && wordsBetween(source, sentence.from, start) <= 1;
  if (!opened || !hasMark(source, to, to + 1, '”»"')) return null;
  const said = termsWithin(source, "speech", to, to + NEAR, "say")[0];
  return said === undefined ? null : { from: start, to: said.to };
}

function loosely(claim: Claim): Claim {
  return { ...claim, rule: "claim-loose" };
}

/** Nobody else comes before the group in its sentence, or since the last comma. */
function isSubject(here: ClaimSource, party: Party): boolean {
  const { source, sentence, groups, deeds } = here;
  if (groups.some((other) => other.to <= party.from && other.actor !== party.actor) || isObject(here, party)) return false;
  const complement = termsWithin(source, "auxiliaries", Math.max(sentence.from, party.from - NEAR), party.from, "complement").at(-1);
  if (complement !== undefined && wordsBetween(source, complement.to, party.from) <= 1) return true;
  if (wordsBetween(source, sentence.from, party.from) <= OPENING || hasMark(source, party.from - OPENING, party.from, ",;:")) return true;
  return deeds.some(({ code, to }) => code === "people_of" && to <= party.from && wordsBetween(source, to, party.from) <= 1);
}

/** A word of telling, and the attack behind it. */
function spokenOf(here: ClaimSource, party: Party): Match | null {
  const { source, sentence, words } = here;
  const word = words.find((one) => OWNING.includes(one.code) && one.from >= party.to && !isRefused(here, one));
  const event = word ?? termsWithin(source, "context", party.to, sentence.to, "anaphor_event")[0];
  if (event === undefined || wordsBetween(source, party.to, event.from) > REACH) return null;
  // "Hamas has denounced the attack".
  const apart = termsWithin(source, "context", party.to, event.from, "negation", "reaction").length > 0;
  return apart || isPassive(source, party.to, party.to + 2) ? null : event;
}

/** "In a message on Tuesday the group called it a punishment": its own statement, of "it". */
function stated({ source, sentence }: ClaimSource, party: Party): Match | null {
  const statement = termsWithin(source, "speech", sentence.from, party.from, "statement").at(-1);
  const it = termsWithin(source, "pronouns", party.to, Math.min(sentence.to, party.to + OPENING), "again")[0];
  if (statement === undefined || it === undefined || wordsBetween(source, party.to, it.from) !== 1) return null;
  return termsWithin(source, "context", party.to, sentence.to, "negation").length > 0 ? null : it;
}

/** Victims, a word of attacking or one of doing behind the group's own verb. */
function doneBy(here: ClaimSource, party: Party): Match | null {
  const { source, sentence, deeds } = here;
  const act = [
    ...termsWithin(source, "tactics", party.to, sentence.to).filter(({ code }) => ACTS.has(code)),
    ...termsWithin(source, "outcomes", party.to, sentence.to).filter(isHarm),
    ...deeds.filter((deed) => deed.code === "did" && deed.from >= party.to && isPerfect(here, deed)),
  ].sort((a, b) => a.from - b.from)[0];
  if (act === undefined || wordsBetween(source, party.to, act.from) > REACH || isPassive(source, party.to, act.from)) return null;
  return termsWithin(source, "speech", party.to, act.from, "say", "add", "blame").length > 0 ? null : act;
}

/** "JNIM had sent the car": a word that says in every tense what anybody does is a deed told of in this one. */
function isPerfect({ source }: ClaimSource, { from }: Match): boolean {
  return termsWithin(source, "auxiliaries", from - NEAR, from, "have").some(({ to }) => to === from);
}
