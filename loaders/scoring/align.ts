import { readings, type ScoredEvent, texts } from "./gold.ts";
import { type Cells, compareEvents } from "./slots.ts";
import type { Spellings } from "./spellings.ts";
import { overlap } from "./values.ts";

/** A gold event and the coded one that was taken for it. */
export interface Pair {
  gold: number;
  coded: number;
  cells: Cells;
  /** The date overlaps or the place is right, and a tactic is shared. */
  found: boolean;
}

export interface Alignment {
  pairs: Pair[];
  missed: number[];
  spurious: number[];
}

/** Pairs the events of one article with the gold so that most slots agree; the same role decides between equals. */
export function align(golds: ScoredEvent[], codeds: ScoredEvent[], spellings: Spellings): Alignment {
  const candidates = golds.flatMap((gold, i) => codeds.flatMap((coded, j) => candidate(gold, i, coded, j, spellings)));
  candidates.sort((a, b) => b.score - a.score || a.gold - b.gold || a.coded - b.coded);
  const [usedGold, usedCoded] = [new Set<number>(), new Set<number>()];
  const pairs = candidates.filter(({ gold, coded }) => {
    if (usedGold.has(gold) || usedCoded.has(coded)) return false;
    usedGold.add(gold);
    usedCoded.add(coded);
    return true;
  });
  const left = (events: ScoredEvent[], used: Set<number>) => [...events.keys()].filter((index) => !used.has(index));
  return { pairs, missed: left(golds, usedGold), spurious: left(codeds, usedCoded) };
}

function candidate(gold: ScoredEvent, i: number, coded: ScoredEvent, j: number, spellings: Spellings): (Pair & { score: number })[] {
  const cells = compareEvents(gold, coded, spellings);
  const date = readings(gold, "date").some((reading) => overlap(reading, coded.date));
  const place = cells.place.correct > 0;
  const tactic = cells.tactics.correct > 0;
  if (!date && !place && !tactic) return [];
  const unplaced = isAbsent(gold.date) && isAbsent(gold.place);
  const found = (date || place || unplaced) && (tactic || texts(gold.tactics).length === 0);
  const agreeing = Object.values(cells).reduce((sum, cell) => sum + cell.correct, 0);
  const sameRole = (gold.role ?? "main") === (coded.role ?? "main");
  return [{ gold: i, coded: j, cells, found, score: agreeing + (sameRole ? 0.1 : 0) }];
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}
