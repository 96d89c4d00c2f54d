import { publishedSpan } from "../../events/redacting/spans.ts";
import type { Article } from "../../model/article.ts";
import type { CaseEvent } from "../../model/event.ts";
import { positionOf } from "../../problems.ts";
import { around } from "../../reading/around.ts";
import { segment } from "../../reading/text.ts";
import type { ReviewItem } from "../../reviewing/item.ts";
import { proposalsFor } from "../../reviewing/proposals.ts";
import { type Voice, voicesOn } from "../../reviewing/voices.ts";
import type { Desk } from "./desk.ts";
import { flagsOf } from "./flags.ts";

type Passage = Voice["passages"][number];

/** Where a passage stands: the article's file, with its line. */
function placeOf(desk: Desk, { path, title }: Article, passage: Passage): string {
  const file = desk.sources.articles.find((one) => one.path === path);
  if (file === undefined) return path;
  const text = new TextDecoder().decode(file.bytes);
  if (passage.part === "title") return `${path}:${positionOf(text, Math.max(0, text.indexOf(title ?? ""))).line}`;
  return `${path}:${positionOf(text, text.length - desk.lengthOf(path) + passage.start).line}`;
}

/** The passage in its sentences, marked where it is less than they are. */
function sentenceOf(desk: Desk, article: Article, passage: Passage): string {
  const text = (passage.part === "title" ? article.title : article.body) ?? "";
  const pack = desk.packs.get(desk.corpus.coded.find((coded) => coded.article === article.id)?.language ?? "");
  const span = publishedSpan(article, passage);
  const whole = around(text, pack === undefined ? null : segment(passage.part, text, pack).sentences, span);
  const [before, own, after] = [text.slice(whole.start, span.start), text.slice(span.start, span.end), text.slice(span.end, whole.end)];
  const marked = before.trim() === "" && after.trim() === "" ? own : `${before}[[${own}]]${after}`;
  return marked.replace(/\s+/g, " ").trim();
}

/** What a voice says, with each of its passages and where they stand. */
export interface ShownVoice extends Omit<Voice, "passages"> {
  publisher: string;
  passages: { place: string; text: string }[];
}

/** The voices on an item as they are shown. */
export function shownVoices(item: ReviewItem, desk: Desk): ShownVoice[] {
  return voicesOn(item, desk.corpus).map((voice) => {
    const article = desk.corpus.articles.find(({ id }) => id === voice.article);
    const passages = voice.passages.map((passage) =>
      article === undefined
        ? { place: voice.article, text: passage.quote }
        : { place: placeOf(desk, article, passage), text: sentenceOf(desk, article, passage) },
    );
    return { ...voice, publisher: article?.publisher ?? voice.article, passages };
  });
}

function titleOf({ tactics, place, country, date }: CaseEvent): string {
  return [tactics.join(" + ") || "attack", place ?? "unplaced", country ?? "", date ?? "undated"].filter((part) => part !== "").join(", ");
}

/** An item in two lines: what it is about, and why. */
export function itemLines(item: ReviewItem, desk: Desk): string[] {
  const events = [item.event, item.other].flatMap((id) => desk.corpus.events.find(({ event_id }) => event_id === id) ?? []);
  const what = item.field === null ? item.kind : `${item.kind}: ${item.field}`;
  return [`${what}  ${item.event}`, ...events.map((event) => `  ${titleOf(event)}`), `  ${item.reason}`];
}

/** Who says what, one below the other, each with its passages. */
export function voiceLines(item: ReviewItem, desk: Desk): string[] {
  return shownVoices(item, desk).flatMap(({ source, source_type, publisher, published, value, passages }) => [
    "",
    `  ${source} (${source_type}), ${publisher}, ${published ?? "undated"}`,
    `    ${value}`,
    ...passages.flatMap(({ place, text }) => [`    “${text}”`, `      ${place}`]),
  ]);
}

/** The list for where nobody can be asked: each item with the flags that decide it. */
export function listLines(items: readonly ReviewItem[], desk: Desk): string[] {
  if (items.length === 0) return ["Nothing is left that deserves a look."];
  const head = `${items.length} ${items.length === 1 ? "thing deserves" : "things deserve"} a look, the most important first. Each is decided by one of its commands, with --reason and --source.`;
  return [
    head,
    ...items.flatMap((item, index) => {
      const [first = "", ...rest] = itemLines(item, desk);
      const decisions = proposalsFor(item, desk.corpus).filter(({ draft }) => draft.action !== "add");
      return ["", `${index + 1}. ${first}`, ...rest, ...decisions.map(({ draft }) => `    npm run review -- ${flagsOf(draft)}`)];
    }),
  ];
}

/** The list for programs. */
export function listJson(items: readonly ReviewItem[], desk: Desk): string {
  const all = items.map((item) => ({
    ...item,
    voices: shownVoices(item, desk),
    decisions: proposalsFor(item, desk.corpus).map(({ words, draft }) => ({ words, ...draft, flags: flagsOf(draft) })),
  }));
  return JSON.stringify(all, null, 2);
}
