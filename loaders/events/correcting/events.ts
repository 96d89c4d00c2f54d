import type { Correction } from "../../model/corpus.ts";
import type { CaseEvent, FieldReason } from "../../model/event.ts";
import type { Checked, Problem } from "../../model/problem.ts";
import type { ReasonValue, ValueReason } from "../../model/reason.ts";
import type { Draft } from "../assembling/drafts.ts";
import { derive } from "../assembling/drafts.ts";
import type { ReconcileContext } from "../context.ts";
import { isEmptyValue } from "../values.ts";
import { confirmsLinking } from "./clusters.ts";
import { decidedValue, guard, noSuch } from "./guard.ts";

/** The status that corrections give: a confirmation stands above a correction. */
function withStatus<T extends Draft>(event: T): T {
  return { ...event, status: event.status === "confirmed" ? "confirmed" : event.corrections.length > 0 ? "corrected" : "machine" };
}

function reasonFor({ correction_id, field, was, reason, source }: Correction, value: unknown): FieldReason {
  const now = isEmptyValue(value) ? null : (value as ReasonValue);
  const told: ValueReason = { kind: "corrected", now, was, correction: correction_id, why: reason, source };
  return { field, rule: "correction", reason: told, accounts: [] };
}

/** What was coded of a place goes with it when an analyst sets another; what an analyst set stays. */
function withoutOldPlace<T extends Draft>(event: T): T {
  const own = ["latitude", "longitude", "neighbourhood"].filter((field) => !isCorrected(event, field));
  return { ...event, ...Object.fromEntries(own.map((field) => [field, null])) };
}

const isCorrected = (event: Draft, field: string) => event.reasons.some((reason) => reason.field === field && reason.rule === "correction");

/** What follows from the values, save for where an analyst has said where it was. */
function derived<T extends Draft>(event: T, context: ReconcileContext): T {
  const anew = derive(event, context);
  const own = (["latitude", "longitude"] as const).filter((field) => isCorrected(event, field));
  const located = { ...anew, ...Object.fromEntries(own.map((field) => [field, event[field]])) };
  const isPoint = own.length === 2 && located.latitude !== null && located.longitude !== null;
  return isPoint ? { ...located, geo_precision: "point" } : located;
}

/** An event with one field as an analyst set it, and all that follows from it. */
export function withValue<T extends Draft>(event: T, correction: Correction, context: ReconcileContext): T {
  const value = decidedValue(
    correction,
    context.tactics.map(({ code }) => code),
  );
  const reasons = [...event.reasons.filter(({ field }) => field !== correction.field), reasonFor(correction, value)];
  const claimed_only =
    correction.field === "tactics" ? event.claimed_only.filter((code) => (value as string[]).includes(code)) : event.claimed_only;
  const corrections = [...new Set([...event.corrections, correction.correction_id])];
  const before = correction.field === "place" ? withoutOldPlace(event) : event;
  return withStatus(derived({ ...before, [correction.field]: value, claimed_only, reasons, corrections }, context));
}

/** An event as an analyst confirmed it: whole, in one field, or in what makes it one event, which says nothing of its values. */
function confirmed(event: CaseEvent, correction: Correction): CaseEvent {
  const { correction_id, field, reason, source } = correction;
  const corrections = [...event.corrections, correction_id];
  if (confirmsLinking(correction)) return { ...event, corrections };
  const value = event[field as keyof CaseEvent];
  const held = isEmptyValue(value) ? null : (value as ReasonValue);
  const told: ValueReason = { kind: "confirmed", value: held, correction: correction_id, why: reason, source };
  const why = { field, rule: "confirmation", reason: told, accounts: [] };
  return { ...event, corrections, status: "confirmed", reasons: field === "" ? event.reasons : [...event.reasons, why] };
}

function apply(event: CaseEvent, correction: Correction, context: ReconcileContext): Checked<CaseEvent | null> {
  if (correction.action === "drop") return { value: null, problems: [] };
  const tactics = context.tactics.map(({ code }) => code);
  const problem = correction.field === "" ? null : guard(correction, event[correction.field as keyof CaseEvent], tactics);
  if (problem) return { value: event, problems: [problem] };
  return { value: correction.action === "confirm" ? confirmed(event, correction) : withValue(event, correction, context), problems: [] };
}

/**
 * Applies the corrections that are aimed at events by their ids: `set`, `confirm` and `drop`.
 *
 * @param others ids and members of events that are not given because no correction is aimed at them, for what a wrong target was meant to be.
 */
export function correctEvents(
  events: readonly CaseEvent[],
  redirects: Readonly<Record<string, string>>,
  corrections: readonly Correction[],
  context: ReconcileContext,
  others: readonly string[] = [],
): Checked<CaseEvent[]> {
  const byId = new Map<string, CaseEvent | null>(events.map((event) => [event.event_id, withStatus(event)]));
  const byMember = new Map<string, string>(
    events.flatMap((event) => event.members.map(({ article, index }) => [`${article}#${index}`, event.event_id] as const)),
  );
  const problems: Problem[] = [];
  for (const correction of corrections) {
    if (!["set", "confirm", "drop"].includes(correction.action)) continue;
    const id = byMember.get(correction.target) ?? redirects[correction.target] ?? correction.target;
    const event = byId.get(id);
    if (!event) {
      problems.push(noSuch(correction, correction.target, [...byId.keys(), ...byMember.keys(), ...others]));
      continue;
    }
    const { value, problems: own } = apply(event, correction, context);
    problems.push(...own);
    byId.set(id, value);
  }
  return { value: [...byId.values()].flatMap((event) => event ?? []), problems };
}
