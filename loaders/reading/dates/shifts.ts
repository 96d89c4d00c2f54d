import type { Cue } from "../numbers/cues.ts";
import type { NumberMention } from "../numbers/mention.ts";
import { readCalendar } from "./calendars.ts";
import type { DateUnit } from "./mention.ts";
import { endOfNamed, isSequel, shiftForm } from "./relatives.ts";
import { readHoliday } from "./seasons.ts";
import { type DateSource, type Read, skipFillers } from "./source.ts";

const UNITS = new Map<string, { unit: DateUnit; times: number }>([
  ["day", { unit: "day", times: 1 }],
  ["night", { unit: "day", times: 1 }],
  ["week", { unit: "week", times: 1 }],
  ["month", { unit: "month", times: 1 }],
  ["quarter", { unit: "month", times: 3 }],
  ["year", { unit: "year", times: 1 }],
  ["decade", { unit: "year", times: 10 }],
]);
const HOURS_IN_A_DAY = 24;
const DIRECTIONS = ["ago", "earlier", "later", "before", "after", "on"];

/** "two days ago", "il y a cinq ans", "eleven days on", "three weeks later", "nine months after he took power". */
export function readShift(source: DateSource, at: number): Read | null {
  const lead = source.words.at(at, "ago-lead");
  if (lead !== null) return readAgo(source, at, lead);
  const number = numberFrom(source, at);
  const unit = number === null ? undefined : unitOf(number);
  if (number === null || unit === undefined) return null;
  const direction = source.words.at(number.to, DIRECTIONS);
  if (direction === null || direction.to > source.sentence.to) return null;
  return readDirection(source, number, unit, direction);
}

/** The unit that a stretch is reckoned in; "48 hours" are two days. */
function unitOf(number: NumberMention | null): { unit: DateUnit; times: number } | undefined {
  const days = number?.unit === "hour" && number.value !== null && number.value % HOURS_IN_A_DAY === 0;
  return days ? { unit: "day", times: 1 / HOURS_IN_A_DAY } : UNITS.get(number?.unit ?? "");
}

/** A stretch of time that begins at a token, the words that bound it included. */
function numberFrom(source: DateSource, at: number): NumberMention | null {
  const number = source.numbers.get(at);
  return number !== undefined && (number.kind === "duration" || number.kind === "age") ? number : null;
}

function readAgo(source: DateSource, at: number, lead: Cue): Read | null {
  let head = lead.to;
  while (head < source.sentence.to && head < lead.to + 3 && !source.numbers.has(head)) head += 1;
  const number = numberFrom(source, head);
  const unit = unitOf(number);
  if (number === null || unit === undefined || number.from > lead.to + 2) return null;
  return shifted(number, unit, -1, "publication", at, number.to, "ago");
}

function readDirection(source: DateSource, number: NumberMention, unit: { unit: DateUnit; times: number }, direction: Cue): Read | null {
  const { from } = number;
  switch (direction.kind) {
    case "ago":
      return shifted(number, unit, -1, "publication", from, direction.to, "ago");
    case "earlier":
      return shifted(number, unit, -1, "previous", from, direction.to, "earlier");
    case "later":
      return shifted(number, unit, 1, "previous", from, direction.to, "later");
    case "on":
      return endsPhrase(source, direction.to) ? shifted(number, unit, 1, "previous", from, direction.to, "later") : null;
    default:
      return readBeforeAfter(source, number, unit, direction);
  }
}

/** "two days after, …" reckons on from the date before; "two days after the vote" dates the vote from the main clause, "two days before Christmas" neither. */
function readBeforeAfter(source: DateSource, number: NumberMention, unit: { unit: DateUnit; times: number }, direction: Cue): Read {
  const sign = direction.kind === "after" ? 1 : -1;
  if (endsPhrase(source, direction.to))
    return shifted(number, unit, sign, "previous", number.from, direction.to, sign > 0 ? "later" : "earlier");
  const place = skipFillers(source, direction.to);
  const base = readHoliday(source, place) ?? readCalendar(source, place);
  if (base === null)
    return shifted(number, unit, -sign, isSequel(source, number.from) ? "previous" : "clause", number.from, direction.to, "of-clause");
  const read = shifted(number, unit, sign, base.anchor, number.from, endOfNamed(base, direction.to), "from-named");
  return read.form.type === "shift" ? { ...read, form: { ...read.form, base: base.form } } : read;
}

/** "days later", "weeks before": nobody says how many. */
export function readUncounted(source: DateSource, at: number): Cue | null {
  const unit = source.units.at(at, ["day", "week", "month", "year", "age-year"]);
  return unit === null ? null : source.words.at(unit.to, ["ago", "earlier", "later", "before", "after"]);
}

function endsPhrase(source: DateSource, at: number): boolean {
  if (source.words.at(at, "apart") !== null) return true;
  return at >= source.sentence.to || source.tokens[at]?.kind === "mark" || skipFillers(source, at) >= source.sentence.to;
}

function shifted(
  number: NumberMention,
  { unit, times }: { unit: DateUnit; times: number },
  sign: number,
  anchor: Read["anchor"],
  from: number,
  to: number,
  name: string,
): Read {
  const known = number.form === "exact" || number.form === "indefinite" || (number.form === "about" && unit !== "day");
  if (!known || number.value === null || !Number.isInteger(number.value))
    return { form: { type: "unknown" }, anchor, from, to, rule: `${unit}s-${name}` };
  // "a week later" is told of the same weekday, "two weeks later" is not.
  if (unit === "week" && number.value === 1 && anchor !== "publication")
    return { form: shiftForm("day", sign * 7), anchor, from, to, rule: `week-${name}` };
  return { form: shiftForm(unit, sign * times * number.value), anchor, from, to, rule: `${unit}s-${name}` };
}
