import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { PROJECT } from "../../loaders/commands/project.ts";
import { bareCopy } from "../support/project.ts";
import { realTowns, syntheticArticles } from "../support/synthetic-articles.ts";
import { GOALS, type Row } from "./row.ts";

/** What making the tables of a corpus took. */
export interface Took {
  /** Seconds of processor time, of all processors together. */
  processor: number;
  coded: number;
  megabytes: number;
}

/** Starts `npm run tables` on a folder's corpus, in a copy of the project that keeps nothing but what it made of that corpus. */
export function startTables(folder: string): ChildProcessByStdio<null, null, Readable> {
  const project = join(folder, "project");
  if (!existsSync(project)) bareCopy(project);
  const script: string = JSON.parse(readFileSync(join(project, "package.json"), "utf8")).scripts.tables;
  const usage = ["--import", join(PROJECT, "test", "bench", "usage.js")];
  const paths = ["--data", join(folder, "data"), "--out", join(folder, "tables")];
  const [, ...given] = script.split(" ");
  return spawn(process.execPath, [...usage, ...given, ...paths], { cwd: project, stdio: ["ignore", "ignore", "pipe"] });
}

/** Makes the tables of a folder's corpus. */
export async function makeTables(folder: string, progress: (line: string) => void = () => {}): Promise<Took> {
  const child = startTables(folder);
  const lines: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => {
    lines.push(line);
    progress(line);
  });
  const [code] = await once(child, "close");
  const coded = /, (\d+) of them coded anew$/m.exec(lines.join("\n"))?.[1];
  if (code !== 0 || coded === undefined) throw new Error(`tables ended with ${code}: ${lines.join("\n")}`);
  return { coded: Number(coded), ...JSON.parse(lines.at(-1) ?? "") };
}

/** Writes invented articles into a folder, in the shape of `data/`, with so many words of background each; gives the one that is left out. */
export function writeArticles(folder: string, count: number, words = 0): { name: string; text: string } {
  const articles = join(folder, "data", "articles");
  mkdirSync(articles, { recursive: true });
  const files = [...syntheticArticles(count + 1, 1.5, realTowns(), 1, words)];
  const [name = "", text = ""] = files.pop() ?? [];
  for (const [file, content] of files) writeFileSync(join(articles, file), content);
  return { name, text };
}

/** Words of background that an article has beside its news: with them it is as long as the hand-coded ones, and tells of as many events. */
const WORDS = 300;

/** What it takes to add one article to many and make the tables, against making them of all for the first time. */
export async function incrementalCost(count: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "casebook-incremental-"));
  try {
    const { name, text } = writeArticles(folder, count, WORDS);
    const cold = await makeTables(folder);
    writeFileSync(join(folder, "data", "articles", name), text);
    const added = await makeTables(folder);
    if (added.coded !== 1) throw new Error(`${added.coded} articles were coded, expected the one that was added`);
    return [
      {
        ...{ measure: "one-more", of: String(count), beside: "cold", unit: "s", ...GOALS.most(0.05) },
        ...{ ours: added.processor, against: cold.processor, ratio: added.processor / cold.processor },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
