import { flatMap } from "../flat-map.ts";
import type { Article, SourceFile } from "../model/article.ts";
import type { CodedArticle, CodedEvent } from "../model/coded.ts";
import type { Problem } from "../model/problem.ts";
import type { Place } from "../model/resources.ts";
import { notice, positionOf } from "../problems.ts";
import { spellingKey } from "../reading/spelling.ts";

/**
 * Names every place that events are coded with and that the gazetteer lacks, once an article, at the passage that gave it:
 * such an event stands on no map, and two spellings of its place are two places.
 * Takes the codings, their articles, the articles' files and the gazetteer. Never throws.
 */
export function unknownPlaces(
  coded: readonly CodedArticle[],
  articles: readonly Article[],
  files: readonly SourceFile[],
  gazetteer: readonly Place[],
): Problem[] {
  const known = new Set(flatMap(gazetteer, ({ name, aliases, guarded }) => [name, ...aliases, ...guarded].map(spellingKey)));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const texts = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return flatMap(coded, ({ article: id, events }) => {
    const article = byId.get(id);
    const named = new Map(flatMap(events, (event) => (event.place === null ? [] : [[event.place, event] as const])));
    return [...named].flatMap(([place, event]) => {
      if (article === undefined || known.has(spellingKey(place))) return [];
      const expected = "a place of gazetteer.csv, so that it is on the map: add a row, or the spelling to the row's aliases";
      return [
        notice({ path: article.path, ...locate(article, texts.get(article.path), event) }, "gazetteer-missing", `\`${place}\``, expected),
      ];
    });
  });
}

/** Line and column of the passage in the file, whose end is the article's body. */
function locate({ body }: Article, bytes: Uint8Array | undefined, { evidence }: CodedEvent): { line?: number; column?: number } {
  const given = evidence.find(({ field, part }) => field === "place" && part === "body");
  if (given === undefined || bytes === undefined) return {};
  const text = new TextDecoder().decode(bytes);
  const at = text.length - body.length + given.start;
  return positionOf(text, at);
}
