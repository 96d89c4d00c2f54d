import { findCollisions, foldText } from "../articles/collisions.ts";
import { digestOf } from "../digest.ts";
import { type Traits, traitsOf } from "../events/linking/features.ts";
import { type Sketch, shinglesOf, sketchOf } from "../events/near-copies.ts";
import type { Article } from "../model/article.ts";
import type { CodedArticle } from "../model/coded.ts";
import type { Problem } from "../model/problem.ts";
import { type ArticleFacts, countWords } from "../tables/rows/articles.ts";

/** What is held of every article of a corpus while its tables are made: neither its text nor its passages. */
export interface Sheet {
  article: ArticleFacts;
  /** Digest of everything that its coding depends on but the coder; what it is coded as is looked up by it. */
  coding: string;
  /** As the coder took it, where the article has no title. */
  headline: string | null;
  words: number;
  /** Digest of its text by which copies of it in the corpus are known. */
  text: string;
  sketch: Sketch;
  traits: Traits[];
}

/**
 * What is held of an article from the article and its coding.
 *
 * @param coding the key of its coding.
 */
export function sheetOf({ body, ...article }: Article, coded: CodedArticle, coding: string): Sheet {
  return {
    article,
    coding,
    headline: coded.title ?? null,
    words: countWords(body),
    text: digestOf(foldText(body)),
    sketch: sketchOf(article, shinglesOf(body)),
    traits: traitsOf(coded),
  };
}

/** Faults between articles, as `findCollisions` tells them. */
export function collisionsOf(sheets: readonly Sheet[]): Problem[] {
  return findCollisions(sheets.map(({ article, text }) => ({ ...article, text })));
}
