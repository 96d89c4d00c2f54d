import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "../articles.ts";
import { codeArticle } from "../coding.ts";
import type { Article } from "../model/article.ts";
import { formatProblem } from "../problems.ts";
import { type Accuracy, type GoldSet, measureAccuracy } from "../scoring/accuracy.ts";
import { type Coded, type Gold, readCoded, readGold } from "../scoring/gold.ts";
import { readSpellings, type Spellings } from "../scoring/spellings.ts";
import type { Reference } from "./gather.ts";
import { OWN_DATA, PROJECT } from "./project.ts";

const GOLD = join(PROJECT, "test", "articles");

/** Codes the project's hand-coded articles and measures the codings: what `data/codebook/accuracy.csv` publishes. */
export function measureCoder(reference: Reference): Accuracy[] {
  const articles = [...articlesIn(join(GOLD, "dev"), reference), ...articlesIn(join(OWN_DATA, "articles"), reference)];
  return measureAccuracy(goldSets(), codeAll(articles, reference), ownSpellings());
}

/** The spellings that the scorer takes for one another. */
export function ownSpellings(): Spellings {
  return readSpellings(readFileSync(new URL("../scoring/spellings.csv", import.meta.url), "utf8"));
}

function goldSets(): GoldSet[] {
  const reserve = new Set(readFileSync(join(GOLD, "dev", "reserve.txt"), "utf8").split(/\s+/));
  const dev = readGold(readFileSync(join(GOLD, "dev", "gold.json"), "utf8"));
  const part = (kept: boolean): Gold => new Map([...dev].filter(([article]) => reserve.has(article) === kept));
  return [
    { set: "reserve", gold: part(true) },
    { set: "tuned", gold: part(false) },
    { set: "seeds", gold: readGold(readFileSync(join(GOLD, "seeds", "gold.json"), "utf8")) },
  ];
}

function articlesIn(folder: string, { packs }: Reference): Article[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const files = names.map((name) => ({ path: name, bytes: readFileSync(join(folder, name)) }));
  const { value, problems } = readArticles(files, [...packs.keys()]);
  if (value.length < files.length) throw new Error(`hand-coded articles that cannot be read:\n${problems.map(formatProblem).join("\n")}`);
  return value;
}

// Written and read again, so that what is measured is what `npm run code` prints.
function codeAll(articles: Article[], reference: Reference): Coded {
  return readCoded(articles.map((article) => JSON.stringify(codeArticle(article, reference))).join("\n"));
}
