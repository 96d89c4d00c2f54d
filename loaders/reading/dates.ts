import { flatMap } from "../flat-map.ts";
import type { Sentence, Text } from "../model/reading.ts";
import { functionsOf } from "./dates/functions.ts";
import { shareYears } from "./dates/lists.ts";
import type { DateMention } from "./dates/mention.ts";
import { readUncounted } from "./dates/shifts.ts";
import type { DateSource, Read } from "./dates/source.ts";
import { readNight, readSpan } from "./dates/spans.ts";
import { type Scan, scan } from "./lexicon.ts";
import { cuesOf } from "./numbers/cues.ts";
import type { NumberMention } from "./numbers/mention.ts";
import type { LanguagePack } from "./pack.ts";
import { quotationOf } from "./speech/quotes.ts";

export type { DateAnchor, DateForm, DateFunction, DateMention } from "./dates/mention.ts";
export { type DateAnchors, FROM_BEHIND, type ResolvedDate, resolveDate, resolveDates } from "./dates/resolve.ts";

/** Kinds of date words with which a date may begin; the rest ("the", "since", "to") only stand by one. */
const BEGINNINGS = [
  ...["day", "night", "week", "weekend", "month", "year", "event-day", "event-week", "event-month", "event-year", "week-of"],
  ...["part-early", "part-middle", "part-late", "part-any", "half", "quarter", "season", "holiday", "easter"],
  ...["which-last", "which-this", "which-next", "which-following", "which-preceding", "which-same"],
  ...["ago-lead", "night-of", "overnight", "night-into", "unknown"],
];

/** Letters of the longest indefinite article. */
const ARTICLE = 3;

/**
 * Reads every date of a text, in order: explicit, relative to the publication or to what was told before, imprecise, or naming none;
 * each with what it is reckoned from and what it does in its sentence. Takes the text's numbers as `readNumbers` gives them.
 * `scanned` is the scan of the text's sentences where the caller has it already. One pass; never throws.
 */
export function readDates(
  text: Text,
  pack: LanguagePack,
  numbers: readonly NumberMention[],
  scanned: Scan = scan(pack.lexicon, text.tokens, text.sentences),
): DateMention[] {
  const shared = {
    tokens: text.tokens,
    words: cuesOf(scanned, "date-words"),
    weekdays: cuesOf(scanned, "weekdays"),
    months: cuesOf(scanned, "months"),
    units: cuesOf(scanned, "quantities"),
    numbers: byBeginning(numbers),
    dateOrders: pack.dateOrders,
    quotation: quotationOf(text),
  };
  return flatMap(text.sentences, (sentence) => {
    // Written out, as the rules look at it at every token: copies made by spreading have a shape that the engine looks up anew.
    const { tokens, words, weekdays, months, units, numbers, dateOrders, quotation } = shared;
    const source: DateSource = { tokens, words, weekdays, months, units, numbers, quotation, dateOrders, sentence };
    return shareYears(source, readSentence(text, source, sentence));
  });
}

function byBeginning(numbers: readonly NumberMention[]): Map<number, NumberMention> {
  const found = new Map<number, NumberMention>();
  for (const number of numbers) found.set(number.from, number).set(number.head, number);
  return found;
}

function readSentence(text: Text, source: DateSource, sentence: Sentence): DateMention[] {
  const mentions: DateMention[] = [];
  let at = sentence.from;
  let floor = sentence.from;
  while (at < sentence.to) {
    const read = mayBegin(source, at) ? (readNight(source, at) ?? readSpan(source, at) ?? readUnknown(source, at)) : null;
    if (read !== null && read.to > at && !isApposed(source, mentions.at(-1), read)) {
      mentions.push(mentionOf(text, source, sentence, read, floor));
      floor = read.to;
    }
    at = Math.max(at + 1, read?.to ?? 0);
  }
  return mentions;
}

/** "On March 21, a Sunday, riders came": which day of the week the day was. */
function isApposed({ tokens, words }: DateSource, day: DateMention | undefined, { form, from }: Read): boolean {
  if (day === undefined || day.form.type !== "calendar" || day.form.day === null) return false;
  if (form.type !== "calendar" || form.weekday === null || form.day !== null || form.month !== null) return false;
  const article = tokens[from - 1];
  // "on 16 February, and Monday six more": another day.
  if (words.at(from - 1, "range-and") !== null) return false;
  return from - day.to === 2 && tokens[day.to]?.text === "," && article?.kind === "word" && article.text.length <= ARTICLE;
}

function mayBegin({ words, months, weekdays, units, numbers }: DateSource, at: number): boolean {
  return words.at(at, BEGINNINGS) !== null || months.begins(at) || weekdays.begins(at) || units.begins(at) || numbers.has(at);
}

/** "recently", "in recent months": time words that date nothing. */
function readUnknown(source: DateSource, at: number): Read | null {
  const cue = source.words.at(at, "unknown") ?? readUncounted(source, at);
  return cue === null ? null : { form: { type: "unknown" }, anchor: null, from: at, to: cue.to, rule: "no-date" };
}

function mentionOf(text: Text, source: DateSource, sentence: Sentence, read: Read, floor: number): DateMention {
  return {
    part: text.part,
    start: text.tokens[read.from]?.start ?? 0,
    end: text.tokens[read.to - 1]?.end ?? 0,
    sentence: sentence.index,
    from: read.from,
    to: read.to,
    rule: read.rule,
    form: read.form,
    anchor: read.anchor,
    functions: functionsOf(source, read.form, read.from, read.to, floor),
  };
}
