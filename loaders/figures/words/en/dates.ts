import { dayParts } from "../common.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));

function dateWith(months: readonly string[], from: string | null, to: string | null, precision: string): string {
  if (from === null || precision === "none") return "date not stated";
  const day = (iso: string) => {
    const { year, month, day: number } = dayParts(iso);
    return `${number} ${months[month - 1]} ${year}`;
  };
  const { year, month } = dayParts(from);
  const last = to ?? from;
  const end = dayParts(last);
  if (from === last) return day(from);
  const wholeMonth = dayParts(from).day === 1 && precision === "month" && end.month === month && end.year === year && end.day >= 28;
  if (wholeMonth) return `${months[month - 1]} ${year}`;
  if (from.endsWith("-01-01") && last.endsWith("-12-31")) return year === end.year ? year : `${year}–${end.year}`;
  if (year === end.year && month === end.month) return `${dayParts(from).day}–${day(last)}`;
  return `${day(from)} – ${day(last)}`;
}

/** Days, whole months and whole years by their names; anything else by its two ends. */
export function date(from: string | null, to: string | null, precision: string): string {
  return dateWith(MONTHS, from, to, precision);
}

/** The same with months cut to three letters. */
export function shortDate(from: string | null, to: string | null, precision: string): string {
  return dateWith(SHORT_MONTHS, from, to, precision);
}

/** The same after its preposition; nothing where the date is not stated. */
export function on(from: string | null, to: string | null, precision: string): string {
  if (from === null || precision === "none") return "";
  const when = date(from, to, precision);
  return `${/^\d{1,2}[ –]/.test(when) ? "on" : "in"} ${when}`;
}

/** How long a period is that a bar sums over, from its first to its last day. */
export function period(from: string, to: string): string {
  const [first, last] = [dayParts(from), dayParts(to)];
  const months = (Number(last.year) - Number(first.year)) * 12 + last.month - first.month + 1;
  return months === 12 ? "a year" : months === 6 ? "half a year" : months === 1 ? "a month" : `${months} months`;
}

/** The years that a stretch of time touches. */
export function years(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/** A publication date may be a day, a month or a year. */
export function partialDate(iso: string): string {
  const { year, month } = dayParts(`${iso}-01-01`);
  if (iso.length === 10) return date(iso, iso, "day");
  return iso.length === 7 ? `${MONTHS[month - 1]} ${year}` : year;
}
