import type { ScoredEvent } from "./gold.ts";
import { compareField, type Tally } from "./slots.ts";
import type { Spellings } from "./spellings.ts";

const FIELDS = ["date", "place", "tactics", "perpetrator", "target", "killed", "wounded", "attackers_killed"];

/** Scores the accounts of one event as (source type, field, value) triples, matched by source type and content. */
export function scoreAccounts(gold: ScoredEvent[], coded: ScoredEvent[], spellings: Spellings): Tally {
  const agreeing = (a: ScoredEvent, b: ScoredEvent) =>
    a.source_type === b.source_type ? sum(FIELDS, (field) => compareField(field, a, b, spellings).correct) : 0;
  const pairs = gold.flatMap((g, i) => coded.map((c, j) => ({ i, j, agreeing: agreeing(g, c) })));
  pairs.sort((a, b) => b.agreeing - a.agreeing || a.i - b.i || a.j - b.j);
  const [usedGold, usedCoded] = [new Set<number>(), new Set<number>()];
  let correct = 0;
  for (const pair of pairs) {
    if (pair.agreeing === 0 || usedGold.has(pair.i) || usedCoded.has(pair.j)) continue;
    usedGold.add(pair.i);
    usedCoded.add(pair.j);
    correct += pair.agreeing;
  }
  const size = (account: ScoredEvent) => sum(FIELDS, (field) => compareField(field, {}, account, spellings).coded);
  return { correct, gold: sum(gold, size), coded: sum(coded, size) };
}

function sum<Item>(items: Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
