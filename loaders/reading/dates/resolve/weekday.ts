import {
  civilDate,
  type DayNumber,
  dayNumber,
  isCivilDate,
  mondayOf,
  monthIndex,
  monthOf,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from "../calendar.ts";
import { dayInterval, type Interval, lengthOf } from "../intervals.ts";
import type { CalendarForm } from "../mention.ts";
import type { Reckoning, Resolution } from "./reckoning.ts";

/** How far ahead a bare day of the month may be announced. */
const DAYS_AHEAD = 7;
const SHORTEST_MONTH = 27;
const LONGEST_MONTH = 31;

/** A bare weekday is the last such day on or before publication; "last Thursday" the last one before it; "next Monday" the first after it. */
export function resolveWeekday(form: CalendarForm, reckoning: Reckoning): Resolution {
  const weekday = form.weekday ?? 0;
  if (form.which === "following" || form.which === "preceding" || form.which === "same") return fromTold(form, weekday, reckoning);
  const { published, heading, future } = reckoning;
  if (form.day === null && form.week === null && form.which === null && heading !== null && lengthOf(heading) === 1 && !future)
    return on(weekdayOnOrAfter(heading.first, weekday), "weekday-of-heading");
  if (published === null) return null;
  if (lengthOf(published) > 1) return form.day === null ? null : inMonthOf(weekday, form.day, published);
  const day = published.first;
  if (form.day !== null) return withDay(weekday, form.day, day);
  if (form.week !== null) return on(mondayOf(day) + 7 * form.week + weekday - 1, "weekday-of-week");
  if (form.which === "last") return on(weekdayOnOrBefore(day - 1, weekday), "last-weekday-before-publication");
  if (form.which === "next") return on(weekdayOnOrAfter(day + 1, weekday), "weekday-after-publication");
  return future
    ? on(weekdayOnOrAfter(day, weekday), "weekday-after-publication")
    : on(weekdayOnOrBefore(day, weekday), "weekday-before-publication");
}

function on(day: DayNumber, rule: string): Resolution {
  return { interval: dayInterval(day), rule };
}

/** "the following Monday", "that same Monday": from the date told before. */
function fromTold(form: CalendarForm, weekday: number, { previous, published }: Reckoning): Resolution {
  if (previous === null && form.which === "preceding" && published !== null && lengthOf(published) === 1)
    return on(weekdayOnOrBefore(published.first - 1, weekday), "preceding-weekday");
  if (previous === null || lengthOf(previous) > 2) return null;
  if (form.which === "following") return on(weekdayOnOrAfter(previous.last + 1, weekday), "following-weekday");
  if (form.which === "preceding") return on(weekdayOnOrBefore(previous.first - 1, weekday), "preceding-weekday");
  return on(weekdayOnOrBefore(previous.last, weekday), "same-weekday");
}

/** "vendredi 4", where only the month of publication is known: its day of that number, if it falls on that weekday. */
function inMonthOf(weekday: number, dayOfMonth: number, published: Interval): Resolution {
  const day = lengthOf(published) > LONGEST_MONTH ? null : lastDayOfMonth(dayOfMonth, published.last);
  return day !== null && weekdayOf(day) === weekday ? on(day, "day-of-weekday") : null;
}

/** "mardi 9": the last such day of a month; where it is no such weekday, the weekday wins. */
function withDay(weekday: number, dayOfMonth: number, published: DayNumber): Resolution {
  for (const limit of [published, published + DAYS_AHEAD]) {
    const day = lastDayOfMonth(dayOfMonth, limit);
    if (day !== null && weekdayOf(day) === weekday) return on(day, "day-of-weekday");
  }
  return on(weekdayOnOrBefore(published, weekday), "weekday-over-day");
}

/** "le 8", "le 8 du mois dernier": that day of the month of the day told before it, else the last such day of a month on or before publication. */
export function resolveDayAlone(
  dayOfMonth: number,
  monthShift: number | null,
  { published, previous, near, future }: Reckoning,
): Resolution {
  if (published !== null && monthShift !== null) return inMonth(dayOfMonth, monthShift, published.last);
  const inMonthTold = future || near === null || published === null ? null : inToldMonth(dayOfMonth, near, published.last);
  if (inMonthTold !== null) return on(inMonthTold, "day-of-told-month");
  const told = previous === null ? null : inMonth(dayOfMonth, 0, previous.last);
  if (told !== null && (published === null || told.interval.last <= published.last))
    return { interval: told.interval, rule: "day-of-told-month" };
  if (published === null || lengthOf(published) > 1 || future) return null;
  const day = lastDayOfMonth(dayOfMonth, published.first);
  return day === null ? null : on(day, "day-of-month-before-publication");
}

/** "In November forty were killed. For twelve of them, it was on the 6th"; "On 9 January …, on the 21st": a later day of the month that was told, or any of a whole month. */
function inToldMonth(dayOfMonth: number, near: Interval, published: DayNumber): DayNumber | null {
  const { year, month } = civilDate(near.first);
  if (!isCivilDate(year, month, dayOfMonth)) return null;
  const day = dayNumber(year, month, dayOfMonth);
  return day <= published && (lengthOf(near) > SHORTEST_MONTH || day > near.last) ? day : null;
}

/** "the 12th of last month". */
function inMonth(dayOfMonth: number, shift: number, published: DayNumber): Resolution {
  const { year, month } = civilDate(published);
  const of = monthOf(monthIndex(year, month) + shift);
  return isCivilDate(of.year, of.month, dayOfMonth) ? on(dayNumber(of.year, of.month, dayOfMonth), "day-of-shifted-month") : null;
}

function lastDayOfMonth(dayOfMonth: number, limit: DayNumber): DayNumber | null {
  const { year, month } = civilDate(limit);
  for (let back = 0; back < 3; back += 1) {
    const of = monthOf(monthIndex(year, month) - back);
    if (isCivilDate(of.year, of.month, dayOfMonth) && dayNumber(of.year, of.month, dayOfMonth) <= limit)
      return dayNumber(of.year, of.month, dayOfMonth);
  }
  return null;
}
