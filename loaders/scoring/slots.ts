import { readings, type ScoredEvent, SLOTS, type Slot, texts } from "./gold.ts";
import type { Spellings } from "./spellings.ts";
import { credit, filled } from "./values.ts";

/** Filled values on either side, and how many of them agree. */
export interface Tally {
  correct: number;
  gold: number;
  coded: number;
}

/** A slot's tally with the reading of the gold that it was made with. */
export interface Cell extends Tally {
  reading: unknown;
}

export type Cells = Record<Slot, Cell>;

/** Scores one field of two events by the reading of the gold that suits the coded value best. */
export function compareField(field: string, gold: ScoredEvent, coded: ScoredEvent, spellings: Spellings): Cell {
  let best: Cell | null = null;
  for (const reading of readings(gold, field)) {
    const now = field === "tactics" ? compareTactics(reading, coded) : compareValue(field, reading, coded[field], spellings);
    if (best === null || f1(now) > f1(best)) best = now;
  }
  return best ?? { correct: 0, gold: 0, coded: 0, reading: undefined };
}

/** Scores every slot of two events. A basis counts only where a perpetrator is named. */
export function compareEvents(gold: ScoredEvent, coded: ScoredEvent, spellings: Spellings): Cells {
  const cells = Object.fromEntries(SLOTS.map((slot) => [slot, compareField(slot, gold, coded, spellings)])) as Cells;
  if (!filled("perpetrator", cells.perpetrator.reading)) {
    const named = filled("perpetrator", coded.perpetrator) && filled("basis", coded.basis);
    cells.basis = { correct: 0, gold: 0, coded: named ? 1 : 0, reading: undefined };
  }
  return cells;
}

function compareTactics(reading: unknown, coded: ScoredEvent): Cell {
  const [wanted, given] = [new Set(texts(reading)), new Set(texts(coded.tactics))];
  return { correct: [...given].filter((tactic) => wanted.has(tactic)).length, gold: wanted.size, coded: given.size, reading };
}

function compareValue(field: string, reading: unknown, value: unknown, spellings: Spellings): Cell {
  const [wanted, given] = [filled(field, reading), filled(field, value)];
  const correct = wanted && given ? credit(field, reading, value, spellings) : 0;
  return { correct, gold: wanted ? 1 : 0, coded: given ? 1 : 0, reading };
}

function f1({ correct, gold, coded }: Tally): number {
  return gold + coded === 0 ? 1 : (2 * correct) / (gold + coded);
}
