import type { Article } from "../../model/article.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { TableRow } from "../../model/tables.ts";
import { text } from "../cells.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** What of an article its row is made of, without its text. */
export type ArticleFacts = Omit<Article, "body">;

/** What its row tells of it beside: the headline that the coder took where it has no title, its words, and where its story was first. */
interface Told {
  headline: string | null | undefined;
  words: number;
  origin: string | undefined;
}

/** One row an article. */
export function articleRows({ articles, coded, origins }: Corpus): TableRow[] {
  const headlines = new Map(coded.map(({ article, title }) => [article, title]));
  return articles.map((article) =>
    articleRow(article, { headline: headlines.get(article.id), words: countWords(article.body), origin: origins[article.id] }),
  );
}

/** The row of one article. */
export function articleRow(article: ArticleFacts, { headline, words, origin }: Told): TableRow {
  return {
    article_id: article.id,
    title: text(article.title ?? headline),
    publisher: text(article.publisher),
    published: text(article.published),
    published_precision: publishedPrecision(article),
    language: text(article.language),
    url: text(article.url),
    archived: text(article.archived),
    words,
    sha256: article.sha256,
    origin: origin ?? article.id,
  };
}

/** Words of a text: runs of letters and digits, joined by hyphens and apostrophes. */
export function countWords(body: string): number {
  return body.match(WORD)?.length ?? 0;
}

function publishedPrecision({ published }: ArticleFacts): string | null {
  if (published === null) return null;
  return ["year", "month", "day"][published.split("-").length - 1] ?? null;
}
