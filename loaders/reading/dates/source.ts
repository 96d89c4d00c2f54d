import type { Sentence, Token } from "../../model/reading.ts";
import type { Cues } from "../numbers/cues.ts";
import type { NumberMention } from "../numbers/mention.ts";
import type { CalendarForm, DateAnchor, DateForm } from "./mention.ts";

/** What the rules of date reading look at: one sentence of a text with the cues of its tables. */
export interface DateSource {
  tokens: readonly Token[];
  /** Table `date-words`. */
  words: Cues;
  weekdays: Cues;
  months: Cues;
  /** Table `quantities`: units of time. */
  units: Cues;
  /** Numbers of the text by the token at which they begin, the words that bound them left out. */
  numbers: ReadonlyMap<number, NumberMention>;
  /** For every token of the text, the quotation it stands in, or -1. */
  quotation: Int32Array;
  dateOrders: readonly ("day-month" | "month-day")[];
  sentence: Sentence;
}

/** A date read at tokens `from` to `to` (exclusive). */
export interface Read {
  form: DateForm;
  anchor: DateAnchor;
  from: number;
  to: number;
  rule: string;
}

const HYPHENS = new Set(["-", "‐", "‑", "–"]);
const APOSTROPHES = new Set(["'", "’", "‘", "ʼ"]);
const MOST_FILLERS = 3;

/** A calendar form with nothing in it but the year, the month and the day that are given. */
export function calendarForm({
  year = null,
  month = null,
  day = null,
}: Partial<Pick<CalendarForm, "year" | "month" | "day">>): CalendarForm {
  return {
    type: "calendar",
    year,
    month,
    day,
    dayEnd: null,
    weekday: null,
    which: null,
    part: null,
    week: null,
    monthShift: null,
    yearShift: null,
  };
}

// Written out, so that the engine knows all dates by one shape.

/** A calendar form of which more is told. */
export function changedForm(form: CalendarForm, changes: Partial<Omit<CalendarForm, "type">>): CalendarForm {
  const { year = form.year, month = form.month, day = form.day, dayEnd = form.dayEnd, weekday = form.weekday } = changes;
  const { which = form.which, part = form.part, week = form.week } = changes;
  const { monthShift = form.monthShift, yearShift = form.yearShift } = changes;
  return { type: "calendar", year, month, day, dayEnd, weekday, which, part, week, monthShift, yearShift };
}

/** What was read of a date, with more of it. */
export function changedRead(read: Read, changes: Partial<Read>): Read {
  const { form = read.form, anchor = read.anchor, from = read.from, to = read.to, rule = read.rule } = changes;
  return { form, anchor, from, to, rule };
}

/** True if the token is a hyphen or dash glued to what stands before it. */
export function isHyphen(source: DateSource, at: number): boolean {
  const token = source.tokens[at];
  return at < source.sentence.to && token?.glued === true && HYPHENS.has(token.text);
}

/** Token after a glued hyphen or apostrophe, else the token itself: "mid-June", "d'octobre". */
export function afterJoiner(source: DateSource, at: number): number {
  const token = source.tokens[at];
  const joins = token?.glued === true && (HYPHENS.has(token.text) || APOSTROPHES.has(token.text));
  return joins && at + 1 < source.sentence.to ? at + 1 : at;
}

/** Token after up to three commas, full stops of abbreviations and words like "the", "of", "morning". */
export function skipFillers(source: DateSource, from: number): number {
  let at = from;
  for (let skipped = 0; skipped < MOST_FILLERS && at < source.sentence.to; skipped += 1) {
    const filler = source.words.at(at, ["filler", "daypart", "month-of"]);
    const mark = source.tokens[at]?.text;
    if (filler !== null) at = afterJoiner(source, filler.to);
    else if (mark === "," || mark === "." || mark === "(") at += 1;
    else break;
  }
  return at;
}
