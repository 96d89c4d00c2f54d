import type { Match } from "../lexicon.ts";
import { hasMark, numbersWithin, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { isAlone } from "./aside.ts";
import type { Claim } from "./claim.ts";
import { ACTS, isHarm, isNoun, isPassive, isPreposition, takesObject } from "./deeds.ts";
import { type ClaimSource, claimOf, isHedged, type Party } from "./source.ts";

/** How far behind its subject a verb of attacking may stand. */
const REACH = 7;
const AHEAD = 16;
const BEFORE = 4;
/** Tokens from a preposition to the month or weekday behind it: "in early April". */
const TIME = 3;
/** Nouns of dead and hurt. */
const TOLL = /^(?:killed|wounded|both):[nv]$/;
const CLOSING_QUOTES = "\"”»’'";
/** Codes of `deeds.csv` for verbs of force. */
const FORCEFUL = ["took", "pounded"];

/** "Boko Haram fighters stormed the camp", "an ISWAP ambush", "une attaque de Boko Haram": the group is who does it. */
export function actOf(here: ClaimSource, party: Party): Claim | null {
  const act = nounBeside(here, party, ACTS) ?? verbOf(here, party, ACTS);
  return act === null || isGeneral(here, party, act) ? null : claimOf(here, party, isHedged(here, party) ? "suspected" : "attributed", act);
}

/** A noun of attacking that is said to be the party's: right behind its name, or before "of". Takes the codes of `tactics.csv` that will do. */
export function nounBeside(here: ClaimSource, party: Party, acts: ReadonlySet<string>): Match | null {
  return compound(here, party, acts) ?? nounOf(here, party, acts);
}

/** "since 2009", "often", "could": not one deed. */
export function isGeneral({ source, sentence }: ClaimSource, party: Party, act: Match): boolean {
  const [from, to] = [Math.min(party.from, act.from), Math.max(party.to, act.to)];
  if (termsWithin(source, "context", from, to, "negation", "habitual", "hypothetical").length > 0) return true;
  if (termsWithin(source, "context", Math.max(sentence.from, from - BEFORE), to, "generic").length > 0) return true;
  return termsWithin(source, "context", from, Math.min(sentence.to, to + AHEAD), "since", "aggregate", "habitual").length > 0;
}

/** "un accrochage avec des éléments de l'EIGS", "clashes between troops and JNIM": whoever began it, the group had its part in it. */
export function foughtOf(here: ClaimSource, party: Party): Claim | null {
  const { source, sentence, deeds } = here;
  const versus = deeds.findLast(({ code, to }) => code === "versus" && to <= party.from);
  if (versus === undefined) return besideOf(here, party);
  // "ont opposé lundi, près de Tondel, l'armée à des hommes du groupe": where, between commas.
  const aside = commas(source, versus.to, party.from) === 2;
  if (hasMark(source, versus.to, party.from, aside ? ";:.()" : ",;:.()")) return null;
  if (wordsBetween(source, versus.to, party.from) > (aside ? 2 * REACH : REACH) + peopleWords(source, versus.to, party.from)) return null;
  if (termsWithin(source, "auxiliaries", versus.to, party.from, "be", "have").length > 0) return null;
  const clash = termsWithin(source, "tactics", Math.max(sentence.from, versus.from - AHEAD), versus.from, "clash").at(-1);
  if (clash === undefined || isGeneral(here, party, clash)) return null;
  return claimOf(here, party, isHedged(here, party) ? "suspected" : "attributed", clash);
}

/** "Kenya and al-Shabaab fought two battles": one of the two who fought. */
function besideOf(here: ClaimSource, party: Party): Claim | null {
  const { source, sentence } = here;
  if (!termsWithin(source, "auxiliaries", sentence.from, party.from, "and").some(({ to }) => to === party.from)) return null;
  const clash = termsWithin(source, "tactics", party.to, Math.min(sentence.to, party.to + REACH), "clash")[0];
  if (clash === undefined || wordsBetween(source, party.to, clash.from) > BEFORE || hasMark(source, party.to, clash.from, ",;:.()"))
    return null;
  return isGeneral(here, party, clash) ? null : claimOf(here, party, isHedged(here, party) ? "suspected" : "attributed", clash);
}

/** "an al-Shabaab suicide bomber", "the ISWAP attack". */
function compound({ source, sentence }: ClaimSource, party: Party, acts: ReadonlySet<string>): Match | null {
  const act = termsWithin(source, "tactics", party.to, Math.min(sentence.to, party.to + AHEAD)).find(({ code }) => acts.has(code));
  return act !== undefined && wordsBetween(source, party.to, act.from) === 0 && !hasMark(source, party.to, act.from, ",;:.()") ? act : null;
}

/** "une attaque de Boko Haram", "embuscade meurtrière de l'Iswap", "kamikaze des shebab". */
function nounOf({ source, sentence, deeds }: ClaimSource, party: Party, acts: ReadonlySet<string>): Match | null {
  const floor = Math.max(sentence.from, party.from - 2 * BEFORE);
  // "une attaque du groupe": the word is part of what takes the group up.
  const of = termsWithin(source, "auxiliaries", floor, party.again ? party.from + 1 : party.from, "of").at(-1);
  if (of === undefined || hasMark(source, of.to, party.from, ",;:.()")) return null;
  const between = wordsBetween(source, of.to, party.from);
  const called = deeds.find(({ code, from, to }) => code === "the_group" && from >= of.from && to <= party.from);
  const words = called === undefined ? 0 : wordsBetween(source, Math.max(called.from, of.to), called.to);
  if (between > 1 + words + peopleWords(source, of.to, party.from)) return null;
  const act = termsWithin(source, "tactics", floor, of.from).findLast(({ code }) => acts.has(code));
  return act !== undefined && wordsBetween(source, act.to, of.from) <= 1 && !hasMark(source, act.to, of.from, ",;:.()") ? act : null;
}

function peopleWords(source: ReadSource, from: number, to: number): number {
  return termsWithin(source, "people", from, to).reduce((sum, match) => sum + wordsBetween(source, match.from, match.to), 0);
}

/** The verb of attacking whose subject is the party. Takes the codes of `tactics.csv` that will do. */
export function verbOf(here: ClaimSource, named: Party, allowed: ReadonlySet<string>): Match | null {
  const { source, sentence, deeds } = here;
  if (isObject(here, named) || isCited(here, named)) return null;
  const party = pastAside(here, named);
  const limit = Math.min(sentence.to, party.to + AHEAD);
  const launch = deeds.find(({ code, from }) => code === "launch" && from >= party.to && from < limit);
  const acts = [
    ...termsWithin(source, "tactics", party.to, limit).filter(
      (act) =>
        ((allowed.has(act.code) && !isNoun(source, act)) || (act.code !== "none" && isLaunched(here, party, launch, act))) &&
        isClear(here, party, act),
    ),
    ...termsWithin(source, "outcomes", party.to, limit).filter(
      (outcome) => isHarm(outcome) && takesObject(source, outcome, sentence.to) && isClear(here, party, outcome),
    ),
    ...termsWithin(source, "parts", party.to, limit, "takes").filter(
      (made) => isToll(source, made, sentence.to) && isClear(here, party, made),
    ),
    ...deeds.filter(
      (deed) =>
        FORCEFUL.includes(deed.code) &&
        (allowed === ACTS || deed.code === "pounded") &&
        deed.from >= party.to &&
        deed.from < limit &&
        isClear(here, party, deed),
    ),
  ].filter((act) => wordsBetween(source, party.to, act.from) <= REACH || isLaunched(here, party, launch, act));
  return acts.sort((a, b) => a.from - b.from)[0] ?? null;
}

/** "Boko Haram a fait dix morts": the dead that somebody makes. */
function isToll(source: ReadSource, { to }: Match, limit: number): boolean {
  return termsWithin(source, "outcomes", to, Math.min(limit, to + REACH)).some(
    ({ code, from }) => TOLL.test(code) && !hasMark(source, to, from, ",;:.()"),
  );
}

/** "Selon le JNIM, un kamikaze a frappé": whose word it is does not make it his deed. */
function isCited({ source, sentence }: ClaimSource, { from }: Party): boolean {
  const cited = termsWithin(source, "speech", Math.max(sentence.from, from - BEFORE), from, "according").at(-1);
  return cited !== undefined && wordsBetween(source, cited.to, from) <= 1;
}

/** "launched an attack": the deed stands behind the party's own verb. */
function isLaunched(here: ClaimSource, party: Party, launch: Match | undefined, act: Match): boolean {
  if (launch === undefined || launch.to > act.from) return false;
  return wordsBetween(here.source, party.to, launch.from) <= REACH && isClear(here, party, launch);
}

/** "fighters of the group (ISWAP), who came by truck, have stormed": what stands in brackets and between commas parts no subject from its verb. */
function pastAside({ source, sentence, deeds }: ClaimSource, party: Party): Party {
  const { tokens } = source.text;
  const close = tokens[party.to]?.text === "(" ? closingOf(tokens, party.to, Math.min(sentence.to, party.to + AHEAD)) : null;
  const closed = tokens[party.to]?.text === ")" && tokens[party.from - 1]?.text === "(";
  const named = CLOSING_QUOTES.includes(tokens[party.to]?.text ?? " ");
  const bracketed = close !== null ? close + 1 : closed || named ? party.to + 1 : party.to;
  if (tokens[bracketed]?.text !== ",") {
    // "les forces (FDS) assassinées": without "have" the participle is what befell them.
    const acts = termsWithin(source, "auxiliaries", bracketed, bracketed + 1, "have").length > 0;
    return acts ? { ...party, to: bracketed } : party;
  }
  for (let at = bracketed + 1; at < Math.min(sentence.to, bracketed + AHEAD); at += 1) {
    if (tokens[at]?.text !== ",") continue;
    const told =
      termsWithin(source, "auxiliaries", bracketed, at, "have").length > 0 ||
      termsWithin(source, "speech", bracketed, at, "say", "add", "blame").length > 0 ||
      deeds.some(({ code, from }) => code === "clause" && from >= bracketed && from < at);
    const goesOn = termsWithin(source, "auxiliaries", at + 1, at + 2, "have").length > 0;
    return !told && goesOn ? { ...party, to: pastSource(source, at + 1, sentence.to) } : party;
  }
  return party;
}

/** The bracket that closes what another opens; null if none does before `limit`. */
function closingOf(tokens: readonly { text: string }[], open: number, limit: number): number | null {
  for (let at = open + 1; at < limit; at += 1) if (tokens[at]?.text === ")") return at;
  return null;
}

/** "ont, selon l'état-major, mené une attaque": who says so, between the verb's two parts. */
function pastSource({ text: { tokens } }: ReadSource, have: number, limit: number): number {
  if (tokens[have + 1]?.text !== ",") return have;
  for (let at = have + 2; at < Math.min(limit, have + AHEAD); at += 1) if (tokens[at]?.text === ",") return at + 1;
  return have;
}

/** Nobody else can have become the subject between the group and the verb: no passive, no other force, nobody who tells of it. */
function isClear(here: ClaimSource, party: Party, act: Match): boolean {
  const { source, deeds } = here;
  if (hasMark(source, party.to, act.from, ';:.()“”«»"') || isPassive(source, party.to, act.from)) return false;
  if (termsWithin(source, "speech", party.to, act.from, "say", "add", "blame").length > 0) return false;
  if (commas(source, party.to, act.from) > 0 && !act.code.startsWith("raid") && act.code !== "attacked") return false;
  if (
    !isAlone(here, party, party.to, act.from) ||
    deeds.some(({ code, from, to }) => code === "clause" && from >= party.to && to <= act.from)
  )
    return false;
  const relative = termsWithin(source, "auxiliaries", party.to, act.from, "relative")[0];
  if (relative !== undefined && (relative.from > party.to + 2 || hasMark(source, party.to, relative.from, ","))) return false;
  return termsWithin(source, "forces", party.to, act.from).every(({ code }) => code === "modifier");
}

function commas({ text }: ReadSource, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.tokens[at]?.text === ",") count += 1;
  return count;
}

/** "Des combattants de …": what is spelt as a preposition begins the subject where nothing stands before it that it could go with. */
function beginsPhrase({ source, sentence, deeds }: ClaimSource, at: number): boolean {
  if (termsWithin(source, "auxiliaries", at, at + 1, "of").length === 0) return false;
  const before = source.text.tokens[at - 1];
  // "Ce sont des combattants de … qui ont attaqué".
  if (termsWithin(source, "auxiliaries", at - 1, at, "be").length > 0) return true;
  // "À l'aube des combattants …", "Lundi des hommes …": what the time is followed by.
  const timed = ["date-words", "weekdays"].some(
    (table) => termsWithin(source, table, at - 1, at, ...(table === "weekdays" ? [] : ["daypart"])).length > 0,
  );
  return at === sentence.from || before?.kind === "mark" || timed || deeds.some(({ code, to }) => code === "clause" && to === at);
}

/** "In April the group …", "On Monday Boko Haram fighters …": the time that a sentence begins with. */
function isTime({ source, sentence }: ClaimSource, at: number): boolean {
  const [from, to] = [at + 1, Math.min(sentence.to, at + 1 + TIME)];
  if (at !== sentence.from && source.text.tokens[at - 1]?.kind !== "mark") return false;
  const named = ["months", "weekdays"].some((table) => termsWithin(source, table, from, to).length > 0);
  return named || numbersWithin(source, from, to).some(({ kind }) => kind === "year");
}

/** "on JNIM fighters", "killed 20 Boko Haram militants": something else is done to the group. */
export function isObject(here: ClaimSource, party: Party): boolean {
  const { source, sentence, deeds } = here;
  const people = deeds.findLast(({ code, to }) => code === "people_of" && to <= party.from && wordsBetween(source, to, party.from) <= 1);
  const start = people?.from ?? party.from;
  let at = start - 1;
  for (let words = 0; at >= sentence.from && words < BEFORE; at -= 1) {
    const token = source.text.tokens[at];
    if (token?.kind === "mark" && !"'’-".includes(token.text)) break;
    if (deeds.some(({ code, from, to }) => code === "clause" && from <= at && at < to)) break;
    if (termsWithin(source, "auxiliaries", at, at + 1, "relative").length > 0) break;
    if (isPreposition(source, at)) {
      if (isTime(here, at)) break;
      return !beginsPhrase(here, at);
    }
    if (token?.kind !== "mark") words += 1;
  }
  const verbs = [
    ...termsWithin(source, "outcomes", at + 1, start),
    ...termsWithin(source, "tactics", at + 1, start).filter(
      ({ code }) => ACTS.has(code) || code === "arrest" || code === "captured" || code === "operation",
    ),
  ];
  return verbs.length > 0;
}
