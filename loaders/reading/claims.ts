import { flatMap } from "../flat-map.ts";
import type { ActorMention } from "./actors.ts";
import { actOf, foughtOf } from "./claims/acting.ts";
import { accuses, asideOf } from "./claims/aside.ts";
import { blameOf } from "./claims/blamed.ts";
import type { Claim } from "./claims/claim.ts";
import { ownWord } from "./claims/claimed.ts";
import { looseTie } from "./claims/loose.ts";
import { type ClaimSource, type Party, partyOf } from "./claims/source.ts";
import { againOf, itself, ownPeople, rebelsAgain, takenUp } from "./claims/taken-up.ts";
import { voicedTie } from "./claims/voiced.ts";
import { type ReadSource, termsWithin } from "./source.ts";
import type { Attribution } from "./speech.ts";
import { within } from "./within.ts";

export type { Claim, Tie } from "./claims/claim.ts";
export { VOICED } from "./claims/voiced.ts";

/** What ties groups to attacks: by the strict rules; and by the looser, for attacks that the strict tie to nobody. */
export interface ClaimsRead {
  claims: Claim[];
  hints: Claim[];
}

/** Kinds of actor that "it" may take up. */
const SPEAKING = new Set(["group", "force", "mission", "government"]);

/**
 * Reads every group that a text ties to an attack, in order, with how: it claims it, is said or suspected to have done it, or denies it.
 * Groups that are only spoken of ("linked to al-Qaeda", "JNIM is active there") give nothing. Takes the actors named in the text.
 */
export function readClaims(source: ReadSource, actors: readonly ActorMention[], speech: readonly Attribution[]): ClaimsRead {
  const claims: Claim[] = [];
  const hints: Claim[] = [];
  let spoken: Party | null = null;
  let lead: Party | null = null;
  let latter: Party | null = null;
  let cursor = 0;
  for (const sentence of source.text.sentences) {
    const named: ActorMention[] = [];
    for (; cursor < actors.length && (actors[cursor] as ActorMention).from < sentence.to; cursor += 1)
      if ((actors[cursor] as ActorMention).from >= sentence.from) named.push(actors[cursor] as ActorMention);
    const deeds = termsWithin(source, "deeds", sentence.from, sentence.to);
    const called = named.filter(({ kind }) => kind === "group");
    const groups = [...called.map(partyOf), ...againOf(deeds, called, spoken)].sort((a, b) => a.from - b.from);
    const here: ClaimSource = { source, sentence, groups, deeds, words: termsWithin(source, "claims", sentence.from, sentence.to) };
    const doers = groups.filter((party) => !accuses(here, party));
    const tied = flatMap(groups, (party) => {
      const tie = tieOf(here, party);
      return tie !== null && (tie.tie === "denied" || doers.includes(party)) ? [tie] : [];
    });
    // "The Taliban's spokesman said the group had carried out the attack": what it is tied by under its name.
    const found = tied.filter((tie) => !tie.again || tied.every((other) => other.again || other.actor !== tie.actor));
    const again = found.length === 0 ? takenUp(here, { lead, latter, spoken }) : [];
    const own = ownPeople(here, lead);
    const ties = [...found, ...again, ...(again.length === 0 ? flatMap(own, (party) => actOf(here, party) ?? []) : [])];
    claims.push(...ties);
    const saying = within(speech, sentence.from, sentence.to);
    if (ties.length === 0) {
      const done = [...itself(here, lead), ...flatMap(rebelsAgain(here, spoken), (party) => actOf(here, party) ?? [])];
      hints.push(...[...flatMap([...doers, ...own], (party) => hintOf(here, party, saying) ?? []), ...done].slice(0, 1));
    }
    spoken = groups.find((party) => !party.again && asideOf(here, party) === null) ?? spoken;
    latter = called.length === 0 ? latter : partyOf(called.at(-1) as ActorMention);
    lead = leadOf(here, named, found) ?? (named.some(({ kind }) => SPEAKING.has(kind)) ? null : lead);
  }
  return { claims, hints };
}

/** "Selon le JNIM, un de ses kamikazes a frappé": what a group itself tells is its claim before it is anybody's word on it. */
function hintOf(here: ClaimSource, party: Party, saying: readonly Attribution[]): Claim | null {
  const loose = looseTie(here, party);
  return loose?.tie === "claimed" ? loose : (voicedTie(here, party, saying) ?? loose);
}

function tieOf(here: ClaimSource, party: Party): Claim | null {
  const aside = asideOf(here, party);
  if (aside === "against") return foughtOf(here, party);
  if (aside !== null && aside !== "part") return null;
  if (aside === "part" && here.groups.some((other) => other.to <= party.from && asideOf(here, other) === null)) return null;
  const own = ownWord(here, party);
  return own ?? (aside === "part" ? null : (blameOf(here, party) ?? actOf(here, party) ?? foughtOf(here, party)));
}

/** The group that "it" in the next sentence is: the one that speaks in this sentence, or is named first. */
function leadOf({ groups }: ClaimSource, named: readonly ActorMention[], found: readonly Claim[]): Party | null {
  const claimed = found.findLast(({ tie }) => tie === "claimed");
  const first = [...named.filter(({ kind }) => SPEAKING.has(kind)), ...groups].sort((a, b) => a.from - b.from)[0];
  const party = groups.find(({ actor, from }) => (claimed === undefined ? from === first?.from : actor === claimed.actor));
  return party ?? null;
}
