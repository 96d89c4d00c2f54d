import { type Measure, type Score, score } from "../scoring.ts";
import { type Coded, type Gold, SLOTS } from "./gold.ts";
import type { Spellings } from "./spellings.ts";

/** A score as lines for a terminal: totals, slots, role, and the totals of each language. */
export function printScore(result: Score, gold: Gold, coded: Coded, spellings: Spellings): string[] {
  const languages = [...new Set([...gold.values()].flatMap(({ language }) => language ?? []))].sort();
  const lines = [
    row("slots, main", result.main),
    row("slots, all", result.all),
    row("events found", result.events),
    row("disputed", result.disputed),
    row("accounts", result.accounts),
    ...SLOTS.map((slot) => row(`  ${slot}`, result.slots[slot])),
    `role right         ${result.role.toFixed(3)}`,
    ...languages.map((language) => {
      const part = new Map([...gold].filter(([, article]) => article.language === language));
      return row(`main, ${language}`, score(part, coded, spellings).main);
    }),
  ];
  return result.absent.length === 0 ? lines : [...lines, `not coded at all: ${result.absent.join(" ")}`];
}

function row(name: string, { precision, recall, f1, gold, coded }: Measure): string {
  const [p, r, f] = [precision, recall, f1].map((value) => value.toFixed(3));
  return `${name.padEnd(18)} P ${p}  R ${r}  F1 ${f}  (gold ${gold}, coded ${coded})`;
}
