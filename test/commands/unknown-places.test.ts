import { expect, test } from "vitest";
import { unknownPlaces } from "../../loaders/coding/unknown-places.ts";
import type { Article } from "../../loaders/model/article.ts";
import type { CodedArticle } from "../../loaders/model/coded.ts";
import type { Place } from "../../loaders/model/resources.ts";
import { formatProblem } from "../../loaders/problems.ts";

const body = "Gunmen raided Talidougou.\nThen Gao.";
const file = { path: "articles/a.md", bytes: new TextEncoder().encode(`---\npublished: 2020\n---\n${body}`) };
const article = { id: "a", path: file.path, body } as Article;
const gazetteer = [{ name: "Gao", aliases: ["Gawgaw"], guarded: [] } as unknown as Place];

function coded(...places: (string | null)[]): CodedArticle {
  const events = places.map((place) => {
    const evidence = place === null ? [] : [{ field: "place", part: "body", start: body.indexOf(place) }];
    return { place, evidence };
  });
  return { article: "a", events } as unknown as CodedArticle;
}

test("a place that the gazetteer lacks is named once, where the article has it", () => {
  const problems = unknownPlaces([coded("Talidougou", "Talidougou", null)], [article], [file], gazetteer);
  expect(problems.map(formatProblem)).toEqual([
    "articles/a.md:4:15: (notice) `Talidougou`, expected a place of gazetteer.csv, so that it is on the map: add a row, or the spelling to the row's aliases  gazetteer-missing",
  ]);
});

test("a name or an alias of the gazetteer is no fault", () => {
  expect(unknownPlaces([coded("Gao", "gawgaw")], [article], [file], gazetteer)).toEqual([]);
});
