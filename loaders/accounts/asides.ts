import { flatMap } from "../flat-map.ts";
import type { Token } from "../model/reading.ts";
import { lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import { isPause } from "../reading/edges.ts";
import { numbersWithin, termsWithin, wordsBetween } from "../reading/source.ts";
import { type Clause, flagsOf } from "./clause.ts";
import { datesWithin } from "./dates.ts";
import { LONGEST_EVENT } from "./general.ts";

/** Words from the comma to "which" in ", the South African charity which has managed the park". */
const APPOSED = 8;
const OPENS = "(–—";
const CLOSES = ")–—";
/** Codes of what is told of many years or of many attacks. */
const TIMES = ["since", "aggregate", "war"];

/** Tokens, end exclusive. */
interface Stretch {
  from: number;
  to: number;
}

/** A clause as it is without what it tells in passing of other times, and the stretches that are left of it. */
export interface Trimmed {
  clause: Clause;
  rest: readonly Stretch[];
}

/**
 * "The charity, which has worked there since 2012, lost five teachers": what stands between commas is told of the years of somebody who is named, and not
 * of the attack. Takes a clause; gives it without the days, figures and signs of such asides; null if it has none or tells nothing outside them.
 */
export function trimAsides(clause: Clause): Trimmed | null {
  const { from, to } = clause;
  const asides = [...timelessAsides(clause), ...struckBefore(clause)];
  const isOutside = (one: Stretch) => asides.every((aside) => one.from < aside.from || one.from >= aside.to);
  const told = [...clause.figures, ...clause.signs.filter(({ code }) => code !== "none"), ...clause.claims, ...clause.hints];
  if (asides.length === 0 || !told.some(isOutside)) return null;
  const rest = outsides(asides, clause);
  const whole = flagsOf(clause.reading, clause.sentence, from, to);
  const added = [...clause.flags].filter((flag) => !whole.has(flag));
  const kept = flatMap(rest, (part) => [...flagsOf(clause.reading, clause.sentence, part.from, part.to)]);
  return {
    rest,
    clause: {
      ...clause,
      dates: clause.dates.filter(({ mention }) => isOutside(mention)),
      figures: clause.figures.filter(isOutside),
      signs: clause.signs.filter(isOutside),
      targets: clause.targets.filter(isOutside),
      flags: new Set([...kept, ...added]),
    },
  };
}

/** The asides that tell of years: what they say there is no day or toll of the attack. */
function timelessAsides(clause: Clause): Stretch[] {
  const { reading, from, to } = clause;
  const { source, text } = reading;
  return flatMap(termsWithin(source, "auxiliaries", from, to, "relative"), (who) => {
    let open = who.from - 1;
    while (open >= from && !isEdge(text.tokens, open, OPENS)) open -= 1;
    let close = who.to;
    while (close < to && !isEdge(text.tokens, close, CLOSES)) close += 1;
    if (open < from || wordsBetween(source, open, who.from) > APPOSED) return [];
    if (close < to && tellsOfYears(reading, { from: who.from, to: close })) return [{ from: open, to: close + 1 }];
    // "between Barani and Tansila, an area where gunmen have attacked villages, schools and posts since 2018": it goes on to the end.
    const noun = text.tokens[open]?.text === "," && termsWithin(source, "auxiliaries", open + 1, open + 2, "determiner").length > 0;
    return noun && !tellsBehind(clause, close) && tellsOfYears(reading, { from: who.from, to }) ? [{ from: open, to }] : [];
  });
}

/** ", already targeted in 2015": what befell the place in another year. */
function struckBefore({ reading, from, to }: Clause): Stretch[] {
  const { source, text } = reading;
  return flatMap(termsWithin(source, "context", from, to, "struck_before"), (struck) => {
    if (struck.from === from || text.tokens[struck.from - 1]?.text !== ",") return [];
    let close = struck.to;
    while (close < to && !isEdge(text.tokens, close, CLOSES)) close += 1;
    return tellsOfYears(reading, { from: struck.from, to: close }) ? [{ from: struck.from - 1, to: close }] : [];
  });
}

/** True if an attack or its toll is told from a token on. */
function tellsBehind({ signs, figures }: Clause, from: number): boolean {
  return [...signs.filter(({ code }) => code !== "none"), ...figures].some((one) => one.from >= from);
}

function isEdge(tokens: readonly Token[], at: number, marks: string): boolean {
  const token = tokens[at];
  return isPause(tokens, at) || (token?.kind === "mark" && marks.includes(token.text));
}

/** Years, a war, a trend; "since 30 September" is of a day on which something may have happened. */
function tellsOfYears(reading: Clause["reading"], { from, to }: Stretch): boolean {
  const { source } = reading;
  const dates = flatMap(datesWithin(reading, from, to), ({ date }) => parseInterval(date) ?? []);
  if (dates.some((interval) => lengthOf(interval) <= LONGEST_EVENT)) return false;
  if (dates.length > 0 || termsWithin(source, "context", from, to, ...TIMES).length > 0) return true;
  return numbersWithin(source, from, to).some(({ kind, unit, value }) => kind === "duration" && unit === "year" && value !== 1);
}

/** What is left of a clause between its asides. */
function outsides(asides: readonly Stretch[], { from, to }: Stretch): Stretch[] {
  const rest: Stretch[] = [];
  let start = from;
  for (const aside of asides) {
    if (aside.from > start) rest.push({ from: start, to: aside.from });
    start = Math.max(start, aside.to);
  }
  if (start < to) rest.push({ from: start, to });
  return rest;
}
