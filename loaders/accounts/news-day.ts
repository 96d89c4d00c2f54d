import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import { isReportDate } from "../reading/dates/reported.ts";
import type { DateFunction } from "../reading/dates.ts";
import type { PartReading } from "../reading/part.ts";
import { type Frame, overlaps } from "./frame.ts";

/** Sentences of the story among which the news has its day. */
const HEAD = 6;
/** Days before publication on which news may have happened. */
const FRESH = 7;
const NO_DAY: readonly DateFunction[] = ["until", "future", "caption", "note", "stamp", "period", "dateline"];

/**
 * The first day within a week of publication that the head of the story names, for news that nothing else dates; null if there is none, or if
 * one of the article's events is told to have happened on it.
 */
export function dayOfNews(reading: PartReading, published: Interval | null, frames: readonly Frame[]): Interval | null {
  const { text, dates } = reading;
  if (published === null || lengthOf(published) > 1) return null;
  const last = text.sentences.filter(({ kind }) => kind === "story")[HEAD - 1]?.index ?? Number.POSITIVE_INFINITY;
  for (const resolved of dates) {
    const { mention, date, ahead } = resolved;
    const day = parseInterval(date);
    const sentence = text.sentences[mention.sentence];
    if (sentence === undefined || isReportDate(reading, sentence, resolved)) continue;
    if (mention.sentence > last || day === null || ahead || lengthOf(day) > 2) continue;
    const days = published.first - day.last;
    if (days >= 0 && days <= FRESH && mention.functions.every((name) => !NO_DAY.includes(name)))
      return frames.some((frame) => frame.date !== null && overlaps(frame.date, day)) ? null : day;
  }
  return null;
}
