import type { Correction } from "../model/corpus.ts";
import type { CaseEvent, EventStatus } from "../model/event.ts";
import { confirmsLinking } from "./correcting/clusters.ts";

/** What an analyst decided of one or several fields of an event. */
export type FieldStatus = Exclude<EventStatus, "machine">;

/**
 * Whether fields of an event were corrected or confirmed: set or confirmed by name, given by an attack that was added, or confirmed with
 * the whole event. A confirmation stands above a correction. Null for what is coded by machine and nobody has decided on.
 */
export function fieldStatus(event: CaseEvent, fields: readonly string[], corrections: readonly Correction[]): FieldStatus | null {
  const own = corrections.filter(({ correction_id }) => event.corrections.includes(correction_id));
  const isConfirmed = own.some(
    (correction) =>
      correction.action === "confirm" && (correction.field === "" ? !confirmsLinking(correction) : fields.includes(correction.field)),
  );
  if (isConfirmed) return "confirmed";
  const isSet = own.some(({ action, field }) => action === "set" && fields.includes(field));
  const isAdded = own.some(({ action, correction_id }) => {
    const rule = `correction ${correction_id}`;
    return action === "add" && event.evidence.some((row) => row.rule === rule && fields.includes(row.field));
  });
  return isSet || isAdded ? "corrected" : null;
}
