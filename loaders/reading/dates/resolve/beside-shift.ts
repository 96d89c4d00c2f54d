import { weekdayOnOrBefore } from "../calendar.ts";
import { formatInterval, type Interval, lengthOf, parseInterval } from "../intervals.ts";
import type { DateForm, DateMention } from "../mention.ts";
import type { ResolvedDate } from "../resolve.ts";

/** Tokens between "five days earlier" and "overnight Sunday to Monday". */
const BESIDE = 3;
/** A weekday is never further from the day that is meant. */
const NEAR = 3;

/**
 * "Cinq jours plus tôt, dans la nuit de dimanche à lundi", "the next day, Monday": a weekday right behind a day reckoned from what was told is that day's,
 * not the last before publication. Null where the two do not stand together.
 */
export function besideShift(
  { form, from, sentence }: DateMention,
  before: ResolvedDate | undefined,
): Pick<ResolvedDate, "date" | "rule"> | null {
  if (before === undefined || before.mention.sentence !== sentence || from - before.mention.to > BESIDE) return null;
  const { form: shift } = before.mention;
  const around = parseInterval(before.date);
  if (shift.type !== "shift" || shift.unit === "month" || shift.unit === "year" || around === null || lengthOf(around) > NEAR) return null;
  const day = daysOf(form, around);
  return day === null ? null : { date: formatInterval(day), rule: "weekday-beside-shift" };
}

function daysOf(form: DateForm, around: Interval): Interval | null {
  if (form.type === "span") {
    const last = weekdayNear(form.last, around.last);
    const first = last === null ? null : weekdayNear(form.first, last - NEAR);
    return first === null || last === null || first > last ? null : { first, last };
  }
  const day = weekdayNear(form, around.last);
  return day === null ? null : { first: day, last: day };
}

/** The weekday that lies nearest to a day; null for what is more or less than a weekday. */
function weekdayNear(form: DateForm, day: number): number | null {
  if (form.type !== "calendar" || form.weekday === null || form.month !== null || form.day !== null || form.week !== null) return null;
  return weekdayOnOrBefore(day + NEAR, form.weekday);
}
