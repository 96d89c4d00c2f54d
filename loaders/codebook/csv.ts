import { CsvError, parse } from "csv-parse/sync";
import type { Reader } from "./reader.ts";

/** One line of a table of the codebook, by column, with the place of each cell. */
export interface CsvRow {
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
 * Reads a table of the codebook: comma-separated UTF-8 with exactly the columns `header`.
 *
 * @returns no rows, with the fault, where it is no such table.
 */
export function readCsv(path: string, source: string, header: readonly string[], reader: Reader): CsvRow[] {
  let columns: string[] = [];
  try {
    const options = { bom: true, raw: true, info: true, skip_empty_lines: true } as const;
    const rows = parse(source, { ...options, columns: (names: string[]) => (columns = names) }) as unknown as ParsedRow[];
    const expected = `the columns ${header.join(",")}`;
    if (columns.join() !== header.join()) reader.fault({ path }, "codebook-csv", `the columns ${columns.join()}`, expected);
    else return rows.map((row) => locate(row, header));
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const line = Number(fault.lines ?? 1);
    reader.fault({ path, line }, "codebook-csv", fault.message, `${header.length} cells a line, separated by commas`);
  }
  return [];
}

function locate({ record, raw, info }: ParsedRow, header: readonly string[]): CsvRow {
  const cells = Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, cell.trim()]));
  return { cells, line: info.lines, columnOf: (name) => cellStart(raw, header.indexOf(name)) + 1 };
}

/** Offset of the n-th cell of a line; commas between quotes separate nothing. */
function cellStart(raw: string, n: number): number {
  let quoted = false;
  let commas = 0;
  for (let i = 0; i < raw.length && commas < n; i++) {
    if (raw[i] === '"') quoted = !quoted;
    else if (raw[i] === "," && !quoted && ++commas === n) return i + 1;
  }
  return 0;
}
