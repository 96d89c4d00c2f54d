import type { Sentence } from "../model/reading.ts";
import type { DateFunction, ResolvedDate } from "../reading/dates.ts";
import type { PartReading } from "../reading/part.ts";
import { hasMark, termsWithin, wordsBetween } from "../reading/source.ts";
import type { Attribution } from "../reading/speech.ts";
import { within, withinBy } from "./within.ts";

/** What a date does in its sentence that keeps it from dating an event. */
const NO_EVENT: readonly DateFunction[] = ["since", "until", "future", "caption", "note", "stamp", "period", "dateline"];
const ELSEWHEN = 12;
/** "Mercredi, un deuil de trois jours". */
const BESIDE = 4;
/** "Ce dimanche, le pape François a appelé les fidèles". */
const ACTING = 7;
const OF_CLAUSE = /-(of-clause|from-main-clause)$/;
/** "in a statement read out on state radio the next morning". */
const STATEMENT = 7;
/** "told the French news agency by telephone on Monday". */
const SAID = 9;
/** "On Friday evening, the country's health ministry said". */
const SUBJECT = 7;
/** "Mercredi, l'armée a revu son bilan". */
const TOLD = 8;
const OWNED = 8;
const REPORTS = ["say", "add", "count", "deny", "blame", "suspect", "learn", "decline"];
/** "occurred at about 6pm on Monday". */
const HOUR = 4;
const BREAKS = ",;:()";
const ATTACKERS = ["attacker", "bomber", "leader"];

/** The dates within tokens `from` to `to` on which something may have happened: not what was said when, nor what lies ahead. */
export function eventDates(reading: PartReading, sentence: Sentence, from: number, to: number): ResolvedDate[] {
  return datesWithin(reading, from, to).filter((resolved) => {
    const { mention, date, ahead } = resolved;
    const record = from > sentence.from && termsWithin(reading.source, "context", from, from + 1, "since").length > 0;
    const kept = mention.functions.every((name) => !NO_EVENT.includes(name) || (record && name === "since"));
    if (date === null || ahead || !kept || isOfSequel(reading, from, resolved)) return false;
    return !isReportDate(reading, sentence, resolved) && !isElsewhen(reading, sentence, resolved);
  });
}

/** "the attack came two days after a curfew": the day of what is no attack, in the clause that tells the attack. */
function isOfSequel({ source }: PartReading, from: number, { mention, rule }: ResolvedDate): boolean {
  return OF_CLAUSE.test(rule) && termsWithin(source, "context", Math.max(from, mention.from - BESIDE), mention.from, "sequel").length > 0;
}

/** "travelled on Tuesday", "were on Wednesday expected": the day of something else, unless it is the attackers who did it. */
function isElsewhen(reading: PartReading, sentence: Sentence, { mention: { from, to } }: ResolvedDate): boolean {
  const { source } = reading;
  const floor = Math.max(sentence.from, from - ELSEWHEN);
  if (opensClause(reading, sentence, to) || isOfHappening(reading, floor, from)) return false;
  const after = termsWithin(source, "context", to, Math.min(sentence.to, to + ACTING), "elsewhen")[0];
  if (
    after !== undefined &&
    !isBehindAttack(reading, floor, from) &&
    !tellsEvent(reading, to, after.from) &&
    !hasAttackers(reading, floor, after.from)
  )
    return true;
  const before = termsWithin(source, "context", floor, from, "elsewhen").findLast((term) => !isOfDevice(source, floor, from, term));
  if (before === undefined || datesWithin(reading, before.to, from).length > 0) return false;
  return !tellsEvent(reading, before.to, from) && !hasAttackers(reading, floor, before.from);
}

/** "a charge buried in the track": a word of an attack's own. */
function isOfDevice(source: PartReading["source"], floor: number, limit: number, term: { from: number; to: number }): boolean {
  return termsWithin(source, "tactics", floor, limit).some(({ from, to }) => from <= term.from && term.to <= to);
}

/** "the attack, which occurred on Wednesday": whatever else is said of it, that is its day. */
function isOfHappening({ source }: PartReading, floor: number, from: number): boolean {
  const happened = termsWithin(source, "context", floor, from, "sequel", "anaphor_event").at(-1);
  if (happened === undefined) return false;
  const told = termsWithin(source, "context", floor, happened.to, "anaphor_event").some(({ from: at }) => at < happened.from);
  const verb = termsWithin(source, "context", happened.from, from, "sequel").length > 0;
  const attack = told || termsWithin(source, "tactics", floor, happened.to).length > 0;
  return attack && wordsBetween(source, happened.to, from) <= (verb ? HOUR : 1);
}

/** "evacuated on Tuesday after their vehicle hit a mine": the day of what follows, too. */
function opensClause(reading: PartReading, { to }: Sentence, from: number): boolean {
  const clause = termsWithin(reading.source, "date-words", from, Math.min(to, from + 2), "after")[0];
  const told = clause !== undefined && clause.from === from && tellsEvent(reading, clause.to, to);
  return told && datesWithin(reading, clause.to, to).length === 0;
}

/** "enlevé au Mali en avril, il a été libéré": the attack right before has the day. */
function isBehindAttack({ source }: PartReading, floor: number, from: number): boolean {
  const attack = termsWithin(source, "tactics", floor, from).at(-1);
  return attack !== undefined && wordsBetween(source, attack.to, from) <= BESIDE && !hasMark(source, attack.to, from, BREAKS);
}

/** All dates that begin within tokens `from` to `to` (exclusive). */
export function datesWithin(reading: PartReading, from: number, to: number): ResolvedDate[] {
  return withinBy(reading.dates, from, to, ({ mention }) => mention.from);
}

/** "said on Thursday", "in a statement on Monday", "rose to 92 on Tuesday": the day on which it was said. */
export function isReportDate(reading: PartReading, sentence: Sentence, { mention }: ResolvedDate): boolean {
  // "Last year, officials blamed separatists for …": nobody speaks for a year.
  const { form } = mention;
  if (form.type === "shift" && form.unit === "year") return false;
  if (isOwned(reading, mention) || isOfHappening(reading, Math.max(sentence.from, mention.from - ELSEWHEN), mention.from)) return false;
  const speech = withinBy(reading.speech, sentence.from, sentence.to, (one) => one.from);
  return (
    isOfStatement(reading, sentence, mention.from) ||
    speech.some(({ cue }) => cue.from <= mention.from && mention.to <= cue.to) ||
    isSaidBefore(reading, sentence, speech, mention.from) ||
    isSaidBehind(reading, speech, mention.to) ||
    isOfBulletin(reading, sentence, mention.to) ||
    isOfToll(reading, sentence, mention)
  );
}

/** "Monday's attack", "the attack on Monday", "l'attaque de lundi": when the attack was, whoever speaks of it. */
export function isOwned(
  { source, text: { tokens } }: Pick<PartReading, "source" | "text">,
  { from, to }: { from: number; to: number },
): boolean {
  if (tokens[to]?.glued === true && tokens[to + 1]?.glued === true && tokens[to + 1]?.norm === "s") return true;
  if (isAttributive({ source }, from, to)) return true;
  const attack = termsWithin(source, "tactics", Math.max(0, from - OWNED), from).at(-1);
  return attack !== undefined && !hasMark(source, attack.to, from, BREAKS) && wordsBetween(source, attack.to, from) <= 1;
}

/** "the Wednesday evening assault", "the deadly 17 April attack": a day between an article and what happened on it. */
function isAttributive({ source }: Pick<PartReading, "source">, from: number, to: number): boolean {
  const attack = termsWithin(source, "tactics", to, to + 2)[0];
  if (attack === undefined || attack.code === "none" || hasMark(source, to, attack.from, BREAKS)) return false;
  return termsWithin(source, "auxiliaries", from - 2, from, "determiner").length > 0 && !hasMark(source, from - 2, from, BREAKS);
}

/** "in a statement on Monday". */
function isOfStatement(reading: PartReading, sentence: Sentence, from: number): boolean {
  const { source } = reading;
  const statements = termsWithin(source, "speech", Math.max(sentence.from, from - ELSEWHEN), from, "statement");
  const statement = statements.findLast((found) => !isSite(reading, found));
  return statement !== undefined && wordsBetween(source, statement.to, from) <= STATEMENT && !tellsEvent(reading, statement.to, from);
}

/** "stormed a police post": a place, not what is posted. */
function isSite({ source }: PartReading, { from, to }: { from: number; to: number }): boolean {
  return termsWithin(source, "sites", Math.max(0, from - 3), to + 1).some((site) => site.from < to && site.to > from);
}

/** "told reporters on Tuesday", "a annoncé l'état-major mercredi soir": a verb of saying before the date, with nothing told between. */
function isSaidBefore(reading: PartReading, sentence: Sentence, speech: readonly Attribution[], from: number): boolean {
  const { source } = reading;
  const floor = Math.max(sentence.from, from - SAID);
  const ends = [
    ...termsWithin(source, "speech", floor, from, ...REPORTS).map(({ to }) => to),
    ...speech.filter(({ cue }) => cue.from < cue.to && cue.to <= from && cue.to > floor).map(({ cue }) => cue.to),
  ];
  const end = Math.max(...ends);
  // "a rapporté, jeudi, le général": the day may stand between commas.
  const aside = ends.length > 0 && wordsBetween(source, end, from) === 0 && source.text.tokens[from - 1]?.text === ",";
  return (
    ends.length > 0 &&
    (aside || !hasMark(source, end, from, BREAKS)) &&
    // "a annoncé avoir repoussé dimanche": another verb has the day.
    !termsWithin(source, "auxiliaries", end, from, "have").some((have) => wordsBetween(source, end, have.from) === 0) &&
    // "recall that the hymn was being sung on 5 June": what they tell of was then.
    !termsWithin(source, "auxiliaries", end, from, "be").some((be) => wordsBetween(source, end, be.from) > 1) &&
    !tellsEvent(reading, end, from) &&
    !hasAttackers(reading, end, from)
  );
}

/** "On Friday evening the health ministry said …"; in "On Friday, the army said, …" it is the day of what is told. */
function isSaidBehind({ source, text }: PartReading, speech: readonly Attribution[], to: number): boolean {
  return speech.some(({ cue, rule }) => {
    if (rule !== "speaker-before" || cue.from < to || wordsBetween(source, to, cue.from) > 0 || cue.to - cue.from > SUBJECT) return false;
    return text.tokens[cue.to]?.text !== ",";
  });
}

/** "On Monday a second bulletin listed the sixteen among the dead": the day of the bulletin. */
function isOfBulletin({ source }: PartReading, sentence: Sentence, to: number): boolean {
  const statement = termsWithin(source, "speech", to, Math.min(sentence.to, to + SUBJECT), "statement")[0];
  if (statement === undefined || wordsBetween(source, to, statement.from) > 2 || hasMark(source, to, statement.from, BREAKS)) return false;
  return termsWithin(source, "speech", statement.to, statement.to + 2, "say", "count").some(({ from }) => from === statement.to);
}

/** "rose to 92 on Tuesday", "le bilan donné lundi", "Mercredi, l'armée a revu son bilan": the day on which a toll was told. */
function isOfToll({ source }: PartReading, sentence: Sentence, { from, to }: { from: number; to: number }): boolean {
  const before = termsWithin(source, "context", Math.max(sentence.from, from - TOLD), from, "toll_told", "learned").at(-1);
  if (before !== undefined && !hasMark(source, before.to, from, BREAKS)) return true;
  const behind = termsWithin(source, "context", to, Math.min(sentence.to, to + TOLD), "toll_told")[0];
  return behind !== undefined && termsWithin(source, "tactics", to, behind.from).length === 0;
}

function tellsEvent({ source }: PartReading, from: number, to: number): boolean {
  return termsWithin(source, "tactics", from, to).length > 0 || termsWithin(source, "outcomes", from, to).length > 0;
}

function hasAttackers({ source, actors }: PartReading, from: number, to: number): boolean {
  return termsWithin(source, "people", from, to, ...ATTACKERS).length > 0 || within(actors, from, to).some(({ kind }) => kind === "group");
}
