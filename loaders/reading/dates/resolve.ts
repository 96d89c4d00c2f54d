import type { PartialDate } from "../../model/article.ts";
import type { CodedDate } from "../../model/coded.ts";
import type { Text } from "../../model/reading.ts";
import { civilDate } from "./calendar.ts";
import { formatInterval, lengthOf, parseInterval } from "./intervals.ts";
import type { DateMention } from "./mention.ts";
import { besideShift } from "./resolve/beside-shift.ts";
import { resolveForm } from "./resolve/form.ts";
import type { Reckoning } from "./resolve/reckoning.ts";
import { Story } from "./resolve/story.ts";

/** What a date is reckoned from; null for what is not known. */
export interface DateAnchors {
  /** Day, month or year of publication. */
  published: PartialDate | null;
  /** The date told before it: "the next day". */
  previous: CodedDate | null;
  /** The date of the main clause: "on Sunday, a day after the attack". */
  clause: CodedDate | null;
  /** Its own sentence tells a month or a year before it, and no day: nothing to reckon days from. */
  coarse?: boolean;
  /** A date told right before with its year: "In January 2018 …, in March …". */
  context: CodedDate | null;
  /** The month or day told last, in the same paragraph: "in November …, on the 6th". */
  near?: CodedDate | null;
  /** The year that "that year" stands for, told right before it: "2015 … That year, on 18 March …". */
  thatYear?: CodedDate | null;
  /** The day that heads its paragraph, and says nothing else. */
  heading?: CodedDate | null;
}

/** A date mention with the date that it stands for by default. */
export interface ResolvedDate {
  mention: DateMention;
  date: CodedDate | null;
  /** The rule of resolution; the mention's own where there is no date. */
  rule: string;
  /** It begins after the publication: announced, not reported. */
  ahead: boolean;
}

const OF_CLAUSE = /-of-clause$/;
/** The rule of a day reckoned from another that is named behind it. */
export const FROM_BEHIND = "day-from-day-behind";
/** What other rules know of the sentences that dates stand in. */
export interface Hearing {
  /** Somebody spoke on that day. */
  isSaid: (mention: DateMention) => boolean;
  /** A comma between a token and a date ends a clause, and the next, which is no relative one, tells of an attack on that day. */
  endsClause: (from: number, next: DateMention) => boolean;
}

const LONGEST_MONTH = 31;
/** How many tokens behind a day "of the same year" may stand. */
const REACH_OF_YEAR = 2;
/** How many dates behind one that is reckoned from its main clause are looked at for that clause's own. */
const LATER = 3;
/** How many tokens behind "a week after" the date of what it speaks of may stand. */
const REACH_OF_CLAUSE = 12;

/** The date that a mention stands for, reckoned from the anchors; null rather than a guess. Rules: codebook, `date`. */
export function resolveDate(mention: DateMention, anchors: DateAnchors): { date: CodedDate; rule: string } | null {
  const context = parseInterval(anchors.context);
  const reckoning: Reckoning = {
    published: parseInterval(anchors.published),
    previous: parseInterval(anchors.previous),
    clause: parseInterval(anchors.clause),
    context: context === null || lengthOf(context) > LONGEST_MONTH ? null : civilDate(context.first),
    near: parseInterval(anchors.near ?? null),
    heading: parseInterval(anchors.heading ?? null),
    thatYear: parseInterval(anchors.thatYear ?? null),
    future: mention.functions.includes("future"),
    coarse: anchors.coarse ?? false,
  };
  const resolution = resolveForm(mention.form, mention.anchor, reckoning);
  return resolution === null ? null : { date: formatInterval(resolution.interval), rule: resolution.rule };
}

/**
 * Resolves all dates of a text in order, each against the publication or the nearest fitting date before it in the story.
 * Takes the mentions as `readDates` gives them. A date that only bounds a stretch, lies ahead or stands in a caption is no anchor, nor,
 * where another is told, the day on which something was said.
 */
export function resolveDates(
  mentions: readonly DateMention[],
  text: Text,
  published: PartialDate | null,
  hearing: Hearing = { isSaid: () => false, endsClause: () => false },
): ResolvedDate[] {
  const { isSaid } = hearing;
  const story = new Story(text, published);
  let before: ResolvedDate | undefined;
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const anchors = asOfSaying(mention, next, story.anchorsFor(isOfSameYear(mention, next) ? next : mention), isSaid);
    const main =
      anchors.clause === null && isBeforeMainClause(hearing.endsClause, mention, next) ? resolveDate(next, story.anchorsFor(next)) : null;
    if (main !== null) anchors.clause = main.date;
    const today =
      anchors.clause === null ? mentions.slice(index + 1, index + LATER).find((later) => isOfThisDay(mention, later)) : undefined;
    if (today !== undefined) anchors.clause = resolveDate(today, story.anchorsFor(today))?.date ?? null;
    const own =
      main === null && isDatedBehind(mention, next, text)
        ? fromBehind(mention, isSaid(mention) ? null : resolveDate(next, story.anchorsFor(next)))
        : resolveDate(inSameYear(mention, next, anchors), anchors);
    const found = besideShift(mention, before) ?? own;
    const resolved = {
      mention: withoutFuture(mention, found?.date ?? null, published),
      date: found?.date ?? null,
      rule: found?.rule ?? mention.rule,
      ahead: isAhead(found?.date ?? null, published),
    };
    if (resolved.rule !== FROM_BEHIND) story.add(resolved, isSaid(mention));
    before = resolved;
    return resolved;
  });
}

/** "They will tell you of February 2020": a date whose year is stated and past lies not ahead, whatever verb it stands beside. */
function withoutFuture(mention: DateMention, date: CodedDate | null, published: PartialDate | null): DateMention {
  const [told, now] = [parseInterval(date), parseInterval(published)];
  const { form, functions } = mention;
  if (told === null || now === null || told.last >= now.first || form.type !== "calendar" || form.year === null) return mention;
  return functions.includes("future") ? { ...mention, functions: functions.filter((name) => name !== "future") } : mention;
}

/** "stormed a village overnight, the governor said on Tuesday": the night before he spoke, not before the article came out. */
function asOfSaying(
  mention: DateMention,
  next: DateMention | undefined,
  anchors: DateAnchors,
  isSaid: (mention: DateMention) => boolean,
): DateAnchors {
  const { form } = mention;
  const night = form.type === "shift" && form.unit === "day" && form.base === null && form.night && mention.anchor === "publication";
  if (!night || next?.sentence !== mention.sentence || next.form.type !== "calendar" || !isSaid(next)) return anchors;
  const said = parseInterval(resolveDate(next, anchors)?.date ?? null);
  const day = said !== null && lengthOf(said) === 1 ? formatInterval(said) : null;
  return day === null ? anchors : { ...anchors, published: day };
}

/** "a week after the attack of 8 June": what is dated from the main clause says its own date. */
function isDatedBehind(mention: DateMention, next: DateMention | undefined, { tokens }: Text): next is DateMention {
  // "Two days after the ribbon was cut, as the light went on Saturday, a bomb …": the day of the main clause.
  const apart = next !== undefined && tokens.slice(mention.to, next.from).some(({ text }) => text === ",");
  return (
    !apart &&
    (mention.anchor === "clause" || OF_CLAUSE.test(mention.rule)) &&
    next !== undefined &&
    next.sentence === mention.sentence &&
    next.from - mention.to <= REACH_OF_CLAUSE &&
    next.anchor !== "clause"
  );
}

/** "Three days after an ambush near Seba, gunmen struck again on Sunday": the date of the main clause stands behind its comma. */
function isBeforeMainClause(endsClause: Hearing["endsClause"], mention: DateMention, next: DateMention | undefined): next is DateMention {
  if (mention.anchor !== "clause" || next?.sentence !== mention.sentence || next.anchor === "clause") return false;
  return endsClause(mention.to, next);
}

/** "Au lendemain de l'attaque du camp, qui a fait six morts, la ville panse ses plaies ce mercredi": the day of the main clause, with a word that points to it. */
function isOfThisDay(mention: DateMention, later: DateMention): boolean {
  if (!OF_CLAUSE.test(mention.rule) || later.sentence !== mention.sentence) return false;
  return later.form.type === "calendar" && later.form.weekday !== null && later.form.which === "this";
}

/** "a day before the election of June 20": the main clause's own day, reckoned from the one named. */
function fromBehind({ form }: DateMention, named: { date: CodedDate } | null): { date: CodedDate; rule: string } | null {
  const base = parseInterval(named?.date ?? null);
  if (base === null || lengthOf(base) > 1 || form.type !== "shift" || form.unit !== "day") return null;
  return { date: formatInterval({ first: base.first - form.by, last: base.last - form.by }), rule: FROM_BEHIND };
}

/** "le 20 novembre de la même année": a day or month whose year is that of the date told before. */
function isOfSameYear({ form, sentence, to }: DateMention, next: DateMention | undefined): next is DateMention {
  if (next === undefined || next.sentence !== sentence || next.from - to > REACH_OF_YEAR) return false;
  const bare = form.type === "calendar" && form.month !== null && form.year === null;
  return bare && next.form.type === "shift" && next.form.unit === "year" && next.form.by === 0 && next.anchor === "previous";
}

function inSameYear(mention: DateMention, next: DateMention | undefined, { previous }: DateAnchors): DateMention {
  const told = parseInterval(previous);
  if (!isOfSameYear(mention, next) || told === null || mention.form.type !== "calendar") return mention;
  return { ...mention, form: { ...mention.form, year: civilDate(told.first).year } };
}

function isAhead(date: CodedDate | null, published: PartialDate | null): boolean {
  const [interval, publication] = [parseInterval(date), parseInterval(published)];
  return interval !== null && publication !== null && interval.first > publication.last;
}
