import { dayNumber, daysInMonth } from "../calendar.ts";
import { type Interval, monthInterval, yearInterval } from "../intervals.ts";
import type { DatePart } from "../mention.ts";

/** Beginning, middle and end of a month are days 1–10, 11–20 and 21–last (codebook, `date`); halves end on the 15th. */
export function partOfMonth(year: number, month: number, part: DatePart | null): Interval {
  const last = daysInMonth(year, month);
  const days = (from: number, to: number): Interval => ({ first: dayNumber(year, month, from), last: dayNumber(year, month, to) });
  switch (part) {
    case "early":
      return days(1, 10);
    case "middle":
      return days(11, 20);
    case "late":
      return days(21, last);
    case "half-1":
      return days(1, 15);
    case "half-2":
      return days(16, last);
    default:
      return monthInterval(year, month);
  }
}

/** Halves and quarters of a year; "early 2019" says no more than 2019. */
export function partOfYear(year: number, part: DatePart | null): Interval {
  const months = (from: number, to: number): Interval => ({ first: dayNumber(year, from, 1), last: dayNumber(year, to + 1, 1) - 1 });
  if (part === "half-1") return months(1, 6);
  if (part === "half-2") return months(7, 12);
  const quarter = part?.startsWith("quarter-") ? Number(part.slice("quarter-".length)) : null;
  return quarter === null ? yearInterval(year) : months(quarter * 3 - 2, quarter * 3);
}
