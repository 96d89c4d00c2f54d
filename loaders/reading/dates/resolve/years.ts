import { civilDate, monthIndex } from "../calendar.ts";
import type { Interval } from "../intervals.ts";
import type { CalendarForm } from "../mention.ts";
import type { Reckoning } from "./reckoning.ts";

/** Enough to find a 29 February. */
const MOST_TRIES = 8;

/** The latest year, from that of publication backwards, that fits. */
export function lastYear(published: Interval, fits: (year: number) => boolean): number {
  let { year } = civilDate(published.last);
  for (let tries = 0; tries < MOST_TRIES && !fits(year); tries += 1) year -= 1;
  return year;
}

/** The first year, from that of publication onwards, that fits. */
export function firstYear(published: Interval, fits: (year: number) => boolean): number {
  let { year } = civilDate(published.first);
  for (let tries = 0; tries < MOST_TRIES && !fits(year); tries += 1) year += 1;
  return year;
}

/** The year that a form states, that "last year" beside it gives, or "that year" right before it. */
export function statedYear(form: CalendarForm, { published, thatYear }: Reckoning): number | null {
  if (form.year !== null) return form.year;
  if (thatYear !== null && form.yearShift === null && form.month !== null && form.which === null) return civilDate(thatYear.first).year;
  return form.yearShift === null || published === null ? null : civilDate(published.last).year + form.yearShift;
}

/**
 * The year that a date told right before gives: after October 2017, "in March" is March 2018.
 * Null where the last such month before publication already goes on from what was told: after "August 2020", "May 24" in June 2021.
 */
export function toldYear(form: CalendarForm, { context, published }: Reckoning, byPublication: number | null): number | null {
  if (context === null || form.month === null || form.which !== null || form.weekday !== null) return null;
  const onwards = form.month >= context.month ? context.year : context.year + 1;
  return published !== null && onwards === byPublication ? null : nearestYear(context, form.month);
}

function nearestYear(context: { year: number; month: number }, month: number): number {
  const told = monthIndex(context.year, context.month);
  const distance = (year: number) => Math.abs(monthIndex(year, month) - told);
  return [context.year, context.year + 1, context.year - 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
}
