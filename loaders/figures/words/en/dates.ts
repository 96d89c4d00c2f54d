import { datesOf, monthsBetween } from "../dates.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Dates by their names. */
export const { date, shortDate, partialDate } = datesOf({
  months: MONTHS,
  shortMonths: MONTHS.map((month) => month.slice(0, 3)),
  day: String,
  undated: "date not stated",
});

/** A date after its preposition; nothing where it is not stated. */
export function on(from: string | null, to: string | null, precision: string): string {
  if (from === null || precision === "none") return "";
  const when = date(from, to, precision);
  return `${/^\d{1,2}[ –]/.test(when) ? "on" : "in"} ${when}`;
}

/** How long a period is that a bar sums over, from its first to its last day. */
export function period(from: string, to: string): string {
  const months = monthsBetween(from, to);
  return months === 12 ? "a year" : months === 6 ? "half a year" : months === 1 ? "a month" : `${months} months`;
}
