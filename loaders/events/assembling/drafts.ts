import type { EventValues } from "../../model/coded.ts";
import type { CaseEvent, LinkReason } from "../../model/event.ts";
import { compare } from "../../problems.ts";
import type { ReconcileContext } from "../context.ts";
import { countingTactics, isComplex } from "../fields/tactics.ts";
import type { Identity } from "../ids.ts";
import { intervalOf, isoDay, precisionOf } from "../interval.ts";
import { reconcileEvent } from "../reconcile.ts";
import { gatherEvidence } from "./evidence.ts";
import { fillInferred } from "./fill.ts";
import { geographyOf } from "./geography.ts";
import type { Source } from "./sources.ts";

/** An event that has no id yet. */
export type Draft = Omit<CaseEvent, "event_id">;

/** Days, precision, geography and `complex`: what follows from the values and is derived anew whenever one of them is corrected. */
export function derive<T extends Draft>(draft: T, context: ReconcileContext): T {
  const days = intervalOf(draft.date);
  return {
    ...draft,
    ...geographyOf(draft, context.places),
    date_start: days && isoDay(days.first),
    date_end: days && isoDay(days.last),
    date_precision: precisionOf(days),
    complex: isComplex(draft, context.tactics),
  };
}

const bySourceOrder = (a: Source, b: Source) =>
  compare(a.published ?? "", b.published ?? "") || compare(a.member.article, b.member.article) || a.member.index - b.member.index;

/** One event from its members: reconciled, filled, located, with every passage. */
export function draftOf(members: readonly Source[], links: LinkReason[], context: ReconcileContext): Draft {
  const sources = [...members].sort(bySourceOrder);
  const reconciled = reconcileEvent(
    sources.flatMap((source) => source.accounts),
    context,
  );
  const open: EventValues = { ...reconciled.values, neighbourhood: null, latitude: null, longitude: null };
  const [values, inferred] = fillInferred(open, sources);
  const located = sources.find(({ event }) => event.place !== null && event.latitude !== null)?.event;
  const { accounts, evidence } = gatherEvidence(sources, reconciled.accounts);
  return derive(
    {
      ...values,
      latitude: located?.latitude ?? null,
      longitude: located?.longitude ?? null,
      role: sources.some((source) => source.member.role === "main") ? "main" : "background",
      members: sources.map((source) => source.member),
      accounts,
      evidence,
      claimed_only: reconciled.claimed_only,
      admin1: null,
      geo_precision: "none",
      date_start: null,
      date_end: null,
      date_precision: "none",
      links,
      reasons: [...reconciled.reasons, ...inferred],
      status: "machine",
      corrections: [],
    },
    context,
  );
}

/** What an event's id is made from. */
export function identityOf(draft: Draft, sources: readonly Source[], kept: string | null): Identity {
  const first = [...sources].sort((a, b) => bySourceOrder(a, b) || a.offset - b.offset)[0];
  return {
    date_start: draft.date_start,
    place: draft.place,
    tactic: countingTactics(draft)[0] ?? null,
    passages: sources.flatMap((source) => source.passages),
    earliest: [first?.published ?? "", first?.member.article ?? "", first?.offset ?? 0],
    kept,
  };
}
