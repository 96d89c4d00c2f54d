import { confirmsLinking } from "../events/correcting/clusters.ts";
import { findEvent } from "../events/explaining.ts";
import type { Corpus, Correction } from "../model/corpus.ts";
import type { ReviewItem } from "./item.ts";

/** A decision on an event's values, or on what makes it one event. */
interface Decision {
  correction: Correction;
  /** The event that is confirmed to be another one. */
  other: string | null;
}

/** Decisions by the event that they are on now, whatever it was called when they were made. */
export type Decisions = ReadonlyMap<string, readonly Decision[]>;

/** Gathers what an analyst has set or confirmed. */
export function decisionsOf(corpus: Pick<Corpus, "events" | "redirects" | "corrections">): Decisions {
  const decisions = new Map<string, Decision[]>();
  const add = (event: string, decision: Decision) => decisions.set(event, [...(decisions.get(event) ?? []), decision]);
  for (const correction of corpus.corrections) {
    const event = ["set", "confirm"].includes(correction.action) ? findEvent(corpus, correction.target) : null;
    if (event === null) continue;
    const other = confirmsLinking(correction) ? (findEvent(corpus, correction.now)?.event_id ?? null) : null;
    add(event.event_id, { correction, other });
    if (other !== null) add(other, { correction, other: event.event_id });
  }
  return decisions;
}

const confirmsAll = ({ correction }: Decision) =>
  correction.action === "confirm" && correction.field === "" && !confirmsLinking(correction);

/** True if an analyst has decided on it already, whatever was decided. */
export function isDecided({ event, other, field, members }: ReviewItem, decisions: Decisions): boolean {
  const own = decisions.get(event) ?? [];
  if (field !== null) return own.some((decision) => decision.correction.field === field || confirmsAll(decision));
  if (other !== null) return own.some((decision) => decision.other === other);
  return own.some((decision) => {
    const confirmed = decision.correction.was.split(";").map((id) => id.trim());
    return confirmsAll(decision) || (confirmsLinking(decision.correction) && members.every((id) => confirmed.includes(id)));
  });
}
