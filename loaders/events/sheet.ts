import { parse } from "csv-parse/sync";
import { type CsvRow, cellStart } from "../csv.ts";
import type { SourceFile } from "../model/article.ts";
import type { Checked, Problem } from "../model/problem.ts";
import { didYouMean, error } from "../problems.ts";
import { windows1252 } from "../windows-1252.ts";

/** One row of a table that a person keeps in a spreadsheet. */
export type SheetRow = CsvRow;

/** A line that begins with it is a person's note and no row. */
const COMMENT = "#";

/** How a spreadsheet may have saved a file. */
export type SheetEncoding = "utf-8" | "utf-16le" | "windows-1252";

/** Text of a file saved by any spreadsheet, without its byte order mark: UTF-8 or UTF-16 with one, UTF-8 without, else Windows-1252. */
export function decodeSheet(bytes: Uint8Array): { text: string; encoding: SheetEncoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: windows1252(bytes), encoding: "windows-1252" };
  }
}

/** The first line that is no comment. */
export function headerOf(text: string): string {
  return text.split(/\r\n|\r|\n/).find((line) => line.trim() !== "" && !line.startsWith(COMMENT)) ?? "";
}

/** The separator that the header uses most: French Excel writes `;`, others `,` or tabs. */
export function separatorOf(text: string): string {
  const header = headerOf(text);
  const count = (separator: string) => header.split(separator).length;
  return [",", ";", "\t"].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

interface RawRecord {
  record: string[];
  raw: string;
  info: { lines: number };
}

function parsed(text: string, separator: string): RawRecord[] {
  return parse(text, {
    delimiter: separator,
    raw: true,
    info: true,
    relax_column_count: true,
    comment: COMMENT,
    comment_no_infix: true,
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n", "\r"],
  }) as unknown as RawRecord[];
}

function headerProblems(header: readonly string[], columns: readonly string[], path: string): Problem[] {
  const missing = columns.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => name !== "" && !columns.includes(name));
  return [
    ...missing.map((name) => error({ path }, "sheet-columns", `no column \`${name}\``, `the columns ${columns.join(", ")}`)),
    ...unknown.map((name) => {
      const at = { path, column: header.slice(0, header.indexOf(name)).join(",").length + (header.indexOf(name) > 0 ? 2 : 1) };
      return error(at, "sheet-columns", `unknown column \`${name}\``, `one of ${columns.join(", ")}${didYouMean(name, columns)}`);
    }),
  ];
}

/** A record without the empty lines and notes before it. */
function ownText(raw: string): string {
  return raw.replace(/^(?:[\r\n]+|#[^\r\n]*(?:[\r\n]+|$))+/, "");
}

/** First line of a record: the parser counts to its end, and cells may hold line breaks. */
function lineOf({ raw, info }: RawRecord): number {
  return (
    info.lines -
    (ownText(raw)
      .replace(/[\r\n]+$/, "")
      .match(/\r\n|\r|\n/g)?.length ?? 0)
  );
}

function rowOf(record: RawRecord, header: readonly string[], separator: string): SheetRow {
  return {
    cells: Object.fromEntries(header.map((name, i) => [name, (record.record[i] ?? "").trim()])),
    line: lineOf(record),
    columnOf: (name) => cellStart(ownText(record.raw), header.indexOf(name), separator) + 1,
  };
}

/**
 * Reads a CSV that people keep, in whatever way their spreadsheet saved it. A line that begins with `#` is a note.
 * Takes the file (null if there is none: then no rows) and its columns; gives the rows and what is wrong with the file's form.
 */
export function readSheet(file: SourceFile | null, columns: readonly string[]): Checked<SheetRow[]> {
  if (!file) return { value: [], problems: [] };
  const { text } = decodeSheet(file.bytes);
  if (text.trim() === "") return { value: [], problems: [] };
  const separator = separatorOf(text);
  try {
    const [header, ...records] = parsed(text, separator);
    const names = (header?.record ?? []).map((name) => name.trim());
    const problems = headerProblems(names, columns, file.path);
    const rows = records.filter(({ record }) => record.some((cell) => cell.trim() !== "")).map((record) => rowOf(record, names, separator));
    return { value: problems.length > 0 ? [] : rows, problems };
  } catch (fault) {
    const { lines = 1, message = "" } = fault as { lines?: number; message?: string };
    const found = `a cell that is not closed or not well quoted (${message.split(":")[0]})`;
    return {
      value: [],
      problems: [error({ path: file.path, line: lines }, "sheet-csv", found, "a CSV: quote the cell and double its quotes")],
    };
  }
}

/** A day, month or year as ISO 8601; `21/06/2021`, as a spreadsheet writes it, becomes `2021-06-21`. Other text stays. */
export function isoOf(text: string): string {
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  return match ? `${match[3]}-${match[2]?.padStart(2, "0")}-${match[1]?.padStart(2, "0")}` : text;
}
