import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { PROJECT } from "../../loaders/commands/project.ts";
import { handCoded } from "./articles.ts";
import { GOALS, type Row } from "./row.ts";

/** Ours and theirs take turns, so that a busy moment of the machine falls on both alike. */
const TURNS = 20;

/** First turns, which are not counted: until the engine has compiled what either side runs, it spends more on compiling than on the work. */
const WARMING = 5;

/** Both sides run with what `npm run code` has: room for many short-lived objects at a time. */
const OPTIONS = ["--max-semi-space-size=32", "--import", "tsx"];

interface Rival {
  language: string;
  name: string;
  goal: Pick<Row, "least" | "most">;
}

const RIVALS: readonly Rival[] = [
  { language: "en", name: "compromise", goal: GOALS.least(5) },
  { language: "fr", name: "fr-compromise", goal: GOALS.least(5) },
  { language: "en", name: "wink-nlp", goal: GOALS.none },
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

async function against({ language, name, goal }: Rival, share: number): Promise<Row> {
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
  const rate = ({ seconds, articles }: Cost) => articles / seconds;
  const rates = { ours: rate(ours), against: rate(theirs), ratio: theirs.seconds / ours.seconds };
  return { measure: "coding", of: language, beside: name, unit: "articles/s", ...rates, ...goal };
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
