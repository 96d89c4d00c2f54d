import { PERFORMANCE_WORDS, performanceCells } from "../../loaders/report/words/performance.ts";
import { type Performance, reaches } from "../../loaders/scoring/performance.ts";

/** One line of the benchmark, before it is known which part and machine measured it. */
export type Row = Omit<Performance, "part" | "machine">;

/** The ratio that a row is to reach, to stay under, or neither. */
export const GOALS = {
  least: (least: number) => ({ least, most: null }),
  most: (most: number) => ({ least: null, most }),
  none: { least: null, most: null },
} as const;

/** A cost held against its limit. */
export function withinLimit(row: Pick<Row, "measure" | "of" | "ours" | "unit">, limit: number): Row {
  return { ...row, beside: "limit", against: limit, ratio: row.ours / limit, ...GOALS.most(1) };
}

/** The middle one of several times. */
export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The rows as a table for a terminal, columns aligned. */
export function table(rows: readonly Performance[]): string[] {
  const words = PERFORMANCE_WORDS.en;
  const cells = rows.map((row) => [
    ...performanceCells(row, words, { number: String, fixed: (value, decimals) => value.toFixed(decimals) }),
    reaches(row) ? "" : words.missed,
  ]);
  const all = [[...words.columns, ""], ...cells];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((line) => (line[column] ?? "").length)));
  return all.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** Seconds of processor time that work takes: what other programs on the machine do is not counted. */
export function processorSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
