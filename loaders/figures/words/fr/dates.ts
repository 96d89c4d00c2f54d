import { dayParts } from "../common.ts";

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const SHORT_MONTHS = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" ");

const dayName = (day: number) => (day === 1 ? "1er" : String(day));

interface Stretch {
  from: string;
  last: string;
  /** A month or years, that are named without a day. */
  named: string | null;
}

/** A stretch of time, and its name where it is a whole month or whole years. */
function stretchOf(months: readonly string[], from: string, to: string | null, precision: string): Stretch {
  const last = to ?? from;
  const [first, end] = [dayParts(from), dayParts(last)];
  const isMonth = first.day === 1 && precision === "month" && end.month === first.month && end.year === first.year && end.day >= 28;
  if (isMonth && from !== last) return { from, last, named: `${months[first.month - 1]} ${first.year}` };
  if (from.endsWith("-01-01") && last.endsWith("-12-31"))
    return { from, last, named: first.year === end.year ? first.year : `${first.year}–${end.year}` };
  return { from, last, named: null };
}

function dateWith(months: readonly string[], from: string | null, to: string | null, precision: string): string {
  if (from === null || precision === "none") return "date non précisée";
  const { last, named } = stretchOf(months, from, to, precision);
  if (named !== null) return named;
  const day = (iso: string) => {
    const { year, month, day: number } = dayParts(iso);
    return `${dayName(number)} ${months[month - 1]} ${year}`;
  };
  const [first, end] = [dayParts(from), dayParts(last)];
  if (from === last) return day(from);
  if (first.year === end.year && first.month === end.month) return `${dayName(first.day)}–${day(last)}`;
  return `${day(from)} – ${day(last)}`;
}

/** Days, whole months and whole years by their names; anything else by its two ends. */
export function date(from: string | null, to: string | null, precision: string): string {
  return dateWith(MONTHS, from, to, precision);
}

/** The same with months as they are abbreviated. */
export function shortDate(from: string | null, to: string | null, precision: string): string {
  return dateWith(SHORT_MONTHS, from, to, precision);
}

/** The same within a sentence: "le 21 juin 2021", "en juin 2021", "du 4 au 10 juin 2021"; nothing where the date is not stated. */
export function on(from: string | null, to: string | null, precision: string): string {
  if (from === null || precision === "none") return "";
  const { last, named } = stretchOf(MONTHS, from, to, precision);
  if (named !== null) return named.includes("–") ? `entre ${named.replace("–", " et ")}` : `en ${named}`;
  if (from === last) return `le ${date(from, from, "day")}`;
  const [first, end] = [dayParts(from), dayParts(last)];
  const month = first.month === end.month && first.year === end.year ? "" : ` ${MONTHS[first.month - 1]}`;
  const year = first.year === end.year ? "" : ` ${first.year}`;
  return `du ${dayName(first.day)}${month}${year} au ${date(last, last, "day")}`;
}

/** How long a period is that a bar sums over, from its first to its last day. */
export function period(from: string, to: string): string {
  const [first, last] = [dayParts(from), dayParts(to)];
  const months = (Number(last.year) - Number(first.year)) * 12 + last.month - first.month + 1;
  return months === 12 ? "une année" : months === 6 ? "un semestre" : months === 1 ? "un mois" : `${months} mois`;
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

/** The same with its article, where it has one: "le 21 juin 2021", "juin 2021". */
export function theDate(iso: string): string {
  return `${iso.length === 10 ? "le " : ""}${partialDate(iso)}`;
}

/** The same after "de" or "à": "du 21 juin 2021", "de juin 2021", "au 21 juin 2021". */
export function withDate(preposition: "de" | "à", iso: string): string {
  if (iso.length === 10) return `${preposition === "de" ? "du" : "au"} ${partialDate(iso)}`;
  const text = partialDate(iso);
  return preposition === "de" && /^[aeiou]/i.test(text) ? `d’${text}` : `${preposition} ${text}`;
}
