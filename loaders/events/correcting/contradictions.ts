import type { Correction } from "../../model/corpus.ts";
import type { Problem } from "../../model/problem.ts";
import { sameValue } from "../values.ts";
import { problemOf } from "./guard.ts";

const named = ({ correction_id, line }: Correction) => `${correction_id} (line ${line})`;

/** A field set twice, save where the later row corrects the earlier one and says so in `was`; a confirmation of another value. */
function twice(correction: Correction, earlier: Correction): Problem | null {
  if (earlier.field !== correction.field || sameValue(correction.was, earlier.now)) return null;
  const found = `${correction.field} of ${correction.target} is set by ${named(earlier)} already`;
  const expected = `one row for one value: take one out, or write \`${earlier.now}\` as \`was\` if this one corrects the other`;
  return problemOf(correction, "correction-conflict", found, expected, "target");
}

function afterDrop(correction: Correction, earlier: Correction): Problem {
  const found = `${correction.target} is dropped by ${named(earlier)}`;
  return problemOf(correction, "correction-conflict", found, "no other decision on what is no attack: take one of the rows out", "target");
}

function conflict(correction: Correction, earlier: Correction): Problem | null {
  if (earlier.target !== correction.target || correction.action === "add" || earlier.action === "add") return null;
  if (earlier.action === "redact" || correction.action === "redact") return null;
  if (earlier.action === "drop" || correction.action === "drop") return afterDrop(correction, earlier);
  const isValue = correction.action === "set" || (correction.action === "confirm" && correction.field !== "");
  return earlier.action === "set" && isValue ? twice(correction, earlier) : null;
}

/** Merges that lead back to where they began: no id would be left to keep. */
function cycles(corrections: readonly Correction[]): Problem[] {
  const next = new Map<string, Correction>();
  return corrections.flatMap((correction) => {
    if (correction.action !== "merge") return [];
    let through: Correction | undefined = correction;
    const passed = new Set<Correction>();
    while (through !== undefined && !passed.has(through) && through.now !== correction.target) {
      passed.add(through);
      through = next.get(through.now);
    }
    if (through === undefined || passed.has(through)) {
      next.set(correction.target, correction);
      return [];
    }
    const by = through === correction ? "itself" : `${correction.now}, which ${named(through)} merges back`;
    const found = `${correction.target} is merged into ${by}`;
    return [problemOf(correction, "correction-cycle", found, "merges that end at one event: take one of the rows out", "now")];
  });
}

/**
 * Rows that cannot both hold: a field set twice, a decision on what is dropped, merges in a circle.
 * Takes the sound corrections in the order of the file; gives a problem for each row that an earlier one contradicts.
 */
export function contradictions(corrections: readonly Correction[]): Problem[] {
  const byTarget = new Map<string, Correction[]>();
  const conflicts = corrections.flatMap((correction) => {
    const earlier = byTarget.get(correction.target) ?? [];
    byTarget.set(correction.target, [...earlier, correction]);
    // Of several earlier rows on one field it is the last that this one must build on.
    const before = earlier.findLast((other) => other.field === correction.field || other.action === "drop" || correction.action === "drop");
    const problem = before === undefined ? null : conflict(correction, before);
    return problem === null ? [] : [problem];
  });
  return [...conflicts, ...cycles(corrections)];
}
