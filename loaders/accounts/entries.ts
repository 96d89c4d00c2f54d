import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import { within } from "../reading/within.ts";
import { changedView } from "./changed.ts";
import { nearFrames } from "./choosing.ts";
import { datesWithin } from "./dates.ts";
import type { Discovery } from "./discovery.ts";
import { type Frame, overlaps } from "./frame.ts";
import { isEventful, isStampLine, namesAlone, opens } from "./opening.ts";
import { isBroad, type Spot } from "./spot.ts";
import type { ClauseView } from "./view.ts";

const DAYS = 2;
/** Days before publication within which a round of what happened tells news. */
const ROUND = 45;
const WEEK = 7;
/** Tokens of a heading, with the marks that set it off. */
const HEADING = 20;
/** As much, where it runs into what it heads. */
const LONG_HEADING = 30;
/** Marks that set a line off as a heading. */
const SET_OFF = new Set(["*", "#", "_"]);
/** Days between the day on a page and that of publication. */
const FRESH = 3;
/** "07:00 AM", "11:08 GMT", "18h30". */
const CLOCK = /^([ap]m?|m|h|gmt|utc|est|edt|cet|wat|eat|t|z)$/i;
const ENDS = new Set([".", "!", "?", "…"]);

/** The day, and mostly the place, that head a paragraph or a section: "Kouyapé, le 13." What it tells happened there and then. */
export interface Entry {
  /** Null where only a country heads it: "**NIGER.**". */
  date: Interval | null;
  spot: Spot | null;
  paragraph: number;
  /** The heading is a paragraph of its own: what it heads is in the next. */
  whole: boolean;
  /** Where it heads all paragraphs to the next heading, the paragraph of its own. */
  section: number | null;
  /** The paragraph with which what it heads begins, where marks set it off from what was told before. */
  begins: number | null;
}

/** The entry that a clause begins, goes on with, or ends. */
export function entryAfter(entry: Entry | null, view: ClauseView, published: Interval | null): Entry | null {
  const { clause, date, spot } = view;
  const { sentence, reading } = clause;
  if (reading.text.part === "title") return null;
  if (isEntryLine(view) && date !== null) {
    const next = reading.text.sentences[sentence.index + 1];
    const { paragraph } = sentence;
    const begins = isSetOff(view) ? paragraph : null;
    return { date, spot: isWide(spot) ? null : spot, paragraph, whole: next?.paragraph !== paragraph, section: null, begins };
  }
  if (clause.from === sentence.from && isHeading(view)) return isPageStamp(view, published) ? null : headedBy(view);
  if (namesCountry(view))
    return { date: null, spot: null, paragraph: sentence.paragraph, whole: false, section: null, begins: sentence.paragraph };
  if (entry === null || sentence.paragraph === entry.paragraph) return entry;
  if (entry.section !== null) return { ...entry, paragraph: sentence.paragraph };
  return entry.whole && sentence.paragraph === entry.paragraph + 1 ? { ...entry, paragraph: sentence.paragraph, whole: false } : null;
}

/** "**8 avril : Namissiguima, le réveil brutal**", "3 May – Seguenega": a paragraph that is one short line and no sentence. */
function isHeading(view: ClauseView): boolean {
  const { sentence, reading } = view.clause;
  const { tokens, sentences } = reading.text;
  const alone = [sentences[sentence.index - 1], sentences[sentence.index + 1]].every((other) => other?.paragraph !== sentence.paragraph);
  if (!alone || sentence.paragraph === 0 || sentence.to - sentence.from > HEADING) return false;
  let last = sentence.to - 1;
  while (SET_OFF.has(tokens[last]?.text ?? "")) last -= 1;
  if (isSetOff(view)) return !ENDS.has(tokens[last]?.text ?? "");
  return tokens[last]?.kind !== "mark" && datesWithin(reading, sentence.from, sentence.from + 1).length > 0;
}

/** "11 September 2017", "Fri Jul 17, 2015 11:08": the day of publication alone on a line is the page's, and heads nothing. */
function isPageStamp({ clause: { sentence, reading } }: ClauseView, published: Interval | null): boolean {
  const [resolved] = datesWithin(reading, sentence.from, sentence.from + 2);
  const date = resolved === undefined ? null : parseInterval(resolved.date);
  if (resolved === undefined || date === null || published === null) return false;
  if (published.first - date.last > FRESH || date.first > published.last) return false;
  return reading.text.tokens.slice(resolved.mention.to, sentence.to).every(({ kind, text }) => kind !== "word" || CLOCK.test(text));
}

/** What a heading that begins with a day heads; null if it begins with none. */
function headedBy({ clause: { sentence, reading }, spot }: ClauseView): Entry | null {
  let head = sentence.from;
  while (SET_OFF.has(reading.text.tokens[head]?.text ?? "")) head += 1;
  const [resolved] = datesWithin(reading, head, head + 2);
  const date = resolved?.ahead === false ? parseInterval(resolved.date) : null;
  if (date === null || lengthOf(date) > DAYS) return null;
  const { paragraph } = sentence;
  return { date, spot: spot === null || isBroad(spot) ? null : spot, paragraph, whole: true, section: paragraph, begins: paragraph };
}

/** A line of the story that names a place and a day, and nothing else; where marks set it off, the place may be a wide one, or one that no map knows. */
function isEntryLine(view: ClauseView): boolean {
  const { clause, date, spot } = view;
  if (date === null || lengthOf(date) > DAYS || isEventful(view)) return false;
  if (!isSetOff(view) && (spot === null || isBroad(spot))) return false;
  const { sentence, from, to } = clause;
  if (sentence.paragraph === 0 || from !== sentence.from || to !== sentence.to) return false;
  return (isStampLine(clause) && namesAlone(clause)) || runsInto(view);
}

/** "*21 Feb, Garkida (Gombi LGA, Adamawa), from 1830 hrs.* Nine gun trucks …": set off whole, and its paragraph goes on. */
function runsInto(view: ClauseView): boolean {
  const { sentence, reading } = view.clause;
  const { tokens, sentences } = reading.text;
  const [before, next] = [sentences[sentence.index - 1], sentences[sentence.index + 1]];
  if (before?.paragraph === sentence.paragraph || next?.paragraph !== sentence.paragraph) return false;
  return isSetOff(view) && SET_OFF.has(tokens[sentence.to - 1]?.text ?? "") && sentence.to - sentence.from <= LONG_HEADING;
}

/** "**NIGER.** Election month was …": a country set off at the head of a paragraph that goes on. */
function namesCountry(view: ClauseView): boolean {
  const { sentence, reading, from, to } = view.clause;
  if (!isSetOff(view) || from !== sentence.from || to !== sentence.to || sentence.paragraph === 0) return false;
  const { sentences } = reading.text;
  const runsIn =
    sentences[sentence.index - 1]?.paragraph !== sentence.paragraph && sentences[sentence.index + 1]?.paragraph === sentence.paragraph;
  const named = within<{ from: number; to: number }>(reading.countries, from, to);
  const words = reading.text.tokens.slice(from, to).filter(({ kind }, index) => {
    return kind !== "mark" && named.every((country) => from + index < country.from || from + index >= country.to);
  });
  return runsIn && named.length === 1 && words.length === 0;
}

function isSetOff({ clause: { sentence, reading } }: ClauseView): boolean {
  return SET_OFF.has(reading.text.tokens[sentence.from]?.text ?? "");
}

/** A place within which what happened may have been anywhere: wider than a district or a forest. */
function isWide(spot: Spot | null): boolean {
  return spot === null || (isBroad(spot) && spot.kind !== "district" && spot.kind !== "area");
}

/** What a paragraph under a heading tells, on the day of the heading, and in its place where it names none. */
export function underEntry(entry: Entry | null, view: ClauseView): ClauseView {
  if (entry === null || view.general || !isEventful(view)) return view;
  const { date } = entry;
  if (date === null || (view.date !== null && !overlaps(view.date, date) && !isItsWeekday(date, view.date))) return view;
  const own = entry.spot === null || (view.spot?.mention.locative && !isBroad(view.spot));
  return changedView(view, { date, spot: own ? view.spot : entry.spot });
}

/** "**24 avril : une matinée, trois kamikazes**": the heading of a section that is not yet its event. */
export function isBareHeading(entry: Entry | null, view: ClauseView): boolean {
  return entry !== null && entry.section === view.clause.sentence.paragraph && !opens(view);
}

/** True if nothing has been told yet under the heading of a section: what it tells is no event of another section. */
export function beginsSection(state: Discovery): boolean {
  const begins = state.entry?.begins ?? null;
  if (begins === null) return false;
  return nearFrames(state).every(({ views }) => {
    const last = views.at(-1)?.clause;
    return last === undefined || last.reading.text.part === "title" || last.sentence.paragraph < begins;
  });
}

/** "**24 April** Sunday, 5 a.m.": a weekday under a heading is that of the heading. */
function isItsWeekday(date: Interval, day: Interval): boolean {
  return lengthOf(day) === 1 && lengthOf(date) === 1 && (day.first - date.first) % WEEK === 0;
}

/** True if a frame is an entry of a round of the last weeks: each of them is news. */
export function isOfRound({ listed, date }: Frame, published: Interval | null): boolean {
  return listed && date !== null && (published === null || published.first - date.last <= ROUND);
}
