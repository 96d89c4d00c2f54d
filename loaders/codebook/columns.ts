import { type CsvRow, readCsv } from "../csv.ts";
import type { SourceFile } from "../model/article.ts";
import type { Column, TableDescription } from "../model/resources.ts";
import { TABLE_NAMES } from "../model/tables.ts";
import { didYouMean } from "../problems.ts";
import type { Reader } from "./reader.ts";

const HEADER = [
  "table",
  "name",
  "type",
  "required",
  "key",
  "references",
  "values",
  "pattern",
  "minimum",
  "maximum",
  "description",
] as const;
const TYPES = ["string", "integer", "number", "boolean", "date", "list"] as const;

/** Codes of each folder: what `@tactics` stands for in the column `values`. */
export type Vocabularies = Record<string, string[]>;

/** Reads `columns.csv`: every column of every table, in the order in which they stand in the tables. */
export function readColumns(file: SourceFile, vocabularies: Vocabularies, reader: Reader): Column[] {
  const { path } = file;
  const rows = csvRows(file, HEADER, reader);
  const names = rows.map(({ cells }) => `${cells.table}.${cells.name}`);
  const columns = rows.map((row, index) => {
    const cell = cellReader(path, row, reader);
    if (names.indexOf(names[index] ?? "") !== index)
      cell.fault("name", "column-duplicate", `\`${names[index]}\` a second time`, "each column once");
    return readColumn(cell, names, vocabularies);
  });
  for (const table of TABLE_NAMES)
    if (!columns.some((column) => column.table === table && column.key))
      reader.fault({ path }, "column-key", `no key of \`${table}\``, "`key` true for the columns that tell its rows apart");
  return columns;
}

/** Reads `tables.csv`: what one row of each table is. Every table must stand in it once. */
export function readTables(file: SourceFile, reader: Reader): TableDescription[] {
  const { path } = file;
  const rows = csvRows(file, ["table", "title", "row", "description"], reader).map((row) => {
    const cell = cellReader(path, row, reader);
    return {
      table: cell.oneOf("table", TABLE_NAMES, "column-table"),
      title: cell.text("title"),
      row: cell.text("row"),
      description: cell.text("description"),
    };
  });
  for (const table of TABLE_NAMES) {
    const times = rows.filter((row) => row.table === table).length;
    if (times !== 1) reader.fault({ path }, "column-table", `\`${table}\` ${times === 0 ? "missing" : "twice"}`, "each table once");
  }
  return rows;
}

/** Reads `columns.<language>.csv`: what each column holds, in another language of the report. Every column must stand in it. */
export function readColumnTexts(file: SourceFile, columns: readonly Column[], reader: Reader): Record<string, string> {
  const rows = csvRows(file, ["table", "name", "description"], reader);
  const texts = new Map<string, string>();
  const known = new Set(columns.map(({ table, name }) => `${table}.${name}`));
  for (const row of rows) {
    const cell = cellReader(file.path, row, reader);
    const name = `${cell.text("table")}.${cell.text("name")}`;
    if (!known.has(name)) cell.fault("name", "codebook-language", `\`${name}\``, `a column of columns.csv${didYouMean(name, known)}`);
    texts.set(name, cell.text("description"));
  }
  const missing = [...known].filter((name) => !texts.has(name));
  if (missing.length > 0)
    reader.fault(
      { path: file.path },
      "codebook-language",
      `no text of ${missing.map((name) => `\`${name}\``).join(", ")}`,
      "each column once",
    );
  return Object.fromEntries(texts);
}

function csvRows(file: SourceFile, header: readonly string[], reader: Reader): CsvRow[] {
  const { value, problems } = readCsv(file, header, "codebook-csv");
  reader.problems.push(...problems);
  return value;
}

function readColumn(cell: CellReader, names: string[], vocabularies: Vocabularies): Column {
  return {
    table: cell.oneOf("table", TABLE_NAMES, "column-table"),
    name: cell.text("name"),
    type: cell.oneOf("type", TYPES, "column-type"),
    required: cell.oneOf("required", ["true", "false"], "column-boolean") === "true",
    key: cell.oneOf("key", ["true", "false"], "column-boolean") === "true",
    references: reference(cell, names),
    values: values(cell, vocabularies),
    pattern: pattern(cell),
    minimum: limit(cell, "minimum"),
    maximum: limit(cell, "maximum"),
    description: cell.text("description"),
  };
}

function reference(cell: CellReader, names: string[]): string {
  const text = cell.raw("references");
  if (text === "" || names.includes(text)) return text;
  return cell.fault("references", "column-reference", `\`${text}\``, `a column as \`table.column\`${didYouMean(text, names)}`);
}

function values(cell: CellReader, vocabularies: Vocabularies): string {
  const text = cell.raw("values");
  if (!text.startsWith("@")) return text;
  const codes = vocabularies[text.slice(1)];
  if (codes !== undefined) return codes.join(";");
  const known = Object.keys(vocabularies).map((folder) => `@${folder}`);
  return cell.fault("values", "column-values", `\`${text}\``, `one of ${known.join(", ")}${didYouMean(text, known)}`);
}

function pattern(cell: CellReader): string {
  const text = cell.raw("pattern");
  try {
    new RegExp(text, "u");
    return text;
  } catch {
    return cell.fault("pattern", "column-pattern", `\`${text}\``, "a regular expression");
  }
}

function limit(cell: CellReader, name: "minimum" | "maximum"): number | null {
  const text = cell.raw(name);
  if (text === "") return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  cell.fault(name, "column-limit", `\`${text}\``, "a number or nothing");
  return null;
}

interface CellReader {
  raw: (name: string) => string;
  text: (name: string) => string;
  oneOf: <T extends string>(name: string, allowed: readonly [T, ...T[]], rule: string) => T;
  /** Notes a fault; gives the empty text. */
  fault: (name: string, rule: string, found: string, expected: string) => string;
}

function cellReader(path: string, { cells, line, columnOf }: CsvRow, reader: Reader): CellReader {
  const raw = (name: string): string => cells[name] ?? "";
  const fault = (name: string, rule: string, found: string, expected: string): string => {
    reader.fault({ path, line, column: columnOf(name) }, rule, found, expected);
    return "";
  };
  return {
    raw,
    fault,
    text: (name) => raw(name) || fault(name, "codebook-required", `no \`${name}\``, "a text"),
    oneOf: (name, allowed, rule) => {
      const match = allowed.find((candidate) => candidate === raw(name));
      if (match === undefined)
        fault(name, rule, `unknown \`${raw(name)}\``, `one of ${allowed.join(", ")}${didYouMean(raw(name), allowed)}`);
      return match ?? allowed[0];
    },
  };
}
