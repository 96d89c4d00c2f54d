import { flatMap } from "../../flat-map.ts";
import { hasMark, numbersWithin, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { type CasualtyFigure, figureAt } from "./figure.ts";
import { type Phrase, readPhrases } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";

/** Sentences from those who are counted to what befell all of them. */
const BACK = 2;
/** Words between "all" or "none" and the verb: "all of them, it said, had died". */
const NEAR = 3;

/** Sentences from a vehicle that was driven at its target to those aboard. */
const SCENE = 3;
const DRIVEN = ["svbied", "vbied", "suicide", "vehicle_blast", "driven", "rammed", "approach"];

/** Who is counted, and as how many. */
type Told = Pick<Phrase, "group"> & { count: CasualtyFigure["count"] };

/**
 * "Nine people were aboard. All of them died", "None of the nine passengers survived", "Six assaillants … Aucun n'en est reparti vivant": as many dead as
 * were told of before, or are within the phrase. `previous` is the last figure before the sentence: who is counted among the dead already is not again.
 */
export function readAllTold(
  figures: SentenceFigures,
  counted: readonly CasualtyFigure[],
  previous: CasualtyFigure | undefined,
): CasualtyFigure[] {
  return [...readNone(figures, previous), ...readAll(figures, counted, previous)];
}

function readNone({ source, sentence, phrases }: SentenceFigures, previous: CasualtyFigure | undefined): CasualtyFigure[] {
  return flatMap(
    phrases.filter(({ number }) => number.form === "zero"),
    (phrase) => {
      const lived = termsWithin(source, "parts", phrase.number.to, sentence.to, "lived")[0];
      if (lived === undefined || !isBeside(source, Math.min(phrase.to, lived.from), lived.from)) return [];
      const own = numbersWithin(source, phrase.number.to, lived.from).find(({ form }) => form === "exact");
      const told =
        own === undefined ? toldBefore(source, sentence.index, phrase.from, previous) : { group: phrase.group, count: own.count };
      return told === null ? [] : [dead(source, phrase.from, lived, told)];
    },
  );
}

function readAll(
  { source, sentence, words, phrases }: SentenceFigures,
  counted: readonly CasualtyFigure[],
  previous: CasualtyFigure | undefined,
): CasualtyFigure[] {
  const [all] = termsWithin(source, "parts", sentence.from, sentence.to, "all");
  if (all === undefined) return [];
  const word = words.find(({ from, outcome }) => from >= all.to && outcome === "killed");
  if (word === undefined || (word.role !== "subject" && !word.passive) || !isBeside(source, all.to, word.from)) return [];
  // "Fifteen villagers, all men, had their throats cut": it says who they were.
  if (hasMark(source, all.to, word.from, ",") || termsWithin(source, "people", all.to, word.from).length > 0) return [];
  if ([...counted, ...phrases].some(({ from, to }) => from < word.to && to > all.from)) return [];
  const told = toldBefore(source, sentence.index, all.from, previous);
  return told === null ? [] : [dead(source, all.from, word, told)];
}

function isBeside(source: ReadSource, from: number, to: number): boolean {
  return wordsBetween(source, from, to) <= NEAR && !hasMark(source, from, to, ";:()");
}

/** The people who are counted last before a token, and not among the dead already. */
function toldBefore(source: ReadSource, index: number, before: number, previous: CasualtyFigure | undefined): Told | null {
  for (let at = index; at >= Math.max(0, index - BACK); at -= 1) {
    const sentence = source.text.sentences[at];
    const last =
      sentence &&
      readPhrases(source, sentence).findLast(({ number, person, to }) => to <= before && person !== null && number.form === "exact");
    if (!last) continue;
    if (previous?.outcome === "killed" && previous.from < last.to && previous.to > last.from) return null;
    // "Trois hommes se trouvaient à bord de la voiture piégée ; aucun n'a survécu".
    const scene = source.text.sentences[Math.max(0, at - SCENE)]?.from ?? sentence.from;
    const bombers = last.group === "unknown" && termsWithin(source, "tactics", scene, before, ...DRIVEN).length > 0;
    return { group: bombers ? "attacker" : last.group, count: last.number.count };
  }
  return null;
}

function dead(source: ReadSource, from: number, word: { from: number; to: number }, { group, count }: Told): CasualtyFigure {
  return figureAt(source, from, word.to, { rule: "casualty-all", outcome: "killed", group, count, word: { from: word.from, to: word.to } });
}
