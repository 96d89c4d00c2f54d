import { expect, test } from "vitest";
import { contextOf } from "../../loaders/events/corpus.ts";
import type { Article } from "../../loaders/model/article.ts";
import type { Correction } from "../../loaders/model/corpus.ts";
import { membersOf } from "../../loaders/piecewise/members.ts";
import { sheetOf } from "../../loaders/piecewise/sheet.ts";
import { TACTICS } from "../events/accounts.ts";
import { article, coding, event } from "../events/coded.ts";

const RESOURCES = { gazetteer: [], codebook: { tactics: TACTICS }, actors: [], registry: [], corrections: [] };

interface Given {
  articles?: Article[];
  origin?: string;
  corrections?: Correction[];
}

/** What is made of the article `b` depends on. */
function markOf({ articles = [article("a", "2021-06-21"), article("b", "2021-06-22")], origin = "b", corrections = [] }: Given): string {
  const sheets = new Map(articles.map((one) => [one.id, sheetOf(one, coding(one.id, event({})), one.id)]));
  const context = contextOf(articles, { a: "a", b: origin }, RESOURCES);
  const codingOf = ({ article }: { article: Pick<Article, "id"> }) => coding(article.id, event({}));
  return membersOf({ sheets, codingOf, context }, corrections).value.markOf("b");
}

const DECISION: Correction = {
  correction_id: "c1",
  action: "set",
  target: "b#0",
  field: "place",
  was: "",
  now: "Gossi",
  reason: "a map",
  source: "a clerk",
  decided: "2022-01-01",
  line: 2,
};

test("what is made of an article's events depends on its coding, on where its story was first, in which paper, and on what was decided of it", () => {
  const elsewhere = [article("a", "2021-06-21", "", "another paper"), article("b", "2021-06-22")];
  const marks = [
    markOf({}),
    markOf({ origin: "a" }),
    markOf({ origin: "a", articles: elsewhere }),
    markOf({ corrections: [DECISION] }),
    markOf({ corrections: [{ ...DECISION, reason: "another map" }] }),
  ];
  expect(new Set(marks).size).toBe(marks.length);
  expect(markOf({ corrections: [{ ...DECISION, target: "a#0" }] })).toBe(markOf({}));
});
