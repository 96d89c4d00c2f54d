import { type CsvRow, readCsv } from "../csv.ts";
import type { SourceFile } from "../model/article.ts";
import type { Checked } from "../model/problem.ts";
import { error } from "../problems.ts";
import { type Measure, type Score, score } from "../scoring.ts";
import { type Coded, type Gold, SLOTS } from "./gold.ts";
import type { Spellings } from "./spellings.ts";

/** Hand-coded articles that are measured and published together. */
export interface GoldSet {
  /** `reserve`, `blind`, `tuned`, `written` or `seeds`; `es-reserve` and `es-tuned` hold a further language's. */
  set: string;
  gold: Gold;
}

/** One published score. */
export interface Accuracy {
  set: string;
  /** ISO 639-1, or `all`. */
  language: string;
  /** A slot, or `main`, `all`, `events`, `accounts`, `disputed`, `role`. */
  measure: string;
  /** Articles it was measured on. */
  articles: number;
  /** Null for `role`, which is a share. */
  precision: number | null;
  recall: number | null;
  f1: number;
}

export const COLUMNS = ["set", "language", "measure", "articles", "precision", "recall", "f1"] as const;

/** Measures codings against every set of hand codings: overall and by language, in total and slot by slot. */
export function measureAccuracy(sets: GoldSet[], coded: Coded, spellings: Spellings): Accuracy[] {
  return sets.flatMap(({ set, gold }) => {
    const languages = [...new Set([...gold.values()].flatMap(({ language }) => language ?? []))].sort();
    return ["all", ...languages].flatMap((language) => {
      const part = new Map([...gold].filter(([, article]) => language === "all" || article.language === language));
      return rowsOf(score(part, coded, spellings)).map((row) => ({ set, language, articles: part.size, ...row }));
    });
  });
}

// Where neither side has anything there is nothing to be right or wrong about: a nought would say that the coder fails.
function rowsOf(result: Score): Pick<Accuracy, "measure" | "precision" | "recall" | "f1">[] {
  const row = (measure: string, { precision, recall, f1 }: Measure) => ({
    measure,
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
  });
  const { main, all, events, accounts, disputed, slots, role } = result;
  const rows = (measures: Record<string, Measure>) =>
    Object.entries(measures).flatMap(([measure, value]) => (value.gold + value.coded > 0 ? [row(measure, value)] : []));
  return [
    ...rows({ main, all, events, accounts, disputed }),
    { measure: "role", precision: null, recall: null, f1: round(role) },
    ...rows(Object.fromEntries(SLOTS.map((slot) => [slot, slots[slot]]))),
  ];
}

/** The file in which the scores are published: `data/codebook/accuracy.csv`. */
export function accuracyCsv(rows: Accuracy[]): string {
  const lines = rows.map((row) => COLUMNS.map((name) => row[name] ?? "").join(","));
  return `${[COLUMNS.join(","), ...lines].join("\n")}\n`;
}

/** Reads the published scores. A row that is none gives a fault. */
export function readAccuracy(file: SourceFile): Checked<Accuracy[]> {
  const { value: rows, problems } = readCsv(file, COLUMNS, "accuracy-csv");
  const value = rows.map(({ cells }) => ({
    set: cells.set ?? "",
    language: cells.language ?? "",
    measure: cells.measure ?? "",
    articles: Number(cells.articles),
    precision: cells.precision === "" ? null : Number(cells.precision),
    recall: cells.recall === "" ? null : Number(cells.recall),
    f1: Number(cells.f1 || Number.NaN),
  }));
  const wrong = rows.filter((_, index) => Object.values(value[index] ?? {}).some(Number.isNaN));
  const fault = ({ line }: CsvRow) =>
    error({ path: file.path, line }, "accuracy-csv", "a score that is no number", "`npm run score -- --write`, which writes it");
  return { value, problems: [...problems, ...wrong.map(fault)] };
}

const SHOWN: [measure: string, words: string][] = [
  ["main", "everything coded of the news itself"],
  ["all", "everything coded, recalled events included"],
  ["events", "events found"],
  ["accounts", "who said what"],
  ["disputed", "what is disputed"],
  ["date", "date"],
  ["place", "place"],
  ["tactics", "tactics"],
  ["perpetrator", "perpetrator"],
  ["target", "target"],
  ["killed", "killed"],
  ["wounded", "wounded"],
];

/** The scores as the README's table in Markdown: F1 by set, and by language in the sets that no rule was written with. */
export function accuracyTable(rows: Accuracy[]): string {
  const columns = [...new Map(rows.filter(isHeadline).map((row) => [`${row.set} ${row.language}`, row])).values()];
  const head = columns.map(({ set, language, articles }) => `${set}${language === "all" ? "" : `, ${language}`} (${articles})`);
  const cell = (measure: string, { set, language }: Accuracy) =>
    rows.find((row) => row.measure === measure && row.set === set && row.language === language)?.f1.toFixed(2) ?? "";
  const lines = SHOWN.map(([measure, words]) => `| ${[words, ...columns.map((column) => cell(measure, column))].join(" | ")} |`);
  return [`| F1 | ${head.join(" | ")} |`, `|---|${head.map(() => "---:|").join("")}`, ...lines].join("\n");
}

/** Sets that are never read while rules or terms are written. */
const UNSEEN: ReadonlySet<string> = new Set(["reserve", "blind"]);

const TABLE = /(<!-- accuracy: .*? -->\n)[\s\S]*?(<!-- \/accuracy -->)/;

/** A document with the table of scores between its two marks. */
export function withAccuracy(document: string, rows: Accuracy[]): string {
  return document.replace(TABLE, (_, start: string, end: string) => `${start}${accuracyTable(rows)}\n${end}`);
}

/** True of sets as a whole, and of languages where no rule was written with the set: what a reader needs to judge the coder by. */
export function isHeadline({ set, language }: Accuracy): boolean {
  return language === "all" || UNSEEN.has(set);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
