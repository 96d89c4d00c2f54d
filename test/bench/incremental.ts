import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { PROJECT } from "../../loaders/commands/project.ts";
import { realTowns, syntheticArticles } from "../support/synthetic-articles.ts";
import { GOALS, type Row } from "./row.ts";

/** What making the tables of a corpus took. */
export interface Took {
  seconds: number;
  /** Seconds of processor time, of all processors together. */
  processor: number;
  coded: number;
  megabytes: number;
}

/** What Node is started with to make the tables of a folder's corpus. */
export function tablesOf(folder: string): string[] {
  const program = join(PROJECT, "test", "bench", "tables-of.ts");
  return ["--max-semi-space-size=32", "--import", "tsx", program, ...["data", "kept", "tables"].map((name) => join(folder, name))];
}

/** Makes the tables of a folder's corpus in a process of its own, as `npm run tables` does. */
export async function makeTables(folder: string, progress: (line: string) => void = () => {}): Promise<Took> {
  const running = promisify(execFile)(process.execPath, tablesOf(folder), { cwd: PROJECT, maxBuffer: 1e8 });
  createInterface({ input: running.child.stderr as Readable }).on("line", progress);
  return JSON.parse((await running).stdout) as Took;
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
