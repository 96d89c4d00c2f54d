import type { ReconcileContext } from "../events/context.ts";
import { reconcileArticle } from "../events/reconcile.ts";
import { ENGLISH_REASONS } from "../events/telling/en.ts";
import { plainNaming } from "../events/telling/plain.ts";
import { tellValue } from "../events/telling.ts";
import { cellOf, isEmptyValue, sameValue } from "../events/values.ts";
import { flatMap } from "../flat-map.ts";
import type { Article } from "../model/article.ts";
import type { CodedAccount, CodedArticle, CodedEvent, Evidence } from "../model/coded.ts";
import type { Sentence } from "../model/reading.ts";
import { rawSpan } from "../reading/legible.ts";
import type { PartReading } from "../reading/part.ts";
import { unusedReadings } from "./unused.ts";

/** A passage with the event that it supports. */
interface Support {
  index: number;
  event: CodedEvent;
  evidence: Evidence;
}

/**
 * A coding for a person to read: each event in a line with how sources that differ were settled, then the article sentence by sentence with what each
 * gave, by which rule, on whose word, and what else was read in it and why that lost. `readings` are the article's, as `readingsOf` gives them.
 */
export function explainCoding(
  article: Article,
  coded: CodedArticle,
  readings: readonly PartReading[],
  reconcile: ReconcileContext,
): string[] {
  const supports = flatMap(coded.events, (event, index) => event.evidence.map((evidence) => ({ index, event, evidence })));
  const none = coded.events.length === 0 ? ["  no attack is read in it"] : [];
  return [
    `${article.id}  ${coded.language}`,
    ...coded.events.flatMap((event, index) => [eventLine(event, index), ...settledLines(event, article.published, reconcile)]),
    ...none,
    ...readings.flatMap((reading) => ["", reading.text.part === "title" ? "Title" : "Text", ...partLines(reading, supports)]),
  ];
}

/** Of every field that sources give different values of: which was taken, and by which rule. */
function settledLines({ accounts }: CodedEvent, published: string | null, context: ReconcileContext): string[] {
  const { values, reasons } = reconcileArticle(accounts, published, context);
  const naming = plainNaming((index) => accounts[Number(index)]?.source ?? index);
  return flatMap(reasons, ({ field, rule, reason }) => {
    const given = accounts.map((account) => ({ source: account.source, value: account[field as keyof CodedAccount] }));
    const stated = given.filter(({ value }) => !isEmptyValue(value));
    if (stated.every(({ value }) => sameValue(value, stated[0]?.value))) return [];
    const said = stated.map(({ source, value }) => `${cellOf(value)} (${source})`).join(", ");
    return [
      `      ${field}: ${cellOf(values[field as keyof typeof values])} of ${said}  [${rule}] ${tellValue(field, reason, ENGLISH_REASONS, naming)}`,
    ];
  });
}

function eventLine({ role, date, place, country, tactics }: CodedEvent, index: number): string {
  const what = [date ?? "undated", place ?? "unplaced", country ?? "", tactics.join(" + ") || "attack"].filter(Boolean).join(", ");
  return `  #${index} ${role}: ${what}`;
}

function partLines(reading: PartReading, supports: Support[]): string[] {
  const { text } = reading;
  const own = supports.filter(({ evidence }) => evidence.part === text.part);
  const sentences = text.sentences.map((sentence) => ({ ...sentence, ...rawSpan(text, sentence.start, sentence.end) }));
  return flatMap(sentences, (sentence, at) => {
    const next = sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const given = own.filter(({ evidence }) => evidence.start < next && evidence.start >= (at === 0 ? 0 : sentence.start));
    const unused = unusedReadings(
      reading,
      sentence.index,
      given.map(({ evidence }) => evidence),
    );
    return [sentenceLine(sentence, text.received), ...given.map(supportLine), ...unused.map((line) => `      not taken: ${line}`)];
  });
}

function sentenceLine({ kind, start, end }: Sentence, raw: string): string {
  return `  ${kind === "story" ? "" : `[${kind}] `}${raw.slice(start, end).replace(/\s+/g, " ")}`;
}

function supportLine({ index, event, evidence }: Support): string {
  const { field, value, rule, inferred, account } = evidence;
  const source = account === null ? "the article as a whole" : (event.accounts[account]?.source ?? "");
  return `      #${index} ${field}: ${cellOf(value)}  ${inferred ? "inferred by" : "by"} ${rule}, from ${source}`;
}
