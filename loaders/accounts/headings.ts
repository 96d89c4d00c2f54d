import { flatMap } from "../flat-map.ts";
import type { Sentence } from "../model/reading.ts";
import type { ResolvedDate } from "../reading/dates.ts";
import type { PartReading } from "../reading/part.ts";
import { datesWithin } from "./dates.ts";

/** A single line with a date is the day of the page. */
const LEAST = 2;

/**
 * The dates that stand alone on a line of a chronology ("4 avril 2015"), by the sentence that follows: the day of what it tells.
 * None where there are fewer than two such lines.
 */
export function headingDates(reading: PartReading): ReadonlyMap<number, ResolvedDate> {
  const { sentences } = reading.text;
  const headings = flatMap(sentences, (sentence) => headingOf(reading, sentence) ?? []);
  if (new Set(headings.map(({ date }) => date)).size < LEAST) return new Map();
  return new Map(headings.map((heading) => [heading.mention.sentence + 1, heading]));
}

/** The date that is all that a sentence says; null if it says more, or none that is over. */
function headingOf(reading: PartReading, sentence: Sentence): ResolvedDate | null {
  const [resolved] = datesWithin(reading, sentence.from, sentence.to);
  if (resolved === undefined || resolved.date === null || resolved.ahead) return null;
  const { mention } = resolved;
  const words = reading.text.tokens.slice(sentence.from, sentence.to).filter(({ kind }, index) => {
    const at = sentence.from + index;
    return kind !== "mark" && (at < mention.from || at >= mention.to);
  });
  const before = mention.from - sentence.from;
  return words.length === 0 || (words.length === 1 && before === 1) ? resolved : null;
}
