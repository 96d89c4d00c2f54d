import type { Corpus } from "../model/corpus.ts";
import type { CaseEvent } from "../model/event.ts";

/** What there is to look at, by what is wrong with it. */
export const REVIEW_KINDS = ["disputed", "undated", "unplaced", "kept-apart", "joined", "weak"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** One thing that deserves an analyst's look. */
export interface ReviewItem {
  /** The same for the same thing in every list. */
  id: string;
  kind: ReviewKind;
  /** The event that it is about. */
  event: string;
  /** The other event, of two that were nearly joined. */
  other: string | null;
  /** The two reports that were compared, as `article#index`; empty where it is about a field. */
  members: string[];
  /** The field that it is about; null where it is about what is one event. */
  field: string | null;
  /** The heavier, the earlier in the list. */
  weight: number;
  /** Why, in plain words. */
  reason: string;
}

/** How much each kind weighs before the event itself is looked at. */
export const KIND_WEIGHTS: Record<ReviewKind, number> = { disputed: 6, undated: 6, unplaced: 5, "kept-apart": 4, joined: 3, weak: 2 };

/** Fields on which more hangs than on others. */
const FIELD_WEIGHTS: Record<string, number> = { killed: 2, date: 1, place: 1, tactics: 1, wounded: 0.5, perpetrator: 0.5 };

/** What is only recalled weighs less than what is news. */
const RECALLED = -4;

/** Tolls from which an event weighs one more. */
const TOLLS = [5, 20, 50];

function tollWeight({ killed }: CaseEvent): number {
  const dead = killed?.best ?? killed?.high ?? killed?.low ?? 0;
  return TOLLS.filter((toll) => dead >= toll).length;
}

/** How much an item weighs, by its kind, its field and its event. */
export function weightOf(kind: ReviewKind, field: string | null, event: CaseEvent): number {
  return (
    KIND_WEIGHTS[kind] + (field === null ? 0 : (FIELD_WEIGHTS[field] ?? 0)) + tollWeight(event) + (event.role === "main" ? 0 : RECALLED)
  );
}

/** An item about one field of one event. */
export function fieldItem(kind: ReviewKind, event: CaseEvent, field: string, reason: string): ReviewItem {
  return {
    id: `${kind}:${event.event_id}:${field}`,
    kind,
    event: event.event_id,
    other: null,
    members: [],
    field,
    weight: weightOf(kind, field, event),
    reason,
  };
}

/** What finds one kind of thing in a corpus. */
export type Finder = (corpus: Corpus) => ReviewItem[];
