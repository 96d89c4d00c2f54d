import type { CodedDate } from "../../model/coded.ts";
import { remembered } from "../../remember.ts";
import { civilDate, type DayNumber, dayNumber, daysInMonth, isCivilDate } from "./calendar.ts";

/** First and last day, both included. */
export interface Interval {
  first: DayNumber;
  last: DayNumber;
}

/** A whole day. */
export function dayInterval(day: DayNumber): Interval {
  return { first: day, last: day };
}

/** A whole month. */
export function monthInterval(year: number, month: number): Interval {
  const first = dayNumber(year, month, 1);
  return { first, last: first + daysInMonth(year, month) - 1 };
}

/** A whole year. */
export function yearInterval(year: number): Interval {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
}

/** Length in days. */
export function lengthOf(interval: Interval): number {
  return interval.last - interval.first + 1;
}

/** Reads "2021-06-21", "2021-06", "2021" or two of them with "/" between; null for anything else. */
export function parseInterval(text: CodedDate | null): Interval | null {
  return text === null ? null : daysOf(text);
}

const daysOf = remembered((text): Interval | null => {
  const [first, last = first, more] = text.split("/").map(parsePartial);
  if (more !== undefined || first == null || last == null || last.last < first.first) return null;
  return { first: first.first, last: last.last };
});

function parsePartial(text: string): Interval | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (match[2] === undefined) return yearInterval(year);
  if (!isCivilDate(year, month, match[3] === undefined ? 1 : day)) return null;
  return match[3] === undefined ? monthInterval(year, month) : dayInterval(dayNumber(year, month, day));
}

/** Writes an interval as short as it goes: a day, a whole month, a whole year, else first day "/" last day. */
export function formatInterval({ first, last }: Interval): CodedDate {
  const [from, to] = [civilDate(first), civilDate(last)];
  if (first === last) return isoDay(first);
  const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  if (wholeMonths && from.year === to.year && from.month === to.month) return `${padded(from.year, 4)}-${padded(from.month, 2)}`;
  if (wholeMonths && from.year === to.year && from.month === 1 && to.month === 12) return padded(from.year, 4);
  return `${isoDay(first)}/${isoDay(last)}`;
}

function isoDay(number: DayNumber): string {
  const { year, month, day } = civilDate(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
