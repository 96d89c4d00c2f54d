import { changedView } from "./changed.ts";
import { type Frame, isTitle } from "./frame.ts";
import { EXPLOSIVE } from "./sign-groups.ts";
import type { ClauseView } from "./view.ts";

/**
 * "Militant killed in operation, soldier dies in blast": a headline of several attacks stands with the first of them. What the story tells of another
 * of them, and not of the first, is taken from the first. Changes the frames.
 */
export function shareHeadlines(frames: readonly Frame[]): void {
  const [first, ...others] = frames;
  if (first === undefined || others.length === 0) return;
  const own = first.views.filter((view) => !isTitle(view));
  const elsewhere = others.filter(({ leading }) => leading).flatMap(({ views }) => views);
  if (own.length === 0 || elsewhere.length === 0) return;
  first.views = first.views.map((view) => (isTitle(view) ? withoutOthers(view, own, elsewhere) : view));
}

function withoutOthers(view: ClauseView, own: readonly ClauseView[], elsewhere: readonly ClauseView[]): ClauseView {
  const signs = view.signs.filter(({ code }) => tellsSign(own, code) || !tellsSign(elsewhere, code));
  const figures = view.figures.filter(({ outcome, group }) => tellsFigure(own, outcome, group) || !tellsFigure(elsewhere, outcome, group));
  return changedView(view, { signs, figures });
}

/** A blast in the headline is the bomb of the story. */
function tellsSign(views: readonly ClauseView[], code: string): boolean {
  return views.some(({ signs }) => signs.some((sign) => sign.code === code || (EXPLOSIVE.has(code) && EXPLOSIVE.has(sign.code))));
}

function tellsFigure(views: readonly ClauseView[], outcome: string, group: string): boolean {
  return views.some(({ figures }) => figures.some((figure) => figure.outcome === outcome && figure.group === group));
}
