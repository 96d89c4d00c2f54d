import { existsSync } from "node:fs";
import { join } from "node:path";
import { settings } from "../../observablehq.config.ts";
import { hasErrors } from "../problems.ts";
import { type Arguments, type Command, main, option, type Terminal } from "./command.ts";
import { openWorkspace, refuseOutput } from "./output.ts";
import { CACHE, folderOf, OWN_DATA, PROJECT, READ } from "./project.ts";
import { reportProblems, summary } from "./report-problems.ts";
import { makeTables } from "./tables/making.ts";

/** Where the tables go unless another folder is named. */
const OWN_TABLES = join(PROJECT, "tables");

/** What tells a folder of tables from one that must not be replaced. */
const MARK = "datapackage.json";

/** `npm run tables`: from the sources to the tables, without the report. */
export const tables: Command = {
  name: "tables",
  help: `
npm run tables -- [--data DIR] [--out DIR]

Makes the tables of the report and nothing else: the very files that npm run build puts into data/ of the report. It holds no more
of a large corpus than it needs at a time, and makes anew only what a change reaches.
  --data  folder of the corpus, as for npm run build. Default: data/
  --out   folder of the tables. Default: tables/

Ends with 1 if anything is wrong, with every fault and its place; the earlier tables then stay as they were.`,
  options: { data: { type: "string" }, out: { type: "string" } },
  positionals: false,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const named = option(args, "data");
  const data = folderOf(args, "data", OWN_DATA);
  const out = folderOf(args, "out", OWN_TABLES);
  const refused = existsSync(data) ? refuseOutput(out, [data, ...READ], MARK) : `there is no folder ${data}`;
  if (refused !== null) {
    terminal.err(`tables: ${refused}`);
    return 1;
  }
  const workspace = openWorkspace(out);
  try {
    const fresh = join(workspace.folder, "tables");
    const progress = (line: string) => terminal.err(`tables: ${line}`);
    const { value: made, problems } = await makeTables({ data, out: fresh, cache: CACHE, publication: settings, progress });
    reportProblems(problems, { folder: data }, named, terminal.err);
    if (made === null || hasErrors(problems)) {
      terminal.err(`tables: ${summary(problems)}; ${existsSync(out) ? `${out} stays as it was` : "nothing was written"}`);
      return 1;
    }
    workspace.publish(fresh);
    terminal.out(`tables: ${made.events} events from ${made.articles} articles: the tables are in ${out === OWN_TABLES ? "tables/" : out}`);
    return 0;
  } finally {
    workspace.discard();
  }
}

await main(tables, import.meta.url);
