import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasErrors } from "../problems.ts";
import { accuracyCsv, accuracyTable, withAccuracy } from "../scoring/accuracy.ts";
import { type Gold, readCoded, readGold } from "../scoring/gold.ts";
import { printScore } from "../scoring/print.ts";
import { score as scoreArticles } from "../scoring.ts";
import { replaceFile } from "../whole-file.ts";
import { type Arguments, type Command, main, option, type Terminal } from "./command.ts";
import { gatherReference } from "./gather.ts";
import { whileLocked } from "./lock.ts";
import { measureCoder, ownSpellings } from "./measure.ts";
import { OWN_DATA, PROJECT, userPath } from "./project.ts";
import { reportProblems } from "./report-problems.ts";
import { readSources } from "./sources.ts";

/** `npm run score`: how right are codings, by hand codings of the same articles. */
export const score: Command = {
  name: "score",
  help: `
npm run score -- GOLD.json CODED.ndjson [--errors] [--only FILE]
npm run score -- --write

Scores what \`npm run code\` printed against hand codings, slot by slot: precision, recall and F1.
  --errors     also prints every slot that is wrong, every event missed or made up
  --only FILE  scores the articles whose ids FILE lists, one a line
  --write      measures the coder on the hand-coded articles of test/articles/ instead, and publishes the scores
               in data/codebook/accuracy.csv and in the README

Ends with 1 if an article of GOLD.json was not coded.`,
  options: { errors: { type: "boolean" }, only: { type: "string" }, write: { type: "boolean" } },
  positionals: true,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  if (args.values.write) return publish(terminal);
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

/** Measures the coder, and writes the scores where they are published. */
function publish(terminal: Terminal): number {
  const sources = readSources(OWN_DATA);
  const reference = gatherReference(sources.value);
  if (hasErrors(reference.problems)) {
    reportProblems(reference.problems, sources.value, undefined, terminal.err);
    return 1;
  }
  const scores = measureCoder(reference.value);
  const readme = join(PROJECT, "README.md");
  whileLocked(OWN_DATA, "score", () => {
    replaceFile(join(OWN_DATA, "codebook", "accuracy.csv"), accuracyCsv(scores));
    replaceFile(readme, withAccuracy(readFileSync(readme, "utf8"), scores));
  });
  terminal.out(accuracyTable(scores));
  return 0;
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
