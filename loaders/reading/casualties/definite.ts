import type { Count } from "../../model/coded.ts";
import type { Sentence } from "../../model/reading.ts";
import type { Match } from "../lexicon.ts";
import { numbersWithin, type ReadSource, termsWithin, wordsBetween } from "../source.ts";

/** Sentences back to where those were counted. */
const BACK = 4;
const NEAR = 2;
const ARMED = ["attacker", "bomber"];

/**
 * "Three suicide bombers struck. … The bombers also died": as many as were counted where they were first told of. Takes people of arms whom a word says
 * to have died; null where they are not counted before, or are not those with a definite word before them.
 */
export function countOfThe(source: ReadSource, sentence: Sentence, { code, from }: Match): Count | null {
  if (!ARMED.includes(code) || termsWithin(source, "auxiliaries", from - 1, from, "determiner").length === 0) return null;
  if (termsWithin(source, "parts", from - 2, from, "some").length > 0) return null;
  const { sentences } = source.text;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - BACK); index -= 1) {
    const here = sentences[index];
    if (here === undefined) return null;
    const counted = numbersWithin(source, here.from, Math.min(here.to, from)).filter(
      ({ kind, form }) => kind === "quantity" && form === "exact",
    );
    const number = counted.findLast(({ to }) => {
      const people = termsWithin(source, "people", to, to + 2 * NEAR + 1, ...ARMED)[0];
      return people !== undefined && wordsBetween(source, to, people.from) <= NEAR;
    });
    if (number !== undefined) return number.count;
  }
  return null;
}
