import type { PartialDate } from "../../model/article.ts";
import type { CodedDate } from "../../model/coded.ts";
import type { Text } from "../../model/reading.ts";
import { civilDate } from "./calendar.ts";
import { formatInterval, lengthOf, parseInterval } from "./intervals.ts";
import type { DateForm, DateFunction, DateMention } from "./mention.ts";
import { resolveForm } from "./resolve/form.ts";
import type { Reckoning } from "./resolve/reckoning.ts";

/** What a date is reckoned from; null for what is not known. */
export interface DateAnchors {
  /** Day, month or year of publication. */
  published: PartialDate | null;
  /** The date told before it: "the next day". */
  previous: CodedDate | null;
  /** The date of the main clause: "on Sunday, a day after the attack". */
  clause: CodedDate | null;
  /** A date told right before with its year: "In January 2018 …, in March …". */
  context: CodedDate | null;
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

/** How long a date may at most be for days, weeks, months or years to be reckoned from it. */
const LONGEST_ANCHOR = { day: 2, week: 7, weekend: 7, month: 31, year: 366 };
const NO_EVENT: readonly DateFunction[] = ["since", "until", "future", "caption", "note", "stamp"];

/** The date that a mention stands for, reckoned from the anchors; null rather than a guess. Rules: codebook, `date`. */
export function resolveDate(mention: DateMention, anchors: DateAnchors): { date: CodedDate; rule: string } | null {
  const context = parseInterval(anchors.context);
  const reckoning: Reckoning = {
    published: parseInterval(anchors.published),
    previous: parseInterval(anchors.previous),
    clause: parseInterval(anchors.clause),
    context: context === null || lengthOf(context) > LONGEST_ANCHOR.month ? null : civilDate(context.first),
    future: mention.functions.includes("future"),
  };
  const resolution = resolveForm(mention.form, mention.anchor, reckoning);
  return resolution === null ? null : { date: formatInterval(resolution.interval), rule: resolution.rule };
}

/**
 * Resolves all dates of a text in order, each against the publication or the nearest fitting date before it in the story.
 * Takes the mentions as `readDates` gives them. A date that only bounds a stretch, lies ahead or stands in a caption is no anchor.
 */
export function resolveDates(mentions: readonly DateMention[], text: Text, published: PartialDate | null): ResolvedDate[] {
  const resolved: ResolvedDate[] = [];
  for (const mention of mentions) {
    const anchors: DateAnchors = {
      published,
      previous: previousFor(mention, resolved),
      clause: clauseFor(mention, resolved),
      context: contextFor(mention, resolved, published === null ? null : text),
    };
    const found = resolveDate(mention, anchors);
    resolved.push({
      mention,
      date: found?.date ?? null,
      rule: found?.rule ?? mention.rule,
      ahead: isAhead(found?.date ?? null, published),
    });
  }
  return resolved;
}

function isAhead(date: CodedDate | null, published: PartialDate | null): boolean {
  const [interval, publication] = [parseInterval(date), parseInterval(published)];
  return interval !== null && publication !== null && interval.first > publication.last;
}

function previousFor(mention: DateMention, resolved: readonly ResolvedDate[]): CodedDate | null {
  if (mention.anchor !== "previous") return null;
  const unit = mention.form.type === "shift" ? mention.form.unit : "day";
  const sameAgain = mention.form.type === "shift" && mention.form.by === 0;
  for (let i = resolved.length - 1; i >= 0; i -= 1) {
    const { mention: earlier, date } = resolved[i] as ResolvedDate;
    const interval = parseInterval(date);
    if (interval === null || isNoAnchor(earlier, sameAgain)) continue;
    if (isYearAlone(earlier.form) && unit !== "year") continue;
    return lengthOf(interval) <= LONGEST_ANCHOR[unit] ? date : null;
  }
  return null;
}

/** "since January … that month": what only bounds a stretch may still be taken up again. */
function isNoAnchor(mention: DateMention, sameAgain = false): boolean {
  return mention.functions.some((name) => NO_EVENT.includes(name) && !(sameAgain && name === "since"));
}

function isYearAlone(form: DateForm): boolean {
  return form.type === "calendar" && form.month === null && form.weekday === null && form.day === null;
}

function clauseFor(mention: DateMention, resolved: readonly ResolvedDate[]): CodedDate | null {
  const last = resolved.at(-1);
  return mention.anchor === "clause" && last?.mention.sentence === mention.sentence ? last.date : null;
}

/** A date with a stated year and month in the same sentence or the one before, in the same paragraph; without a publication date (`text` null), anywhere before. */
function contextFor(mention: DateMention, resolved: readonly ResolvedDate[], text: Text | null): CodedDate | null {
  for (let i = resolved.length - 1; i >= 0; i -= 1) {
    const { mention: earlier, date } = resolved[i] as ResolvedDate;
    if (text !== null && mention.sentence - earlier.sentence > 1) return null;
    if (text !== null && text.sentences[earlier.sentence]?.paragraph !== text.sentences[mention.sentence]?.paragraph) return null;
    const { form } = earlier;
    if (form.type === "calendar" && form.year !== null && form.month !== null && !isNoAnchor(earlier)) return date;
  }
  return null;
}
