import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeArticle } from "../../loaders/coding.ts";
import { gather } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { buildCorpus } from "../../loaders/events/corpus.ts";
import { tabulate, writeTables } from "../../loaders/tables.ts";
import { PROJECT } from "../support/run.ts";
import { PUBLICATION } from "./corpus.ts";
import { validatePackage } from "./validate.ts";

const gathered = gather(readSources(join(PROJECT, "data")).value).value;
const coded = gathered.articles.map((article) => codeArticle(article, gathered));
const tables = tabulate(buildCorpus(gathered.articles, coded, gathered).value, gathered.codebook);

describe("the tables of the project's own articles", () => {
  test("validate against their description", () => {
    const files = writeTables(tables, gathered.codebook, PUBLICATION);
    expect(validatePackage(new Map(files.map(({ path, bytes }) => [path, bytes])))).toEqual([]);
  });

  test("hold every article, and events of it", () => {
    expect(tables.articles.map(({ article_id }) => article_id)).toEqual(gathered.articles.map(({ id }) => id));
    expect(tables.events.length).toBeGreaterThan(0);
    expect(new Set(tables.event_articles.map(({ event_id }) => event_id))).toEqual(new Set(tables.events.map(({ event_id }) => event_id)));
  });

  test("quote every passage to the letter, at most two sentences' worth of it", () => {
    const articles = new Map(gathered.articles.map((article) => [article.id, article]));
    const quotes = tables.evidence.filter(({ quote }) => quote !== null);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { article_id, part, start, end, quote } of quotes) {
      const text = articles.get(String(article_id))?.[part === "title" ? "title" : "body"];
      expect(text?.slice(Number(start), Number(end))).toBe(quote);
      expect(String(quote).length).toBeLessThanOrEqual(400);
    }
  });

  test("name for every figure the passage that gives it", () => {
    const passages = new Map(tables.evidence.map((row) => [row.evidence_id, row]));
    expect(tables.casualties.length).toBeGreaterThan(0);
    for (const { evidence_id, account_id } of tables.casualties) expect(passages.get(evidence_id ?? "")?.account_id).toBe(account_id);
  });
});
