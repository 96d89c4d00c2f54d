import { existsSync } from "node:fs";
import { settings } from "../../observablehq.config.ts";
import { changeLines, changesBetween, snapshotOf } from "../changes.ts";
import { readCorrections } from "../events/corrections.ts";
import { redactionsOf } from "../events/redacting/names.ts";
import { redactTables } from "../events/redacting/rows.ts";
import type { Tables } from "../model/tables.ts";
import { formatProblem, hasErrors, sortProblems, visible } from "../problems.ts";
import { type Base, findBase, tablesOf } from "./base.ts";
import { type Arguments, type Command, main, option, type Terminal } from "./command.ts";
import { gatherReference } from "./gather.ts";
import { folderOf, OWN_DATA } from "./project.ts";
import { reportProblems } from "./report-problems.ts";
import { readSources } from "./sources.ts";

/** `npm run diff`: what the last articles changed. */
export const diff: Command = {
  name: "diff",
  help: `
npm run diff -- [EDITION] [--since FOLDER|REVISION] [--data DIR] [--json]

Says what changed: articles, an analyst's decisions, events with every value before and after and the account that caused it, figures.
What matters most comes first. + is new, ~ changed, - gone, = the same.
  EDITION  compares with that edition
  --since  compares with a built site or a folder of its tables, or with the sources as they were at a revision of git
           (HEAD: what is not committed yet), read by the rules of today
  --data   folder of the corpus, in the shape of data/. Default: data/
  --json   prints everything as JSON

Without either, it compares with the last edition; without one, with the report that was last built;
without that, everything is new: npm run build makes a report to compare with. Writes nothing.`,
  options: { since: { type: "string" }, data: { type: "string" }, json: { type: "boolean" } },
  positionals: true,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const [edition = null, ...more] = args.positionals;
  const [named, since = null] = [option(args, "data"), option(args, "since")];
  const data = folderOf(args, "data", OWN_DATA);
  if (more.length > 0 || (edition !== null && since !== null) || !existsSync(data)) {
    terminal.err(existsSync(data) ? "diff: expected one edition, or --since, or neither" : `diff: there is no folder ${data}`);
    return 1;
  }
  const sources = readSources(data);
  const { codebook } = gatherReference(sources.value).value;
  const base = findBase({ edition, since }, data, codebook.columns);
  const now = tablesOf(sources, (line) => terminal.err(`diff: ${line}`));
  reportProblems(now.problems, sources.value, named, terminal.err);
  if (hasErrors(now.problems) || !isReadable(base, terminal)) return 1;
  const snapshot = (tables: Tables) => snapshotOf(tables, codebook, settings.language);
  // The base may have been made before a person was made unnamed.
  const tactics = codebook.tactics.map(({ code }) => code);
  const redactions = redactionsOf(readCorrections(sources.value.corrections, tactics).value);
  const changes = changesBetween(snapshot(redactTables(base.tables.value, redactions)), snapshot(now.value));
  if (args.values.json) terminal.out(JSON.stringify({ base: base.name, ...changes }, null, 2));
  else for (const line of changeLines(changes, base.name)) terminal.out(visible(line));
  return 0;
}

/** Tells what is wrong with the base, and whether it can be compared with all the same. */
function isReadable({ name, tables }: Base, terminal: Terminal): boolean {
  if (tables.problems.length > 0) {
    terminal.err(`diff: in ${name}:`);
    for (const problem of sortProblems(tables.problems)) terminal.err(formatProblem(problem));
  }
  return !hasErrors(tables.problems);
}

await main(diff, import.meta.url);
