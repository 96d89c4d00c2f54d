import { CsvError, parse } from "csv-parse/sync";
import { faultOfField } from "../articles/fields.ts";
import { separatorOf } from "../events/sheet.ts";
import type { Checked, Problem } from "../model/problem.ts";
import { error } from "../problems.ts";
import { dayOf } from "./dates.ts";
import { type Called, calledBy, TEXT_NAMES } from "./labels.ts";
import type { FactName, Proposals, Received } from "./model.ts";
import { propose } from "./proposing.ts";

/** One article of a file that holds many, as its columns or members give it. */
interface Entry {
  line: number;
  /** What stands in each column or member, by its name there. */
  cells: [name: string, value: unknown][];
}

const isAbsent = (value: unknown) => value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/** A lone half of a surrogate pair, which no file can hold. */
const HALF = /\p{Cs}/u;

function readEntry(path: string, { line, cells }: Entry): Checked<Received | null> {
  const at = { path, line };
  const problems: Problem[] = [];
  const proposals: Proposals = {};
  let body: string | null = null;
  for (const [name, value] of cells) {
    const called: Called | null = calledBy(name);
    if (called === null || isAbsent(value)) continue;
    if (typeof value !== "string") problems.push(error(at, "intake-fact", `\`${name}\` that is no text`, "a text between quotation marks"));
    else if (called === "text") body ??= value;
    else problems.push(...take(called, name, value));
  }
  if (body === null) problems.push(error(at, "intake-empty", "an article without a text", `its text in \`text\``));
  else if (body.includes("\0") || HALF.test(body))
    problems.push(error(at, "intake-nul", "a text with a NUL or half of a character", "text: take the character out"));
  return { value: body === null || problems.length > 0 ? null : { at, body, proposals, notes: [] }, problems };

  function take(fact: FactName, name: string, written: string): Problem[] {
    const value = fact === "published" || fact === "retrieved" ? (dayOf(written) ?? written) : written.replace(/\s+/gu, " ").trim();
    const expected = faultOfField(fact, value);
    if (expected !== null) return [error(at, "intake-fact", `\`${name}: ${written.slice(0, 80)}\``, expected)];
    propose(proposals, fact, { value, evidence: `\`${name}\` of line ${line}` });
    return [];
  }
}

function readEntries(path: string, entries: readonly Entry[]): Checked<Received[]> {
  const read = entries.map((entry) => readEntry(path, entry));
  const problems = read.flatMap((one) => one.problems);
  if (entries.length === 0) problems.push(error({ path }, "intake-empty", "no article", "one a line"));
  return { value: problems.length > 0 ? [] : read.flatMap(({ value }) => value ?? []), problems };
}

/** Reads a table that holds an article in each row. Columns are known by many names; others are passed over. */
export function readTable(path: string, text: string): Checked<Received[]> {
  const refuse = (line: number, found: string, expected: string) => ({
    value: [],
    problems: [error({ path, line }, "intake-table", found, expected)],
  });
  try {
    const options = { delimiter: separatorOf(text), info: true, skip_empty_lines: true, record_delimiter: ["\r\n", "\n", "\r"] };
    const rows = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    const [header, ...records] = rows;
    const names = (header?.record ?? []).map((name) => name.trim());
    if (!names.some((name) => calledBy(name) === "text"))
      return refuse(
        1,
        `the columns ${names.join(", ").slice(0, 120)}`,
        `one that holds the texts, called ${TEXT_NAMES.slice(0, 3).join(" or ")}`,
      );
    return readEntries(
      path,
      records.map(({ record, info }) => ({ line: info.lines, cells: names.map((name, i) => [name, record[i]]) })),
    );
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const found = `a row that is not well formed (${fault.message.split(/[:,] /)[0]})`;
    return refuse(Number(fault.lines ?? 1), found, "as many cells in each row as in the first; quotes around a cell with line breaks");
  }
}

/** Reads JSON with an object of an article in each line. */
export function readLines(path: string, text: string): Checked<Received[]> {
  const problems: Problem[] = [];
  const entries = text.split(/\r\n|\n/).flatMap((source, index): Entry[] => {
    if (source.trim() === "") return [];
    try {
      const parsed: unknown = JSON.parse(source);
      if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
        return [{ line: index + 1, cells: Object.entries(parsed) }];
    } catch {
      // Told below, as what is JSON but no object.
    }
    problems.push(error({ path, line: index + 1 }, "intake-lines", "no JSON object", 'an article a line: {"text": "…", "publisher": "…"}'));
    return [];
  });
  if (problems.length > 0) return { value: [], problems };
  return readEntries(path, entries);
}
