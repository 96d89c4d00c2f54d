import { digitsOf } from "../numbers/digits.ts";
import type { NumberMention } from "../numbers/mention.ts";
import type { CalendarForm } from "./mention.ts";
import { afterJoiner, calendarForm, changedForm, type DateSource, isHyphen, type Read, skipFillers } from "./source.ts";

/** Tokens of "cinq à sept". */
const LONGEST_RANGE = 3;
const LEADS = ["prep", "month-of", "since", "until", "range-open", "range-to", "which-last", "which-this", "which-next", "which-same"];

interface Parts {
  form: CalendarForm;
  to: number;
}

/**
 * Reads a date by its parts in whatever order the language puts them: "Monday, June 21, 2021", "ce lundi 21 juin", "4 to 5 June",
 * "21/06/2021", "in March", "2015". `led`: words before it make sure that a month is meant ("last", "early").
 */
export function readCalendar(source: DateSource, at: number, led = false): Read | null {
  if (!mayBegin(source, at)) return null;
  const numeric = readNumeric(source, at);
  if (numeric !== null) return read(source, at, numeric, "date-in-digits");
  let parts: Parts = { form: calendarForm({}), to: at };
  parts = withWeekday(source, parts);
  parts = withDay(source, parts);
  parts = withMonth(source, parts, led);
  parts = withDayBehind(source, parts);
  parts = withYear(source, parts);
  return parts.to === at ? null : read(source, at, parts, ruleOf(parts.form));
}

/** True if one of the parts stands right here: asked first, as most places that are tried are those of other numbers and words. */
function mayBegin({ weekdays, months, numbers }: DateSource, at: number): boolean {
  const kind = numbers.get(at)?.kind;
  return kind === "date" || kind === "year" || weekdays.begins(at) || months.begins(at);
}

function read(source: DateSource, from: number, { form, to }: Parts, rule: string): Read | null {
  const complete = form.weekday !== null || form.month !== null || form.year !== null || form.day !== null;
  if (!complete || (form.weekday !== null && isUnsureWeekday(source, from, form))) return null;
  return { form, anchor: form.year !== null && (form.month !== null || form.weekday === null) ? null : "publication", from, to, rule };
}

function ruleOf(form: CalendarForm): string {
  const named = (["weekday", "day", "month", "year"] as const).filter((part) => form[part] !== null);
  return named.join("-");
}

/** "Sun" and "Sat" are weekdays only before a date. */
function isUnsureWeekday(source: DateSource, from: number, form: CalendarForm): boolean {
  const weekday = source.weekdays.at(from, "weekday");
  if (weekday?.flag !== "proper") return false;
  return source.tokens[from]?.capital !== true || (form.day === null && form.month === null);
}

function withWeekday(source: DateSource, parts: Parts): Parts {
  const weekday = source.weekdays.covering(parts.to) === null ? source.weekdays.at(parts.to, "weekday") : null;
  return weekday === null ? parts : { form: changedForm(parts.form, { weekday: weekday.value }), to: weekday.to };
}

/** The place of the next part: right here, or after fillers once something has been read. */
function nextPlace(source: DateSource, parts: Parts): number {
  return parts.form.weekday === null && parts.form.day === null && parts.form.month === null ? parts.to : skipFillers(source, parts.to);
}

function dayAt(source: DateSource, at: number): NumberMention | null {
  const number = source.numbers.get(at);
  return number?.kind === "date" && number.rule === "day-of-month" ? number : null;
}

function withDay(source: DateSource, parts: Parts): Parts {
  const at = nextPlace(source, parts);
  const day = dayAt(source, at);
  if (day === null) return parts;
  return withDayEnd(source, { form: changedForm(parts.form, { day: day.value }), to: day.to });
}

/** "4 to 5", "4 et 5", "4-5", "5, 6 et 7": the last of several days. */
function withDayEnd(source: DateSource, parts: Parts): Parts {
  const connector = source.words.at(parts.to, ["range-to", "range-and"]);
  const joined = isHyphen(source, parts.to) || source.tokens[parts.to]?.text === ",";
  const next = connector?.to ?? (joined ? parts.to + 1 : null);
  const last = next === null ? null : dayAt(source, source.words.at(next, "filler")?.to ?? next);
  const later = last !== null && (last.value ?? 0) > (parts.form.dayEnd ?? parts.form.day ?? 0);
  return later ? withDayEnd(source, { form: changedForm(parts.form, { dayEnd: last.value }), to: last.to }) : parts;
}

function withMonth(source: DateSource, parts: Parts, led: boolean): Parts {
  const at = monthPlace(source, parts);
  const month = source.months.at(at, "month");
  if (month === null || month.to > source.sentence.to) return parts;
  const alone = parts.form.day === null;
  // "le 1er, sept personnes ont été tuées": a short form is no month behind a comma.
  if (!alone && month.flag === "weak" && source.tokens[at - 1]?.text === ",") return parts;
  // "Thursday July 18"; in "on Thursday May said" a weekday and a month stand side by side, too.
  if (alone && parts.form.weekday !== null && at === parts.to && dayAt(source, month.to) === null) return parts;
  if (month.flag === "proper" && source.tokens[at]?.capital !== true) return parts;
  const sure = month.flag === "" || !alone || isDated(source, month.to) || (!isNumber(source, at) && (led || isLed(source, at)));
  return sure ? { form: changedForm(parts.form, { month: month.value }), to: skipDot(source, month.flag, month.to) } : parts;
}

function monthPlace(source: DateSource, parts: Parts): number {
  const at = nextPlace(source, parts);
  return parts.form.day === null ? at : afterJoiner(source, at);
}

/** The full stop of "Dec." belongs to it, unless it ends the sentence. */
function skipDot(source: DateSource, flag: string, at: number): number {
  const dot = source.tokens[at];
  return flag !== "" && at + 1 < source.sentence.to && dot?.text === "." && dot.glued ? at + 1 : at;
}

/** "au moins sept", "depuis sept mois", "cinq à sept morts": what is a number word too is a month only beside a day or a year. */
function isNumber({ numbers }: DateSource, at: number): boolean {
  for (let from = at; from > at - LONGEST_RANGE; from -= 1) {
    const number = numbers.get(from);
    if (number !== undefined && number.kind !== "date" && (from === at || number.to > at)) return true;
  }
  return false;
}

function isLed(source: DateSource, at: number): boolean {
  return source.words.before(at, LEADS) !== null || source.words.before(at - 1, LEADS) !== null
    ? source.tokens[at - 1]?.kind !== "number"
    : false;
}

function isDated(source: DateSource, after: number): boolean {
  const at = skipFillers(source, after);
  return dayAt(source, at) !== null || yearAt(source, at) !== null;
}

/** "June 21", "June 4-5". */
function withDayBehind(source: DateSource, parts: Parts): Parts {
  if (parts.form.month === null || parts.form.day !== null) return parts;
  const day = dayAt(source, parts.to) ?? dayAt(source, skipFillers(source, parts.to));
  if (day === null || source.months.at(day.to, "month") !== null) return parts;
  return withDayEnd(source, { form: changedForm(parts.form, { day: day.value }), to: day.to });
}

function yearAt(source: DateSource, at: number): NumberMention | null {
  const number = source.numbers.get(at);
  return number?.kind === "year" && number.unit === "year" ? number : null;
}

function withYear(source: DateSource, parts: Parts): Parts {
  const { form } = parts;
  if (form.month === null && (form.weekday !== null || form.day !== null)) return parts;
  const year = yearAt(source, nextPlace(source, parts));
  return year === null || year.value !== year.upper ? parts : { form: changedForm(form, { year: year.value }), to: year.to };
}

/** "2021-06-21", "21/06/2021", "le 21/06"; an ambiguous order is the language's first. */
function readNumeric(source: DateSource, at: number): Parts | null {
  const number = source.numbers.get(at);
  if (number?.rule !== "numeric-date") return null;
  const texts: string[] = [];
  for (let token = number.head; token < number.to; token += 2) texts.push(source.tokens[token]?.text ?? "");
  const [first = 0, second = 0, third = 0] = texts.map((text) => digitsOf(text) ?? 0);
  if (texts[0]?.length === 4) return { form: calendarForm({ year: first, month: second, day: third }), to: number.to };
  const dayFirst = second > 12 ? false : first > 12 || source.dateOrders[0] === "day-month";
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return { form: calendarForm({ year: texts.length < 3 ? null : fullYear(third), month, day }), to: number.to };
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}
