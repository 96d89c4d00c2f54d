import { existsSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import type { Resources } from "../../loaders/coding.ts";
import { type Arguments, type Command, main, option, Refusal, type Terminal } from "../../loaders/commands/command.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { whileLocked } from "../../loaders/commands/lock.ts";
import { OWN_DATA } from "../../loaders/commands/project.ts";
import { reportProblems } from "../../loaders/commands/report-problems.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { hasErrors } from "../../loaders/problems.ts";
import { type Performance, performanceCsv, readPerformance, withNewest } from "../../loaders/scoring/performance.ts";
import { replaceFile } from "../../loaders/whole-file.ts";
import { codingSpeed } from "./coding.ts";
import { savedToShown } from "./dev.ts";
import { incrementalCost } from "./incremental.ts";
import { largeReport, ownReport } from "./large-report.ts";
import { lengthGrowth } from "./length.ts";
import { linkingGrowth } from "./linking.ts";
import { type Row, table } from "./row.ts";

const ARTICLES = 10_000;

/** `npm run bench`: what the steps cost, each against something measured in the same run. */
export const bench: Command = {
  name: "bench",
  help: `
npm run bench [-- --articles N] [--only PART] [--write]

Measures the steps in processor time on this machine, and prints one table of ratios, each of two things measured in one run:
  coding       the hand-coded articles, repeated, against libraries that only parse or tag the same texts
  long texts   a character of an article of 5 MB against one of 5 kB
  linking      an event of many against one of a thousand
  first chart  how soon the overview shows one, on a processor slowed fourfold, against charts that the browser draws
  many events  building a report of more than 5,000 events, and its heaviest page, against their limits
  one more     making the tables after one article was added to ${ARTICLES}, against making them for the first time
  dev          how soon the open page shows a saved source, against two seconds
  --articles   how many articles are coded in all. Default: ${ARTICLES}
  --only       measures one part: coding, length, linking, chart, large, incremental or dev
  --write      publishes what was measured in data/codebook/performance.csv; parts that were not measured stay as they are

Says of every goal that is missed that it is; ends with 0 all the same, as a figure on a busy machine proves little.`,
  options: { articles: { type: "string" }, only: { type: "string" }, write: { type: "boolean" } },
  positionals: false,
  run,
};

type Part = (articles: number, resources: Resources) => Row[] | Promise<Row[]>;

const PARTS: Record<string, Part> = {
  coding: (articles) => codingSpeed(articles),
  length: (_, resources) => lengthGrowth(resources),
  linking: () => linkingGrowth(),
  chart: () => ownReport(),
  large: () => largeReport(),
  incremental: (articles) => incrementalCost(articles),
  dev: () => savedToShown(),
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const only = option(args, "only");
  if (only !== undefined && PARTS[only] === undefined)
    throw new Refusal(`--only ${only}: expected one of ${Object.keys(PARTS).join(", ")}`);
  const articles = Number(option(args, "articles") ?? ARTICLES);
  if (!Number.isInteger(articles) || articles < 1) {
    terminal.err("bench: expected a whole number of articles, 1 or more");
    return 1;
  }
  const sources = readSources(OWN_DATA);
  const { value: resources, problems } = gatherReference(sources.value);
  if (hasErrors(problems)) {
    reportProblems(problems, sources.value, undefined, terminal.err);
    return 1;
  }
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "processor not named"}`;
  const rows: Performance[] = [];
  for (const [part, measure] of Object.entries(PARTS))
    if (only === undefined || only === part) rows.push(...(await measure(articles, resources)).map((row) => ({ part, ...row, machine })));
  terminal.out(machine);
  for (const line of table(rows)) terminal.out(line);
  if (args.values.write) publish(rows);
  return 0;
}

/** Puts what was measured in the place of what an earlier run measured of the same parts. */
function publish(rows: readonly Performance[]): void {
  const path = join(OWN_DATA, "codebook", "performance.csv");
  whileLocked(OWN_DATA, "bench", () => {
    const earlier = existsSync(path) ? readPerformance({ path: "data/codebook/performance.csv", bytes: readFileSync(path) }).value : [];
    replaceFile(path, performanceCsv(withNewest(rows, earlier, Object.keys(PARTS))));
  });
}

await main(bench, import.meta.url);
