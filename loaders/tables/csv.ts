import { table as columnTable } from "arquero";
import type { Column } from "../model/resources.ts";
import type { Cell, TableRow } from "../model/tables.ts";

/**
 * Where a spreadsheet would take text for a formula: at the beginning of a cell, or after what some take for a separator
 * (a French Excel opens files at `;`), then spaces or quotes that it drops, then `=`, `+`, `-`, `@` or their wide forms.
 * Apostrophes before the sign are part of the match, so that taking one away again gives the text back.
 */
const FORMULA = /(^|[;\t\r\n])([\s"]*)('*)(?=[=+\-@＝＋－＠])/g;

const GUARDED = /(^|[;\t\r\n])([\s"]*)('+)(?=[=+\-@＝＋－＠])/g;

/** Text that no spreadsheet runs: an apostrophe goes before every sign that would begin a formula. */
export function guardFormula(text: string): string {
  return text.replace(FORMULA, "$1$2'$3");
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(text: string): string {
  return text.replace(GUARDED, (_, before: string, space: string, apostrophes: string) => before + space + apostrophes.slice(1));
}

/**
 * Writes rows as CSV by RFC 4180: UTF-8 without byte order mark, a header, LF at the end of every line.
 * Missing is empty; numbers have a point and no grouping; text is guarded against running as a formula.
 */
export function writeCsv(rows: readonly TableRow[], columns: readonly Column[]): Uint8Array {
  const cells = columns.map(({ name }) => [name, rows.map((row) => row[name] ?? null)]);
  const names = columns.map(({ name }) => name);
  const format = Object.fromEntries(names.map((name) => [name, formatCell]));
  return new TextEncoder().encode(columnTable(Object.fromEntries(cells), names).toCSV({ format }));
}

function formatCell(cell: Cell): Cell {
  return typeof cell === "string" ? guardFormula(cell) : cell;
}
