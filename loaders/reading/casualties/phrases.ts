import { flatMap } from "../../flat-map.ts";
import type { CasualtyGroup } from "../../model/coded.ts";
import type { Sentence } from "../../model/reading.ts";
import type { Match } from "../lexicon.ts";
import type { NumberMention } from "../numbers.ts";
import { hasMark, numbersWithin, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { isOfSite } from "../tactics/taking.ts";
import { CLOSING, isClosed } from "./closed.ts";
import { countryBehind } from "./countries.ts";
import { ofDoer, toldAs } from "./doers.ts";
import { withFront } from "./fronted.ts";
import { isThing, ofMission } from "./groups.ts";
import { inGroup } from "./in-group.ts";
import { isAddedTo, isNoCount } from "./no-count.ts";
import { groupOfThem, ofThem } from "./of-them.ts";
import { isAdjective, isOfNation, isOfThing, isOfVehicle, isOtherThings } from "./of-things.ts";
import { isOfName, withFigures } from "./said-again.ts";

/** A counted noun phrase: "six French soldiers", "24", "63 in the ranks of the attackers". */
export interface Phrase {
  number: NumberMention;
  /** Who is counted; null for a bare number or a thing. */
  person: Match | null;
  group: CasualtyGroup;
  /** Nothing but the number, or the number with "others", "of them": it may count people spoken of before. */
  bare: boolean;
  /** Joined to its people by "among", "in the ranks of". */
  ranks: boolean;
  /** "Two of the eight": some of as many as were told of before. */
  ofTold: boolean;
  from: number;
  to: number;
  country: string | null;
}

const FARTHEST_NOUN = 5;
const NEXT_NOUN = 3;
/** "of them", "d'entre eux": tokens. */
const OF_THEM = 4;
/** "(Forces de défense et de sécurité)". */
const LONGEST_FORM = 12;

export const GROUPS: Record<string, CasualtyGroup> = {
  attacker: "attacker",
  bomber: "attacker",
  leader: "attacker",
  suspect: "attacker",
  military: "military",
  police: "police",
  peacekeeper: "peacekeeper",
  militia: "militia",
  civilian: "civilian",
  national: "unknown",
  government: "government",
};

/** Reads the counted phrases of a sentence, in order. */
export function readPhrases(source: ReadSource, sentence: Sentence): Phrase[] {
  const numbers = withFigures(source, numbersWithin(source, sentence.from, sentence.to)).filter(
    (number) => number.kind === "quantity" && !isOfName(source, number),
  );
  if (numbers.length === 0) return [];
  const phrases = numbers.map((number, index) => phraseOf(source, number, numbers[index + 1]?.from ?? sentence.to));
  return joinWholes(source, phrases)
    .filter(
      ({ number, person }) => number.form !== "indefinite" || (person === null ? countsNoun(source, number) : !isBody(source, person.to)),
    )
    .filter((phrase) => !isNoCount(source, phrase))
    .map((phrase, index, all) => ofMission(source, ofDoer(source, withFront(source, sentence, phrase, all[index - 1]))))
    .map((phrase, index, all) =>
      phrase.group === "unknown"
        ? inGroup(phrase, toldAs(source, phrase, GROUPS) ?? groupOfThem(source, sentence, phrase, all.slice(0, index), GROUPS) ?? "unknown")
        : phrase,
    )
    .map((phrase, index, all) =>
      isOfTheSame(source, phrase, all[index - 1]) ? inGroup(phrase, all[index - 1]?.group ?? "unknown") : phrase,
    );
}

/** "a Malian army escort", "the army and 23 soldiers": what ends before a token is a body of men, and nobody that could be counted as one. */
export function isBody(source: ReadSource, end: number): boolean {
  return termsWithin(source, "parts", Math.max(0, end - NEXT_NOUN), end, "body").some(({ to }) => to === end);
}

/** "100 soldiers and 75 of their counterparts", "neuf militaires …, dix-sept des leurs": of those counted before. */
function isOfTheSame(source: ReadSource, { group, person, number, to }: Phrase, before: Phrase | undefined): boolean {
  if (group !== "unknown" || person === null) return false;
  const own = termsWithin(source, "parts", number.to, to, "own").length > 0;
  // "un capitaine et deux de ses hommes".
  if (own && before !== undefined && before.to + 1 === number.from) return true;
  return termsWithin(source, "parts", number.to, to + 1, "fellow").length > 0;
}

/** "un mort et un blessé": an article counts where a noun for the dead or hurt follows, or a participle that stands for one. */
function countsNoun(source: ReadSource, { to }: NumberMention): boolean {
  const nouns = termsWithin(source, "outcomes", to, to + 2).filter(({ from }) => from === to);
  if (nouns.some(({ code }) => code.endsWith(":n")) || ofThem(source, to) !== null) return true;
  // "un blessé a succombé": somebody told of before.
  return nouns.some(
    ({ code, to: end }) => code === "wounded:v" && termsWithin(source, "auxiliaries", end, end + 1, "have", "be").length === 0,
  );
}

/** "two of the four attackers": the first number counts, the second says of how many. */
function joinWholes(source: ReadSource, phrases: readonly Phrase[]): Phrase[] {
  return flatMap(phrases, (phrase, index) => {
    const [before, next] = [phrases[index - 1], phrases[index + 1]];
    if (before !== undefined && isOutOf(source, before, phrase)) return isOfKilled(source, phrase) ? [phrase] : [];
    if (next === undefined || !isOutOf(source, phrase, next)) return [phrase];
    const ofTold = next.person === null && next.number.definite;
    return isOfKilled(source, next) ? [] : [{ ...next, number: phrase.number, from: phrase.from, ofTold }];
  });
}

/** "65 of the 80 people killed were civilians": the second number is the toll; in "two of the four attackers died" it is not. */
function isOfKilled(source: ReadSource, { to }: Phrase): boolean {
  return termsWithin(source, "outcomes", to, to + 4).some(({ from, code }) => from === to && !code.endsWith(":i"));
}

function isOutOf(source: ReadSource, { number, person }: Phrase, whole: Phrase): boolean {
  // "dozens of civilians without a defence": those counted stand between.
  if (person !== null && person.to <= whole.number.from) return false;
  const gap = [number.to, whole.number.from] as const;
  const of = termsWithin(source, "auxiliaries", ...gap, "of").some(({ from }) => from === number.to);
  return of && wordsBetween(source, ...gap) <= 2 && !hasMark(source, ...gap, CLOSING);
}

function phraseOf(source: ReadSource, number: NumberMention, limit: number): Phrase {
  const person = personAfter(source, number, limit);
  const to = person === null ? number.to : pastAcronym(source, endOfPair(source, person, limit));
  // "two of theirs fell", an officer says.
  const theirs =
    person === null && termsWithin(source, "parts", number.to, number.to + 2, "opposite").some(({ from }) => from === number.to);
  return {
    number,
    person,
    group: theirs ? "attacker" : (GROUPS[person?.code ?? ""] ?? "unknown"),
    bare: person === null && isBare(source, number, limit),
    ofTold: false,
    ranks: person !== null && isOfSide(source, number.to, person),
    from: number.from,
    to,
    country: termsWithin(source, "demonyms", number.head, Math.min(limit, to + 2))[0]?.code ?? countryBehind(source, to)?.code ?? null,
  };
}

/** "25 in the ranks of the army", "77 on the enemy's side": whose side they were of, right behind the number. */
function isOfSide(source: ReadSource, from: number, person: Match): boolean {
  if (termsWithin(source, "parts", from, person.from, "ranks").length > 0) return true;
  return termsWithin(source, "parts", from, person.to, "opposite").some((side) => side.from === from);
}

/** "21 guests and staff", "30 soldiers or policemen": people joined to those counted, without a number of their own, are of the same count. */
function endOfPair(source: ReadSource, person: Match, limit: number): number {
  const and = termsWithin(source, "auxiliaries", person.to, Math.min(limit, person.to + 1), "and")[0];
  if (and === undefined) return person.to;
  const other = termsWithin(source, "people", and.to, Math.min(limit, and.to + NEXT_NOUN)).find(({ from }) => from <= and.to + 1);
  if (other === undefined || !source.pack.isPlural(source.text.tokens[other.to - 1]?.norm ?? "")) return person.to;
  // "six peacekeepers and wounded others": another harm has the others.
  const apart = termsWithin(source, "auxiliaries", and.to, other.from).length + termsWithin(source, "outcomes", and.to, other.from).length;
  return apart > 0 ? person.to : other.to;
}

/** "seize volontaires pour la défense de la patrie (VDP)", "sept agents des FDS (Forces de défense et de sécurité)": what stands in brackets belongs to the name. */
function pastAcronym(source: ReadSource, to: number): number {
  const { tokens } = source.text;
  const name = tokens[to + 1];
  if (tokens[to]?.text !== "(" || name?.kind !== "word") return to;
  const close = tokens.slice(to, to + LONGEST_FORM).findIndex(({ text }) => text === ")");
  if (close === 2) return name.text === name.text.toUpperCase() ? to + 3 : to;
  // "un civil (chauffeur de bus)": who he was; a number or an outcome in brackets counts others.
  const told = close < 0 || termsWithin(source, "outcomes", to, to + close).length > 0 || numbersWithin(source, to, to + close).length > 0;
  return told ? to : to + close + 1;
}

/** The first word for people after a number, past adjectives and "of the"; nothing past a comma, a casualty or a verb. */
function personAfter(source: ReadSource, number: NumberMention, limit: number): Match | null {
  const reach = Math.min(limit, number.to + 3 * FARTHEST_NOUN);
  const farthest = number.form === "indefinite" || number.form === "zero" ? 2 : FARTHEST_NOUN;
  const candidates = termsWithin(source, "people", number.to, reach);
  const outcome = termsWithin(source, "outcomes", number.to, reach).find(({ code }) => !code.startsWith("none"));
  for (const person of candidates) {
    // "une trentaine de corps d'assaillants": whose bodies they are stands behind.
    const body = outcome?.from === person.from && outcome.code.endsWith(":b") && adjoining(source, person, candidates) !== null;
    if (outcome !== undefined && !body && outcome.from <= person.from && outcome.to > number.to && outcome.from !== number.to) return null;
    if (wordsBetween(source, number.to, person.from) > farthest || isClosed(source, number.to, person.from)) return null;
    if (termsWithin(source, "auxiliaries", number.to, person.from, "be", "have", "relative", "agent", "preposition").length > 0) {
      if (termsWithin(source, "parts", number.to, person.from, "ranks").length === 0) return null;
    }
    if (termsWithin(source, "connectives", number.to, person.from).length > 0 || isAddedTo(source, number.to, person.from)) return null;
    if (number.form === "indefinite" && isManned(source, person)) return null;
    if (isOtherThings(source, person) || (number.form === "indefinite" && isOfSite(source, person))) return null;
    if (isOfVehicle(source, person) || (number.form === "indefinite" && isOfNation(source, person))) return null;
    if (isOfThing(source, number.to, person) || (number.form === "indefinite" && isAdjective(source, person))) return null;
    const held = termsWithin(source, "people", person.to, person.to + 1, "leader")[0];
    // "a top al-Shabaab military leader".
    if (held !== undefined && person.code === "military") return held;
    return person.code === "person" || person.code === "national" ? (adjoining(source, person, candidates) ?? person) : person;
  }
  return nationals(source, number, limit);
}

/** "a garrison of 120": those of a place together, who are not one. */
function isManned(source: ReadSource, { from, to }: Match): boolean {
  return termsWithin(source, "sites", from, to).some(({ code }) => code.endsWith(":fixed"));
}

/** "three Estonians", "trois Estoniens": a name for the people of a country with no noun behind it. */
function nationals(source: ReadSource, { to, form }: NumberMention, limit: number): Match | null {
  const demonym = termsWithin(source, "demonyms", to, Math.min(limit, to + 3)).find(({ from }) => from === to);
  if (demonym === undefined || form === "indefinite" || source.text.tokens[to]?.capital !== true) return null;
  const next = source.text.tokens[demonym.to];
  const ended =
    demonym.to >= limit ||
    next?.kind !== "word" ||
    ["auxiliaries", "outcomes", "connectives"].some((table) =>
      termsWithin(source, table, demonym.to, demonym.to + 3).some(({ from }) => from === demonym.to),
    );
  return ended ? { ...demonym, code: "national" } : null;
}

/** "four American special operations soldiers": a noun that follows in the same phrase says who they are. */
function adjoining(source: ReadSource, person: Match, candidates: readonly Match[]): Match | null {
  const next = candidates.find((other) => other.from >= person.to && other.code !== "person" && other.code !== "national");
  if (next === undefined || wordsBetween(source, person.to, next.from) > NEXT_NOUN || hasMark(source, person.to, next.from, CLOSING))
    return null;
  const outcomes = [...termsWithin(source, "outcomes", person.to, next.from), ...termsWithin(source, "connectives", person.to, next.from)];
  const links = termsWithin(source, "auxiliaries", person.to, next.from);
  // "nine bodies of terrorists", "members of militias".
  const bodies = termsWithin(source, "outcomes", person.from, person.to).some(({ code }) => code.endsWith(":b"));
  const members = termsWithin(source, "deeds", person.from, next.from, "people_of").some(({ from }) => from === person.from);
  // "de" may be more than one link: it is "of" where it can be.
  const theirs =
    (bodies || members) &&
    links.every(({ code, from }) => code === "determiner" || links.some((link) => link.from === from && link.code === "of"));
  return outcomes.length > 0 || (links.length > 0 && !theirs) ? null : next;
}

/** "Seven of the injured". */
function isOfOutcome(source: ReadSource, { to }: NumberMention, limit: number): boolean {
  return termsWithin(source, "outcomes", to, Math.min(limit, to + 3)).length > 0;
}

function isBare(source: ReadSource, number: NumberMention, limit: number): boolean {
  const next = source.text.tokens[number.to];
  if (next === undefined || number.to >= limit || next.kind === "mark") return true;
  if (termsWithin(source, "people", number.to, number.to + 2).some((people) => isOfVehicle(source, people))) return false;
  const tables = ["outcomes", "auxiliaries", "parts", "people"];
  const of = termsWithin(source, "auxiliaries", number.to, number.to + 1, "of").length > 0;
  if (
    of &&
    countryBehind(source, number.to) === null &&
    termsWithin(source, "parts", number.to, Math.min(limit, number.to + OF_THEM)).length === 0 &&
    !isOfOutcome(source, number, limit)
  )
    return false;
  // "deux grièvement blessés": past a word for how badly.
  const adverb = termsWithin(source, "adverbs", number.to, Math.min(limit, number.to + 2)).find(({ from }) => from === number.to);
  const starts = [number.to, adverb?.to ?? number.to];
  if (isThing(source, { number })) return false;
  return tables.some((table) =>
    termsWithin(source, table, number.to, Math.min(limit, (adverb?.to ?? number.to) + 4)).some((match) => starts.includes(match.from)),
  );
}
