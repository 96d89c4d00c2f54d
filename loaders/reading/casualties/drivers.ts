import { hasMark, termsWithin } from "../source.ts";
import { driverAgain, droveBomb } from "../tactics/drivers.ts";
import { type CasualtyFigure, figureAt } from "./figure.ts";
import type { SentenceFigures } from "./rules.ts";
import type { OutcomeWord } from "./words.ts";

const DYING = new Set(["subject", "verb", "noun"]);
/** People of whom nothing is said but that they are people. */
const ANYBODY = new Set(["person", "none"]);

/**
 * "Celui qui le conduisait, une bombe à ses pieds, y a laissé la vie", "The driver set it off and died", "Il est mort": one who drove a bomb, and of
 * whose death a verb tells that has nobody else for its subject.
 */
export function readDrivers(figures: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  if (counted.some(({ group, outcome }) => group === "attacker" && outcome === "killed")) return [];
  const word = figures.words.find(
    (one) => one.outcome === "killed" && DYING.has(one.role) && !one.active && diesAlone(figures, counted, one),
  );
  if (word === undefined) return [];
  const { from, to } = word;
  const told = { rule: "casualty-one", outcome: "killed" as const, group: "attacker" as const, word: { from, to } };
  return [figureAt(figures.source, from, to, { ...told, count: { low: 1, best: 1, high: 1 } })];
}

function diesAlone(figures: SentenceFigures, counted: readonly CasualtyFigure[], word: OutcomeWord): boolean {
  const { source, sentence } = figures;
  const driver = termsWithin(source, "context", sentence.from, word.from, "driver").at(-1) ?? driverAgain(source, sentence);
  if (driver === undefined || driver.to > word.from || hasMark(source, driver.to, word.from, ".;:()")) return false;
  if (source.pack.isPlural(source.text.tokens[word.from]?.norm ?? "")) return false;
  if (counted.some((figure) => figure.word.from === word.from || (figure.from < word.to && figure.to > driver.to))) return false;
  if (termsWithin(source, "people", driver.to, word.from).some(({ code }) => !ANYBODY.has(code))) return false;
  return droveBomb(source, driver);
}
