import type { Cue } from "../numbers/cues.ts";
import { readCalendar } from "./calendars.ts";
import type { DatePart, DateUnit, ShiftForm } from "./mention.ts";
import { readHoliday } from "./seasons.ts";
import { changedRead, type DateSource, type Read, skipFillers } from "./source.ts";

const FROM_PUBLICATION = ["day", "week", "weekend", "month", "year", "night"];
const FROM_PREVIOUS = ["event-day", "event-week", "event-month", "event-year"];
/** Tokens from "came" to the number in "came barely two days after". */
const REACH_OF_SEQUEL = 4;
const RELATIVES = [...FROM_PUBLICATION, ...FROM_PREVIOUS];

/** A shift with nothing in it but what is given. */
export function shiftForm(unit: DateUnit, by: number, more: Partial<ShiftForm> = {}): ShiftForm {
  return { type: "shift", unit, by, night: false, part: null, base: null, ...more };
}

/** "yesterday", "cette nuit", "last week", "the next day", "la veille de l'attaque". `led`: a part or "since" stands before ("the year" needs it). */
export function readRelative(source: DateSource, at: number, led = false, part: DatePart | null = null): Read | null {
  const weekOf = readWeekOf(source, at);
  if (weekOf !== null) return weekOf;
  const cue = source.words.at(at, RELATIVES);
  if (cue === null || (cue.flag === "weak" && !led) || cue.to > source.sentence.to) return null;
  if (FROM_PREVIOUS.includes(cue.kind)) return readFromPrevious(source, cue, part);
  const night = cue.kind === "night";
  const form = shiftForm(night ? "day" : (cue.kind as DateUnit), cue.value, { night, part });
  const read: Read = { form, anchor: "publication", from: at, to: cue.to, rule: `${cue.kind}-from-publication` };
  return cue.kind === "day" ? withCalendar(source, read) : read;
}

/** "the week of June 14", "la semaine du 14 juin". */
function readWeekOf(source: DateSource, at: number): Read | null {
  const cue = source.words.at(at, "week-of");
  const day = cue === null ? null : readCalendar(source, skipFillers(source, cue.to));
  if (day?.form.type !== "calendar" || day.form.day === null) return null;
  return { ...day, form: shiftForm("week", 0, { base: day.form }), from: at, rule: "week-of-named" };
}

/** "hier lundi", "today, Friday 3 May", "ce matin 24 avril": the date that goes with it is the same day, and says more. */
function withCalendar(source: DateSource, read: Read): Read {
  const calendar = readCalendar(source, skipFillers(source, read.to));
  if (calendar?.form.type !== "calendar" || (calendar.form.weekday === null && !(calendar.form.day && calendar.form.month))) return read;
  return calendar.form.day === null ? changedRead(read, { to: calendar.to }) : changedRead(calendar, { from: read.from });
}

/** "la veille", "the next day"; "la veille de Noël" is reckoned from the day named, "the day after the attack" dates the attack itself. */
function readFromPrevious(source: DateSource, cue: Cue, part: DatePart | null): Read {
  const unit = cue.kind.slice("event-".length) as DateUnit;
  const plain: Read = {
    form: shiftForm(unit, cue.value, { part }),
    anchor: "previous",
    from: cue.from,
    to: cue.to,
    rule: `${unit}-from-previous`,
  };
  const of = source.words.at(cue.to, "of");
  const next = source.tokens[cue.to];
  // "repelled an attack the night before and lost two", "the day before near Djibo": the phrase ends there.
  const clause = next?.kind === "word" && source.words.at(cue.to, ["range-and", "prep", "apart"]) === null;
  const governs = cue.to < source.sentence.to && (of !== null || (cue.flag === "after" && clause));
  if (!governs || cue.value === 0) return plain;
  const place = skipFillers(source, cue.to);
  const base = readHoliday(source, place) ?? readCalendar(source, place);
  if (base !== null)
    return {
      ...base,
      form: shiftForm(unit, cue.value, { base: base.form }),
      from: cue.from,
      to: endOfNamed(base, cue.to),
      rule: `${unit}-from-named`,
    };
  return {
    ...plain,
    form: shiftForm(unit, -cue.value),
    anchor: isSequel(source, cue.from) ? "previous" : "clause",
    rule: `${unit}-of-clause`,
  };
}

/** "the attack came a week after …": reckoned from the attack being told, whatever sentence dates it. */
export function isSequel({ words, sentence }: DateSource, from: number): boolean {
  for (let at = from; at > Math.max(sentence.from, from - REACH_OF_SEQUEL); at -= 1) if (words.before(at, "sequel") !== null) return true;
  return false;
}

/** Where a date ends that is reckoned from a named one: a feast only serves it, a day ("the day after Monday's raid") is told of its own. */
export function endOfNamed(base: Read, before: number): number {
  return base.rule === "holiday" ? base.to : before;
}
