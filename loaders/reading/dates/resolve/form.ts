import { type Interval, lengthOf } from "../intervals.ts";
import type { CalendarForm, DateAnchor, DateForm } from "../mention.ts";
import { resolveDay } from "./day.ts";
import { resolveFeast } from "./feast.ts";
import { resolveMonth } from "./month.ts";
import { partOfYear } from "./parts.ts";
import type { Reckoning, Resolution } from "./reckoning.ts";
import { resolveSeason } from "./season.ts";
import { resolveShift } from "./shift.ts";
import { resolveDayAlone, resolveWeekday } from "./weekday.ts";

/** The days that a form stands for, reckoned from what is known; null rather than a guess. */
export function resolveForm(form: DateForm, anchor: DateAnchor, reckoning: Reckoning): Resolution {
  switch (form.type) {
    case "calendar":
      return resolveCalendar(form, reckoning);
    case "season":
      return resolveSeason(form, reckoning);
    case "feast":
      return resolveFeast(form, reckoning);
    case "shift": {
      const base = form.base === null ? null : resolveForm(form.base, anchor, reckoning);
      return form.base !== null && base === null ? null : resolveShift(form, anchor, reckoning, base?.interval ?? null);
    }
    case "span": {
      const first = resolveForm(form.first, anchor, reckoning);
      const last = resolveForm(form.last, anchor, reckoning);
      return first === null || last === null ? null : spanOf(first.interval, last.interval);
    }
    case "unknown":
      return null;
  }
}

function resolveCalendar(form: CalendarForm, reckoning: Reckoning): Resolution {
  if (form.month !== null) return form.day === null ? resolveMonth(form, reckoning) : resolveDay(form, reckoning);
  if (form.weekday !== null) return resolveWeekday(form, reckoning);
  if (form.year !== null) return { interval: partOfYear(form.year, form.part), rule: "year-stated" };
  return form.day === null ? null : resolveDayAlone(form.day, form.monthShift, reckoning);
}

/** A stretch; where the first day falls after the last ("Saturday to Sunday" read on a Saturday), the first is a week earlier. */
function spanOf(first: Interval, last: Interval): Resolution {
  if (first.first <= last.last) return { interval: { first: first.first, last: last.last }, rule: "span" };
  const week = first.first - 7;
  return lengthOf(first) === 1 && week <= last.last && last.last - week < 7
    ? { interval: { first: week, last: last.last }, rule: "span" }
    : null;
}
