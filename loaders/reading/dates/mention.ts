import type { Mention } from "../../model/reading.ts";

/** Which of several like days or months is meant: "last Thursday", "lundi prochain", "the following Monday". */
export type Which = "last" | "this" | "next" | "following" | "preceding" | "same";

/** Which stretch of a month or year is meant. */
export type DatePart = "early" | "middle" | "late" | "half-1" | "half-2" | "quarter-1" | "quarter-2" | "quarter-3" | "quarter-4";

export type DateUnit = "day" | "week" | "weekend" | "month" | "year";

/** A date by its parts, as far as they are named. */
export interface CalendarForm {
  type: "calendar";
  year: number | null;
  month: number | null;
  day: number | null;
  /** Last of several days of the month: "June 4 to 5". */
  dayEnd: number | null;
  /** 1 for Monday to 7 for Sunday. */
  weekday: number | null;
  which: Which | null;
  part: DatePart | null;
  /** "Monday of last week": weeks from that of publication; null where no week is named. */
  week: number | null;
  /** "the 12th of last month": months from that of publication; null where no month is named so. */
  monthShift: number | null;
  /** "March last year": years from that of publication; null where no year is named so. */
  yearShift: number | null;
}

/** So many days, weeks, months or years from the anchor; from `base` where that is named ("the day before Christmas 2016"). */
export interface ShiftForm {
  type: "shift";
  unit: DateUnit;
  by: number;
  /** The night that ends on the day: both days. */
  night: boolean;
  part: DatePart | null;
  base: DateForm | null;
}

/** Spring, summer, autumn or winter, by its first month. */
export interface SeasonForm {
  type: "season";
  month: number;
  year: number | null;
  which: Which | null;
}

/** A feast that moves with Easter: so many days after Easter Sunday. */
export interface FeastForm {
  type: "feast";
  days: number;
  year: number | null;
  which: Which | null;
}

/** From one date to another. */
export interface SpanForm {
  type: "span";
  first: DateForm;
  last: DateForm;
}

/** Words of time that name no date: "in recent months", "several days ago". */
export interface UnknownForm {
  type: "unknown";
}

export type DateForm = CalendarForm | ShiftForm | SeasonForm | FeastForm | SpanForm | UnknownForm;

/**
 * What a date must be reckoned from: the publication; the date told before it ("the next day"); the date of the main clause,
 * or else the publication ("on Sunday, a day after the attack" puts the attack on Saturday). Null: from nothing, it is complete.
 */
export type DateAnchor = "publication" | "previous" | "clause" | null;

export const DATE_FUNCTIONS = ["since", "until", "future", "period", "caption", "note", "stamp", "dateline", "quoted"] as const;
/** What a date does in its sentence, other than say when something happened. */
export type DateFunction = (typeof DATE_FUNCTIONS)[number];

/** A date read in a text, not yet resolved. */
export interface DateMention extends Mention {
  form: DateForm;
  anchor: DateAnchor;
  functions: DateFunction[];
}
