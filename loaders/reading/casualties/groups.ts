import { type ReadSource, termsWithin } from "../source.ts";
import { inGroup } from "./in-group.ts";
import type { Phrase } from "./phrases.ts";
import type { OutcomeWord } from "./words.ts";

/** Tokens of a thing's name. */
const NAME = 4;
/** Tables of things, which may be hit and lost but are not killed. */
const THINGS = [
  "sites",
  "vehicles",
  "tactics",
  "quantities",
  "place-kinds",
  "people",
  "speech",
  "auxiliaries",
  "parts",
  "adverbs",
] as const;

/**
 * True if a phrase tied to a word counts people. A thing ("five buses", "nine villages") is no casualty unless the word itself
 * is a noun that counts them ("80 dead"); whoever is killed is no thing, though the lexicon lacks a word for them ("killing three midwives").
 */
export function isPeople(source: ReadSource, phrase: Phrase, word: OutcomeWord): boolean {
  if (phrase.bare && word.role === "fell" && isOfShells(source, phrase)) return false;
  if (phrase.person?.code === "none") return false;
  if (phrase.person !== null || phrase.bare) return true;
  if (isThing(source, phrase)) return false;
  return word.role === "noun" || word.role === "body" || word.role === "toll" || isKilled(source, phrase, word);
}

/** "18 countries", "300 aboard": no people, or none of whom anything is told; "all nine aboard were killed" are those who were there. */
export function isThing(source: ReadSource, { number: { to, definite } }: Pick<Phrase, "number">): boolean {
  const things = definite ? ["thing"] : ["thing", "aboard"];
  return termsWithin(source, "parts", to, to + NAME, ...things).some(({ from }) => from === to);
}

function isKilled(source: ReadSource, { number: { to, form } }: Phrase, { outcome, role, from }: OutcomeWord): boolean {
  // "cost 14 drinkers their lives".
  const lives = role === "fell" && termsWithin(source, "auxiliaries", from, from + 1, "determiner").length > 0;
  const harmed = outcome === "killed" || (outcome === "wounded" && from < to);
  if (!harmed || role === "lost" || (role === "fell" && !lives) || form === "zero") return false;
  const noun = nounBehind(source, to);
  return (
    noun !== null &&
    THINGS.every((table) => termsWithin(source, table, to, noun + NAME).every((thing) => thing.from > noun || thing.from < to))
  );
}

/** The plural that a number counts: right behind it, or past a noun or an adjective that says which ("30 football lovers"); null if none is there. */
function nounBehind(source: ReadSource, to: number): number | null {
  for (let at = to; at <= to + COMPOUND; at += 1) {
    const { kind, capital, norm } = source.text.tokens[at] ?? {};
    if (kind !== "word" || (capital && at === to) || termsWithin(source, "auxiliaries", at, at + 1).length > 0) return null;
    if (source.pack.isPlural(norm ?? "")) return at;
  }
  return null;
}

/** Words that may say more nearly whom a number counts. */
const COMPOUND = 1;

/** Tokens from soldiers to the mission that they serve in: "soldats éthiopiens de la mission". */
const MISSION = 4;

/** "four Ethiopian soldiers of the mission": soldiers of those who keep a peace. */
export function ofMission(source: ReadSource, phrase: Phrase): Phrase {
  if (phrase.group !== "military" || phrase.person === null) return phrase;
  const { to } = phrase.person;
  const of = termsWithin(source, "auxiliaries", to, to + MISSION, "of")[0];
  if (of === undefined || of.from - to > 1) return phrase;
  const force = termsWithin(source, "sites", of.to, of.to + MISSION, "peacekeepers:people")[0];
  return force !== undefined && force.from - of.to <= 1 ? inGroup(phrase, "peacekeeper") : phrase;
}

/** "Six obus ont été tirés. Quatre sont tombés à l'extérieur": those of the shells that were counted before. */
function isOfShells(source: ReadSource, { number }: Phrase): boolean {
  const { sentences } = source.text;
  const here = sentences.find(({ from, to }) => from <= number.from && number.from < to);
  const before = here === undefined ? undefined : sentences[here.index - 1];
  const from = before?.paragraph === here?.paragraph ? (before?.from ?? number.from) : (here?.from ?? number.from);
  return (
    termsWithin(source, "tactics", from, number.from, "indirect_fire").length > 0 &&
    termsWithin(source, "people", from, number.from).length === 0
  );
}
