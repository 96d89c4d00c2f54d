import type { Token } from "../../../model/reading.ts";
import { digitsOf } from "../digits.ts";
import type { Candidate, Kind } from "./candidate.ts";
import { kindAs } from "./candidate.ts";

const SEPARATORS = new Set(["/", "-", ".", "‑", "–"]);
const CURRENCY = /^\p{Sc}$/u;
/** Longer lists of days are not looked through. */
const MOST_DAYS = 6;
const TIMES = ["hour", "day", "week", "month", "year"];
/** Tokens of "2021-06-21". */
const NUMERIC_LENGTH = 5;

/** "2021-06-21", "21/06/2021", "21.06.21": three glued runs of digits with one mark between them. */
export function numericDate({ source: { tokens }, amount, limit }: Candidate): Kind | null {
  const from = amount.from;
  if (amount.digits === null || from + NUMERIC_LENGTH > limit || tokens[from - 1]?.text === "/") return null;
  const [first, mark, second, again, third] = tokens.slice(from, from + NUMERIC_LENGTH) as [Token, Token, Token, Token, Token];
  const glued = mark.glued && second.glued && again.glued && third.glued && mark.text === again.text;
  if (!glued || !SEPARATORS.has(mark.text) || second.kind !== "number" || third.kind !== "number") return null;
  const widths = [first, second, third].map((token) => token.text.length);
  const dated = isYearFirst(widths) ? inDate(second, third) : isYearLast(widths) && inDate(second, first, true);
  return dated ? kindAs("date", "numeric-date", from + NUMERIC_LENGTH) : null;
}

/** "le 21/06": day and month, glued, where a day of the month is led. */
export function numericDayMonth({ source: { tokens, numbers }, amount, limit }: Candidate): Kind | null {
  const to = amount.from + 3;
  const [day, mark, month] = tokens.slice(amount.from, to) as [Token, Token | undefined, Token | undefined];
  if (amount.digits === null || to > limit || mark?.text !== "/" || !mark.glued || month?.kind !== "number" || !month.glued) return null;
  if (numbers.before(amount.from, "day-article") === null || (tokens[to]?.glued === true && tokens[to]?.text === "/")) return null;
  return inDate(month, day) && month.text.length === 2 ? kindAs("date", "numeric-date", to) : null;
}

function isYearFirst([first = 0, second = 0, third = 0]: number[]): boolean {
  return first === 4 && second <= 2 && third <= 2;
}

function isYearLast([first = 0, second = 0, third = 0]: number[]): boolean {
  return first <= 2 && second <= 2 && (third === 4 || (third === 2 && first === 2 && second === 2));
}

function inDate(month: Token, day: Token, swappable = false): boolean {
  const [m, d] = [digitsOf(month.text) ?? 0, digitsOf(day.text) ?? 0];
  const valid = m >= 1 && m <= 12 && d >= 1 && d <= 31;
  return valid || (swappable && d >= 1 && d <= 12 && m >= 1 && m <= 31);
}

/** "21 June", "1er juillet", "June 21st", and the other day of "4 to 5 June", "June 4-5". */
export function monthDay(candidate: Candidate): Kind | null {
  const { source, amount, limit } = candidate;
  const value = amount.value ?? 0;
  if (amount.form !== "exact" || !Number.isInteger(value) || value < 1 || value > 31 || (amount.digits?.grouped ?? false)) return null;
  const kind = kindAs("date", "day-of-month", amount.to);
  if (monthAfter(candidate, amount.to)) return kind;
  const counts = source.quantities.at(amount.to, "counted") !== null;
  // "In March nine traders were killed": a number spelt out counts what stands behind it.
  const spelt = amount.digits === null && !amount.ordinal && !endsNumber(candidate);
  const month = source.monthBeforeDay && !spelt ? monthBefore(candidate) : null;
  // "in June two years ago"
  if (source.quantities.at(amount.to, TIMES) !== null) return null;
  if (month !== null && !isGluedTo(candidate) && (!counts || source.numbers.before(month, "day-on") !== null)) return kind;
  const second = partnerAfter(candidate);
  if (second !== null && second <= limit && monthAfter(candidate, second)) return kind;
  return followsDay(candidate) || standsAlone(candidate) ? kind : null;
}

/** "mardi 9,", "le 8,", "Sunday the 13th.": a day of the month with neither month nor noun behind it; "the 12th of this month". */
function standsAlone(candidate: Candidate): boolean {
  const { source, amount } = candidate;
  const { weekdays, numbers } = source;
  if (isOfThatMonth(candidate) || isOrdinalOfWeekday(candidate)) return true;
  if (!endsNumber(candidate) || amount.digits === null || amount.digits.width > 2) return false;
  if (weekdays.before(amount.from, "weekday") !== null || numbers.before(amount.from, "day-article") !== null) return true;
  const article = numbers.before(amount.from, "definite");
  return article !== null && weekdays.before(article.from, "weekday") !== null;
}

/** "on Monday the 3rd in Beledweyne"; "Monday the 3rd Battalion" is a name. */
function isOrdinalOfWeekday({ source: { tokens, weekdays, numbers, quantities }, amount, limit }: Candidate): boolean {
  const article = amount.ordinal && amount.digits !== null ? numbers.before(amount.from, "definite") : null;
  if (article === null || weekdays.before(article.from, "weekday") === null) return false;
  const next = amount.to < limit ? tokens[amount.to] : undefined;
  return next?.capital !== true && quantities.at(amount.to, "counted") === null;
}

/** A mark or the end of the sentence stands behind the number; behind "on the 9th" the next clause may. */
function endsNumber({ source: { tokens, numbers }, amount, limit }: Candidate): boolean {
  const next = tokens[amount.to];
  if (amount.to >= limit) return true;
  if (next?.kind === "mark") return !((next.glued && ":%-/".includes(next.text)) || CURRENCY.test(next.text));
  return tokens[amount.to - 1]?.kind === "word" && numbers.at(amount.to, "link") !== null;
}

/** "the 12th of this month", "le 12 du mois dernier". */
function isOfThatMonth({ source: { numbers, quantities }, amount, limit }: Candidate): boolean {
  const of = numbers.at(amount.to, "day-of");
  if (of === null || numbers.before(amount.from, ["day-article", "definite"]) === null) return false;
  return [of.to, of.to + 1].some((at) => at < limit && quantities.at(at, "month") !== null);
}

/** "8:30" and "20%" after a month are no days; the line of a chronology begins "August 15: ". */
function isGluedTo({ source: { tokens }, amount, limit }: Candidate): boolean {
  const [next, minutes] = [tokens[amount.to], tokens[amount.to + 1]];
  if (amount.to >= limit || next === undefined) return false;
  return next.text === "%" || (next.text === ":" && minutes?.kind === "number" && minutes.glued);
}

/** True if a month's name follows, with "of" or "de" before it or not. */
function monthAfter({ source: { tokens, months, numbers }, limit }: Candidate, at: number): boolean {
  const of = numbers.at(at, ["day-of", "range-from"]);
  const place = of?.to ?? at;
  return place < limit && months.at(skipMark(tokens, place), "month") !== null;
}

/** "21-June", "21. Juni". */
function skipMark(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.glued && (token.text === "-" || token.text === ".") ? at + 1 : at;
}

/** First token of the month right before the number. In "On March 8 men in disguise came", only "on" says that the number is no count. */
function monthBefore({ source: { tokens, months, numbers }, amount, floor }: Candidate): number | null {
  const the = numbers.before(amount.from, "definite")?.from ?? amount.from;
  const place = the > floor && tokens[the - 1]?.text === "." && tokens[the - 1]?.glued ? the - 1 : the;
  const month = months.before(place, "month");
  const named = month !== null && month.from >= floor && (month.flag !== "proper" || tokens[month.from]?.capital === true);
  return named ? month.from : null;
}

/** Token after the last day of "4 to 5", "4 et 5", "4-5", "4 au mardi 5", "5, 6 et 7", or null. */
function partnerAfter(candidate: Candidate): number | null {
  let end: number | null = null;
  for (let at = candidate.amount.to, days = 0; days < MOST_DAYS; days += 1) {
    const next = nextDay(candidate, at);
    if (next === null) return end;
    end = next;
    at = next;
  }
  return end;
}

function nextDay({ source: { tokens, numbers, weekdays }, limit }: Candidate, at: number): number | null {
  const connector = numbers.at(at, ["range-to", "link", "day-to"]);
  let next = connector?.to ?? (isDash(tokens[at]) || tokens[at]?.text === "," ? at + 1 : limit);
  next = numbers.at(next, "day-article")?.to ?? weekdays.at(next, "weekday")?.to ?? next;
  const token = tokens[next];
  if (next >= limit || token?.kind !== "number" || token.text.length > 2) return null;
  const mark = tokens[next + 1]?.glued === true ? numbers.at(next + 1, "ordinal-mark") : null;
  return mark?.to ?? next + 1;
}

/** The second day of "June 4 to 5": a day went right before, and no counted noun follows. */
function followsDay({ source: { tokens, numbers, quantities }, amount, previous, limit }: Candidate): boolean {
  if (previous?.kind !== "date" || previous.rule !== "day-of-month" || amount.digits === null || amount.digits.width > 2) return false;
  const gap = amount.from - previous.to;
  const connector = gap === 1 && (numbers.at(previous.to, ["range-to", "link", "day-to"]) !== null || isDash(tokens[previous.to]));
  if (!connector || (amount.value ?? 0) <= (previous.value ?? 0)) return false;
  const next = tokens[amount.to];
  return amount.to >= limit || (quantities.at(amount.to, "counted") === null && next?.kind !== "number" && next?.text !== "%");
}

function isDash(token: Token | undefined): boolean {
  return token?.glued === true && (token.text === "-" || token.text === "–");
}
