import type { SourceFile } from "../model/article.ts";
import { CORRECTION_ACTIONS, type Correction, type CorrectionAction } from "../model/corpus.ts";
import type { Checked, Problem } from "../model/problem.ts";
import { didYouMean, error } from "../problems.ts";
import { contradictions } from "./correcting/contradictions.ts";
import { type CorrectableField, expectedOf, fieldForms } from "./correcting/values.ts";
import { intervalOf } from "./interval.ts";
import { isoOf, readSheet, type SheetRow } from "./sheet.ts";
import { isEmptyValue, sameValue } from "./values.ts";

export const CORRECTION_COLUMNS = ["correction_id", "action", "target", "field", "was", "now", "reason", "source", "decided"] as const;

/** Cells that each action needs besides its id, target, reason, source and day. */
const NEEDED: Record<CorrectionAction, readonly (keyof Correction)[]> = {
  set: ["field"],
  drop: [],
  add: ["now"],
  merge: ["now"],
  split: ["now"],
  confirm: [],
  redact: ["was", "now"],
};

const WHAT: Partial<Record<keyof Correction, string>> = {
  field: "the field that is set",
  now: "what it is, or for merge and split the events concerned",
  was: "what the coder said, or for redact the name",
  target: "an event id, an article id or `article#index`",
  reason: "why it was decided",
  source: "on whose word",
  correction_id: "an id, such as c1",
};

/** Fields whose cells a spreadsheet may have turned into its own dates. */
const DATE_FIELDS: readonly string[] = ["date", "claimed_on"];

class RowReader {
  readonly problems: Problem[] = [];
  readonly #row: SheetRow;
  readonly #path: string;

  constructor(row: SheetRow, path: string) {
    this.#row = row;
    this.#path = path;
  }

  cell(name: string): string {
    return this.#row.cells[name] ?? "";
  }

  fault(name: string, rule: string, found: string, expected: string): void {
    this.problems.push(error({ path: this.#path, line: this.#row.line, column: this.#row.columnOf(name) }, rule, found, expected));
  }

  need(name: keyof Correction): void {
    if (this.cell(name) === "") this.fault(name, "correction-missing", `no ${name}`, WHAT[name] ?? `a ${name}`);
  }
}

function checkValues(reader: RowReader, tactics: readonly string[]): void {
  const forms = fieldForms(tactics);
  const field = reader.cell("field");
  if (field === "") return;
  if (!(field in forms)) {
    const fields = Object.keys(forms);
    reader.fault("field", "correction-field", `unknown field \`${field}\``, `one of ${fields.join(", ")}${didYouMean(field, fields)}`);
    return;
  }
  const form = forms[field as CorrectableField];
  for (const name of ["was", "now"]) {
    const cell = reader.cell(name);
    if (!isEmptyValue(cell) && form.read(cell) === undefined)
      reader.fault(name, "correction-value", `\`${cell}\` for ${field}`, expectedOf(form, cell));
  }
}

function correctionOf(reader: RowReader, { line, columnOf }: SheetRow): Correction {
  const text = (name: string) => reader.cell(name);
  const value = (name: string) => (DATE_FIELDS.includes(text("field")) ? isoOf(text(name)) : text(name));
  return {
    correction_id: text("correction_id"),
    action: text("action") as CorrectionAction,
    target: text("target"),
    field: text("field"),
    was: value("was"),
    now: value("now"),
    reason: text("reason"),
    source: text("source"),
    decided: isoOf(text("decided")),
    line,
    columns: Object.fromEntries(CORRECTION_COLUMNS.map((name) => [name, columnOf(name)])),
  };
}

function checkRow(reader: RowReader, seen: Set<string>, tactics: readonly string[]): void {
  const [id, action, decided] = [reader.cell("correction_id"), reader.cell("action"), isoOf(reader.cell("decided"))];
  for (const name of ["correction_id", "reason", "source"] as const) reader.need(name);
  if (action !== "redact") reader.need("target");
  if (seen.has(id)) reader.fault("correction_id", "correction-twice", `\`${id}\` again`, "each correction_id once");
  seen.add(id);
  if (!intervalOf(decided)) reader.fault("decided", "correction-decided", `\`${decided}\``, "the day of the decision, as 2021-06-21");
  const known = CORRECTION_ACTIONS.find((name) => name === action);
  if (!known) {
    const expected = `one of ${CORRECTION_ACTIONS.join(", ")}${didYouMean(action, CORRECTION_ACTIONS)}`;
    reader.fault("action", "correction-action", `\`${action}\``, expected);
    return;
  }
  for (const name of NEEDED[known]) reader.need(name);
  if (known === "set" || known === "confirm") checkValues(reader, tactics);
  const [field, was, now] = [reader.cell("field"), reader.cell("was"), reader.cell("now")];
  if (known === "confirm" && field !== "" && now !== "" && !sameValue(was, now))
    reader.fault("now", "correction-value", `\`${now}\` in a confirmation`, "nothing, or the same as `was`: another value is a `set`");
}

/**
 * Reads `data/corrections.csv`, which may be absent, in whatever way a spreadsheet saved it.
 * Takes the file and the codebook's tactic codes in order; gives the sound corrections in the order of the file,
 * and a problem for every cell that is wrong.
 */
export function readCorrections(file: SourceFile | null, tactics: readonly string[]): Checked<Correction[]> {
  const { value: rows, problems } = readSheet(file, CORRECTION_COLUMNS);
  const seen = new Set<string>();
  const corrections: Correction[] = [];
  for (const row of rows) {
    const reader = new RowReader(row, file?.path ?? "");
    checkRow(reader, seen, tactics);
    problems.push(...reader.problems);
    if (reader.problems.length === 0) corrections.push(correctionOf(reader, row));
  }
  return { value: corrections, problems: [...problems, ...contradictions(corrections)] };
}
