import { fieldForms } from "../events/correcting/values.ts";
import { findEvent } from "../events/explaining.ts";
import { cellOf } from "../events/values.ts";
import type { Corpus, Correction } from "../model/corpus.ts";
import type { CaseEvent } from "../model/event.ts";
import type { ReviewItem } from "./item.ts";

/** What a decision says before its reason, its source and its day are known. */
export type Draft = Pick<Correction, "action" | "target" | "field" | "was" | "now">;

/** A decision that can be made on an item. */
export interface Proposal {
  /** The key that chooses it. */
  key: string;
  words: string;
  draft: Draft;
  /** What is still to be said: the new value, or which reports leave. */
  asks: "value" | "members" | "fields" | null;
}

const CORRECTABLE = new Set(Object.keys(fieldForms([])));

function onField(event: CaseEvent, field: string): Proposal[] {
  const was = cellOf(event[field as keyof CaseEvent]);
  const draft = { target: event.event_id, field, was, now: "" };
  if (!CORRECTABLE.has(field)) return [];
  return [
    { key: "c", words: `confirm: ${field} is ${was || "not stated"}`, draft: { ...draft, action: "confirm" }, asks: null },
    { key: "s", words: `set another ${field}`, draft: { ...draft, action: "set" }, asks: "value" },
    ...(event.members.length > 1 ? [split(event.event_id)] : []),
  ];
}

function split(event: string): Proposal {
  const draft = { action: "split" as const, target: event, field: "", was: "", now: "" };
  return { key: "p", words: "split: its reports are of two events; say which leave", draft, asks: "members" };
}

function onPair({ event, other, members }: ReviewItem): Proposal[] {
  const draft = { target: event, field: "", was: "", now: "" };
  if (other === null)
    return [
      { key: "c", words: "confirm: they are one event", draft: { ...draft, action: "confirm", was: members.join(";") }, asks: null },
      split(event),
    ];
  return [
    { key: "c", words: `confirm: ${event} and ${other} are two events`, draft: { ...draft, action: "confirm", now: other }, asks: null },
    { key: "m", words: `merge: ${other} is ${event}`, draft: { ...draft, action: "merge", target: other, now: event }, asks: null },
  ];
}

/** The decisions that apply to an item, in the order in which they are offered. */
export function proposalsFor(item: ReviewItem, corpus: Pick<Corpus, "events" | "redirects">): Proposal[] {
  const event = findEvent(corpus, item.event);
  if (event === null) return [];
  const empty = { field: "", was: "", now: "" };
  return [
    ...(item.field === null ? onPair(item) : onField(event, item.field)),
    { key: "d", words: `drop ${item.event}: it is no attack`, draft: { ...empty, action: "drop", target: item.event }, asks: null },
    {
      key: "a",
      words: "add an attack that the article tells and the coder missed",
      draft: { ...empty, action: "add", target: event.members[0]?.article ?? "" },
      asks: "fields",
    },
  ];
}
