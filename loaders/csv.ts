import { CsvError, parse } from "csv-parse/sync";
import type { SourceFile } from "./model/article.ts";
import type { Checked } from "./model/problem.ts";
import { error } from "./problems.ts";

/** One line of a table that the project keeps as CSV, by column, with the place of each cell. */
export interface CsvRow {
  /** Cells without white space around them. */
  cells: Record<string, string>;
  line: number;
  /** Column, from 1, at which a cell begins. */
  columnOf: (name: string) => number;
}

interface ParsedRow {
  record: Record<string, string>;
  raw: string;
  info: { lines: number };
}

/**
 * Reads a table of the project: comma-separated UTF-8 with exactly the columns `header`, in their order.
 *
 * @param rule name of the rule in the fault.
 * @returns no rows, with the fault, where it is no such table.
 */
export function readCsv({ path, bytes }: SourceFile, header: readonly string[], rule: string): Checked<CsvRow[]> {
  const refuse = (line: number, found: string, expected: string) => ({
    value: [],
    problems: [error({ path, line }, rule, found, expected)],
  });
  try {
    let columns: string[] = [];
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const options = { raw: true, info: true, skip_empty_lines: true } as const;
    const rows = parse(text, { ...options, columns: (names: string[]) => (columns = names) }) as unknown as ParsedRow[];
    if (columns.join() !== header.join()) return refuse(1, `the columns ${columns.join()}`, `the columns ${header.join(",")}`);
    return { value: rows.map((row) => locate(row, header)), problems: [] };
  } catch (fault) {
    if (fault instanceof CsvError)
      return refuse(Number(fault.lines ?? 1), fault.message, `${header.length} cells a line, separated by commas`);
    if (fault instanceof TypeError) return refuse(1, "bytes that are no UTF-8", "UTF-8: save the file as UTF-8");
    throw fault;
  }
}

function locate({ record, raw, info }: ParsedRow, header: readonly string[]): CsvRow {
  const cells = Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, cell.trim()]));
  return { cells, line: info.lines, columnOf: (name) => cellStart(raw, header.indexOf(name)) + 1 };
}

/** Offset of the n-th cell of a line; separators between quotes separate nothing. */
export function cellStart(raw: string, n: number, separator = ","): number {
  let quoted = false;
  let passed = 0;
  for (let i = 0; i < raw.length && passed < n; i++) {
    if (raw[i] === '"') quoted = !quoted;
    else if (raw[i] === separator && !quoted && ++passed === n) return i + 1;
  }
  return 0;
}
