import type { Article } from "../../model/article.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { TableRow } from "../../model/tables.ts";
import { text } from "../cells.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** One row an article. */
export function articleRows({ articles, coded, origins }: Corpus): TableRow[] {
  const headlines = new Map(coded.map(({ article, title }) => [article, title]));
  return articles.map((article) => ({
    article_id: article.id,
    title: text(article.title ?? headlines.get(article.id)),
    publisher: text(article.publisher),
    published: text(article.published),
    published_precision: publishedPrecision(article),
    language: text(article.language),
    url: text(article.url),
    archived: text(article.archived),
    words: countWords(article.body),
    sha256: article.sha256,
    origin: origins[article.id] ?? article.id,
  }));
}

/** Words of a text: runs of letters and digits, joined by hyphens and apostrophes. */
export function countWords(body: string): number {
  return body.match(WORD)?.length ?? 0;
}

function publishedPrecision({ published }: Article): string | null {
  if (published === null) return null;
  return ["year", "month", "day"][published.split("-").length - 1] ?? null;
}
