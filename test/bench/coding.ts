import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { PROJECT } from "../../loaders/commands/project.ts";
import { handCoded } from "./articles.ts";
import type { Row } from "./row.ts";

/** Ours and theirs take turns, so that a busy moment of the machine falls on both alike. */
const TURNS = 20;

/** First turns, which are not counted: until the engine has compiled what either side runs, it spends more on compiling than on the work. */
const WARMING = 5;

/** Both sides run with what `npm run code` has: room for many short-lived objects at a time. */
const OPTIONS = ["--max-semi-space-size=32", "--import", "tsx"];

interface Rival {
  language: string;
  name: string;
  does: string;
  goal: Row["goal"];
}

const RIVALS: readonly Rival[] = [
  { language: "en", name: "compromise", does: "parsing", goal: { least: 5 } },
  { language: "fr", name: "fr-compromise", does: "parsing", goal: { least: 5 } },
  { language: "en", name: "wink-nlp", does: "tagging", goal: null },
];

interface Cost {
  seconds: number;
  articles: number;
}

/** Coding against what language libraries need merely to parse or tag the same texts, `size` articles in all languages together. */
export async function codingSpeed(size: number): Promise<Row[]> {
  const share = Math.max(1, Math.ceil(size / handCoded(["en", "fr"]).length / TURNS));
  const rows: Row[] = [];
  for (const rival of RIVALS) rows.push(await against(rival, share));
  return rows;
}

async function against({ language, name, does, goal }: Rival, share: number): Promise<Row> {
  const sides = await Promise.all(["casebook", name].map((side) => start(side, language)));
  for (const side of sides) for (let i = 0; i < WARMING; i += 1) await turn(side, share);
  const totals = sides.map((): Cost => ({ seconds: 0, articles: 0 }));
  for (let i = 0; i < TURNS; i += 1)
    for (const [index, side] of sides.entries()) {
      const cost = await turn(side, share);
      const total = totals[index] as Cost;
      total.seconds += cost.seconds;
      total.articles += cost.articles;
    }
  for (const side of sides) side.kill();
  const [ours, theirs] = totals as [Cost, Cost];
  const rate = ({ seconds, articles }: Cost) => `${(articles / seconds).toFixed(0)} articles/s`;
  return {
    measured: `coding ${ours.articles} articles, ${language}`,
    ours: rate(ours),
    against: `${name} ${does} ${rate(theirs)}`,
    ratio: theirs.seconds / ours.seconds,
    goal,
  };
}

async function start(side: string, language: string): Promise<ChildProcess> {
  const child = fork(join(PROJECT, "test", "bench", "side.ts"), [side, language], { execArgv: OPTIONS });
  await once(child, "message");
  return child;
}

async function turn(side: ChildProcess, times: number): Promise<Cost> {
  side.send(times);
  const [cost] = (await once(side, "message")) as [Cost];
  return cost;
}
