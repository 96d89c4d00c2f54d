import { parse } from "csv-parse/sync";
import type { SourceFile } from "../model/article.ts";
import type { Checked, Problem } from "../model/problem.ts";
import type { Column } from "../model/resources.ts";
import { type Cell, TABLE_NAMES, type TableName, type TableRow, type Tables } from "../model/tables.ts";
import { error, notice } from "../problems.ts";
import { unguardFormula } from "./csv.ts";

/**
 * Reads tables that `writeTables` wrote as CSV, perhaps by another version: a column that it did not write is missing in every row, one that the
 * codebook no longer describes is left out, and both are told.
 *
 * @param files the tables by name; one that is not given is told and has no rows.
 */
export function readTables(files: ReadonlyMap<TableName, SourceFile>, columns: readonly Column[]): Checked<Tables> {
  const problems: Problem[] = [];
  const tables = TABLE_NAMES.map((name) => {
    const file = files.get(name);
    const described = columns.filter(({ table }) => table === name);
    return [name, file === undefined ? [] : readTable(file, described, problems)];
  });
  return { value: Object.fromEntries(tables) as Tables, problems };
}

function readTable({ path, bytes }: SourceFile, columns: readonly Column[], problems: Problem[]): TableRow[] {
  let records: Record<string, string>[];
  let header: string[] = [];
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    records = parse(text, { columns: (names: string[]) => (header = names) }) as Record<string, string>[];
  } catch (fault) {
    problems.push(error({ path }, "table-csv", (fault as Error).message, "a table as `npm run build` writes it"));
    return [];
  }
  const absent = columns.filter(({ name }) => !header.includes(name)).map(({ name }) => name);
  if (absent.length > 0) {
    const expected = "all columns of today: the table is of another version, and its cells there are taken as empty";
    problems.push(notice({ path }, "table-columns", `no column ${absent.join(", ")}`, expected));
  }
  return records.map((record) => Object.fromEntries(columns.map(({ name, type }) => [name, cellOf(record[name] ?? "", type)])));
}

function cellOf(text: string, type: Column["type"]): Cell {
  if (text === "") return null;
  if (type === "boolean") return text === "true";
  return type === "integer" || type === "number" ? Number(text) : unguardFormula(text);
}
