import { termsWithin } from "../source.ts";
import type { Attribution } from "../speech.ts";
import { asideOf } from "./aside.ts";
import type { Claim } from "./claim.ts";
import { type ClaimSource, claimOf, type Party } from "./source.ts";

/** The rule's name. */
export const VOICED = "claim-voiced";

/** What is said of many attacks, or denied, owns none. */
const MANY = ["many_attacks", "aggregate", "habitual", "hypothetical"];
const SILENT = ["noclaim", "denied"];
/** Whom a group is at war with. */
const FOES = ["military", "police", "peacekeeper", "government", "militia"];

/** Tokens behind a deed that may still deny it: "its men were not there". */
const REFUSED = 6;
/** The speaker's own: "its fighters", "its answer". */
const OWN = ["self:men", "own", "we"];

/**
 * "JNIM said the target had been a meeting of officers": a group that tells of an attack, and neither denies it nor lays it to others, owns it.
 * Counts only for an attack that the stricter rules tie to nobody. Takes who says what in the sentence.
 */
export function voicedTie(here: ClaimSource, party: Party, speech: readonly Attribution[]): Claim | null {
  const { source, sentence, words, groups } = here;
  if (words.some(({ code }) => SILENT.includes(code)) || groups.some(({ actor }) => actor !== party.actor)) return null;
  const aside = asideOf(here, party);
  if (aside !== null && aside !== "part") return null;
  if (termsWithin(source, "context", sentence.from, sentence.to, ...MANY).length > 0) return null;
  // "The army said the attack was repelled before Boko Haram knew of it": who speaks first answers for what he says of others.
  const [said] = speech;
  const own =
    said !== undefined && !said.denies && said.speaker.type === "perpetrator" && said.cue.from <= party.from && party.to <= said.cue.to;
  return !own || !isOfDeed(here, said) ? null : { ...claimOf(here, party, "claimed", said.cue), rule: VOICED };
}

/** What is said is of an attack, its victims, or the speaker's own people, and not denied: it is of no truce, no hostage and no threat. */
function isOfDeed({ source, sentence, deeds, words }: ClaimSource, { from, to, cue }: Attribution): boolean {
  const [first, last] = [Math.max(from, sentence.from), Math.min(to, sentence.to)];
  if (termsWithin(source, "speech", cue.from, cue.to, "count").length > 0) return true;
  // "The Taliban said 13 worshippers had been killed": whoever rules a town counts the dead of others' attacks, too.
  const bystanders =
    termsWithin(source, "people", first, last, "civilian").length > 0 && termsWithin(source, "people", first, last, ...FOES).length === 0;
  const told = [
    ...termsWithin(source, "tactics", first, last).filter(({ code }) => code !== "none"),
    ...termsWithin(source, "outcomes", first, last).filter(({ code }) => !bystanders && !code.startsWith("none")),
    ...termsWithin(source, "context", first, last, "anaphor_event"),
    ...termsWithin(source, "people", first, last, "attacker", "bomber"),
    ...words.filter(({ code, from: at }) => code.startsWith("claim") && at >= first && at < last),
    ...deeds.filter((deed) => OWN.includes(deed.code) && deed.from >= first && deed.to <= last),
  ].filter(({ from: at }) => at < cue.from || at >= cue.to);
  const deed = told.sort((a, b) => a.from - b.from)[0];
  return deed !== undefined && termsWithin(source, "context", Math.min(cue.to, deed.from), deed.to + REFUSED, "negation").length === 0;
}
