import type { CodeMeanings } from "../numbers/codes.ts";
import { MONTH_CODES, NUMBER_CODES, QUANTITY_CODES, WEEKDAY_CODES } from "../numbers/codes.ts";

const UNITS = ["day", "week", "month", "year"];

/** Codes of the lexicon table `date-words`. */
export const DATE_WORD_CODES: CodeMeanings = {
  ...Object.fromEntries(UNITS.map((unit) => [`${unit}-#`, `so many ${unit}s from the publication: yesterday is day--1`])),
  ...Object.fromEntries(UNITS.slice(1).map((unit) => [`${unit}-#-weak`, `as ${unit}-#, only after a part of it or "since"`])),
  ...Object.fromEntries(
    UNITS.map((unit) => [`event-${unit}-#`, `so many ${unit}s from the date told before: the next day is event-day-+1`]),
  ),
  ...Object.fromEntries(
    UNITS.map((unit) => [`event-${unit}-#-after`, `as event-${unit}-#, and may govern a clause: the day after he fled`]),
  ),
  "night-#": "the night that ends so many days from the publication",
  "weekend-#": "the weekend so many weeks from the publication",
  "holiday-#": "a day with a name, month times a hundred plus day: 1225",
  "easter-#": "a feast so many days from Easter Sunday",
  "season-#": "a season, by its first month",
  "season-#-weak": "a word that is a season only beside a year or `last`",
  "ago-lead": "before a stretch of time that has passed",
  sequel: "the words before a stretch of time after another event: `came` in `came a week after`",
  ago: "behind a stretch of time that has passed",
  earlier: "behind a stretch of time: back from the date told before",
  later: "behind a stretch of time: on from the date told before",
  on: "as `later`, before a comma",
  before: "behind a stretch of time: back from the date before, or of a clause",
  after: "behind a stretch of time: on from the date before, or of a clause",
  ...Object.fromEntries(["early", "middle", "late", "any"].map((part) => [`part-${part}`, `before a month or year: its ${part} part`])),
  "half-#": "before a month or year: a half of it",
  "quarter-#": "before a year: a quarter of it",
  ...Object.fromEntries(
    ["last", "this", "next", "following", "preceding", "same"].map((which) => [
      `which-${which}`,
      `beside a weekday, month or season: the ${which} one`,
    ]),
  ),
  "which-that": "behind a weekday with `this` before it: the one told of before, as `là` in `ce lundi-là`",
  "week-of": "before a day: the week that it lies in",
  "night-of": "before two days: the night between them",
  overnight: "before one or two days, or alone: a night",
  "night-into": "before a day: the night that ends on it",
  "range-open": "opens a stretch",
  "range-to": "joins the ends of a stretch",
  "range-and": "joins the ends of an opened stretch, and dates in a list",
  of: "behind `the day before`: it is reckoned from what follows",
  apart: "behind `the day before`: begins no clause that it is reckoned from: `the day before near Djibo`",
  filler: "may stand between the parts of a date",
  daypart: "a part of the day that may stand between the parts of a date",
  prep: "leads a month",
  "month-of": "before a month's name: the month of",
  since: "before a date from which a stretch lasts",
  until: "before a date to which a stretch lasts",
  future: "what is announced, shortly before its date",
  stamp: "before the date of an update or a publication",
  unknown: "words of time that name no date",
};

/** Every table that numbers and dates are read with, and the codes that it may use. */
export const DATE_AND_NUMBER_CODES: Readonly<Record<string, CodeMeanings>> = {
  numbers: NUMBER_CODES,
  quantities: QUANTITY_CODES,
  months: MONTH_CODES,
  weekdays: WEEKDAY_CODES,
  "date-words": DATE_WORD_CODES,
};

/** The shape of a code, its number replaced: "event-day-+1-after" → "event-day-#-after". */
export function codeShape(code: string): string {
  return code.replace(/-[+-]?\d+(?=$|-)/, "-#");
}
