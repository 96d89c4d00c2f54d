import type { ActorMention } from "../actors.ts";
import type { Match } from "../lexicon.ts";
import { termsWithin, wordsBetween } from "../source.ts";
import { mentionSpan } from "../span.ts";
import { actOf, verbOf } from "./acting.ts";
import type { Claim } from "./claim.ts";
import { reportAfter } from "./claimed.ts";
import { ACTS, isPassive } from "./deeds.ts";
import { type ClaimSource, isRefused, type Party, partyOf } from "./source.ts";

/** Groups that a sentence may take up. */
export interface Known {
  /** The one that the sentence before spoke of first, and that nobody has come after. */
  lead: Party | null;
  /** The one named last. */
  latter: Party | null;
  /** The one spoken of last. */
  spoken: Party | null;
}

const SUBJECT = 6;
const BESIDE = 2;

/** "The group", "the sect" in a sentence, as the group named last before it, there or earlier; none beside a name ("the group JNIM", "le groupe État islamique"). */
export function againOf(deeds: readonly Match[], named: readonly ActorMention[], spoken: Party | null): Party[] {
  return deeds
    .filter(
      ({ code, from, to }) =>
        (code === "the_group" || code === "self:group") && named.every((actor) => actor.to < from - BESIDE || actor.from > to + BESIDE),
    )
    .flatMap(({ code, from, to }) => {
      const here = named.findLast((actor) => actor.to <= from);
      const last = here === undefined ? spoken : partyOf(here);
      return last === null ? [] : [{ ...last, from, to: code === "self:group" ? to - 1 : to, again: true }];
    });
}

/** "its fighters", "ses combattants": those of the group that the sentence before spoke of first; none in a sentence that names a group. */
export function ownPeople({ deeds, groups }: ClaimSource, lead: Party | null): Party[] {
  if (lead === null || groups.length > 0) return [];
  const owned = deeds.find(({ code }) => code === "self:men");
  return owned === undefined ? [] : [{ ...lead, from: owned.from, to: owned.to, again: true }];
}

/** Words from "it" to what it did: "it then ambushed". */
const DOES = 2;

/**
 * "It ambushed a convoy there in March": the pronoun that stands for the group that the sentence before spoke of first, where a verb of force is
 * right behind it; none in a sentence that names a group.
 */
export function itself(here: ClaimSource, lead: Party | null): Claim[] {
  const { source, sentence, groups } = here;
  if (lead === null || groups.length > 0) return [];
  const subject = termsWithin(source, "pronouns", sentence.from, sentence.to, "it")[0];
  if (subject === undefined || wordsBetween(source, sentence.from, subject.from) > SUBJECT) return [];
  const party = { ...lead, from: subject.from, to: subject.to, again: true };
  const act = verbOf(here, party, ACTS);
  // "It was fired on": the verb's own form is passive.
  const done = act !== null && wordsBetween(source, subject.to, act.from) <= DOES && !isPassive(source, act.from, act.to);
  return done ? [actOf(here, party) ?? []].flat() : [];
}

/** "when the militants blasted their way into a hotel": "the militants" as the group that was spoken of last; none in a sentence that names a group. */
export function rebelsAgain({ deeds, groups }: ClaimSource, spoken: Party | null): Party[] {
  if (spoken === null || groups.length > 0) return [];
  const rebels = deeds.find(({ code }) => code === "the_rebels");
  return rebels === undefined ? [] : [{ ...spoken, from: rebels.from, to: rebels.to, again: true }];
}

/** "The insurgents boasted of it that evening": fighters at the head of a sentence. */
function rebelsOf({ source, sentence }: ClaimSource): Match | null {
  const [head] = termsWithin(source, "people", sentence.from, sentence.from + BESIDE + 1, "attacker");
  const named = head !== undefined && termsWithin(source, "auxiliaries", sentence.from, sentence.from + 1, "determiner").length > 0;
  return named && source.pack.isPlural(source.text.tokens[head.to - 1]?.norm ?? "") ? head : null;
}

function ownedBy(here: ClaimSource, group: Party, subject: Match): Claim[] {
  const word = here.words.find(({ code, from }) => (code === "claim" || code === "claim_own") && from >= subject.to);
  if (word === undefined || wordsBetween(here.source, subject.to, word.from) > SUBJECT || isRefused(here, word)) return [];
  return [claimTakenUp(here, subject.from, word.to, group)];
}

function claimTakenUp({ source }: ClaimSource, from: number, to: number, { actor, name }: Party): Claim {
  const { part, start, end, sentence, rule } = mentionSpan(source.text, from, to, "claim-taken-up");
  return { part, start, end, sentence, from, to, rule, actor, tie: "claimed", name, again: true };
}

/** Where the part of the sentence begins that a semicolon sets apart. */
function headOf({ source, sentence }: ClaimSource, from: number): number {
  let at = from;
  while (at > sentence.from && source.text.tokens[at - 1]?.text !== ";") at -= 1;
  return at;
}

/** "It later claimed the attack", "Il affirme avoir tué": a claim by the group that the sentence before spoke of first. */
export function takenUp(here: ClaimSource, known: Known): Claim[] {
  const { source, sentence } = here;
  const rebels = rebelsOf(here);
  if (rebels !== null && known.spoken !== null && here.groups.length === 0) return ownedBy(here, known.spoken, rebels);
  const word = here.words.find(({ code }) => code === "claim" || code === "claim_own");
  const subject = termsWithin(source, "pronouns", sentence.from, sentence.to, "again").find(({ from }) => {
    return wordsBetween(source, headOf(here, from), from) <= SUBJECT;
  });
  if (subject === undefined) return [];
  const latter = termsWithin(source, "pronouns", subject.from, subject.to, "again").some(({ to }) => to - subject.from > 1);
  const spoken = latter ? known.latter : known.lead;
  if (spoken === null) return [];
  const claimed = word !== undefined && word.from >= subject.from && !isRefused(here, word) ? word : null;
  const says = termsWithin(source, "speech", subject.to, sentence.to, "say", "add")[0];
  const report = says !== undefined && wordsBetween(source, subject.to, says.from) <= BESIDE ? reportAfter(here, says.to) : null;
  const words = claimed ?? (report?.denied === false ? report : null);
  if (words === null) return [];
  return [claimTakenUp(here, subject.from, words.to, spoken)];
}
