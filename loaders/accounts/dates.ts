import type { Sentence } from "../model/reading.ts";
import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import { BREAKS, ELSEWHEN, hasAttackers, isGenitive, isOfHappening, isReportDate, tellsEvent } from "../reading/dates/reported.ts";
import { type DateFunction, FROM_BEHIND, type ResolvedDate } from "../reading/dates.ts";
import type { PartReading } from "../reading/part.ts";
import { hasMark, termsWithin, wordsBetween } from "../reading/source.ts";
import { withinBy } from "../reading/within.ts";
import { whenBehind } from "./when.ts";

/** What a date does in its sentence that keeps it from dating an event. */
const NO_EVENT: readonly DateFunction[] = ["since", "until", "future", "caption", "note", "stamp", "period", "dateline"];
/** Tokens from "which had" to the day that ends its clause. */
const RELATIVE = 14;
const WEEK = 7;
/** Tokens of "s'étaient". */
const PERFECT = 4;
/** Tokens of "fondé au début de". */
const FOUNDED = 5;
/** "Mercredi, un deuil de trois jours". */
const BESIDE = 4;
/** "Ce dimanche, le pape François a appelé les fidèles". */
const ACTING = 7;
const OF_CLAUSE = /-(of-clause|from-main-clause)$/;

/** The dates within tokens `from` to `to` on which something may have happened: not what was said when, nor what lies ahead. */
export function eventDates(reading: PartReading, sentence: Sentence, from: number, to: number): ResolvedDate[] {
  const dates = datesWithin(reading, from, to);
  return dates.filter((resolved, index) => {
    const { mention, date, ahead } = resolved;
    const record =
      (from > sentence.from && termsWithin(reading.source, "context", from, from + 1, "since").length > 0) || isWhen(reading, mention);
    const kept = mention.functions.every((name) => !NO_EVENT.includes(name) || (record && (name === "since" || name === "until")));
    // "The attack came | two days after another, on Friday, against a base": in what is cut off there the day that it is reckoned from is the one told.
    const behind = (one: ResolvedDate | undefined) => one?.rule === FROM_BEHIND && from > sentence.from && one.mention.from <= from + 1;
    if (behind(resolved) && dates[index + 1] !== undefined) return false;
    if (isOfOther(reading, resolved, dates[index + 1]) || isOfRelative(reading, sentence, mention)) return false;
    if (!behind(dates[index - 1]) && isNamedFor(reading, dates[index - 1], resolved)) return false;
    if (date === null || ahead || !kept || isOfSequel(reading, from, resolved) || isOffset(reading, sentence, resolved)) return false;
    // "has been closed since 2 May, when gunmen killed four": the day of what it tells, whatever stands before it.
    if (mention.functions.includes("since") && isWhen(reading, mention)) return true;
    if (dates.length > 1 && isOfClaiming(reading, sentence, mention)) return false;
    if (lengthOf(parseInterval(date) as Interval) > WEEK && isOfSeries(reading, sentence, mention)) return false;
    return !isReportDate(reading, sentence, resolved) && !isElsewhen(reading, sentence, resolved);
  });
}

/** "the latest in a number of attacks this month": the time of them all. */
function isOfSeries({ source }: PartReading, sentence: Sentence, { from }: ResolvedDate["mention"]): boolean {
  const series = termsWithin(source, "context", sentence.from, from, "latest_of").at(-1);
  return series !== undefined && wordsBetween(source, series.to, from) <= ACTING;
}

/** "visited two days after the attack of June 20": the day of what came after it. */
function isOfOther(reading: PartReading, { rule, mention }: ResolvedDate, named: ResolvedDate | undefined): boolean {
  return rule === FROM_BEHIND && named !== undefined && tellsEvent(reading, mention.to, named.mention.from);
}

/** "Conscripts spotted the lorry, which had been stolen a week earlier, and shot at it": the day of what a clause between commas tells of a thing, when that is no attack. */
function isOfRelative(reading: PartReading, sentence: Sentence, { from, to, form }: ResolvedDate["mention"]): boolean {
  const { source, text } = reading;
  const relative = termsWithin(source, "auxiliaries", Math.max(sentence.from, from - RELATIVE), from, "relative").at(-1);
  // "a post which had run out of food two weeks before": reckoned back from the attack, of the noun right before.
  const opened = text.tokens[(relative?.from ?? 0) - 1]?.text === "," || isReckoned(form);
  if (relative === undefined || !opened || hasMark(source, relative.to, from, ",;:")) return false;
  // "who had slipped in", "qui s'étaient mêlées aux familles".
  const past = termsWithin(source, "auxiliaries", relative.to, relative.to + PERFECT, "have", "be").some(({ from: have, code }) => {
    const own = wordsBetween(source, relative.to, have) === termsWithin(source, "deeds", relative.to, have, "reflexive").length;
    return own && (code === "have" ? have === relative.to : isReckoned(form));
  });
  const verb = termsWithin(source, "auxiliaries", to, to + 1, "have", "be").length > 0;
  const closed = to >= sentence.to || text.tokens[to]?.kind === "mark" || (verb && isReckoned(form));
  const outside = tellsEvent(reading, sentence.from, relative.from) || tellsEvent(reading, to, sentence.to);
  return past && closed && outside && !tellsEvent(reading, relative.to, from);
}

/** "two weeks after", "three months after": no day that could be reckoned from publication. */
function isWide(form: ResolvedDate["mention"]["form"]): boolean {
  return form.type === "shift" && form.unit !== "day" && form.unit !== "weekend";
}

/** "two weeks before", "a week earlier". */
function isReckoned(form: ResolvedDate["mention"]["form"]): boolean {
  return form.type === "shift" && form.by < 0;
}

/** "The explosion, a day before the election of June 20": a day that another is reckoned from. */
function isNamedFor(reading: PartReading, before: ResolvedDate | undefined, { mention }: ResolvedDate): boolean {
  return before !== undefined && before.rule === FROM_BEHIND && !tellsEvent(reading, before.mention.to, mention.from);
}

/** "Since Friday, when gunmen shot dead a preacher, the mosques have been closed": what began then. */
function isWhen({ source }: PartReading, { to }: ResolvedDate["mention"]): boolean {
  return whenBehind(source, to);
}

/** "the attack came two days after a curfew": the day of what is no attack, in the clause that tells the attack. */
function isOfSequel({ source }: PartReading, from: number, { mention, rule }: ResolvedDate): boolean {
  const ofClause = OF_CLAUSE.test(rule) || (OF_CLAUSE.test(mention.rule) && isWide(mention.form) && rule !== FROM_BEHIND);
  return ofClause && termsWithin(source, "context", Math.max(from, mention.from - BESIDE), mention.from, "sequel").length > 0;
}

/** "On Saturday, two days after Kuriga, gunmen broke into …", "were killed on Saturday in an attack, a day after the election": how long after something else the same day was. */
function isOffset(reading: PartReading, sentence: Sentence, { mention }: ResolvedDate): boolean {
  if (mention.anchor !== "clause") return false;
  const before = datesWithin(reading, sentence.from, mention.from).at(-1)?.mention;
  if (before === undefined) return false;
  const { tokens } = reading.text;
  let comma = mention.to;
  while (comma < sentence.to && tokens[comma]?.text !== ",") comma += 1;
  if (tellsEvent(reading, mention.to, comma)) return false;
  if (mention.from - before.to <= 1 && wordsBetween(reading.source, before.to, mention.from) === 0)
    return tellsEvent(reading, comma, sentence.to);
  const named = wordsBetween(reading.source, mention.to, comma) > 0;
  return named && tellsEvent(reading, sentence.from, mention.from) && !tellsEvent(reading, comma, sentence.to);
}

/**
 * "An alliance on Tuesday took credit for an assault at the end of last week", "the attack of Tuesday was claimed on Thursday": right beside the words of
 * claiming, whoever claims.
 */
function isOfClaiming({ source }: PartReading, sentence: Sentence, { from, to }: ResolvedDate["mention"]): boolean {
  const [first, last] = [Math.max(sentence.from, from - BESIDE), Math.min(sentence.to, to + BESIDE)];
  return termsWithin(source, "claims", first, last, "claim", "claim_bare").some((claim) => {
    if (claim.code === "claim" && claim.from >= to) return wordsBetween(source, to, claim.from) === 0;
    const passive = termsWithin(source, "auxiliaries", claim.from - 1, claim.from, "be").length > 0;
    return passive && claim.to <= from && wordsBetween(source, claim.to, from) <= 1;
  });
}

/** "travelled on Tuesday", "were on Wednesday expected": the day of something else, unless it is the attackers who did it. */
function isElsewhen(reading: PartReading, sentence: Sentence, { mention, rule }: ResolvedDate): boolean {
  const { from, to } = mention;
  // "condemned Sunday's attack": the attack's own day, whatever stands before it.
  if (rule === FROM_BEHIND || isGenitive(reading, mention) || isHoursApart(reading, sentence, from)) return false;
  const { source } = reading;
  const floor = Math.max(sentence.from, from - ELSEWHEN);
  // "declared three days of mourning on Thursday after jihadists overran a camp": before it.
  // "was released on Thursday after being abducted": weeks after it.
  const reacted = termsWithin(source, "context", floor, from, "reaction", "freed").length > 0;
  if ((!reacted && opensClause(reading, sentence, to)) || isOfHappening(reading, floor, from)) return false;
  const after = termsWithin(source, "context", to, Math.min(sentence.to, to + ACTING), "elsewhen", "reaction").find(
    // "On 2 March, three women who dubbed soap operas were shot dead": what is only told of them.
    (term) => termsWithin(source, "auxiliaries", Math.max(to, term.from - PERFECT), term.from, "relative").length === 0,
  );
  if (
    after !== undefined &&
    // "(six morts, le 18 juin), le ministre a promis": a bracket closes between the two.
    !hasMark(source, to, after.from, ")") &&
    // "the bomb that killed 587 people in October 2017, although courts have sentenced one of its members": another clause.
    !opensAnother(reading, to, after.from) &&
    !isBehindAttack(reading, Math.max(sentence.from, from - 2 * ELSEWHEN), from) &&
    !tellsEvent(reading, to, after.from) &&
    !hasAttackers(reading, floor, after.from)
  )
    return true;
  const before = termsWithin(source, "context", floor, from, "elsewhen").findLast((term) => {
    return !isOfDevice(source, floor, from, term) && !isStruck(source, floor, term);
  });
  if (before === undefined || datesWithin(reading, before.to, from).length > 0) return false;
  return (
    !tellsDeed(reading, before.to, from) &&
    !hasAttackers(reading, Math.max(sentence.from, Math.min(floor, before.from - BESIDE)), before.from)
  );
}

/** A comma right behind a date, and a word that begins a clause. */
function opensAnother({ source, text }: PartReading, to: number, limit: number): boolean {
  return text.tokens[to]?.text === "," && termsWithin(source, "connectives", to + 1, limit).some(({ from }) => from === to + 1);
}

/** An attack or what it cost, not "the injured" who were visited. */
function tellsDeed({ source }: PartReading, from: number, to: number): boolean {
  if (termsWithin(source, "tactics", from, to).length > 0) return true;
  return termsWithin(source, "outcomes", from, to).some((word) => {
    return termsWithin(source, "auxiliaries", word.from - 1, word.to, "determiner").length === 0;
  });
}

/** "hours after the government was sworn in on Monday", "hours before polls opened on Sunday": the same day. */
function isHoursApart({ source }: PartReading, sentence: Sentence, from: number): boolean {
  return termsWithin(source, "quantities", sentence.from, from, "hour", "minute").some(({ to }) => {
    return termsWithin(source, "date-words", to, to + 1, "after", "before").length > 0 && from - to <= ELSEWHEN;
  });
}

/** "a charge buried in the track": a word of an attack's own. */
function isOfDevice(source: PartReading["source"], floor: number, limit: number, term: { from: number; to: number }): boolean {
  return termsWithin(source, "tactics", floor, limit).some(({ from, to }) => from <= term.from && term.to <= to);
}

/** "bombed a funeral", "attacked a wedding": what was attacked. */
function isStruck(source: PartReading["source"], floor: number, { from }: { from: number }): boolean {
  const start = Math.max(floor, from - PERFECT);
  const struck = [
    ...termsWithin(source, "tactics", start, from, "attacked", "hit"),
    ...termsWithin(source, "deeds", start, from, "pounded"),
  ];
  return struck.some(({ to }) => wordsBetween(source, to, from) <= 1);
}

/** "evacuated on Tuesday after their vehicle hit a mine": the day of what follows, too. */
function opensClause(reading: PartReading, { to }: Sentence, from: number): boolean {
  const clause = termsWithin(reading.source, "date-words", from, Math.min(to, from + 2), "after")[0];
  const told = clause !== undefined && clause.from === from && tellsEvent(reading, clause.to, to);
  return told && datesWithin(reading, clause.to, to).length === 0;
}

/** "enlevé au Mali en avril, il a été libéré": the attack right before has the day. */
function isBehindAttack({ source, places }: PartReading, floor: number, from: number): boolean {
  const attack = termsWithin(source, "tactics", floor, from).at(-1);
  if (attack !== undefined && !hasMark(source, attack.to, from, BREAKS)) {
    // "who was abducted at a building site near Nara in mid-May has been freed": no other verb stands between.
    const verb = termsWithin(source, "auxiliaries", attack.to, from, "be", "have", "modal", "relative").length > 0;
    if (!verb || wordsBetween(source, attack.to, from) <= BESIDE) return true;
  }
  // "L'autre incident connu, à Sanloaga, dans la nuit du 9 au 10 novembre, n'avait pas été signé": the place and the day of it, between commas.
  const incident = termsWithin(source, "context", floor, from, "anaphor_event", "enumerate:2", "another").at(-1) ?? attack;
  const place = withinBy(places, floor, from, (one) => one.from).at(-1);
  if (incident === undefined || place === undefined || place.from < incident.to) return false;
  return wordsBetween(source, incident.to, place.from) <= BESIDE && wordsBetween(source, place.to, from) === 0;
}

/** "captive of the group, founded in 2015 by …": since when there is what is spoken of. */
export function isOfFounding({ reading, from }: { reading: PartReading; from: number }, date: number): boolean {
  return termsWithin(reading.source, "context", Math.max(from, date - FOUNDED), date, "founded").some(({ to }) => date - to <= 1);
}

/** All dates that begin within tokens `from` to `to` (exclusive). */
export function datesWithin(reading: PartReading, from: number, to: number): ResolvedDate[] {
  return withinBy(reading.dates, from, to, beginningOf);
}

function beginningOf({ mention }: ResolvedDate): number {
  return mention.from;
}
