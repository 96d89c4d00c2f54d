import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { run } from "../support/run.ts";
import { realTowns, syntheticArticles } from "../support/synthetic-articles.ts";
import { pageWeights } from "../support/weights.ts";
import { exploring } from "./exploring.ts";
import { firstChartShown } from "./first-chart.ts";
import { type Row, withinLimit } from "./row.ts";

const ARTICLES = 8000;
/** Gives somewhat more than 5,000 events. */
const PER_ATTACK = 1.5;
const SECONDS = 600;
const KILOBYTES = 150;

/** Writes a corpus of invented articles into a folder, in the shape of `data/`. */
function writeCorpus(folder: string): void {
  mkdirSync(join(folder, "articles"), { recursive: true });
  for (const [name, text] of syntheticArticles(ARTICLES, PER_ATTACK, realTowns())) writeFileSync(join(folder, "articles", name), text);
}

/** A report of more than 5,000 events, built as a user builds it: how long that takes, what its pages weigh, how soon they show a chart. */
export async function largeReport(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "casebook-large-"));
  try {
    const site = join(folder, "site");
    writeCorpus(join(folder, "data"));
    const seconds = await build(["--data", join(folder, "data"), "--out", site]);
    const events = eventsOf(site);
    return [...costs(site, seconds), ...(await firstChartShown(events, site)), ...(await exploring(events, site))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How soon the overview of the project's own report shows a chart. */
export async function ownReport(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "casebook-own-"));
  try {
    const site = join(folder, "site");
    await build(["--out", site]);
    return await firstChartShown(eventsOf(site), site);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds as a user does; gives the seconds that it took. */
async function build(args: string[]): Promise<number> {
  const start = performance.now();
  const { code, err } = await run("build", args);
  if (code !== 0) throw new Error(`the report could not be built\n${err}`);
  return (performance.now() - start) / 1000;
}

function costs(site: string, seconds: number): Row[] {
  const weights = pageWeights(site);
  const { page = "", bytes = 0 } = weights.find(({ budgeted }) => budgeted) ?? {};
  const each = (all: number) => (all / weights.length) * 1000;
  return [
    withinLimit({ measure: "building", of: String(ARTICLES), ours: seconds, unit: "s" }, SECONDS),
    withinLimit({ measure: "building-page", of: String(weights.length), ours: each(seconds), unit: "ms" }, each(SECONDS)),
    withinLimit({ measure: "heaviest-page", of: page, ours: bytes / 1000, unit: "kB" }, KILOBYTES),
  ];
}

/** How many events a built report tells of. */
function eventsOf(site: string): string {
  return String(parse(readFileSync(join(site, "data", "events.csv")), { columns: true }).length);
}
