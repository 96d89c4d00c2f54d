import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { error, notice } from "../problems.ts";

/** What of an article others may collide with. */
export interface Collidable extends Pick<Article, "id" | "path" | "publisher"> {
  /** Its text by which copies are known, as `foldText` gives it, or the digest of that. */
  text: string;
}

/** Faults between articles: ids that are one id on some computers, and texts that are there twice. */
export function findCollisions(articles: readonly Collidable[]): Problem[] {
  return [
    ...repeats(articles, (article) => foldId(article.id), idCollision),
    ...repeats(articles, (article) => article.text, textCollision),
  ];
}

/** Two ids that fold to one would be one file on a computer that ignores case or composes accents. */
export function foldId(id: string): string {
  return id.normalize("NFC").toLowerCase().normalize("NFC");
}

function idCollision(article: Collidable, first: Collidable): Problem {
  const found = `the same id as ${first.path} (they differ only in case or in how accents are stored)`;
  return error({ path: article.path }, "article-id-duplicate", found, "another file name for one of the two");
}

function textCollision(article: Collidable, first: Collidable): Problem {
  const found = `the same text as ${first.path}`;
  if (article.publisher === first.publisher)
    return error({ path: article.path }, "article-text-duplicate", found, "each article once: take one of the two files out");
  return notice({ path: article.path }, "article-text-duplicate", found, "two outlets with one wire story, which counts as one source");
}

function repeats(
  articles: readonly Collidable[],
  key: (article: Collidable) => string,
  fault: (article: Collidable, first: Collidable) => Problem,
): Problem[] {
  const firsts = new Map<string, Collidable>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const first = firsts.get(key(article));
    if (first === undefined) firsts.set(key(article), article);
    else problems.push(fault(article, first));
  }
  return problems;
}

/** A text by which copies are known: white space aside, and however its accents are stored. */
export function foldText(body: string): string {
  return body.normalize("NFC").replace(/\s+/g, " ").trim();
}
