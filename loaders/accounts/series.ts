import { flatMap } from "../flat-map.ts";
import { changedFigure } from "../reading/casualties/figure.ts";
import { lengthOf } from "../reading/dates/intervals.ts";
import type { Sign } from "../reading/tactics.ts";
import { changedView } from "./changed.ts";
import type { Frame, Series } from "./frame.ts";
import { isBroad } from "./spot.ts";
import { isStrong } from "./strength.ts";
import type { ClauseView } from "./view.ts";

const DAYS = 2;
/** Code of `tactics.csv` for "in the same way". */
const SAME_WAY = "same_way";

/**
 * "two previous attacks, one at the end of December and the other in January, in which five soldiers died": where the pieces of a cut sentence tell
 * no attack of their own, each has the signs and claims of the whole, and a figure is that of all together.
 */
export function shareSeries(views: readonly ClauseView[]): ClauseView[] {
  return views.map((view, index) => {
    const pieces = piecesOf(views, index);
    if (pieces.length < 2 || !pieces.some(({ clause }) => clause.flags.has("series")))
      return isJoint(view, pieces) ? changedView(view, { figures: [] }) : view;
    const claims = flatMap(pieces, (piece) => piece.claims);
    const own = pieces.every((piece) => piece.figures.length > 0 || piece.signs.some((sign) => isStrong(sign)));
    if (own) return changedView(view, { claims });
    return changedView(view, {
      claims,
      signs: flatMap(pieces, (piece) => piece.clause.signs).filter(({ code }) => code !== "attacks"),
      figures: [],
      general: false,
    });
  });
}

/** "the two previous offensives in which five soldiers were killed": one figure for several attacks. */
function isJoint(view: ClauseView, pieces: readonly ClauseView[]): boolean {
  const { flags } = view.clause;
  // "mené hier un double attentat … après la première explosion": what happened on one day is told of that day.
  if (view.date !== null && lengthOf(view.date) <= DAYS && !flags.has("joint")) return false;
  // "20 have died in three attacks since Friday": of all of them, wherever each was.
  const total = flags.has("series") && view.signs.some(({ code }) => code === "attacks") && (view.spot === null || isBroad(view.spot));
  if (total && pieces.length === 1 && view.date === null) return true;
  const joint = flags.has("joint") && ![...flags].some((flag) => flag.startsWith("enumerate"));
  return pieces.length === 1 && (joint || (flags.has("series") && flags.has("recall")));
}

function piecesOf(views: readonly ClauseView[], index: number): ClauseView[] {
  const { sentence, reading } = (views[index] as ClauseView).clause;
  const pieces: ClauseView[] = [];
  let first = index;
  while (first > 0 && isPiece(views[first - 1])) first -= 1;
  for (let i = first; i < views.length && isPiece(views[i]); i += 1) pieces.push(views[i] as ClauseView);
  return pieces;

  function isPiece(view: ClauseView | undefined): boolean {
    return view !== undefined && view.clause.sentence === sentence && view.clause.reading === reading;
  }
}

/** What a clause announces of several attacks, for those told after it in its paragraph; null if it announces none. */
export function announcedSeries(view: ClauseView): Series | null {
  return view.clause.flags.has("series") || view.clause.flags.has("chronology") ? { view, spot: view.spot, date: view.date } : null;
}

/** "Three others had died in the same way on 28 December": how the attack that was told last was made. */
export function madeLike(last: Frame | null, view: ClauseView): ClauseView {
  const same = view.signs.find(({ code }) => code === SAME_WAY);
  // "another attack of the kind: a bomb went off": how is told behind it.
  if (last === null || same === undefined || view.signs.some((sign) => sign.from > same.from && isStrong(sign))) return view;
  const told = last.views.findLast(({ signs }) => signs.some(isStrong));
  return changedView(view, { signs: [...view.signs.filter(({ code }) => code !== SAME_WAY), ...(told?.signs ?? [])] });
}

/** Words for an attack, however it was made. */
const ATTACK_WORDS = new Set(["attack", "raid", "blast", "bomb", "ambush", "suicide", "ied", "other_noun", "massacre", "kidnapping"]);

/** "the first attack", "a second explosion". */
export function isAttackWord({ code }: Sign): boolean {
  return ATTACK_WORDS.has(code);
}

/** "Two blasts killed 21. … Four died in the first": part of what all of them cost. */
export function ofOneOf({ views }: Frame, view: ClauseView): ClauseView {
  if (![...view.clause.flags].some((flag) => flag.startsWith("enumerate"))) return view;
  const totals = views.filter(({ clause }) => clause.flags.has("series")).flatMap(({ figures }) => figures.filter(({ isPart }) => !isPart));
  const isOfOne = ({ outcome, count }: ClauseView["figures"][number]) =>
    totals.some(
      (total) => total.outcome === outcome && (total.count.low ?? total.count.best ?? 0) > (count.best ?? Number.POSITIVE_INFINITY),
    );
  return changedView(view, { figures: view.figures.map((figure) => (isOfOne(figure) ? changedFigure(figure, { isPart: true }) : figure)) });
}
