import type { Sentence } from "../model/reading.ts";
import type { DateFunction, ResolvedDate } from "../reading/dates.ts";
import type { PartReading } from "../reading/part.ts";
import { termsWithin, wordsBetween } from "../reading/source.ts";
import { withinBy } from "./within.ts";

/** What a date does in its sentence that keeps it from dating an event. */
const NO_EVENT: readonly DateFunction[] = ["since", "until", "future", "caption", "note", "stamp", "period", "dateline"];
const BESIDE = 1;
const ELSEWHEN = 12;
/** "in a statement read out on state radio the next morning". */
const STATEMENT = 7;

/** The dates within tokens `from` to `to` on which something may have happened: not what was said when, nor what lies ahead. */
export function eventDates(reading: PartReading, sentence: Sentence, from: number, to: number): ResolvedDate[] {
  return datesWithin(reading, from, to).filter((resolved) => {
    const { mention, date, ahead } = resolved;
    if (date === null || ahead || mention.functions.some((name) => NO_EVENT.includes(name))) return false;
    return !isReportDate(reading, sentence, resolved) && !isElsewhen(reading, sentence, resolved);
  });
}

/** "travelled on Tuesday", "were on Wednesday expected": the day of something else. */
function isElsewhen({ source }: PartReading, sentence: Sentence, { mention }: ResolvedDate): boolean {
  const before = termsWithin(source, "context", Math.max(sentence.from, mention.from - ELSEWHEN), mention.from, "elsewhen").at(-1);
  const after = termsWithin(source, "context", mention.to, Math.min(sentence.to, mention.to + 2), "elsewhen")[0];
  if (after !== undefined) return true;
  return (
    before !== undefined &&
    termsWithin(source, "tactics", before.to, mention.from).length === 0 &&
    termsWithin(source, "outcomes", before.to, mention.from).length === 0
  );
}

/** All dates that begin within tokens `from` to `to` (exclusive). */
export function datesWithin(reading: PartReading, from: number, to: number): ResolvedDate[] {
  return withinBy(reading.dates, from, to, ({ mention }) => mention.from);
}

/** "said on Thursday", "in a statement on Monday": the day on which it was said. */
export function isReportDate(reading: PartReading, sentence: Sentence, { mention }: ResolvedDate): boolean {
  const { source } = reading;
  const statement = termsWithin(source, "speech", Math.max(sentence.from, mention.from - 12), mention.from, "statement").at(-1);
  if (
    statement !== undefined &&
    wordsBetween(source, statement.to, mention.from) <= STATEMENT &&
    !tellsEvent(reading, statement.to, mention.from)
  )
    return true;
  const speech = withinBy(reading.speech, sentence.from, sentence.to, (one) => one.from);
  if (speech.some((one) => one.cue.from <= mention.from && mention.to <= one.cue.to)) return true;
  const cue = speech.find(
    (one) => one.cue.from < one.cue.to && one.cue.to <= mention.from && wordsBetween(source, one.cue.to, mention.from) <= BESIDE,
  );
  if (cue === undefined) return false;
  return cue.rule === "speaker-after" || isFollowedByClause(reading, mention.to, sentence.to);
}

function tellsEvent({ source }: PartReading, from: number, to: number): boolean {
  return termsWithin(source, "tactics", from, to).length > 0 || termsWithin(source, "outcomes", from, to).length > 0;
}

/** "said on Thursday that …": what follows is what was said. */
function isFollowedByClause({ source }: PartReading, from: number, limit: number): boolean {
  return from < limit && termsWithin(source, "auxiliaries", from, from + 1).length > 0;
}
