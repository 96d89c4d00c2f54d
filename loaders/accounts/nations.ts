import { addView, type Frame, placeOf } from "./frame.ts";
import type { ClauseView } from "./view.ts";

/**
 * "100 Chadian soldiers and 75 of their Nigerian counterparts have been killed": where a clause gives figures for several nations and there are
 * events in more than one of their countries, each figure goes to the event in its country.
 */
export function shareNations(frames: readonly Frame[]): void {
  const placed = frames.map((frame) => ({ frame, country: placeOf(frame)?.country ?? null })).filter(({ country }) => country !== null);
  if (new Set(placed.map(({ country }) => country)).size < 2) return;
  for (const { frame, country } of placed) {
    for (const view of frame.views.filter(hasSeveralNations)) {
      const abroad = view.figures.filter((figure) => figure.country !== null && figure.country !== country);
      for (const other of placed) {
        const theirs = abroad.filter((figure) => figure.country === other.country);
        if (other.frame === frame || theirs.length === 0) continue;
        addView(other.frame, { ...view, signs: [], figures: theirs, date: null, spot: null });
        frame.views = frame.views.map((one) => (one === view ? withoutFigures(one, theirs) : one));
      }
    }
  }
}

function hasSeveralNations({ figures }: ClauseView): boolean {
  return new Set(figures.flatMap(({ country }) => (country === null ? [] : [country]))).size > 1;
}

function withoutFigures(view: ClauseView, figures: ClauseView["figures"]): ClauseView {
  return { ...view, figures: view.figures.filter((figure) => !figures.includes(figure)) };
}
