import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import type { ResolvedDate } from "../reading/dates.ts";
import { numbersWithin, termsWithin } from "../reading/source.ts";
import type { Clause } from "./clause.ts";
import { datesWithin } from "./dates.ts";
import { isRecord } from "./splitting.ts";
import { isBroad, type Spot } from "./spot.ts";
import { isStrong } from "./strength.ts";
import { whenBehind } from "./when.ts";

/** Days beyond which a period holds more than one event. */
export const LONGEST_EVENT = 31;
/** Tokens within which a word stands beside another. */
export const BESIDE = 3;
const SCOPE = 9;
const DAYS = 2;
const GENERAL = ["aggregate"];

/** "since 2013", "in recent years", "4,000 dead in 2019": about many events, unless a day or a place of its own is told. */
export function isGeneral(clause: Clause, date: Interval | null, spot: Spot | null): boolean {
  const dated = date !== null && lengthOf(date) <= LONGEST_EVENT;
  const placed = spot !== null && !isBroad(spot);
  const trend = GENERAL.some((flag) => clause.flags.has(flag)) && !isOfMonth(clause) && !isTrendBeside(clause);
  const record = isRecordSince(clause) || (dated && isCutRecord(clause));
  const since = clause.flags.has("since") && !record && isSinceTime(clause);
  if (trend ? date !== null && lengthOf(date) <= DAYS : dated || (placed && !since)) return false;
  if (clause.flags.has("anaphor_event") && clause.claims.length > 0 && !trend) return false;
  const { reading, from, to } = clause;
  if (isOverYears(clause) || (isOfWar(clause) && date === null && !clause.signs.some(isStrong))) return true;
  const bounded = datesWithin(reading, from, to).some(
    ({ mention }) =>
      (mention.functions.includes("since") && !isOfDays(mention) && !record) ||
      (mention.functions.includes("period") && !mention.functions.includes("until") && mention.anchor !== "clause"),
  );
  const long = date !== null && lengthOf(date) > LONGEST_EVENT && !placed;
  return bounded || since || long || trend;
}

/** "the war goes on"; in "ten were killed in that fighting" it is the fighting told before. */
function isOfWar({ flags }: Clause): boolean {
  return flags.has("war") && !flags.has("anaphor_last");
}

/** "in April this year": the words of a month or a day, and no trend. */
function isOfMonth({ reading, from, to }: Clause): boolean {
  const told = datesWithin(reading, from, to).filter(({ date }) => {
    const interval = parseInterval(date);
    return interval !== null && lengthOf(interval) <= LONGEST_EVENT;
  });
  return termsWithin(reading.source, "context", from, to, ...GENERAL).every((term) =>
    told.some(({ mention }) => mention.from <= term.from && term.to <= mention.to),
  );
}

/** "gunmen attacked two villages in a part of the country where attacks have surged", "the attack was the deadliest in the insurgency": the trend is told behind what happened. */
function isTrendBeside({ reading: { source }, from, to, signs, figures, flags }: Clause): boolean {
  const trends = termsWithin(source, "context", from, to, ...GENERAL);
  const trend = trends[0]?.from ?? from;
  if (flags.has("anaphor_event") && termsWithin(source, "context", from, trend, "superlative").length > 0) return true;
  const where = termsWithin(source, "auxiliaries", from, trend, "relative").at(-1);
  if (where === undefined) return false;
  return figures.some((figure) => figure.to <= where.from) && signs.some((sign) => sign.to <= where.from && sign.code !== "none");
}

/** "the worst attack since 2013"; in "since 2013 it has been the deadliest mission" it is no attack that is the worst. */
function isRecordSince({ reading: { source }, from, to }: Clause): boolean {
  return termsWithin(source, "context", from, to, "since").some((since) => isRecord(source, from, since.from));
}

/** "The loss is the heaviest | since March 23, when …", "the market has been closed | since 2 May, when …": cut off behind the record that it is, or told of the day itself. */
function isCutRecord({ reading: { source }, sentence, from, dates }: Clause): boolean {
  if (termsWithin(source, "context", from, from + 1, "since").length === 0) return false;
  return isRecord(source, sentence.from, from) || dates.some(({ mention }) => whenBehind(source, mention.to));
}

/** "since it arrived in 2013", not "depuis les collines": a time follows. */
function isSinceTime({ reading, from, to }: Clause): boolean {
  return termsWithin(reading.source, "context", from, to, "since").some((since) => {
    const end = Math.min(to, since.to + SCOPE);
    // "since the attack, on Monday, on their camp": since what is being told.
    if (termsWithin(reading.source, "context", since.to, since.to + BESIDE, "anaphor_event").some(({ from: event }) => event === since.to))
      return false;
    const after = reading.dates.filter(({ mention }) => mention.from >= since.from && mention.from < end);
    if (after.some(({ mention }) => isOfDays(mention))) return false;
    const dated = after.length > 0;
    return dated || numbersWithin(reading.source, since.to, end).some(({ kind }) => kind === "duration" || kind === "year");
  });
}

/** "the wounded brought in since Monday": days, not years. */
export function isOfDays({ form }: ResolvedDate["mention"]): boolean {
  return (form.type === "calendar" && form.weekday !== null && form.month === null) || (form.type === "shift" && form.unit === "day");
}

/** "after eight years of a campaign that has cost the lives of 50". */
function isOverYears({ reading, from, to, signs }: Clause): boolean {
  const years = numbersWithin(reading.source, from, to).some(({ kind, unit }) => kind === "duration" && unit === "year");
  return years && !signs.some(isStrong);
}
