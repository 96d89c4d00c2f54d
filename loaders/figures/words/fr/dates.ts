import { dayParts } from "../common.ts";
import { datesOf, monthsBetween, wholeName } from "../dates.ts";

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

const dayName = (day: number) => (day === 1 ? "1er" : String(day));

/** Dates by their names. */
export const { date, shortDate, partialDate } = datesOf({
  months: MONTHS,
  shortMonths: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" "),
  day: dayName,
  undated: "date non précisée",
});

/** A date within a sentence: "le 21 juin 2021", "en juin 2021", "du 4 au 10 juin 2021"; nothing where it is not stated. */
export function on(from: string | null, to: string | null, precision: string): string {
  if (from === null || precision === "none") return "";
  const last = to ?? from;
  const named = wholeName(MONTHS, from, last, precision);
  if (named !== null) return named.includes("–") ? `entre ${named.replace("–", " et ")}` : `en ${named}`;
  if (from === last) return `le ${date(from, from, "day")}`;
  const [first, end] = [dayParts(from), dayParts(last)];
  const month = first.month === end.month && first.year === end.year ? "" : ` ${MONTHS[first.month - 1]}`;
  const year = first.year === end.year ? "" : ` ${first.year}`;
  return `du ${dayName(first.day)}${month}${year} au ${date(last, last, "day")}`;
}

/** How long a period is that a bar sums over, from its first to its last day. */
export function period(from: string, to: string): string {
  const months = monthsBetween(from, to);
  return months === 12 ? "une année" : months === 6 ? "un semestre" : months === 1 ? "un mois" : `${months} mois`;
}

/** A publication date with its article, where it has one: "le 21 juin 2021", "juin 2021". */
export function theDate(iso: string): string {
  return `${iso.length === 10 ? "le " : ""}${partialDate(iso)}`;
}

/** The same after "de" or "à": "du 21 juin 2021", "de juin 2021", "au 21 juin 2021". */
export function withDate(preposition: "de" | "à", iso: string): string {
  if (iso.length === 10) return `${preposition === "de" ? "du" : "au"} ${partialDate(iso)}`;
  const text = partialDate(iso);
  return preposition === "de" && /^[aeiou]/i.test(text) ? `d’${text}` : `${preposition} ${text}`;
}
