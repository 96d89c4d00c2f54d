import { table as columnTable } from "arquero";
import type { Column } from "../model/resources.ts";
import type { Cell, TableRow } from "../model/tables.ts";

/**
 * Where a spreadsheet would take text for a formula: a sign that begins a cell, or that follows what some take for a separator
 * (a French Excel opens files at `;`), with nothing between but spaces and quotes, which it drops, and apostrophes, which are counted.
 * A run of these is entered at its first character only, so that the search stays linear in the text.
 */
const SIGN = /(?:(?<![\s";'])|(?<=')(?=[\s";]))([\s";]*)('*)(?=[=+\-@＝＋－＠])/g;

const SEPARATOR = /[;\t\r\n]/;

/** Text that no spreadsheet runs: an apostrophe goes before every sign that would begin a formula. */
export function guardFormula(text: string): string {
  return text.replace(SIGN, (match, run: string, apostrophes: string, offset: number) =>
    beginsCell(run, offset) ? `${run}'${apostrophes}` : match,
  );
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(text: string): string {
  return text.replace(SIGN, (match, run: string, apostrophes: string, offset: number) =>
    beginsCell(run, offset) ? run + apostrophes.slice(1) : match,
  );
}

function beginsCell(run: string, offset: number): boolean {
  return offset === 0 || SEPARATOR.test(run);
}

/**
 * Writes rows as CSV by RFC 4180: UTF-8 without byte order mark, a header, LF at the end of every line.
 * Missing is empty; numbers have a point and no grouping; text is guarded against running as a formula.
 */
export function writeCsv(rows: readonly TableRow[], columns: readonly Pick<Column, "name">[]): Uint8Array {
  return csvLines(rows, columns, true);
}

/** The lines of rows, with or without the header. A browser writes them too: nothing of Node is asked for. */
export function csvLines(rows: readonly TableRow[], columns: readonly Pick<Column, "name">[], header = false): Uint8Array {
  const cells = columns.map(({ name }) => [name, rows.map((row) => row[name] ?? null)]);
  const names = columns.map(({ name }) => name);
  const format = Object.fromEntries(names.map((name) => [name, formatCell]));
  return new TextEncoder().encode(columnTable(Object.fromEntries(cells), names).toCSV({ format, header }));
}

function formatCell(cell: Cell): Cell {
  return typeof cell === "string" ? guardFormula(cell) : cell;
}
