import { CsvError, parse } from "csv-parse/sync";
import { plain } from "../events/context.ts";
import type { SourceFile } from "../model/article.ts";
import type { Checked, Problem } from "../model/problem.ts";
import type { Country } from "../model/resources.ts";
import { didYouMean, error, notice } from "../problems.ts";
import { acled } from "./formats/acled.ts";
import { CellFault, Row } from "./formats/cells.ts";
import type { ExportFormat, ReadEvent } from "./formats/format.ts";
import { gtd } from "./formats/gtd.ts";
import { ucdp } from "./formats/ucdp.ts";
import type { FormatName, TheirEvent } from "./model.ts";

/** Every format that is known, by name. */
export const FORMATS: Record<FormatName, ExportFormat> = { gtd, acled, ucdp };

/** An export as read: whose it is, and its events in the order of the file. */
export interface Export {
  format: ExportFormat;
  events: TheirEvent[];
}

/** Lines that are told one by one where they cannot be read; the rest is counted. */
const MOST_TOLD = 20;

/** Windows-1252 is what older exports are in; a byte order mark is taken away by either. */
function decode(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), isUtf8: false };
  }
}

function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => header.split(separator).length;
  return [",", ";", "\t"].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

/** Names of columns as they are compared: a header may be quoted, spaced or in capitals. */
function columnName(cell: string, { formerly }: ExportFormat): string {
  const name = cell.trim().toLowerCase().replace(/\s+/g, "_");
  return formerly[name] ?? name;
}

const namesOf = (header: readonly string[], format: ExportFormat) => header.map((cell) => columnName(cell, format));

/** Columns that a header lacks for a format. */
function lacking(header: readonly string[], format: ExportFormat): string[] {
  const names = namesOf(header, format);
  return format.required.filter((column) => !names.includes(column));
}

/** The format of which a header lacks least. */
function nearestFormat(header: readonly string[]): ExportFormat {
  const share = (format: ExportFormat) => lacking(header, format).length / format.required.length;
  return Object.values(FORMATS).reduce((best, format) => (share(format) < share(best) ? format : best));
}

function refuse(path: string, header: readonly string[], format: ExportFormat, named: boolean): Problem {
  const absent = lacking(header, format);
  // A column that has a meaning of its own is no misspelling of another.
  const names = namesOf(header, format).filter((name) => ![...format.required, ...format.optional].includes(name));
  const found = `no column ${absent.map((column) => `\`${column}\`${didYouMean(column, names)}`).join(", ")}`;
  const nearest = named ? `${format.label} has` : `${format.label}, which it is nearest to, has`;
  const expected = `the columns of an export of GTD, ACLED or UCDP GED; ${nearest} ${format.required.join(", ")}`;
  return error({ path }, "export-columns", found, expected);
}

function recordsOf(
  text: string,
  separator: string,
  format: ExportFormat,
  take: (cells: Record<string, string>, line: number) => void,
): void {
  const wanted = new Set([...format.required, ...format.optional]);
  parse(text, {
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    columns: (header: string[]) => namesOf(header, format).map((name) => (wanted.has(name) ? name : false)),
    on_record: (cells: Record<string, string>, { lines }: { lines: number }) => {
      take(cells, lines);
      return null;
    },
  });
}

function headerOf(text: string, separator: string): string[] {
  return parse(text, { delimiter: separator, to_line: 1, relax_quotes: true, relax_column_count: true })[0] ?? [];
}

/**
 * Reads an export of GTD, ACLED or UCDP GED: recognised by its columns, whatever separates its cells. A line that cannot be read is left out and told.
 *
 * @param wanted the format that it is to be; null to find it out.
 * @returns null where it is none of them, with what is missing for the nearest.
 */
export function readExport(file: SourceFile, countries: readonly Country[], wanted: FormatName | null): Checked<Export | null> {
  const { text, isUtf8 } = decode(file.bytes);
  const separator = separatorOf(text);
  try {
    const header = headerOf(text, separator);
    const format = wanted === null ? nearestFormat(header) : FORMATS[wanted];
    if (lacking(header, format).length > 0) return { value: null, problems: [refuse(file.path, header, format, wanted !== null)] };
    const read = readLines(text, separator, format, file.path);
    const events = withKeys(read.value, countryCodes(countries));
    const encoding = "UTF-8; it was read as Windows-1252";
    const problems = isUtf8
      ? read.problems
      : [notice({ path: file.path }, "export-encoding", "bytes that are no UTF-8", encoding), ...read.problems];
    return { value: { format, events }, problems };
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const at = { path: file.path, line: Number(fault.lines ?? 1) };
    return { value: null, problems: [error(at, "export-csv", fault.message, "cells separated by commas or semicolons")] };
  }
}

function readLines(text: string, separator: string, format: ExportFormat, path: string): Checked<{ line: number; event: ReadEvent }[]> {
  const value: { line: number; event: ReadEvent }[] = [];
  const problems: Problem[] = [];
  let untold = 0;
  const seen = new Set<string>();
  recordsOf(text, separator, format, (cells, line) => {
    const read = readLine(new Row(cells, separator === ";"), format, { path, line }, seen);
    if ("event" in read) value.push({ line, event: read.event });
    else if (problems.length < MOST_TOLD) problems.push(read.problem);
    else untold += 1;
  });
  if (untold > 0)
    problems.push(notice({ path }, "export-cell", `${untold} more lines that cannot be read`, "lines like those above mended"));
  return { value, problems };
}

function readLine(
  row: Row,
  format: ExportFormat,
  at: { path: string; line: number },
  seen: Set<string>,
): { event: ReadEvent } | { problem: Problem } {
  try {
    const event = format.read(row);
    if (seen.has(event.id))
      return { problem: notice(at, "export-twice", `\`${event.id}\` again`, "each event once; the line is left out") };
    seen.add(event.id);
    return { event };
  } catch (fault) {
    if (!(fault instanceof CellFault)) throw fault;
    const { column, found, expected } = fault;
    return { problem: notice(at, "export-cell", `${found} in column \`${column}\``, `${expected}; the line is left out`) };
  }
}

/** Adds what names are compared by, each name of a country brought into its form once. */
function withKeys(read: readonly { line: number; event: ReadEvent }[], codes: ReadonlyMap<string, string>): TheirEvent[] {
  const known = new Map<string, string | null>();
  return read.map(({ line, event }) => {
    const { countryName, place } = event;
    const country = known.get(countryName) ?? codes.get(plain(countryName)) ?? null;
    known.set(countryName, country);
    return { ...event, line, country, placeKey: place === null ? null : plain(place) };
  });
}

/** Names as the data sets spell them where they differ from ours. */
const OTHER_NAMES: Record<string, string> = {
  "ivory coast": "CI",
  "cote d ivoire": "CI",
  "democratic republic of the congo": "CD",
  "democratic republic of congo": "CD",
  "dr congo zaire": "CD",
  "russia soviet union": "RU",
  "yemen north yemen": "YE",
  "republic of congo": "CG",
};

function countryCodes(countries: readonly Country[]): Map<string, string> {
  const named = countries.flatMap(({ country, names }) => Object.values(names).map((name): [string, string] => [plain(name), country]));
  return new Map([...Object.entries(OTHER_NAMES), ...named]);
}
