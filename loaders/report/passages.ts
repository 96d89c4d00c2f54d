import { publishedSpan } from "../events/redacting/spans.ts";
import type { Article } from "../model/article.ts";
import type { CaseEvent } from "../model/event.ts";
import { compare } from "../problems.ts";
import { around } from "../reading/around.ts";
import { sentencesIn, textOf } from "./sentences.ts";
import type { Site } from "./site-index.ts";

export type EvidenceRow = CaseEvent["evidence"][number];

/** What an analyst decided stands in no passage. */
export function isDecision({ rule, start, end }: Pick<EvidenceRow, "rule" | "start" | "end">): boolean {
  return start === end && rule.startsWith("correction ");
}

/** One passage of one article, in its whole sentences, with every value that was read in it. */
export interface Exhibit {
  /** From 1, in the order of articles and their text. */
  number: number;
  article: Article;
  part: EvidenceRow["part"];
  start: number;
  end: number;
  /** Sentences next to it, for context; null at an end of the text. */
  before: string | null;
  after: string | null;
  evidence: EvidenceRow[];
}

/** Where the sentences of a text begin and end; one stretch, the whole text, in a language without a pack. */
function sentencesOf(site: Site, article: Article, part: EvidenceRow["part"]): { start: number; end: number }[] | null {
  const language = site.languageOf.get(article.id) ?? article.language ?? "";
  const pack = site.input.packs.get(language);
  return pack ? sentencesIn(article, part, pack) : null;
}

function exhibitsOfPart(site: Site, article: Article, part: EvidenceRow["part"], rows: EvidenceRow[]): Omit<Exhibit, "number">[] {
  const text = textOf(article, part);
  const sentences = sentencesOf(site, article, part);
  const found: Omit<Exhibit, "number">[] = [];
  // Longest first, so that a passage within another's sentences joins them rather than standing twice.
  const stretches = rows
    .map((row) => ({ row, ...around(text, sentences, publishedSpan(article, row)) }))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { row, ...stretch } of stretches) {
    const holder = found.find((exhibit) => exhibit.start <= stretch.start && stretch.end <= exhibit.end);
    if (holder) holder.evidence.push(row);
    else found.push({ article, part, ...stretch, evidence: [row] });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Gathers evidence into passages, each shown once however many values it gave.
 * Takes rows of any events; gives the passages numbered in the order of articles (by publication) and of their text.
 */
export function exhibits(site: Site, rows: EvidenceRow[]): Exhibit[] {
  const found: Omit<Exhibit, "number">[] = [];
  const wanted = new Set(rows.map((row) => row.article));
  for (const article of site.articles.filter(({ id }) => wanted.has(id))) {
    for (const part of ["title", "body"] as const) {
      const own = rows.filter((row) => row.article === article.id && row.part === part && !isDecision(row));
      if (own.length > 0) found.push(...exhibitsOfPart(site, article, part, own));
    }
  }
  for (const { evidence } of found)
    evidence.sort((a, b) => a.start - b.start || compare(a.field, b.field) || compare(a.evidence_id, b.evidence_id));
  return found.map((exhibit, index) => ({ number: index + 1, ...exhibit }));
}

/** A stretch of a passage, marked if evidence lies in it. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Cuts a passage at the edges of its evidence; white space is made single, as it is in HTML. */
export function runs(exhibit: Exhibit): Run[] {
  const text = textOf(exhibit.article, exhibit.part);
  const marks = exhibit.evidence.map((row) => publishedSpan(exhibit.article, row));
  const edges = [...new Set([exhibit.start, exhibit.end, ...marks.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  const cut: Run[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const marked = marks.some((mark) => mark.start <= start && end <= mark.end);
    const piece = text.slice(start, end).replace(/\s+/g, " ");
    const last = cut.at(-1);
    if (last && last.marked === marked) last.text += piece;
    else cut.push({ text: piece, marked });
  }
  return cut;
}

/** Address of the passage on the publisher's page: browsers scroll to the text that the fragment quotes. */
export function textFragment(url: string, quote: string): string {
  const words = quote.replace(/\s+/g, " ").trim().split(" ");
  const encode = (text: string) => encodeURIComponent(text).replace(/-/g, "%2D").replace(/'/g, "%27");
  const long = words.length > 10;
  const directive = long ? `${encode(words.slice(0, 5).join(" "))},${encode(words.slice(-5).join(" "))}` : encode(words.join(" "));
  return `${url.split("#")[0]}#:~:text=${directive}`;
}
