import type { Count } from "../../model/coded.ts";
import type { Correction } from "../../model/corpus.ts";
import type { Problem } from "../../model/problem.ts";
import { didYouMean, error } from "../../problems.ts";
import { cellOf, isEmptyValue, sameValue } from "../values.ts";
import { type CorrectableField, fieldForms } from "./values.ts";

/** Where corrections are kept, for messages. */
export const CORRECTIONS_PATH = "data/corrections.csv";

/** A problem with one correction, at its line and at the cell that it is about. */
export function problemOf(
  correction: Correction,
  rule: string,
  found: string,
  expected: string,
  cell: keyof Correction = "correction_id",
): Problem {
  const at = { path: CORRECTIONS_PATH, line: correction.line, column: correction.columns?.[cell] ?? 1 };
  return error(at, rule, `${correction.correction_id}: ${found}`, expected);
}

/** The correction's target, or the event that its cell `now` names, is not there any more. */
export function noSuch(correction: Correction, target: string, known: Iterable<string>, cell: "target" | "now" = "target"): Problem {
  const expected = `an event id, an article id or \`article#index\` of this corpus${didYouMean(target, known)}: mend the target or take the line out`;
  return problemOf(correction, "correction-target", `no such target \`${target}\``, expected, cell);
}

/** A range is the same whether or not the row says what was taken as best within it. */
function isSameRange(was: unknown, present: unknown): boolean {
  const [a, b] = [was, present] as (Partial<Count> | null)[];
  const isRange = typeof a?.low === "number" && typeof a.high === "number" && a.best === null;
  return isRange && a.low === b?.low && a.high === b?.high;
}

/** The `was` guard: a problem where the present value is no longer the one that was corrected or confirmed. */
export function guard(correction: Correction, present: unknown, tactics: readonly string[]): Problem | null {
  const form = fieldForms(tactics)[correction.field as CorrectableField];
  const was = isEmptyValue(correction.was) ? null : form.read(correction.was);
  if (sameValue(was, present) || isSameRange(was, present)) return null;
  const found = `${correction.field} of ${correction.target} is \`${cellOf(present)}\` now, not \`${correction.was}\``;
  const decided = correction.action === "confirm" ? "confirmed" : "corrected";
  const expected = `the value that was ${decided}: look at the passage again, then mend \`was\` or take the line out`;
  return problemOf(correction, "correction-was", found, expected, "was");
}

/** The value that a correction sets: null for an empty cell. */
export function decidedValue(correction: Correction, tactics: readonly string[]): unknown {
  if (isEmptyValue(correction.now)) return correction.field === "tactics" || correction.field === "disputed" ? [] : null;
  return fieldForms(tactics)[correction.field as CorrectableField].read(correction.now);
}
