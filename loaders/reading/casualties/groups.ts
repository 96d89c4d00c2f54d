import { type ReadSource, termsWithin } from "../source.ts";
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
  if (phrase.person !== null || phrase.bare) return true;
  return word.role === "noun" || word.role === "body" || word.role === "toll" || isKilled(source, phrase, word);
}

function isKilled(source: ReadSource, { number: { to, form } }: Phrase, { outcome, role }: OutcomeWord): boolean {
  if (outcome !== "killed" || role === "lost" || role === "fell" || form === "zero") return false;
  const { kind, capital } = source.text.tokens[to] ?? {};
  if (kind !== "word" || capital || !source.pack.isPlural(source.text.tokens[to]?.norm ?? "")) return false;
  return THINGS.every((table) => termsWithin(source, table, to, to + NAME).every(({ from }) => from !== to));
}
