import { flatMap } from "../flat-map.ts";
import type { Sentence } from "../model/reading.ts";
import { parseInterval } from "../reading/dates/intervals.ts";
import type { DateMention } from "../reading/dates/mention.ts";
import type { PartReading } from "../reading/part.ts";
import { hasMark, numbersWithin, type ReadSource, termsWithin, wordsBetween } from "../reading/source.ts";
import { within, withinBy } from "../reading/within.ts";
import { datesWithin, eventDates } from "./dates.ts";
import { whenBehind } from "./when.ts";

const LEAST = 4;
/** Tokens from "came" to "after" in "came barely a day after". */
const SEQUEL = 8;
/** Tokens from "since" to the date in "since the bloody 2016 attack". */
const RECORD = 12;
/** Words between "two weeks after" and the attack that it is reckoned from. */
const BEHIND = 5;
/** Tokens of "as well as". */
const LINK = 3;
/** Lexicon code of "with the first such attack". */
export const FORMER = "former";
/** Units of time. */
const TIMES = ["hour", "day", "week", "month", "year"];
/** The rule of a figure that goes on with the one before it. */
const LISTED = "casualty-list";
const ATTACKS = new Set(["attack", "raid", "ambush", "suicide", "vbied", "svbied", "bomb", "blast", "massacre", "kidnapping", "ied"]);

/** Tokens, end exclusive. */
interface Stretch {
  from: number;
  to: number;
}

/** What says where a sentence is cut, each with the tokens that it finds. */
const CUTS: readonly ((reading: PartReading, sentence: Sentence) => number[])[] = [
  semicolons,
  pivots,
  shifts,
  sequels,
  joins,
  afters,
  behindAfter,
  records,
  tolls,
  contrasts,
  formers,
];

/** The tokens at which a sentence is cut because what follows tells of another event: semicolons, and dates that contradict each other. */
export function splitPoints(reading: PartReading, sentence: Sentence): number[] {
  const points = flatMap(CUTS, (cut) => cut(reading, sentence));
  // Few sentences are cut.
  if (points.length === 0) return points;
  points.sort((a, b) => a - b);
  return points.filter((point, index) => point > sentence.from && point < sentence.to && point !== points[index - 1]);
}

/** "It was the bloodiest attack since March 2016, when fighters stormed …": what it is the worst since is another. */
function records(reading: PartReading, { from, to }: Sentence): number[] {
  const { source, dates } = reading;
  return flatMap(termsWithin(source, "context", from, to, "since"), (since) => {
    const date = withinBy(dates, since.from, Math.min(to, since.to + RECORD), ({ mention }) => mention.from)[0];
    const dated = date !== undefined && (isRecord(source, from, since.from) || whenBehind(source, date.mention.to));
    return dated && tells(reading, since.to, to) && wordsBetween(source, since.to, to) >= LEAST ? [since.from] : [];
  });
}

/** "the worst attack" or "the first such attack" before "since". */
export function isRecord(source: ReadSource, from: number, since: number): boolean {
  return termsWithin(source, "context", from, since, "superlative", "enumerate:1").length > 0;
}

function semicolons(reading: PartReading, { from, to }: Sentence): number[] {
  const { text, source } = reading;
  const points: number[] = [];
  for (let i = from; i < to; i += 1) {
    if (text.tokens[i]?.text !== ";") continue;
    const told = wordsBetween(source, i, to) >= LEAST || isTollOfPlace(reading, i + 1, to);
    if (wordsBetween(source, from, i) >= LEAST && told) points.push(i + 1);
  }
  return points;
}

/** "at Boulkessi 25 soldiers were killed; at Mondoro, six": a number alone behind its place. */
function isTollOfPlace({ places, figures }: PartReading, from: number, to: number): boolean {
  const place = within(places, from, Math.min(to, from + LINK)).find(({ locative }) => locative);
  return place !== undefined && within(figures, place.to, to).some(({ rule }) => rule === LISTED);
}

/** "celle du 8 mars …, et celle du 3 mai …": before the clause of a second date that cannot be the first. */
function pivots(reading: PartReading, sentence: Sentence): number[] {
  const points: number[] = [];
  if (datesWithin(reading, sentence.from, sentence.to).length < 2) return points;
  const dates = eventDates(reading, sentence, sentence.from, sentence.to);
  for (let i = 1; i < dates.length; i += 1) {
    const [before, here] = [dates[i - 1], dates[i]];
    if (before === undefined || here === undefined || !contradict(before.date, here.date)) continue;
    if (isSaidTwice(reading.source, before.mention, here.mention)) continue;
    const bounds = { from: points.at(-1) ?? sentence.from, to: dates[i + 1]?.mention.from ?? sentence.to };
    const point = clauseBetween(reading, before.mention, here.mention, bounds);
    // "On Tuesday 14 May, | a patrol was after those who had attacked the prison the day before": nothing is told yet but the day.
    const begun =
      point === null ||
      before.mention.form.type !== "calendar" ||
      wordsBetween(reading.source, before.mention.to, point) + wordsBetween(reading.source, bounds.from, before.mention.from) > 1;
    if (point !== null && begun && !isWithinCount(reading, sentence, point)) points.push(point);
  }
  return points;
}

/** "was ambushed today, on August 19": one day, and the second time it is the calendar's. */
export function isSaidTwice(source: ReadSource, { form, to }: DateMention, day: DateMention | undefined): boolean {
  return day !== undefined && form.type === "shift" && day.form.type === "calendar" && wordsBetween(source, to, day.from) <= 1;
}

/** "53 gendarmes | and 4 civilians were killed": the one verb is of both. */
function isWithinCount({ figures }: PartReading, { from, to }: Sentence, point: number): boolean {
  const told = within(figures, from, to);
  return told.some((one) => one.to <= point && told.some((other) => other.from >= point && other.word.from === one.word.from));
}

function contradict(a: string | null, b: string | null): boolean {
  const [x, y] = [parseInterval(a), parseInterval(b)];
  return x !== null && y !== null && (x.last < y.first || y.last < x.first);
}

/**
 * Where the clause of the second of two dates begins: at the comma, colon or "and" nearest to it; where each date stands at the end of what it dates
 * ("attacked a post in September and gunmen killed two in October"), at the first behind which something is told before the second date.
 */
function clauseBetween(reading: PartReading, before: Stretch, here: Stretch, bounds: Stretch): number | null {
  const starts = clauseStarts(reading, before.to, here.from);
  const trailing = tells(reading, bounds.from, before.from) && !tells(reading, here.to, bounds.to);
  const first = trailing ? starts.find((start) => tells(reading, start, here.from)) : undefined;
  return first ?? starts.at(-1) ?? null;
}

function clauseStarts({ text, source }: PartReading, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let i = from; i < to; i += 1) {
    if (termsWithin(source, "auxiliaries", i, i + LINK, "and").some((and) => and.from === i)) starts.push(i);
    else if (",;:–—".includes(text.tokens[i]?.text ?? " ")) starts.push(i + 1);
  }
  return starts;
}

function tells({ source }: PartReading, from: number, to: number): boolean {
  return told(source, "tactics", from, to) || told(source, "outcomes", from, to);
}

/** "came two weeks after the bombing that killed 358": what follows is the earlier attack's. */
function shifts({ source, dates }: PartReading, { from, to }: Sentence): number[] {
  return flatMap(
    withinBy(dates, from, to, ({ mention }) => mention.from),
    ({ mention, date }) => {
      const attack = termsWithin(source, "tactics", mention.to, Math.min(to, mention.to + BEHIND)).find(({ code }) => ATTACKS.has(code));
      const told = mention.anchor === "clause" && date !== null && attack !== undefined;
      return told && termsWithin(source, "outcomes", attack.to, to).length > 0 ? [mention.from] : [];
    },
  );
}

/**
 * "the attack came days after gunmen killed nine in Boni", "the raid follows a bombing": what it came after is another event, from the words that say
 * how long after.
 */
function sequels(reading: PartReading, { from, to }: Sentence): number[] {
  const { source, dates } = reading;
  return flatMap(termsWithin(source, "context", from, to, "sequel", "sequel:at"), (word) => {
    const taken = termsWithin(source, "context", from, word.to, "anaphor_event").length > 0;
    if (!taken && !tells(reading, from, word.from)) return [];
    if (isFollowedByRaid(source, word.to)) return [];
    if (word.code === "sequel:at") return tells(reading, word.to, to) ? [word.to] : [];
    const after = termsWithin(source, "date-words", word.to, Math.min(to, word.to + SEQUEL), "after")[0];
    if (after === undefined || hasMark(source, word.to, after.from, ",;:") || !tells(reading, after.to, to)) return [];
    return [withinBy(dates, word.to, after.to, ({ mention }) => mention.from)[0]?.mention.from ?? after.from];
  });
}

/** "a car bomb followed by an armed raid" is one attack. */
function isFollowedByRaid(source: ReadSource, from: number): boolean {
  if (termsWithin(source, "auxiliaries", from, from + 1, "agent").length === 0) return false;
  return termsWithin(source, "tactics", from, from + BEHIND)[0]?.code === "raid";
}

/** "an attack that claimed four lives, as well as an ambush on 12 September in which five died": each with its own dead. */
function joins({ source, dates }: PartReading, { from, to }: Sentence): number[] {
  return flatMap(termsWithin(source, "auxiliaries", from, to, "and"), (and) => {
    const noun = termsWithin(source, "tactics", and.to, Math.min(to, and.to + BEHIND)).find(({ code }) => ATTACKS.has(code));
    const article = noun !== undefined && termsWithin(source, "auxiliaries", and.to, and.to + 1, "determiner").length > 0;
    if (
      !article ||
      hasMark(source, and.to, noun.from, ",;:") ||
      !told(source, "tactics", from, and.from) ||
      (!told(source, "outcomes", from, and.from) && withinBy(dates, from, and.from, ({ mention }) => mention.from).length === 0)
    )
      return [];
    const dated = withinBy(dates, and.to, to, ({ mention }) => mention.from).length > 0;
    return dated && told(source, "outcomes", noun.to, to) ? [and.from] : [];
  });
}

/** "killed 20 soldiers in Monguno, hours after others had ridden into a village and slain 38": what was done before, in the same sentence, with a toll of its own. */
function afters(reading: PartReading, { from, to }: Sentence): number[] {
  const { source } = reading;
  return flatMap(termsWithin(source, "date-words", from, to, "after"), (after) => {
    const start = startOfSpan(source, after.from);
    if (start === null || !told(source, "outcomes", from, start) || !told(source, "outcomes", after.to, to)) return [];
    const [before, behind] = [withinBy(reading.figures, from, start, (figure) => figure.from), within(reading.figures, after.to, to)];
    const placed = withinBy(reading.places, after.to, to, (place) => place.from).some(({ locative, role }) => locative && role === "site");
    return before.length > 0 && behind.length > 0 && placed ? [start] : [];
  });
}

/** "An hour after that raid began, a man blew himself up at …", "Three days after an ambush near Seba, gunmen struck again": what is told behind the comma is another attack than the one that it came after. */
function behindAfter(reading: PartReading, { from, to }: Sentence): number[] {
  const { source, text } = reading;
  if (!beginsAfter(reading, from, to)) return [];
  let comma = from;
  while (comma < to && text.tokens[comma]?.text !== ",") comma += 1;
  // "Four weeks after Togo lost eight soldiers, the attack has found an owner": the same one.
  const same = termsWithin(source, "context", comma, to, "anaphor_event").length > 0;
  const again = termsWithin(source, "context", from, comma, "anaphor_last", "anaphor_event").length > 0;
  if (comma === to || (same && !again)) return [];
  return tells(reading, from, comma) && told(source, "tactics", comma, to) ? [comma + 1] : [];
}

/** Where "two days" or "hours" before a token begins; null if no span of time stands there. */
export function startOfSpan(source: ReadSource, before: number): number | null {
  const span = numbersWithin(source, Math.max(0, before - BEHIND), before).find(({ kind, to }) => kind === "duration" && to === before);
  if (span !== undefined) return span.from;
  return termsWithin(source, "quantities", Math.max(0, before - 1), before, ...TIMES)[0]?.from ?? null;
}

/** True if a clause begins with "hours after": it tells of an earlier event than the one before it. */
export function beginsAfter({ source }: PartReading, from: number, to: number): boolean {
  const after = termsWithin(source, "date-words", from, Math.min(to, from + BEHIND + 1), "after")[0];
  const start = after === undefined ? null : startOfSpan(source, after.from);
  return start !== null && wordsBetween(source, from, start) <= 1 && start >= from;
}

/** "soixante-dix morts à Tchoma Bangou, trente à Zaroumdareye": each figure with a place of its own is of another attack. */
function tolls(reading: PartReading, { from, to }: Sentence): number[] {
  const placed = flatMap(within(reading.figures, from, to), (figure) => {
    const end = Math.max(endOfParts(reading, figure, to), figure.word.from < figure.to + BEHIND ? figure.word.to : 0);
    const place = within(reading.places, end, Math.min(to, end + BEHIND + 1)).find(({ locative, relation, role }) => {
      return locative && relation === "in" && role === "site";
    });
    return place === undefined || place.capital ? [] : [{ figure, place }];
  });
  return flatMap(placed, ({ figure, place }, index) => {
    const before = placed[index - 1];
    const listed = before !== undefined && before.place.to <= figure.from && before.place.name !== place.name;
    if (!listed || !isJoined(reading.source, before.place.to, figure)) return [];
    // "nine were killed at Djibo on Sunday and four at Arbinda on Monday": the day of the first is told behind its place.
    const day = withinBy(reading.dates, before.place.to, figure.from, ({ mention }) => mention.from).at(-1);
    return [day?.mention.to ?? before.place.to];
  });
}

/** "Four were killed at Kobokpo, while in Porga two rangers were hurt by a blast": what was done in another place, behind a word that sets it against the first. */
function contrasts(reading: PartReading, { from, to }: Sentence): number[] {
  const { source } = reading;
  return flatMap(termsWithin(source, "connectives", from, to, "meanwhile"), (word) => {
    const places = withinBy(reading.places, from, to, (place) => place.from).filter(({ locative, role }) => locative && role === "site");
    const [before, behind] = [places.find((place) => place.to <= word.from), places.find((place) => place.from >= word.to)];
    if (before === undefined || behind === undefined || before.name === behind.name) return [];
    return behind.from - word.to <= BEHIND && tells(reading, from, word.from) && tells(reading, behind.to, to) ? [word.from] : [];
  });
}

/** "the second such attack, with the first claiming 36 lives": what one of several before cost. */
function formers({ source }: PartReading, { from, to }: Sentence): number[] {
  return flatMap(termsWithin(source, "context", from, to, FORMER), (term) => {
    return told(source, "outcomes", term.to, to) && wordsBetween(source, from, term.from) >= LEAST ? [term.from] : [];
  });
}

/** "44 personnes, dont 20 enfants, dans le village de …": past those of whom the figure says how many they were. */
function endOfParts({ figures }: PartReading, { to }: { to: number }, limit: number): number {
  const part = within(figures, to, Math.min(limit, to + BEHIND)).find(({ isPart }) => isPart);
  return part === undefined ? to : part.to + 1;
}

/** "trente à Tchoma Bangou, …", "ainsi que 179 autres dans …". */
function isJoined(source: ReadSource, place: number, { from, rule }: { from: number; rule: string }): boolean {
  const words = wordsBetween(source, place, from);
  if (rule === LISTED && words <= 1) return true;
  const joins =
    termsWithin(source, "auxiliaries", place, from, "and").length + termsWithin(source, "parts", place, from, "along", "exclude").length;
  return joins > 0 && words <= BEHIND - 1;
}

function told(source: ReadSource, table: "tactics" | "outcomes", from: number, to: number): boolean {
  return termsWithin(source, table, from, to).length > 0;
}
