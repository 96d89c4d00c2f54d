import { hasMark, type ReadSource, termsWithin } from "../source.ts";
import type { Phrase } from "./phrases.ts";
import type { OutcomeWord } from "./words.ts";

/** Tokens of "a senior officer of the guard and". */
const ONE_PERSON = 9;

/** "killing the young driver and six passers-by": one person, named at length, and then those counted. */
export function isPastOne(source: ReadSource, { role, active, to }: OutcomeWord, { person, from }: Phrase): boolean {
  if (person === null || !(active || role === "object" || role === "verb") || from - to > ONE_PERSON) return false;
  if (hasMark(source, to, from, ",.;:()") || termsWithin(source, "people", to, from - 1).length === 0) return false;
  const between = termsWithin(source, "auxiliaries", to, from);
  const joined = between.at(-1)?.code === "and" && between.at(-1)?.to === from;
  return joined && between[0]?.code === "determiner" && between[0].from === to && between.slice(1, -1).every(({ code }) => code === "of");
}
