import type { Claim } from "../reading/claims.ts";
import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import { isOfNoun } from "../reading/dates/reported.ts";
import type { ResolvedDate } from "../reading/dates.ts";
import type { PartReading } from "../reading/part.ts";
import { hasMark, termsWithin, wordsBetween } from "../reading/source.ts";
import type { Sign } from "../reading/tactics.ts";
import type { Clause } from "./clause.ts";
import type { ClauseView } from "./view.ts";

/** What an attack is called when it is claimed. */
const CLAIMED = new Set([
  "attack",
  "attacked",
  "attacks",
  "raid",
  "operation",
  "bomb",
  "blast",
  "ambush",
  "gunfire",
  "shooting",
  "kidnapping",
  "massacre",
  "suicide",
  "hit",
  "none",
]);
const BESIDE = 3;
/** Tokens from an attack to its day in "qui s'est produite lundi". */
const DONE = 6;
const MONTH = 31;
/** Tokens of ", which". */
const CLAIMANT = 2;
/** Tokens of "has claimed responsibility". */
const VERB = 3;
/** Tokens from an article to the attack: "a large-scale Monday attack". */
const ARTICLE = 5;

/** "claimed on Friday the attack of 3 May": the date that the attack is said to be of; "claimed the attack on Friday" is the day of the claim. */
export function dateOfAttack(clause: Clause): Interval | null {
  const { source } = clause.reading;
  const own = clause.dates.find(({ mention: { from, to } }) => {
    if (isGenitive(clause, to) || isDoneOn(clause, from)) return true;
    return isBesideAttack(clause, { from, to }) && termsWithin(source, "auxiliaries", from - BESIDE, from + 1, "of").length > 0;
  });
  return parseInterval(own?.date ?? null);
}

/** "In February JNIM claimed an attack": who claimed one before this happened has not claimed this. */
export function isClaimedBefore({ date }: { date: Interval | null }, { clause, claims, figures }: ClauseView): boolean {
  if (date === null || figures.length > 0 || !claims.some(({ tie }) => tie === "claimed")) return false;
  const dates = clause.dates.filter(({ mention }) => !claims.some((claim) => isOfClaimant(clause, claim, mention)));
  if (dates.length === 0) return false;
  return dates.every((told) => {
    const day = parseInterval(told.date);
    return day !== null && lengthOf(day) <= MONTH && day.last < date.first;
  });
}

/**
 * "claimed by JNIM, which had been founded two months earlier", "the TJP, an outfit that first surfaced in February, said it was behind it": a day of the
 * group, behind what the clause tells of the claim or between the group and its word.
 */
function isOfClaimant({ reading: { source } }: Clause, { from: group, to }: Claim, { from }: { from: number }): boolean {
  if (from > group && from < to) return termsWithin(source, "auxiliaries", group, from, "relative").length > 0;
  return from >= to && termsWithin(source, "auxiliaries", to, Math.min(from, to + CLAIMANT), "relative").length > 0;
}

/** "It was they who had claimed the two previous attacks": told of what comes next, and of nothing before. */
export function claimsFormer({ clause: { flags }, claims, signs, figures }: ClauseView): boolean {
  return (
    claims.length > 0 && flags.has("series") && flags.has("recall") && figures.length === 0 && signs.every(({ code }) => code === "attacks")
  );
}

/**
 * "the islands have been the target of Boko Haram in recent months", "it was not clear whether they were also behind it": who is blamed for
 * many attacks, or perhaps, is not blamed for this one; nor is he in "it follows a string of assaults claimed by the group".
 */
export function isLaid({ flags }: Clause, general: boolean): boolean {
  if (flags.has("many_attacks") && flags.has("sequel:at")) return false;
  return !(general && (flags.has("aggregate") || flags.has("many_attacks"))) && !flags.has("whether");
}

/** "all eyes turn to the group, which has multiplied its attacks": what is told of many of them stands behind who it is, in a clause of its own. */
export function isBlamedFirst({ reading: { source }, from, to, flags }: Clause, end: number): boolean {
  if (flags.has("whether") || termsWithin(source, "context", from, end, "aggregate", "many_attacks").length > 0) return false;
  return termsWithin(source, "auxiliaries", end, Math.min(to, end + BESIDE), "relative").length > 0;
}

/** "Personne, dimanche midi, n'avait endossé l'opération": the day until which nobody has claimed it; "l'attaque de dimanche n'a pas été revendiquée" has its own. */
export function isDayOfSilence({ reading, from, to, figures, flags, dates }: Clause): boolean {
  if (figures.length > 0 || flags.has("sequel") || dates.length === 0) return false;
  const silent = termsWithin(reading.source, "claims", from, to, "noclaim").length > 0;
  return silent && dates.every(({ mention }) => !isOfNoun(reading, mention) && !isBesideAttack({ signs: reading.signs }, mention));
}

/** "claimed the attack carried out on Monday", "l'attaque survenue lundi": nothing but the word for how it came about stands between. */
function isDoneOn({ reading: { source }, signs }: Clause, day: number): boolean {
  const attack = signs.findLast(({ code, to }) => code !== "none" && to <= day && day - to <= DONE);
  if (attack === undefined) return false;
  const done = [
    ...termsWithin(source, "deeds", attack.to, day),
    ...termsWithin(source, "context", attack.to, day, "sequel", "anaphor_event"),
  ];
  const relative = termsWithin(source, "auxiliaries", attack.to, attack.to + 1, "relative").length > 0 ? attack.to + 1 : attack.to;
  return done.some(({ from, to }) => from === relative && wordsBetween(source, to, day) === 0);
}

/** "Sunday's attack, claimed by JNIM". */
function isGenitive({ reading: { text } }: Clause, to: number): boolean {
  return text.tokens[to]?.glued === true && text.tokens[to + 1]?.glued === true && text.tokens[to + 1]?.norm === "s";
}

/** "the attack of 3 May", "l'attentat de Sousse", "the Timbuktu attack". */
export function isBesideAttack({ signs }: Pick<Clause, "signs">, { from, to }: { from: number; to: number }): boolean {
  return signs.some((sign) => sign.code !== "none" && ((sign.to <= from && from - sign.to <= BESIDE) || sign.from === to));
}

/** "JNIM claimed the assault on Friday in an audio message": the day and place of the claim. */
export function isClaim({ reading, claims, signs, figures, dates, flags }: Clause): boolean {
  const claim = claims.find(({ tie }) => tie === "claimed");
  // "A la mi-juin, le groupe avait déjà revendiqué une attaque (trois morts)": the day of the attack recalled.
  if (figures.length > 0 && flags.has("already")) return false;
  if (claim === undefined || !(signs.every(({ code }) => CLAIMED.has(code)) || isNamed(reading, claim, signs))) return false;
  if (isIntroduced(reading, claim, signs) || isFronted(reading, claim, signs)) return false;
  if (dates.some(({ mention }) => isOfClaimed(reading, claim, signs, mention))) return false;
  const beside = (date: ResolvedDate) => date.mention.from < claim.to && date.mention.to >= claim.from - BESIDE;
  return figures.length === 0 || (dates.length > 0 && dates.every(beside));
}

/** "claimed the bombing on Friday, naming a man who it said drove the car": what is claimed is named right behind, with what else is said of it. */
function isNamed({ source }: PartReading, claim: Claim, signs: readonly Sign[]): boolean {
  const attack = signs.find(({ from }) => from >= claim.from);
  return attack !== undefined && CLAIMED.has(attack.code) && (attack.from < claim.to || wordsBetween(source, claim.to, attack.from) <= 1);
}

/** "also claimed an attack on a patrol near Boni on Tuesday": the claim tells of an attack that has not been told of, with its day and place. */
function isIntroduced({ source }: PartReading, claim: Claim, signs: readonly Sign[]): boolean {
  const attack = signs.find(({ from }) => from >= claim.from);
  if (attack === undefined || attack.from < claim.to) return false;
  return termsWithin(source, "numbers", Math.max(claim.to, attack.from - ARTICLE), attack.from).some(({ code }) =>
    code.startsWith("article"),
  );
}

/** "Claimed by JNIM, the first of them, in June 2018, saw militants burst into a hotel": said in passing at the head of what tells of the attack. */
function isFronted({ source, text }: PartReading, claim: Claim, signs: readonly Sign[]): boolean {
  const head = text.sentences[claim.sentence]?.from;
  const named = claim.name.from > claim.from;
  return (
    named && claim.from === head && signs.length > 0 && signs.every(({ from }) => from > claim.to && hasMark(source, claim.to, from, ","))
  );
}

/** "repelled on Sunday an attack that JNIM claimed", "l'attaque survenue le 22 juillet a été revendiquée", "revendique une embuscade vendredi contre l'armée": the day of what is claimed. */
function isOfClaimed({ source }: PartReading, claim: Claim, signs: readonly Sign[], { from, to }: { from: number; to: number }): boolean {
  const before = signs.some((sign) => (sign.from >= to || sign.to <= from) && sign.to <= claim.from);
  const behind = signs.some((sign) => sign.from >= claim.from && sign.to <= from) && termsWithin(source, "aims", to, to + 1).length > 0;
  // "says that its fighters assaulted the post on 11 May": a verb has the day, not the claim.
  const done = signs.some((sign) => sign.code === "attacked" && sign.to <= from && sign.from >= claim.from);
  return (before && to <= claim.from) || behind || done || isOfDeed(source, claim, from);
}

/** "revendique l'attaque qui a visé le camp lundi": a day behind what the attack is said to have done. */
function isOfDeed(source: PartReading["source"], claim: Claim, from: number): boolean {
  const relative = termsWithin(source, "auxiliaries", claim.from, from, "relative").find(({ from: at }) => {
    return termsWithin(source, "tactics", claim.from, at).length > 0;
  });
  return relative !== undefined && termsWithin(source, "tactics", relative.to, from).some(({ code }) => code !== "none");
}

/** "a revendiqué lundi les opérations menées dimanche": the day right behind the claim, beside another. */
export function isDayOfClaim({ claims, reading }: Clause, { from }: { from: number }): boolean {
  return claims.some(({ tie, to }) => tie === "claimed" && from >= to && wordsBetween(reading.source, to, from) === 0);
}

/** "the group on Friday claimed the attack": the day stands between the group and its verb. */
export function isWithinClaim({ claims }: Clause, { from, to }: { from: number; to: number }): boolean {
  return claims.some(({ tie, again, name, to: end }) => tie === "claimed" && !again && from >= name.to && to < end && end - to <= VERB);
}
