import { flatMap } from "../../flat-map.ts";
import type { Match } from "../lexicon.ts";
import { type ReadSource, termsWithin } from "../source.ts";
import { type CasualtyFigure, figureAt } from "./figure.ts";
import { GROUPS } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";

/** Words that may follow who was hit: "killing her and two others", "shot him in the market". */
const FOLLOWING = ["and", "preposition", "agent", "relative"] as const;
/** People of whom a pronoun says nothing more than that they are people. */
const ANYBODY = new Set(["person"]);

/** "A guard stopped her. The charge went off, killing him and three others": one person told of before, for whom a pronoun stands behind the verb. */
export function readPronouns({ source, sentence, words }: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  return flatMap(words, (word) => {
    if (word.passive || (word.role !== "verb" && word.role !== "object") || word.outcome === "both") return [];
    if (counted.some(({ word: own, from, to }) => own.from === word.from && from <= word.to && to > word.from)) return [];
    const pronoun = objectAt(source, word.to);
    if (pronoun === null) return [];
    const person = toldBefore(source, sentence.index, word.from);
    if (person === undefined || GROUPS[person.code] === undefined) return [];
    return [
      figureAt(source, pronoun.from, pronoun.to, {
        rule: "casualty-one",
        outcome: word.outcome,
        group: GROUPS[person.code] ?? "unknown",
        count: { low: 1, best: 1, high: 1 },
        word: { from: word.from, to: word.to },
      }),
    ];
  });
}

/** A pronoun that is the whole object of a verb before a token: in "killing her husband" it is he who died. Null for others. */
export function objectAt(source: ReadSource, at: number): Match | null {
  const pronoun = termsWithin(source, "pronouns", at, at + 1, "object")[0];
  if (pronoun === undefined) return null;
  const { to } = pronoun;
  const ends =
    (source.text.tokens[to]?.kind ?? "mark") === "mark" ||
    termsWithin(source, "adverbs", to, to + 1).length > 0 ||
    termsWithin(source, "auxiliaries", to, to + 1, ...FOLLOWING).length > 0;
  return ends ? pronoun : null;
}

/** The last person told of in the sentence or the one before it, who is one. */
function toldBefore(source: ReadSource, index: number, at: number): Match | undefined {
  const from = source.text.sentences[index - 1]?.from ?? source.text.sentences[index]?.from ?? at;
  return termsWithin(source, "people", from, at).findLast(
    ({ to, code }) => !ANYBODY.has(code) && !source.pack.isPlural(source.text.tokens[to - 1]?.norm ?? ""),
  );
}
