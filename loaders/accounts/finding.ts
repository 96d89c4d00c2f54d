import type { Clause } from "./clause.ts";

/** A value with the words that gave it: tokens `from` to `to` (exclusive) of a clause's text. */
export interface Finding<T = unknown> {
  field: string;
  value: T;
  clause: Clause;
  from: number;
  to: number;
  rule: string;
  inferred: boolean;
}

/** Makes a finding of something read. */
export function found<T>(field: string, value: T, clause: Clause, item: { from: number; to: number }, rule: string): Finding<T> {
  return { field, value, clause, from: item.from, to: item.to, rule, inferred: false };
}
