import type { Article } from "../../model/article.ts";
import type { CodedArticle } from "../../model/coded.ts";
import type { Problem } from "../../model/problem.ts";
import { notice } from "../../problems.ts";
import { CORRECTIONS_PATH } from "../correcting/guard.ts";
import { type Redaction, redactionsOf, stretchesOf } from "./names.ts";

/** A word of a name that is told when it still stands; shorter ones are particles and initials. */
const SHORTEST = 3;

/** Every text of an article that is published, one after the other. */
function publishedTexts(article: Article | undefined, coded: CodedArticle): string[] {
  const quotes = coded.events.flatMap((event) => [
    ...event.evidence.map(({ quote }) => quote),
    ...event.accounts.map(({ source }) => source),
  ]);
  return [article?.title ?? "", coded.title ?? "", ...quotes];
}

function wordsLeft({ words, correction }: Redaction, texts: readonly string[]): { word: string; count: number }[] {
  const found = [...words].flatMap((word) => {
    if (word.length < SHORTEST) return [];
    const alone = redactionsOf([{ ...correction, was: word }]);
    const count = texts.filter((text) => stretchesOf(text, alone).length > 0).length;
    return count === 0 ? [] : [{ word, count }];
  });
  return found.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/**
 * Tells what a redaction leaves: words of the name that still stand in published passages, as a surname does that is used alone.
 * A notice and no more: the word may be another's name, or a place's.
 */
export function leftovers(redaction: Redaction, articles: readonly Article[], coded: readonly CodedArticle[]): Problem[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const texts = coded.flatMap((one) => publishedTexts(byId.get(one.article), one));
  const left = wordsLeft(redaction, texts);
  if (left.length === 0) return [];
  const { correction_id, line, columns } = redaction.correction;
  const words = left.map(({ word, count }) => `\`${word}\` in ${count} ${count === 1 ? "passage" : "passages"}`);
  const expected = "nothing of the name: where it is the same person, add the word to `was` after `;`";
  return [
    notice(
      { path: CORRECTIONS_PATH, line, column: columns?.was ?? 1 },
      "correction-redact",
      `${correction_id}: still ${words.join(", ")}`,
      expected,
    ),
  ];
}
