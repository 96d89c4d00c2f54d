import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeTables, startTables, writeArticles } from "../bench/incremental.ts";
import type { Soak } from "./model.ts";

const SECONDS = 20 * 60;
const MEGABYTES = 2000;
/** How many articles, for each so many, are coded when the run is killed. */
const KILLED_AT = 4;

/** How many codings are kept. */
function keptIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json")).length;
  } catch {
    return 0;
  }
}

/** Begins to make the tables, and kills it once so many articles are coded. */
function killedAt(folder: string, articles: number): Promise<void> {
  const child = startTables(folder);
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    for (const [, coded] of text.matchAll(/^tables: coded (\d+) of/gm)) if (Number(coded) >= articles) child.kill("SIGKILL");
  });
  return new Promise((resolve) => child.on("close", () => resolve()));
}

/** A large corpus from its articles to its tables, killed on the way: within its time and memory, and nothing done twice. */
export const large: Soak = {
  name: "large",
  help: "articles in large number coded, linked and tabulated, after a kill on the way; a try is an article",
  times: 100_000,
  run: async ({ times, progress }) => {
    const folder = mkdtempSync(join(tmpdir(), "casebook-large-"));
    try {
      writeArticles(folder, times);
      progress("articles written");
      const start = performance.now();
      await killedAt(folder, times / KILLED_AT);
      const kept = keptIn(join(folder, "project", ".casebook", "coded"));
      progress(`killed when ${kept} were coded`);
      const took = await makeTables(folder, progress);
      const seconds = (performance.now() - start) / 1000;
      progress(
        `${seconds.toFixed(0)} s with what was killed, ${took.processor.toFixed(0)} s of a processor since, ${took.megabytes.toFixed(0)} MB at most`,
      );
      const faults: string[] = [];
      if (took.coded !== times - kept)
        faults.push(`${took.coded} articles coded after the kill, expected the ${times - kept} that were left`);
      if (seconds > SECONDS) faults.push(`${seconds.toFixed(0)} s, expected at most ${SECONDS} s`);
      if (took.megabytes > MEGABYTES) faults.push(`${took.megabytes.toFixed(0)} MB of memory, expected at most ${MEGABYTES} MB`);
      return faults;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
