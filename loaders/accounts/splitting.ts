import type { Sentence } from "../model/reading.ts";
import { parseInterval } from "../reading/dates/intervals.ts";
import type { PartReading } from "../reading/part.ts";
import { termsWithin, wordsBetween } from "../reading/source.ts";
import { eventDates } from "./dates.ts";

const LEAST = 4;

/** The tokens at which a sentence is cut because what follows tells of another event: semicolons, and dates that contradict each other. */
export function splitPoints(reading: PartReading, sentence: Sentence): number[] {
  const points = [...semicolons(reading, sentence), ...pivots(reading, sentence)].sort((a, b) => a - b);
  return points.filter((point, index) => point > sentence.from && point < sentence.to && point !== points[index - 1]);
}

function semicolons({ text, source }: PartReading, { from, to }: Sentence): number[] {
  const points: number[] = [];
  for (let i = from; i < to; i += 1) {
    if (text.tokens[i]?.text !== ";") continue;
    if (wordsBetween(source, from, i) >= LEAST && wordsBetween(source, i, to) >= LEAST) points.push(i + 1);
  }
  return points;
}

/** "celle du 8 mars …, et celle du 3 mai …": before the clause of a second date that cannot be the first. */
function pivots(reading: PartReading, sentence: Sentence): number[] {
  const dates = eventDates(reading, sentence, sentence.from, sentence.to);
  const points: number[] = [];
  for (let i = 1; i < dates.length; i += 1) {
    const [before, here] = [dates[i - 1], dates[i]];
    if (before === undefined || here === undefined || !contradict(before.date, here.date)) continue;
    const point = clauseStart(reading, here.mention.from, before.mention.to);
    if (point !== null) points.push(point);
  }
  return points;
}

function contradict(a: string | null, b: string | null): boolean {
  const [x, y] = [parseInterval(a), parseInterval(b)];
  return x !== null && y !== null && (x.last < y.first || y.last < x.first);
}

/** The comma, colon or "and" before a date, nearest to it. */
function clauseStart({ text, source }: PartReading, from: number, floor: number): number | null {
  for (let i = from - 1; i >= floor; i -= 1) {
    if (termsWithin(source, "auxiliaries", i, i + 1, "and").length > 0) return i;
    if (",;:–—".includes(text.tokens[i]?.text ?? " ")) return i + 1;
  }
  return null;
}
