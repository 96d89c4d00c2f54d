import type { CodedDate } from "../model/coded.ts";
import { remembered } from "../remember.ts";

/** First and last day, as days since 1970-01-01, both included. */
export interface Interval {
  first: number;
  last: number;
}

const DAY = 86_400_000;
const PARTIAL = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;

function edge(text: string, end: boolean): number | null {
  const match = PARTIAL.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? (end ? 12 : 1)), match[3]];
  if (month < 1 || month > 12) return null;
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = day === undefined ? (end ? lastOfMonth : 1) : Number(day);
  return date < 1 || date > lastOfMonth ? null : Date.UTC(year, month - 1, date) / DAY;
}

/** Takes a coded date (day, month, year or `a/b`); gives its days, or null where it is absent or no date. */
export function intervalOf(date: CodedDate | null | undefined): Interval | null {
  return date ? daysOf(date) : null;
}

const daysOf = remembered((date): Interval | null => {
  const [from, to] = date.includes("/") ? date.split("/") : [date, date];
  const first = edge(from ?? "", false);
  const last = edge(to ?? "", true);
  return first === null || last === null || last < first ? null : { first, last };
});

/** A day number as ISO 8601. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The coded date that names exactly these days: a day, a month, a year, else `first/last`. */
export function codedDate({ first, last }: Interval): CodedDate {
  const [from, to] = [isoDay(first), isoDay(last)];
  const whole = [from, from.slice(0, 7), from.slice(0, 4)].find((short) => {
    const days = intervalOf(short);
    return days?.first === first && days.last === last;
  });
  return whole ?? `${from}/${to}`;
}

/** True if the two share a day. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Days between two intervals; 0 where they touch or overlap. */
export function gap(a: Interval, b: Interval): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Days of an interval. */
export function lengthOf({ first, last }: Interval): number {
  return last - first + 1;
}

/** The days both share; null if none. */
export function intersection(a: Interval, b: Interval): Interval | null {
  return overlaps(a, b) ? { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) } : null;
}

/** Precision of a date in the tables, by its length: up to 2 days day, 7 week, 31 month, longer year. */
export function precisionOf(days: Interval | null): "day" | "week" | "month" | "year" | "none" {
  if (!days) return "none";
  const length = lengthOf(days);
  return length <= 2 ? "day" : length <= 7 ? "week" : length <= 31 ? "month" : "year";
}
