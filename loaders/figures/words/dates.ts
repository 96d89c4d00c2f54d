import { dayParts } from "./common.ts";

/** What the dates of a language are made of; days, months and years stand in this order in all of them. */
export interface DateWords {
  months: readonly string[];
  shortMonths: readonly string[];
  /** The number of a day: "1er" in French. */
  day: (number: number) => string;
  undated: string;
}

/** How a language names stretches of time. */
export interface Dates {
  /** Days, whole months and whole years by their names; anything else by its two ends. */
  date: (from: string | null, to: string | null, precision: string) => string;
  /** The same with months as they are abbreviated. */
  shortDate: (from: string | null, to: string | null, precision: string) => string;
  /** A publication date may be a day, a month or a year. */
  partialDate: (iso: string) => string;
}

/** The name of a stretch that is a whole month or whole years; null for any other. */
export function wholeName(months: readonly string[], from: string, last: string, precision: string): string | null {
  const [first, end] = [dayParts(from), dayParts(last)];
  const isMonth = first.day === 1 && precision === "month" && end.month === first.month && end.year === first.year && end.day >= 28;
  if (isMonth && from !== last) return `${months[first.month - 1]} ${first.year}`;
  if (!from.endsWith("-01-01") || !last.endsWith("-12-31")) return null;
  return first.year === end.year ? first.year : `${first.year}–${end.year}`;
}

/** Dates in a language, from what they are made of. */
export function datesOf({ months, shortMonths, day: dayName, undated }: DateWords): Dates {
  const dateWith = (names: readonly string[]) => (from: string | null, to: string | null, precision: string) => {
    if (from === null || precision === "none") return undated;
    const last = to ?? from;
    const day = (iso: string) => {
      const { year, month, day: number } = dayParts(iso);
      return `${dayName(number)} ${names[month - 1]} ${year}`;
    };
    if (from === last) return day(from);
    const [first, end] = [dayParts(from), dayParts(last)];
    const isOneMonth = first.year === end.year && first.month === end.month;
    return wholeName(names, from, last, precision) ?? (isOneMonth ? `${dayName(first.day)}–${day(last)}` : `${day(from)} – ${day(last)}`);
  };
  const date = dateWith(months);
  const partialDate = (iso: string) => {
    const { year, month } = dayParts(`${iso}-01-01`);
    if (iso.length === 10) return date(iso, iso, "day");
    return iso.length === 7 ? `${months[month - 1]} ${year}` : year;
  };
  return { date, shortDate: dateWith(shortMonths), partialDate };
}

/** Months of a period that a bar sums over, from its first to its last day. */
export function monthsBetween(from: string, to: string): number {
  const [first, last] = [dayParts(from), dayParts(to)];
  return (Number(last.year) - Number(first.year)) * 12 + last.month - first.month + 1;
}

/** The years that a stretch of time touches. */
export function years(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}
