import type { CalendarForm } from "./mention.ts";
import { shiftForm } from "./relatives.ts";
import { readSimple } from "./simple.ts";
import { calendarForm, type DateSource, isHyphen, type Read, skipFillers } from "./source.ts";

const WEEK = 7;

/** "overnight Saturday to Sunday", "dans la nuit du 4 au 5 juin", "in the night of June 4 to 5": both days. */
export function readNight(source: DateSource, at: number): Read | null {
  const cue = source.words.at(at, ["night-of", "overnight", "night-into"]);
  if (cue === null || cue.to > source.sentence.to) return null;
  const first = readSimple(source, skipFillers(source, cue.to));
  if (first === null)
    return cue.kind === "overnight"
      ? { form: shiftForm("day", 0, { night: true }), anchor: "publication", from: at, to: cue.to, rule: "overnight" }
      : null;
  const span = readSpanFrom(source, first, true);
  if (span !== null) return { ...span, from: at, rule: "night-between" };
  if (cue.kind === "night-of") return { ...first, from: at };
  const by = cue.kind === "overnight" ? 1 : 0;
  return { ...first, form: shiftForm("day", by, { night: true, base: first.form }), from: at, rule: "overnight" };
}

/** Reads one date, or a stretch from one to another: "from January to March", "du lundi 4 au mardi 5 juin", "2012–2013". */
export function readSpan(source: DateSource, at: number): Read | null {
  const years = readYears(source, at);
  if (years !== null) return years;
  const first = readSimple(source, at);
  if (first === null) return null;
  const article = source.words.before(at, "filler");
  const opened = source.words.before(article?.from ?? at, "range-open") !== null || source.words.before(at, "range-open") !== null;
  return readSpanFrom(source, first, opened) ?? overnightBehind(source, first) ?? first;
}

/** "Saturday overnight". */
function overnightBehind(source: DateSource, first: Read): Read | null {
  const cue = source.words.at(first.to, "overnight");
  if (cue === null || first.form.type !== "calendar" || (first.form.weekday ?? first.form.day) === null) return null;
  if (readSimple(source, skipFillers(source, cue.to)) !== null) return null;
  return { ...first, form: shiftForm("day", 1, { night: true, base: first.form }), to: cue.to, rule: "overnight" };
}

function readSpanFrom(source: DateSource, first: Read, opened: boolean): Read | null {
  const part = source.words.at(first.to, "daypart")?.to ?? first.to;
  // "the night of Saturday, June 12, to Sunday, June 13"
  const end = opened && source.tokens[part]?.text === "," && source.words.at(part + 1, "range-to") !== null ? part + 1 : part;
  const joined = source.words.at(end, "range-and");
  const connector = source.words.at(end, "range-to") ?? joined;
  const next = connector?.to ?? (isHyphen(source, first.to) ? first.to + 1 : null);
  if (next !== null && first.form.type === "shift") return readNightBetween(source, first, next);
  if (next === null || first.form.type !== "calendar") return null;
  const last = readSimple(source, opened || connector !== joined ? skipFillers(source, next) : next);
  if (last?.form.type !== "calendar" || !alike(first.form, last.form)) return null;
  if (connector !== null && connector === joined && !opened && !isPair(first.form, last.form)) return null;
  const [from, to] = shared(first.form, last.form);
  return {
    form: { type: "span", first: from, last: to },
    anchor: last.anchor ?? first.anchor,
    from: first.from,
    to: last.to,
    rule: "span",
  };
}

/** "d'hier à aujourd'hui", "from yesterday to today": the night between two days. */
function readNightBetween(source: DateSource, first: Read, next: number): Read | null {
  const last = readSimple(source, skipFillers(source, next));
  if (first.form.type !== "shift" || last?.form.type !== "shift") return null;
  const days = [first.form, last.form].every(({ unit, night }) => unit === "day" && !night);
  if (!days || last.form.by - first.form.by !== 1) return null;
  return { ...last, form: shiftForm("day", last.form.by, { night: true }), from: first.from, rule: "span" };
}

/** Only dates named in the same way make a stretch: not "on Monday to 2015". */
function alike(first: CalendarForm, last: CalendarForm): boolean {
  const both = (part: "weekday" | "day" | "month" | "year") => (first[part] === null) === (last[part] === null);
  return both("weekday") || both("day")
    ? (first.weekday !== null || first.day !== null || first.month !== null || first.year !== null) && (both("day") || both("weekday"))
    : false;
}

/** "on Tuesday and Wednesday": two days in a row are one stretch. */
function isPair(first: CalendarForm, last: CalendarForm): boolean {
  const bare = [first, last].every(({ weekday, day, month }) => weekday !== null && day === null && month === null);
  return bare && ((first.weekday ?? 0) + 1) % WEEK === (last.weekday ?? 0) % WEEK;
}

/** "28 May to 3 June 2020": each takes from the other the month or year that it lacks. */
function shared(first: CalendarForm, last: CalendarForm): [CalendarForm, CalendarForm] {
  const month = first.month ?? (first.day === null ? null : last.month);
  const lastMonth = last.month ?? (last.day === null ? null : first.month);
  const turned = month !== null && lastMonth !== null && month > lastMonth;
  const year = first.year ?? (last.year === null ? null : last.year - (turned ? 1 : 0));
  return [
    { ...first, month, year },
    { ...last, month: lastMonth, year: last.year ?? (lastMonth === null ? null : first.year) },
  ];
}

/** "2012-2013", "between 2012 and 2015". */
function readYears(source: DateSource, at: number): Read | null {
  const number = source.numbers.get(at);
  if (number?.kind !== "year" || number.unit !== "year" || number.value === number.upper) return null;
  const form = { type: "span", first: calendarForm({ year: number.value }), last: calendarForm({ year: number.upper }) } as const;
  return { form, anchor: null, from: at, to: number.to, rule: "years" };
}
