/** Days since 1 January 1970 in the proleptic Gregorian calendar; every calculation with dates is one with whole numbers. */
export type DayNumber = number;

export interface CivilDate {
  year: number;
  /** 1–12. */
  month: number;
  /** 1–31. */
  day: number;
}

const DAY_IN_MILLISECONDS = 86_400_000;
const THURSDAY = 4;

/** The day number of a date; days beyond the month's end count on into the next month. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / DAY_IN_MILLISECONDS;
}

/** The date that a day number stands for. */
export function civilDate(number: DayNumber): CivilDate {
  const date = new Date(number * DAY_IN_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + THURSDAY - 1) % 7) + 7) % 7) + 1;
}

/** How many days a month has; months beyond 12 count on into the next year. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** True if the date exists: not 30 February. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The last such weekday on or before a day. */
export function weekdayOnOrBefore(number: DayNumber, weekday: number): DayNumber {
  return number - ((weekdayOf(number) - weekday + 7) % 7);
}

/** The first such weekday on or after a day. */
export function weekdayOnOrAfter(number: DayNumber, weekday: number): DayNumber {
  return number + ((weekday - weekdayOf(number) + 7) % 7);
}

/** The Monday of the week that a day lies in. */
export function mondayOf(number: DayNumber): DayNumber {
  return weekdayOnOrBefore(number, 1);
}

/** A month counted from year 0, so that months can be added: 2021-01 is 2021 × 12. */
export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** Year and month of a month counted from year 0. */
export function monthOf(index: number): { year: number; month: number } {
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
