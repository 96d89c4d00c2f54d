import { readCalendar } from "./calendars.ts";
import type { CalendarForm, DatePart, Which } from "./mention.ts";
import { readRelative } from "./relatives.ts";
import { readHoliday, readSeason } from "./seasons.ts";
import { readShift } from "./shifts.ts";
import { afterJoiner, changedForm, changedRead, type DateSource, type Read, skipFillers } from "./source.ts";

const PARTS = ["part-early", "part-middle", "part-late", "part-any", "half", "quarter"];
const WHICHES = ["which-last", "which-this", "which-next", "which-following", "which-preceding", "which-same"];
const WHICHES_BEHIND = WHICHES.filter((kind) => kind !== "which-this" && kind !== "which-same");

/** Reads one date with the words that go with it: "early March", "last Thursday", "lundi prochain", "the end of December", "March last year". */
export function readSimple(source: DateSource, at: number): Read | null {
  return readShift(source, at) ?? readWithPart(source, at) ?? readWithWhich(source, at) ?? readBare(source, at, null);
}

function readWithPart(source: DateSource, at: number): Read | null {
  const cue = source.words.at(at, PARTS);
  if (cue === null) return null;
  const part = partOf(cue.kind, cue.value);
  const next = skipFillers(source, afterJoiner(source, cue.to));
  const read = readRelative(source, next, true, part) ?? readWithWhich(source, next) ?? readBare(source, next, null, true);
  return read === null ? null : { ...withPart(read, part), from: at };
}

function partOf(kind: string, value: number): DatePart | null {
  if (kind === "part-any") return null;
  return kind.startsWith("part-") ? (kind.slice("part-".length) as DatePart) : (`${kind}-${value}` as DatePart);
}

/** Only months and years have parts: "late Monday" is Monday. */
function withPart(read: Read, part: DatePart | null): Read {
  const { form } = read;
  const divisible = form.type === "calendar" && form.day === null && form.weekday === null;
  return divisible ? changedRead(read, { form: changedForm(form, { part }) }) : read;
}

function readWithWhich(source: DateSource, at: number): Read | null {
  const cue = source.words.at(at, WHICHES);
  if (cue === null) return null;
  const which = cue.kind.slice("which-".length) as Which;
  const read = readBare(source, skipFillers(source, cue.to), which, true);
  return read === null ? null : changedRead(read, { from: at });
}

function readBare(source: DateSource, at: number, which: Which | null, led = false): Read | null {
  const season = readSeason(source, at, which);
  if (season !== null) return season;
  const read = readHoliday(source, at) ?? readRelative(source, at, led) ?? readCalendar(source, at, led || which !== null);
  return read === null || read.form.type !== "calendar"
    ? read
    : behind(source, changedRead(read, { form: changedForm(read.form, { which }) }));
}

/** What stands behind a date: "dernier", "prochain", "of last week", "last year". */
function behind(source: DateSource, read: Read): Read {
  const form = read.form as CalendarForm;
  const that = form.weekday === null || form.day !== null ? null : source.words.at(afterJoiner(source, read.to), "which-that");
  if (that !== null && form.which === "this")
    return anchored(changedRead(read, { form: changedForm(form, { which: "same" }), to: that.to }));
  const cue = source.words.at(read.to, WHICHES_BEHIND);
  if (cue !== null && form.which === null && form.year === null)
    return anchored(changedRead(read, { form: changedForm(form, { which: cue.kind.slice("which-".length) as Which }), to: cue.to }));
  const next = skipFillers(source, read.to);
  // "le 9 du même mois", "the 9th of that month".
  const same =
    form.day !== null && form.month === null ? (source.words.at(read.to, "event-month") ?? source.words.at(next, "event-month")) : null;
  if (same?.value === 0) return changedRead(read, { to: same.to });
  const period = source.words.at(next, ["week", "month", "year"]) ?? yearsAgo(source, read, next);
  if (period === null || (period.flag === "weak" && period.kind !== "month") || form.which !== null || form.year !== null)
    return anchored(read);
  if (period.kind === "month" && form.day !== null && form.month === null)
    return changedRead(read, { form: changedForm(form, { monthShift: period.value }), to: period.to });
  if (period.kind === "week" && form.weekday !== null && form.day === null)
    return changedRead(read, { form: changedForm(form, { week: period.value }), to: period.to });
  return period.kind === "year" && form.month !== null
    ? changedRead(read, { form: changedForm(form, { yearShift: period.value }), to: period.to })
    : anchored(read);
}

/** "in June two years ago": as "of last year", for more years than one. */
function yearsAgo(source: DateSource, { form }: Read, at: number): { kind: string; value: number; flag: string; to: number } | null {
  if (form.type !== "calendar" || form.month === null) return null;
  const shift = readShift(source, at);
  if (shift?.form.type !== "shift" || shift.form.unit !== "year" || shift.anchor !== "publication") return null;
  return { kind: "year", value: shift.form.by, flag: "", to: shift.to };
}

/** "the following Monday" is reckoned from the date told before it. */
function anchored(read: Read): Read {
  const form = read.form as CalendarForm;
  const fromPrevious = form.which === "following" || form.which === "preceding" || form.which === "same";
  return fromPrevious
    ? changedRead(read, { anchor: "previous", rule: `${form.which}-${read.rule}` })
    : changedRead(read, { rule: form.which === null ? read.rule : `${form.which}-${read.rule}` });
}
