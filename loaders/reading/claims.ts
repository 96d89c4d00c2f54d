import type { Sentence } from "../model/reading.ts";
import type { ActorMention } from "./actors.ts";
import type { Claim, Tie } from "./claims/claim.ts";
import type { Match } from "./lexicon.ts";
import { hasMark, numbersWithin, type ReadSource, termsWithin, wordsBetween } from "./source.ts";
import { mentionSpan } from "./span.ts";

export type { Claim, Tie } from "./claims/claim.ts";

const NEAR = 3;
const HEDGE = 5;
const CLAIM_AFTER = 30;
const ACTS = new Set([
  "raid",
  "ambush",
  "attack",
  "attacked",
  "shooting",
  "kidnapping",
  "svbied",
  "vbied",
  "pbied",
  "ied",
  "massacre",
  "indirect_fire",
  "gunfire",
  "hit",
  "shot_dead",
  "airstrike",
  "enter",
]);

interface ClaimSource {
  source: ReadSource;
  sentence: Sentence;
  groups: readonly ActorMention[];
  words: readonly Match[];
}

/**
 * Reads every group that a text ties to an attack, in order, with how: it claims it, is said or suspected to have done it, or denies it.
 * Groups that are only spoken of ("linked to al-Qaeda", "JNIM is active there") give nothing. Takes the actors named in the text.
 */
export function readClaims(source: ReadSource, actors: readonly ActorMention[]): Claim[] {
  const claims: Claim[] = [];
  let spoken: ActorMention | null = null;
  let cursor = 0;
  for (const sentence of source.text.sentences) {
    const groups: ActorMention[] = [];
    for (; cursor < actors.length && (actors[cursor] as ActorMention).from < sentence.to; cursor += 1) {
      const actor = actors[cursor] as ActorMention;
      if (actor.kind === "group" && actor.from >= sentence.from) groups.push(actor);
    }
    const words = termsWithin(source, "claims", sentence.from, sentence.to);
    const here: ClaimSource = { source, sentence, groups, words };
    const found = groups.flatMap((group) => tieOf(here, group) ?? []);
    claims.push(...(found.length === 0 ? takenUp(here, spoken) : found));
    spoken = groups.find((group) => !isAside(here, group)) ?? spoken;
  }
  return claims;
}

function tieOf(here: ClaimSource, group: ActorMention): Claim | null {
  if (isAside(here, group)) return null;
  const denial = here.words.find(
    ({ code, from }) => code === "denied" && from >= group.to && wordsBetween(here.source, group.to, from) <= NEAR,
  );
  if (denial !== undefined) return claimOf(here, group, "denied", denial);
  return claimedBy(here, group) ?? blamedOn(here, group) ?? actsItself(here, group);
}

/** "linked to al-Qaeda", "a leader of JNIM", "against Boko Haram", "al-Shabaab often carries out such attacks". */
function isAside({ source, words }: ClaimSource, group: ActorMention): boolean {
  const before = words.findLast(({ from, to }) => to <= group.from && from >= group.from - 10);
  const aside = before !== undefined && ["linked", "part_of", "against"].includes(before.code);
  if (aside && wordsBetween(source, before.to, group.from) <= NEAR && !hasMark(source, before.to, group.from, ",;:()")) return true;
  if (words.some(({ code, from, to }) => code === "hedge" && to <= group.from && wordsBetween(source, to, group.from) <= NEAR && from >= 0))
    return false;
  const after = words.find(({ from }) => from >= group.to);
  return after?.code === "active" && wordsBetween(source, group.to, after.from) <= NEAR;
}

function claimedBy(here: ClaimSource, group: ActorMention): Claim | null {
  const { source, words, groups } = here;
  const by = words.findLast(({ code, to }) => code === "claim_by" && to <= group.from);
  if (by !== undefined && wordsBetween(source, by.to, group.from) <= NEAR) return claimOf(here, group, "claimed", by);
  for (const word of words) {
    if (word.from < group.to || !["claim", "claim_own", "claim_noun", "claim_bare"].includes(word.code)) continue;
    if (wordsBetween(source, group.to, word.from) > CLAIM_AFTER || hasMark(source, group.to, word.from, ";")) return null;
    if (groups.some((other) => other.from >= group.to && other.to <= word.from && !isAside(here, other) && other.actor !== group.actor))
      return null;
    return isRefused(here, word) ? null : claimOf(here, group, "claimed", word);
  }
  return null;
}

/** "never claimed", "no claim of responsibility", "n'a pas revendiqué". */
function isRefused({ source, sentence, words }: ClaimSource, word: Match): boolean {
  if (words.some(({ code, from, to }) => code === "noclaim" && from < word.to && to > word.from - 4)) return true;
  return termsWithin(source, "context", Math.max(sentence.from, word.from - 4), word.from, "negation").length > 0;
}

/** "killed by Boko Haram", "blamed on al-Shabaab", "the work of AQIM", "l'EIGS serait derrière". */
function blamedOn(here: ClaimSource, group: ActorMention): Claim | null {
  const { source, words } = here;
  const hedge = hedgeAt(here, group);
  const before = words.findLast(
    ({ code, to }) => ["by", "by_weak", "blame", "blame_to", "work_of", "suspect_to", "hold"].includes(code) && to <= group.from,
  );
  if (before !== undefined && reaches(source, before, group)) {
    if (before.code !== "by_weak" || followsAct(here, before))
      return claimOf(here, group, hedge || before.code === "suspect_to" ? "suspected" : "attributed", before);
  }
  const after = words.find(({ code, from }) => ["responsible", "behind", "blame"].includes(code) && from >= group.to);
  if (after !== undefined && wordsBetween(source, group.to, after.from) <= NEAR && !isRefused(here, after)) {
    return claimOf(here, group, hedge ? "suspected" : "attributed", after);
  }
  return hedge && isAccused(here, group) ? claimOf(here, group, "suspected", null) : null;
}

function reaches(source: ReadSource, word: Match, group: ActorMention): boolean {
  const far = word.code === "by" || word.code === "by_weak" ? NEAR + 1 : 2 * NEAR;
  return wordsBetween(source, word.to, group.from) <= far && !hasMark(source, word.to, group.from, ";:.");
}

/** "by" ties only behind an attack or a casualty. */
function followsAct({ source }: ClaimSource, by: Match): boolean {
  const floor = Math.max(0, by.from - 8);
  return termsWithin(source, "tactics", floor, by.from).length > 0 || termsWithin(source, "outcomes", floor, by.from).length > 0;
}

function hedgeAt({ source, sentence, words }: ClaimSource, group: ActorMention): boolean {
  return words.some(({ code, from, to }) => {
    if (code !== "hedge") return false;
    const gap = to <= group.from ? wordsBetween(source, to, group.from) : from >= group.to ? wordsBetween(source, group.to, from) : 0;
    return gap <= HEDGE && from >= sentence.from;
  });
}

/** A hedge alone ties where nothing else is said of the group: "suspected JNIM fighters", "on pense à l'EIGS". */
function isAccused({ source, sentence }: ClaimSource, group: ActorMention): boolean {
  return termsWithin(source, "context", sentence.from, sentence.to, "habitual", "aggregate").length === 0 && group.to > sentence.from;
}

/** "Boko Haram fighters stormed the camp", "JNIM targets French troops": the group is who does it. */
function actsItself(here: ClaimSource, group: ActorMention): Claim | null {
  const { source, sentence } = here;
  const limit = Math.min(sentence.to, group.to + 14);
  const act =
    termsWithin(source, "tactics", group.to, limit).find(({ code }) => ACTS.has(code)) ??
    termsWithin(source, "outcomes", group.to, limit).find((outcome) => takesObject(source, outcome, sentence.to));
  if (act === undefined || wordsBetween(source, group.to, act.from) > 4 || hasMark(source, group.to, act.from, ",;:.()")) return null;
  const passive = termsWithin(source, "auxiliaries", group.to, act.from, "be", "preposition", "relative").length > 0;
  if (passive || termsWithin(source, "context", group.to, act.to, "negation", "habitual", "hypothetical").length > 0) return null;
  return claimOf(here, group, hedgeAt(here, group) ? "suspected" : "attributed", act);
}

/** "killed 20 soldiers": who is named before it does it. */
function takesObject(source: ReadSource, { code, to }: Match, limit: number): boolean {
  if (code.endsWith(":o")) return true;
  return (
    numbersWithin(source, to, Math.min(limit, to + 3)).length > 0 || termsWithin(source, "people", to, Math.min(limit, to + 4)).length > 0
  );
}

/** "The group claimed it", "Elle avait revendiqué l'attaque": a claim whose group was named in a sentence before. */
function takenUp(here: ClaimSource, spoken: ActorMention | null): Claim[] {
  const word = here.words.find(({ code }) => code === "claim" || code === "claim_own");
  if (spoken === null || word === undefined || isRefused(here, word)) return [];
  const subject = termsWithin(here.source, "pronouns", Math.max(here.sentence.from, word.from - 6), word.from, "again", "relative").at(-1);
  const noun = termsWithin(here.source, "sources", here.sentence.from, word.from, "perpetrator").at(-1);
  if (subject === undefined && noun === undefined) return [];
  const mention = mentionSpan(here.source.text, (subject ?? noun ?? word).from, word.to, "claim-taken-up");
  return [{ ...mention, actor: spoken.actor ?? "", tie: "claimed", name: { from: spoken.from, to: spoken.to }, again: true }];
}

function claimOf({ source }: ClaimSource, group: ActorMention, tie: Tie, word: { from: number; to: number } | null): Claim {
  const from = Math.min(group.from, word?.from ?? group.from);
  const to = Math.max(group.to, word?.to ?? group.to);
  return {
    ...mentionSpan(source.text, from, to, `claim-${tie}`),
    actor: group.actor ?? "",
    tie,
    name: { from: group.from, to: group.to },
    again: false,
  };
}
