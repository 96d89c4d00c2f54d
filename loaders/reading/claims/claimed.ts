import type { Match } from "../lexicon.ts";
import { hasMark, termsWithin, wordsBetween } from "../source.ts";
import { asideOf, isAlone, isNegated } from "./aside.ts";
import type { Claim } from "./claim.ts";
import { ACTS, isHarm, isPassive } from "./deeds.ts";
import { type ClaimSource, claimOf, isRefused, type Party, pastAside } from "./source.ts";

const NEAR = 3;
/** "revendiqué par le groupe terroriste autoproclamé". */
const CLAIMANT = 5;
/** "par le porte-parole des talibans". */
const SPOKESMAN = 4;
const DENIED = 8;
const CLAIM_AFTER = 30;
/** "claimed, in a statement that could not be verified, by". */
const PASSIVE = 9;
const TOLD = 16;
const DONE = 6;
/** Marks behind which a sentence says nothing more. */
const CLOSING = new Set([".", ";", "!", ":"]);
const CLAIMS = ["claim", "claim_own", "claim_noun", "claim_bare", "claim_of"];
/** Tokens from "claims" to what is claimed: "the Metele operation". */
const CLAIMED = 5;

/** "claimed responsibility", "claimed by JNIM", "JNIM said its fighters had stormed the camp"; a denial; null if the group says nothing of itself. */
export function ownWord(here: ClaimSource, party: Party): Claim | null {
  const denial = denialOf(here, party);
  if (denial !== null) return claimOf(here, party, "denied", denial);
  const word = claimBefore(here, party) ?? claimAfter(here, party);
  if (word !== null) return claimOf(here, party, "claimed", word);
  const report = ownPart(here, party) ?? ownReport(here, party);
  // "JNIM did not say whether it had carried out the raid".
  if (report === null || here.words.some(({ code, from }) => code === "noclaim" && from >= party.to && from <= report.from)) return null;
  return claimOf(here, party, report.denied ? "denied" : "claimed", report);
}

function denialOf(here: ClaimSource, party: Party): Match | null {
  const denial = here.words.find(({ code, from }) => code === "denied" && from >= party.to);
  if (denial === undefined || wordsBetween(here.source, party.to, denial.from) > DENIED || hasMark(here.source, party.to, denial.from, ";"))
    return null;
  const free = isAlone(here, party, party.to, denial.from) && !here.words.some(({ code }) => CLAIMS.includes(code));
  return free && !isNegated(here, Math.max(party.to, denial.from - 4), denial.from) ? denial : null;
}

/** "claimed by JNIM", "revendiquée plus tard par le JNIM". */
function claimBefore(here: ClaimSource, party: Party): Match | null {
  const { source, words } = here;
  // "some of their attacks have been claimed by the group": not this one.
  if (termsWithin(source, "context", here.sentence.from, party.from, "many_attacks", "habitual").length > 0) return null;
  const spokesman = asideOf(here, party) === "part" ? SPOKESMAN : 0;
  const by = words.findLast(({ code, to }) => code === "claim_by" && to <= party.from);
  if (by !== undefined && wordsBetween(source, by.to, party.from) <= CLAIMANT + spokesman) return isRefused(here, by) ? null : by;
  const agent = termsWithin(source, "auxiliaries", Math.max(here.sentence.from, party.from - NEAR - 1 - spokesman), party.from, "agent").at(
    -1,
  );
  const word = words.findLast(({ code, to }) => (code === "claim" || code === "claim_bare") && to <= (agent?.from ?? 0));
  if (agent === undefined || word === undefined || wordsBetween(source, word.to, agent.from) > PASSIVE) return null;
  // "claimed by JNIM, which was founded by the merger of Ansar Dine and …": by whom it is claimed is named first.
  const taken = hasMark(source, word.to, agent.from, ";:") || !isAlone(here, party, word.to, agent.from);
  return taken || isRefused(here, word) ? null : word;
}

function claimAfter(here: ClaimSource, party: Party): Match | null {
  const { source, words } = here;
  for (const word of words) {
    if (word.from < party.to || !CLAIMS.includes(word.code) || !isOfAttack(here, word)) continue;
    if (wordsBetween(source, party.to, word.from) > CLAIM_AFTER || hasMark(source, party.to, word.from, ";")) return null;
    const alone = isAlone(here, party, party.to, word.from) && !isPastRelative(here, party, word) && !isInPassing(here, party, word);
    return alone && !isRefused(here, word) && !isOfOthers(here, word) ? word : null;
  }
  return null;
}

/** "claims the Metele operation", "this time, too, IS had signed.": a word that claims many things claims an attack where one is named right behind it, or nothing. */
function isOfAttack({ source, sentence }: ClaimSource, { code, to }: Match): boolean {
  if (code !== "claim_of" || CLOSING.has(source.text.tokens[to]?.text ?? ".")) return true;
  const attack = termsWithin(source, "tactics", to, Math.min(sentence.to, to + CLAIMED)).find((one) => one.code !== "none");
  return attack !== undefined && termsWithin(source, "auxiliaries", to, attack.from, "determiner").some(({ from }) => from === to);
}

/** "the work is that of JNIM cells which slip in and out of the park, but admit to …": what stands behind the comma is not said of those whom the clause describes. */
function isPastRelative({ source }: ClaimSource, party: Party, word: Match): boolean {
  const relative = termsWithin(source, "auxiliaries", party.to, word.from, "relative").find(
    ({ from }) => wordsBetween(source, party.to, from) <= 1,
  );
  return relative !== undefined && !hasMark(source, party.to, relative.from, ",") && hasMark(source, relative.to, word.from, ",");
}

/** "ISWAP, which left Boko Haram in 2016, has taken credit": a group told of in passing, within the commas behind another, claims nothing beyond them. */
function isInPassing(here: ClaimSource, party: Party, word: Match): boolean {
  return here.groups.some((other) => {
    const end = pastAside(here, other);
    return other.actor !== party.actor && other.to < party.from && party.to < end && word.from >= end;
  });
}

/** "have claimed multiple similar attacks", "claimed responsibility for most of the attacks": not this one. */
function isOfOthers({ source, sentence }: ClaimSource, word: Match): boolean {
  return termsWithin(source, "context", word.to, Math.min(sentence.to, word.to + DONE), "generic", "many_attacks").length > 0;
}

/** What a speaker says that he himself did: words from the one to the other. */
export interface OwnReport {
  from: number;
  to: number;
  denied: boolean;
}

/** "JNIM said in a broadcast that its men had entered", "dit avoir mené", "“We are behind it,” its spokesman said". */
export function ownReport(here: ClaimSource, party: Party): OwnReport | null {
  const behind = pastAside(here, party);
  // "JNIM, which had said on Tuesday that it was behind it, has published …": its words may stand in either.
  for (const from of behind > party.to ? [behind, party.to] : [behind]) {
    const told = telling(here, party, from);
    const report = told === null ? null : (reportAfter(here, told.to) ?? (told.own ? null : quoted(here, party)));
    if (report !== null) return report;
  }
  return null;
}

/** "Islamic State said its West Africa Province had overrun two posts": a part of the group that speaks. */
function ownPart(here: ClaimSource, party: Party): OwnReport | null {
  const { groups, deeds } = here;
  const owned = ({ code, from, to }: Match) => (code === "own" || isSelf(code)) && from < party.from && to >= party.from;
  if (!deeds.some(owned)) return null;
  const whole = groups.findLast(({ to }) => to <= party.from);
  const told = whole === undefined ? null : telling(here, whole);
  return told === null || told.to > party.from ? null : deedOf(here, party);
}

/** The reporting words of which the group is the speaker, from a token behind its name on. */
function telling(here: ClaimSource, party: Party, behind = party.to): { to: number; own: boolean } | null {
  const { source, sentence, words } = here;
  const says = termsWithin(source, "speech", behind, sentence.to, "say", "add", "statement").find((word) => {
    return wordsBetween(source, behind, word.from) <= TOLD && !isInPassing(here, party, word);
  });
  if (says !== undefined && isSpeaker(here, party, says.from)) return { to: says.to, own: false };
  const statement = words.findLast(({ code, to }) => code === "statement_of" && to <= party.from);
  const spokesman = words.some(({ code, from, to }) => code === "part_of" && to <= party.from && party.from - from <= TOLD);
  const reach = spokesman ? TOLD : DONE;
  const said = statement ?? termsWithin(source, "speech", Math.max(sentence.from, party.from - TOLD), party.from, "say").at(-1);
  if (said === undefined || wordsBetween(source, said.to, party.from) > reach) return null;
  // "A soldier told a radio: “The ISGS men came on motorcycles”": a name within what is quoted is not who speaks.
  if (hasMark(source, said.to, party.from, ":")) return null;
  return statement === undefined && !spokesman && isToldOf(here, party, said.to) ? null : { to: party.to, own: statement !== undefined };
}

/** "the monitor said Islamic State (IS) had attacked an army bus": neither is who speaks. */
function isToldOf({ source }: ClaimSource, { from, to }: Party, said: number): boolean {
  const { tokens } = source.text;
  const opened = tokens[to]?.text === "(" ? 2 : 0;
  const end = tokens[to + opened]?.text === ")" ? to + opened + 1 : to;
  return [[said, from] as const, [end, end + 1] as const].some(
    (gap) => termsWithin(source, "auxiliaries", ...gap, "have", "be").length > 0,
  );
}

/** Nobody else stands right before the reporting verb: no other group, no witness, no officer. */
function isSpeaker(here: ClaimSource, party: Party, says: number): boolean {
  const { source } = here;
  if (!isAlone(here, party, party.to, says) || hasMark(source, party.to, says, ";:")) return false;
  const others = termsWithin(source, "sources", Math.max(party.to, says - NEAR), says);
  return others.every(({ code }) => code === "perpetrator" || code === "source" || code === "media");
}

/** "it had", "its fighters", "the group has": the speaker or his people, as he names them. */
function isSelf(code: string): boolean {
  return code.startsWith("self");
}

/** From a token on: the speaker's own people, and something that they did. */
export function reportAfter(here: ClaimSource, from: number): OwnReport | null {
  return ownUnit(here, from) ?? deedOfOwn(here, from);
}

/** "said that its “Saladin brigade” had carried out the operation": whatever of its own the speaker names, with a verb of doing. */
function ownUnit({ source, sentence, deeds, ...here }: ClaimSource, from: number): OwnReport | null {
  const own = deeds.find((deed) => deed.code === "own" && deed.from >= from);
  if (own === undefined || wordsBetween(source, from, own.from) > DONE) return null;
  const did = deeds.find(({ code, from: start }) => (code === "did" || code === "launch") && start >= own.to);
  if (did === undefined || wordsBetween(source, own.to, did.from) > DONE) return null;
  const had = termsWithin(source, "auxiliaries", own.to, did.from, "have").some(({ to }) => to === did.from);
  const whole = { source, sentence, deeds, ...here };
  return had && !isPassive(source, own.to, did.from) ? { from: own.from, to: did.to, denied: isNegated(whole, own.to, did.from) } : null;
}

function deedOfOwn(here: ClaimSource, from: number): OwnReport | null {
  const own = here.deeds.find((deed) => (isSelf(deed.code) || deed.code === "we") && deed.from >= from);
  if (own === undefined || wordsBetween(here.source, from, own.from) > TOLD) return null;
  return deedOf(here, own);
}

/** "“We carried out the attack,” the spokesman said": in his own words, which stand before. */
function quoted(here: ClaimSource, party: Party): OwnReport | null {
  const own = here.deeds.find(({ code, to }) => code === "we" && to <= party.from);
  const report = own === undefined ? null : deedOf(here, own);
  // “We killed 13 of Boko Haram's men”: done to the group, not by it.
  const suffered = report !== null && !hasMark(here.source, Math.min(report.to, party.from), party.from, ',;:."“”«»');
  return suffered ? null : report;
}

function deedOf(here: ClaimSource, own: { from: number; to: number }): OwnReport | null {
  const { source, sentence, deeds } = here;
  const limit = Math.min(sentence.to, own.to + DONE + 3);
  const did = [
    ...deeds.filter(({ code, from }) => (code === "did" || code === "launch") && from >= own.to && from < limit),
    ...termsWithin(source, "tactics", own.to, limit).filter((act) => ACTS.has(act.code) && !isPassive(source, own.to, act.from)),
    ...termsWithin(source, "outcomes", own.to, limit).filter((harm) => isHarm(harm) && !isPassive(source, own.to, harm.from)),
  ].sort((a, b) => a.from - b.from)[0];
  if (did === undefined || wordsBetween(source, own.to, did.from) > DONE) return null;
  return { from: own.from, to: did.to, denied: isNegated(here, own.to, did.from) };
}
