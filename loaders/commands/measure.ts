import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "../articles.ts";
import { codeArticle } from "../coding.ts";
import type { Article } from "../model/article.ts";
import type { CodedArticle } from "../model/coded.ts";
import { formatProblem } from "../problems.ts";
import { type Accuracy, type GoldSet, measureAccuracy } from "../scoring/accuracy.ts";
import { type Coded, readCoded, readGold } from "../scoring/gold.ts";
import { readSpellings, type Spellings } from "../scoring/spellings.ts";
import type { Reference } from "./gather.ts";
import { OWN_DATA, PROJECT } from "./project.ts";

const GOLD = join(PROJECT, "test", "articles");

/** The published sets: the folder of `test/articles/` that holds the coding, and the part of it where `reserve.txt` parts it. */
const SETS: { set: string; folder: string; inReserve?: boolean }[] = [
  { set: "reserve", folder: "dev", inReserve: true },
  { set: "blind", folder: "blind" },
  { set: "tuned", folder: "dev", inReserve: false },
  { set: "written", folder: "written" },
  { set: "seeds", folder: "seeds" },
  { set: "es-reserve", folder: "spanish", inReserve: true },
  { set: "es-tuned", folder: "spanish", inReserve: false },
];

/** Codes every article of the published sets. */
export function codeSets(reference: Reference): CodedArticle[] {
  // The texts of the seeds stand in the corpus, not beside their coding.
  const folders = [...new Set(SETS.map(({ folder }) => (folder === "seeds" ? join(OWN_DATA, "articles") : join(GOLD, folder))))];
  return folders.flatMap((folder) => articlesIn(folder, reference)).map((article) => codeArticle(article, reference));
}

/** Measures the codings of the project's hand-coded articles, which are made now unless they are given: what `data/codebook/accuracy.csv` publishes. */
export function measureCoder(reference: Reference, coded: readonly CodedArticle[] = codeSets(reference)): Accuracy[] {
  return measureAccuracy(goldSets(), asPrinted(coded), ownSpellings());
}

/** The spellings that the scorer takes for one another. */
export function ownSpellings(): Spellings {
  return readSpellings(readFileSync(new URL("../scoring/spellings.csv", import.meta.url), "utf8"));
}

function goldSets(): GoldSet[] {
  return SETS.map(({ set, folder, inReserve }) => {
    const gold = readGold(readFileSync(join(GOLD, folder, "gold.json"), "utf8"));
    if (inReserve === undefined) return { set, gold };
    const reserve = new Set(readFileSync(join(GOLD, folder, "reserve.txt"), "utf8").split(/\s+/));
    return { set, gold: new Map([...gold].filter(([article]) => reserve.has(article) === inReserve)) };
  });
}

function articlesIn(folder: string, { packs }: Reference): Article[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const files = names.map((name) => ({ path: name, bytes: readFileSync(join(folder, name)) }));
  const { value, problems } = readArticles(files, [...packs.keys()]);
  if (value.length < files.length) throw new Error(`hand-coded articles that cannot be read:\n${problems.map(formatProblem).join("\n")}`);
  return value;
}

// Written and read again, so that what is measured is what `npm run code` prints.
function asPrinted(coded: readonly CodedArticle[]): Coded {
  return readCoded(coded.map((article) => JSON.stringify(article)).join("\n"));
}
