import { FIGURES } from "../figures.ts";
import type { Codebook } from "../model/resources.ts";
import type { Changes, EventChange, Snapshot } from "./model.ts";

/** What became of one figure between two states of a report, and of the events that it shows. */
export interface FigureHistory {
  /** The digest is the same: it shows exactly what it showed. */
  isSame: boolean;
  /** Events that it shows and did not, and that it showed and does not. */
  added: string[];
  removed: string[];
  /** What changed in the events that it shows or showed, the new and the gone left out. */
  changed: EventChange[];
}

/** Ids of the events that a figure shows of a state's tables. */
export function eventsOfFigure(id: string, { tables }: Pick<Snapshot, "tables">, codebook: Codebook): ReadonlySet<string> {
  const figure = FIGURES.find((known) => known.id === id);
  return new Set(figure === undefined ? [] : figure.rows(tables, codebook).flatMap(figure.events));
}

/** What of all changes between two states concerns a figure. */
export function historyOfFigure(id: string, before: Snapshot, after: Snapshot, changes: Changes, codebook: Codebook): FigureHistory {
  const digestIn = ({ figures }: Snapshot) => figures.find((figure) => figure.id === id)?.digest;
  const [had, has] = [eventsOfFigure(id, before, codebook), eventsOfFigure(id, after, codebook)];
  const later = new Map(changes.events.flatMap(({ event_id, was }) => was.map((old) => [old, event_id] as const)));
  const concerned = changes.events.filter(({ event_id, was }) => has.has(event_id) || had.has(event_id) || was.some((old) => had.has(old)));
  const earlier = new Map(concerned.map(({ event_id, was }) => [event_id, was]));
  return {
    isSame: digestIn(before) === digestIn(after),
    added: [...has].filter((event) => !had.has(event) && !(earlier.get(event) ?? []).some((old) => had.has(old))).sort(),
    removed: [...had].filter((event) => !has.has(event) && !has.has(later.get(event) ?? "")).sort(),
    changed: concerned.filter(({ kind }) => kind !== "new" && kind !== "gone"),
  };
}

/** Of all changes those that concern one figure: its events, decisions on them, itself. */
export function changesOfFigure(id: string, { added, removed, changed }: FigureHistory, changes: Changes): Changes {
  const shown = new Set([...added, ...removed, ...changed.map(({ event_id }) => event_id)]);
  const events = changes.events.filter(({ event_id }) => shown.has(event_id));
  const ids = new Set(
    events.flatMap(({ values }) =>
      values.flatMap(({ causes }) => causes.flatMap((cause) => (cause.kind === "correction" ? [cause.correction_id] : []))),
    ),
  );
  return {
    articles: [],
    corrections: changes.corrections.filter(({ correction_id }) => ids.has(correction_id)),
    events,
    figures: changes.figures.filter((figure) => figure.id === id),
    unchanged: changes.unchanged,
  };
}
