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
  const said = speech.find(
    ({ speaker, cue, denies }) => !denies && speaker.type === "perpetrator" && cue.from <= party.from && party.to <= cue.to,
  );
  return said === undefined || !isOfDeed(here, said) ? null : { ...claimOf(here, party, "claimed", said.cue), rule: VOICED };
}

/** What is said is of an attack, its victims, or the speaker's own people: not of a truce, a hostage or a threat. */
function isOfDeed({ source, sentence, deeds, words }: ClaimSource, { from, to, cue }: Attribution): boolean {
  const [first, last] = [Math.max(from, sentence.from), Math.min(to, sentence.to)];
  if (termsWithin(source, "context", first, last, "negation").length > 0) return false;
  const said = ({ from: at }: { from: number }) => at < cue.from || at >= cue.to;
  return (
    termsWithin(source, "tactics", first, last).some((sign) => sign.code !== "none" && said(sign)) ||
    termsWithin(source, "outcomes", first, last).some((outcome) => outcome.code !== "none" && said(outcome)) ||
    termsWithin(source, "context", first, last, "anaphor_event").some(said) ||
    termsWithin(source, "people", first, last, "attacker", "bomber").some(said) ||
    words.some(({ code, from: at }) => code.startsWith("claim") && at >= first && at < last) ||
    termsWithin(source, "speech", cue.from, cue.to, "count").length > 0 ||
    deeds.some((deed) => OWN.includes(deed.code) && deed.from >= first && deed.to <= last && said(deed))
  );
}

/** The speaker's own: "its fighters", "its answer". */
const OWN = ["self:men", "own", "we"];
