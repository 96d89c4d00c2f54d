import { type CsvRow, readCsv } from "../csv.ts";
import type { SourceFile } from "../model/article.ts";
import type { Checked } from "../model/problem.ts";
import { error } from "../problems.ts";

/** What `npm run bench` measures; the words for each stand with those of the report. */
export const MEASURES = [
  "coding",
  "character",
  "linking-each",
  "linking-all",
  "linking-right",
  "first-chart",
  "overview-weight",
  "building",
  "building-page",
  "heaviest-page",
  "one-more",
  "saved",
  "explore-first",
  "explore-answer",
] as const;
export type PerformanceMeasure = (typeof MEASURES)[number];

/** Units of costs, with the decimals that a figure in them is told with. */
export const UNITS = { "articles/s": 0, ms: 0, s: 1, kB: 0, µs: 2, F1: 3 } as const;
export type Unit = keyof typeof UNITS;

/** Two costs measured in one run, and how they compare. */
export interface Performance {
  /** The part of the benchmark that measured it. */
  part: string;
  measure: PerformanceMeasure;
  /** What of: a language, a number of articles, a page. */
  of: string;
  ours: number;
  /** What it is held against: a library, another size, `limit`. */
  beside: string;
  against: number;
  unit: Unit;
  ratio: number;
  /** The ratio that it is to reach, or to stay under; neither where it is only reported. */
  least: number | null;
  most: number | null;
  /** Node and processor that it was measured with. */
  machine: string;
}

const COLUMNS = ["part", "measure", "of", "ours", "beside", "against", "unit", "ratio", "least", "most", "machine"] as const;
const NUMBERS = ["ours", "against", "ratio"] as const;

/** True if a cost reaches its goal, or has none. */
export function reaches({ ratio, least, most }: Performance): boolean {
  return (least === null || ratio >= least) && (most === null || ratio <= most);
}

/** The file in which the costs are published, `data/codebook/performance.csv`: four digits, as much as a machine repeats. */
export function performanceCsv(rows: readonly Performance[]): string {
  const cell = (value: string | number | null) => (typeof value === "number" ? String(Number(value.toPrecision(4))) : (value ?? ""));
  const lines = rows.map((row) => COLUMNS.map((name) => cell(row[name]).replaceAll(",", ";")).join(","));
  return `${[COLUMNS.join(","), ...lines].join("\n")}\n`;
}

/** Reads the published costs. A row that is none gives a fault, and is left out. */
export function readPerformance(file: SourceFile): Checked<Performance[]> {
  const { value: rows, problems } = readCsv(file, COLUMNS, "performance-csv");
  const isRow = ({ cells }: CsvRow) =>
    MEASURES.some((measure) => measure === cells.measure) &&
    (cells.unit ?? "") in UNITS &&
    NUMBERS.every((name) => cells[name] !== "" && Number.isFinite(Number(cells[name])));
  const fault = ({ line }: CsvRow) =>
    error({ path: file.path, line }, "performance-csv", "a row that is no measured cost", "`npm run bench -- --write`, which writes it");
  return { value: rows.filter(isRow).map(performanceOf), problems: [...problems, ...rows.filter((row) => !isRow(row)).map(fault)] };
}

function performanceOf({ cells }: CsvRow): Performance {
  const limit = (cell = "") => (cell === "" ? null : Number(cell));
  const { part = "", of = "", beside = "", machine = "" } = cells;
  const [ours = 0, against = 0, ratio = 0] = NUMBERS.map((name) => Number(cells[name]));
  const [measure, unit] = [cells.measure as PerformanceMeasure, cells.unit as Unit];
  return { part, measure, of, ours, beside, against, unit, ratio, least: limit(cells.least), most: limit(cells.most), machine };
}

/** Takes the rows of parts that were measured anew, and those of an earlier run; gives those of every part, the newest of each. */
export function withNewest(measured: readonly Performance[], earlier: readonly Performance[], parts: readonly string[]): Performance[] {
  const anew = new Set(measured.map(({ part }) => part));
  const rows = [...measured, ...earlier.filter(({ part }) => !anew.has(part))];
  return parts.flatMap((part) => rows.filter((row) => row.part === part));
}
