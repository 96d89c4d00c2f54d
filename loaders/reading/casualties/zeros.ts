import { flatMap } from "../../flat-map.ts";
import { type ReadSource, termsWithin } from "../source.ts";
import { type CasualtyFigure, figureAt } from "./figure.ts";
import type { SentenceFigures } from "./rules.ts";

const ASKED = 7;
const SOME = 5;

/** "did not say if the blast caused any casualties": nobody knows. */
function isAsked(source: ReadSource, floor: number, from: number): boolean {
  return termsWithin(source, "context", Math.max(floor, from - ASKED), from, "whether").length > 0;
}

/** "no deaths in the patrol", "no casualties among its men": nobody of some, which says nothing of the rest. */
function isOfSome(source: ReadSource, to: number): boolean {
  const among = [
    ...termsWithin(source, "auxiliaries", to, to + 1, "preposition"),
    ...termsWithin(source, "parts", to, to + SOME).filter(({ from }) => from === to),
  ][0];
  if (among === undefined) return false;
  const named = [...termsWithin(source, "people", to, to + SOME), ...termsWithin(source, "sites", to, to + SOME)];
  return named.some(({ code }) => code !== "national" && code !== "person" && !code.endsWith(":fixed"));
}

/** "Chez les habitants, ni mort ni blessé": nobody of those whom the sentence begins with. */
function isOfNamed(source: ReadSource, head: number, from: number): boolean {
  const among = termsWithin(source, "parts", head, head + 2, "ranks", "front")[0];
  if (among === undefined || among.from !== head || from - among.to > SOME) return false;
  return termsWithin(source, "people", among.to, from).some(({ code }) => code !== "person");
}

/** "No casualties were reported", "aucune perte en vie humaine": nobody at all, by the word itself. */
export function readZeros({ source, sentence, words, groups }: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  const zeros = words.filter(({ role }) => role === "zero");
  return flatMap(zeros, (word) => {
    if (counted.some(({ from, to }) => from < word.to && to > word.from) || isAsked(source, sentence.from, word.from)) return [];
    const outcomes = word.outcome === "both" ? (["killed", "wounded"] as const) : [word.outcome];
    const { from, to } = word;
    // "I saw no dead Boko Haram": nobody of the group.
    const group = groups.some((named) => named.from === to) ? ("attacker" as const) : ("unknown" as const);
    const told = { rule: "casualty-none", group, count: { low: 0, best: 0, high: 0 }, word: { from, to } };
    const isPart = isOfSome(source, to) || isOfNamed(source, sentence.from, from);
    return outcomes.map((outcome) => figureAt(source, from, to, { ...told, outcome, isPart }));
  });
}
