import { readFileSync } from "node:fs";
import { type Gold, readCoded, readGold } from "../scoring/gold.ts";
import { printScore } from "../scoring/print.ts";
import { readSpellings, type Spellings } from "../scoring/spellings.ts";
import { score as scoreArticles } from "../scoring.ts";
import { type Arguments, type Command, main, option, type Terminal } from "./command.ts";
import { userPath } from "./project.ts";

/** `npm run score`: how right are codings, by hand codings of the same articles. */
export const score: Command = {
  name: "score",
  help: `
npm run score -- GOLD.json CODED.ndjson [--errors] [--only FILE]

Scores what \`npm run code\` printed against hand codings, slot by slot: precision, recall and F1.
  --errors     also prints every slot that is wrong, every event missed or made up
  --only FILE  scores the articles whose ids FILE lists, one a line

Ends with 1 if an article of GOLD.json was not coded.`,
  options: { errors: { type: "boolean" }, only: { type: "string" } },
  positionals: true,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const [goldFile, codedFile, ...more] = args.positionals;
  if (goldFile === undefined || codedFile === undefined || more.length > 0) {
    terminal.err("score: expected two files: npm run score -- GOLD.json CODED.ndjson");
    return 1;
  }
  try {
    const only = option(args, "only");
    const gold = select(readGold(read(goldFile)), only === undefined ? null : read(only));
    const coded = readCoded(read(codedFile));
    const spellings = ownSpellings();
    const result = scoreArticles(gold, coded, spellings, args.values.errors ? terminal.out : undefined);
    for (const line of printScore(result, gold, coded, spellings)) terminal.out(line);
    return result.absent.length === 0 ? 0 : 1;
  } catch (fault) {
    terminal.err(`score: ${(fault as Error).message}`);
    return 1;
  }
}

/** The spellings that the scorer takes for one another. */
export function ownSpellings(): Spellings {
  return readSpellings(readFileSync(new URL("../scoring/spellings.csv", import.meta.url), "utf8"));
}

function read(path: string): string {
  return readFileSync(userPath(path), "utf8");
}

function select(gold: Gold, ids: string | null): Gold {
  if (ids === null) return gold;
  const wanted = new Set(ids.split(/\s+/));
  return new Map([...gold].filter(([article]) => wanted.has(article)));
}

await main(score, import.meta.url);
