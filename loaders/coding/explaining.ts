import { cellOf } from "../events/values.ts";
import type { Article } from "../model/article.ts";
import type { CodedArticle, CodedEvent, Evidence, Span } from "../model/coded.ts";
import type { Sentence } from "../model/reading.ts";
import { rawSpan } from "../reading/legible.ts";
import type { LanguagePack } from "../reading/pack.ts";
import { segment } from "../reading/text.ts";

/** A passage with the event that it supports. */
interface Support {
  index: number;
  event: CodedEvent;
  evidence: Evidence;
}

/** A coding for a person to read: each event in a line, then the article sentence by sentence with what each gave, by which rule, on whose word. */
export function explainCoding(article: Article, coded: CodedArticle, pack: LanguagePack): string[] {
  const supports = coded.events.flatMap((event, index) => event.evidence.map((evidence) => ({ index, event, evidence })));
  const none = coded.events.length === 0 ? ["  no attack is read in it"] : [];
  const title = article.title === null ? [] : ["", "Title", ...partLines("title", article.title, supports, pack)];
  return [
    `${article.id}  ${coded.language}`,
    ...coded.events.map(eventLine),
    ...none,
    ...title,
    "",
    "Text",
    ...partLines("body", article.body, supports, pack),
  ];
}

function eventLine({ role, date, place, country, tactics }: CodedEvent, index: number): string {
  const what = [date ?? "undated", place ?? "unplaced", country ?? "", tactics.join(" + ") || "attack"].filter(Boolean).join(", ");
  return `  #${index} ${role}: ${what}`;
}

function partLines(part: Span["part"], raw: string, supports: Support[], pack: LanguagePack): string[] {
  const own = supports.filter(({ evidence }) => evidence.part === part);
  const text = segment(part, raw, pack);
  const sentences = text.sentences.map((sentence) => ({ ...sentence, ...rawSpan(text, sentence.start, sentence.end) }));
  return sentences.flatMap((sentence, at) => {
    const next = sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const given = own.filter(({ evidence }) => evidence.start < next && evidence.start >= (at === 0 ? 0 : sentence.start));
    return [sentenceLine(sentence, raw), ...given.map(supportLine)];
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
