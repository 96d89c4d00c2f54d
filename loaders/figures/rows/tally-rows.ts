import { op, from as table } from "arquero";
import type { TallyRow } from "../drawing/tally-layout.ts";
import { type Attack, byText, ONE_BY_ONE } from "./attacks.ts";

/** A tally's row with what it is counted by, and, for a single attack, its name. */
export interface CountedRow extends TallyRow {
  place: string | null;
  country: string | null;
  from: string | null;
  to: string | null;
  precision: string;
}

/** An attack and what it is counted by. */
export interface Entry<Keys> {
  attack: Attack;
  keys: Keys;
}

const NO_NAME = { place: null, country: null, from: null, to: null, precision: "none" };

function single<Keys extends Record<string, string | null>>(attack: Attack, keys: Keys): CountedRow & Keys {
  const { place, country, from, to, precision, reported, event_id } = attack;
  return {
    kind: "attack",
    ...keys,
    place,
    country,
    from,
    to,
    precision,
    reported: reported ? 1 : 0,
    recalled: reported ? 0 : 1,
    event_ids: event_id,
  };
}

/** Attacks summed by keys: one row for each combination of keys, in the order in which they are first met. */
export function summedBy<Keys extends Record<string, string | null>>(entries: readonly Entry<Keys>[]): (CountedRow & Keys)[] {
  const first = entries[0];
  if (first === undefined) return [];
  const flat = entries.map(({ attack, keys }) => ({ ...keys, reported: attack.reported ? 1 : 0, event_id: attack.event_id }));
  const sums = table(flat)
    .groupby(...Object.keys(first.keys))
    .rollup({ attacks: op.count(), reported: op.sum("reported"), ids: op.array_agg("event_id") })
    .objects() as (Keys & { attacks: number; reported: number; ids: string[] })[];
  return sums.map(({ attacks, reported, ids, ...keys }) => ({
    kind: "sum",
    ...(keys as unknown as Keys),
    ...NO_NAME,
    reported,
    recalled: attacks - reported,
    event_ids: ids.sort(byText).join(";"),
  }));
}

/**
 * Attacks counted by keys: one row an attack if they are few, what is reported before what is only recalled; else summed.
 */
export function countedBy<Keys extends Record<string, string | null>>(entries: readonly Entry<Keys>[]): (CountedRow & Keys)[] {
  const events = new Set(entries.map(({ attack }) => attack.event_id));
  if (events.size > ONE_BY_ONE) return summedBy(entries);
  const order = [...entries].sort((a, b) => Number(b.attack.reported) - Number(a.attack.reported));
  return order.map(({ attack, keys }) => single(attack, keys));
}

/** Attacks that rows count; an attack in several rows is counted in each. */
export function total(rows: readonly TallyRow[]): number {
  return rows.reduce((all, { reported, recalled }) => all + reported + recalled, 0);
}

/** Keys by how often they occur, the most frequent first; equal ones by the text. */
export function ranked(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b)).map(([key]) => key);
}

/** Rows of one line of a chart, each with its place among all rows, which is its row in the table. */
export interface Counted<Row> {
  key: string;
  count: number;
  items: { row: Row; index: number; eventIds: string[] }[];
}

/** Key of the line that sums what is too rare for lines of its own; no code of the codebook is called so. */
export const REST = "rest";

/** Key of the line for what is not stated. */
export const NONE = "none";

const LAST: readonly string[] = [REST, NONE];

/** Rows by a key: the line with most attacks first, the rest and what is not stated last; equal ones as first met. */
export function linesOf<Row extends TallyRow>(rows: readonly Row[], keyOf: (row: Row) => string): Counted<Row>[] {
  const lines = new Map<string, Counted<Row>>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    const line = lines.get(key) ?? { key, count: 0, items: [] };
    line.items.push({ row, index, eventIds: row.event_ids.split(";") });
    line.count += row.reported + row.recalled;
    lines.set(key, line);
  }
  return [...lines.values()].sort((a, b) => LAST.indexOf(a.key) - LAST.indexOf(b.key) || b.count - a.count);
}

/** Whether a row counts attacks that combined tactics. */
export function isCombined({ tactics }: { tactics: string }): boolean {
  return tactics.includes(";") || tactics === REST;
}
