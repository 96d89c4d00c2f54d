import type { Frame } from "./frame.ts";
import type { ClauseView } from "./view.ts";

// Written out: of what spreads make, the engine makes a kind of object for every place where they stand, and reads a mixture of many kinds several times slower.

/** A clause's view with some of what it tells changed. */
export function changedView(view: ClauseView, changes: Partial<Omit<ClauseView, "clause" | "since" | "spoken">>): ClauseView {
  const { date = view.date, sites = view.sites, spot = view.spot, general = view.general } = changes;
  const { signs = view.signs, figures = view.figures, claims = view.claims, staged = view.staged } = changes;
  const { clause, since, spoken } = view;
  return { clause, date, sites, since, spot, spoken, general, signs, figures, claims, staged };
}

/** An event with other views of the same clauses. */
export function changedFrame(frame: Frame, views: ClauseView[]): Frame {
  const { date, soft, spots, hint, series, leading, before, near, listed } = frame;
  return { views, date, soft, spots, hint, series, leading, before, near, listed };
}
