import { flatMap } from "../flat-map.ts";
import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import type { DateForm } from "../reading/dates.ts";
import { termsWithin } from "../reading/source.ts";
import { changedView } from "./changed.ts";
import { type Frame, isTitle } from "./frame.ts";
import type { ClauseView } from "./view.ts";

const SEVERAL = 2;
const WEEK = 7;
const MONTH = 31;
/** Lexicon code of attacks in the plural. */
const ATTACKS = "attacks";

/**
 * "Les attentats perpétrés les 27 et 28 janvier ont été revendiqués par le GSIM": what is said of the attacks of several days is said of each. A claim goes
 * to every event of those days, and a toll is no single one's. Takes the frames of an article in order; changes them.
 */
export function shareJointDays(frames: readonly Frame[]): void {
  const told = frames.map((frame) => ({ frame, views: [...frame.views] }));
  const shared = new Set<string>();
  for (const { frame, views } of told) {
    const joint = new Set<ClauseView>();
    for (const view of views) {
      shareClaims(frame, view, frames, shared);
      const days = view.figures.length === 0 ? null : daysOf(view);
      if (days !== null && isOfSeveral(eventsOf(frames, days))) joint.add(view);
    }
    if (joint.size > 0) frame.views = frame.views.map((view) => (joint.has(view) ? changedView(view, { figures: [] }) : view));
  }
}

/** @param shared what was shared already: who claims the attacks of which days is shared once, however often a text says so. */
function shareClaims(frame: Frame, view: ClauseView, frames: readonly Frame[], shared: Set<string>): void {
  const claims = view.claims.filter(({ tie }) => tie === "claimed");
  const days = claims.length === 0 ? null : daysClaimed(view);
  if (days === null) return;
  const key = [days.first, days.last, ...claims.map(({ actor }) => actor)].join(" ");
  if (shared.has(key)) return;
  const among = eventsOf(frames, days);
  if (!isOfSeveral(among)) return;
  shared.add(key);
  for (const other of among)
    if (other !== frame) other.views.push(changedView(view, { claims, date: null, spot: null, signs: [], figures: [] }));
}

function eventsOf(frames: readonly Frame[], days: Interval): Frame[] {
  return frames.filter(({ date }) => {
    return date !== null && date.first >= days.first && date.last <= days.last && lengthOf(date) < lengthOf(days);
  });
}

function isOfSeveral(frames: readonly Frame[]): boolean {
  return new Set(frames.map(({ date }) => date?.first)).size >= SEVERAL;
}

/** The days of what is claimed: those named together, or a stretch in which several attacks are said to have been. */
function daysClaimed(view: ClauseView): Interval | null {
  const named = daysOf(view);
  if (named !== null || isTitle(view) || !view.clause.signs.some(({ code }) => code === ATTACKS)) return named;
  const [date, ...more] = flatMap(view.clause.dates, (one) => parseInterval(one.date) ?? []);
  return date === undefined || more.length > 0 || lengthOf(date) > MONTH ? null : date;
}

/** "overnight Saturday to Sunday", "27 to 28 January", not "the weekend". */
function namesDays(form: DateForm): boolean {
  return form.type === "span" || (form.type === "calendar" && form.dayEnd !== null);
}

/** The days that a clause names together: "on 27 and 28 January". */
function daysOf({ clause: { dates, reading, signs } }: ClauseView): Interval | null {
  const several = signs.some(({ code }) => code === ATTACKS);
  const named = flatMap(dates, ({ date, mention }) => {
    const interval = parseInterval(date);
    return interval === null || lengthOf(interval) > WEEK ? [] : [{ first: interval.first, last: interval.last, mention }];
  });
  for (const [index, here] of named.entries()) {
    const next = named[index + 1];
    // "the truck that ripped through a junction at the weekend": one attack, on a day of it.
    if (lengthOf(here) >= SEVERAL && (several || namesDays(here.mention.form))) return here;
    if (next === undefined || next.first <= here.last || next.last - here.first >= WEEK) continue;
    const and = termsWithin(reading.source, "auxiliaries", here.mention.to, next.mention.from, "and");
    if (and.some(({ from, to }) => from === here.mention.to && next.mention.from - to <= SEVERAL))
      return { first: here.first, last: next.last };
  }
  return null;
}
