import { existsSync, readFileSync } from "node:fs";
import { writeWhole } from "../cache/whole.ts";
import { compareWith, comparisonLines, comparisonRows, FORMAT_NAMES, type FormatName, ROW_COLUMNS, readExport } from "../comparing.ts";
import { formatProblem, hasErrors, visible } from "../problems.ts";
import { writeCsv } from "../tables/csv.ts";
import { tablesOf } from "./base.ts";
import { type Arguments, type Command, main, option, Refusal, type Terminal } from "./command.ts";
import { gatherReference } from "./gather.ts";
import { OWN_DATA, userPath } from "./project.ts";
import { reportProblems } from "./report-problems.ts";
import { readSources } from "./sources.ts";

/** `npm run compare`: our events beside those of another data set. */
export const compare: Command = {
  name: "compare",
  help: `
npm run compare -- EXPORT.csv [--format gtd|acled|ucdp] [--csv OUT.csv] [--json] [--data DIR]

Matches our events with an export of GTD, ACLED or UCDP GED, which is recognised by its columns: the events that both have, with every
value that differs and what the data sets' definitions explain of it; those that only one has, as far as the other could have them.
  --format  takes the file for an export of that data set
  --csv     also writes everything as a table: a row for each value that differs, and for each event that is missing
  --json    prints everything as JSON
  --data    folder of the corpus, in the shape of data/. Default: data/

Ends with 1 if the file is none of these, with what it lacks; a line that cannot be read is told and left out.`,
  options: { format: { type: "string" }, csv: { type: "string" }, json: { type: "boolean" }, data: { type: "string" } },
  positionals: true,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const { file, format, out, data } = asked(args);
  const sources = readSources(data);
  const reference = gatherReference(sources.value).value;
  const read = readExport({ path: file.name, bytes: readFileSync(file.path) }, reference.countries, format);
  for (const problem of read.problems) terminal.err(formatProblem(problem));
  if (read.value === null) return 1;
  const tables = tablesOf(sources, (line) => terminal.err(`compare: ${line}`));
  reportProblems(tables.problems, sources.value, option(args, "data"), terminal.err);
  if (hasErrors(tables.problems)) return 1;
  const comparison = compareWith(tables.value, read.value);
  if (out !== null) {
    const columns = ROW_COLUMNS.map((name) => ({ name }));
    writeWhole(out, new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(comparisonRows(comparison), columns)));
  }
  if (args.values.json) terminal.out(JSON.stringify(comparison, null, 2));
  else for (const line of comparisonLines(comparison, read.value.format.label)) terminal.out(visible(line));
  return 0;
}

interface Asked {
  /** The export, as it was named and where it lies. */
  file: { name: string; path: string };
  format: FormatName | null;
  out: string | null;
  data: string;
}

/** What the command was called with. Throws `Refusal` where that makes no sense. */
function asked(args: Arguments): Asked {
  const [name, ...more] = args.positionals;
  if (name === undefined || more.length > 0) throw new Refusal("expected one file: npm run compare -- EXPORT.csv");
  const path = userPath(name);
  if (!existsSync(path)) throw new Refusal(`there is no file ${name}`);
  const named = option(args, "format");
  const format = FORMAT_NAMES.find((known) => known === named) ?? null;
  if (named !== undefined && format === null) throw new Refusal(`--format ${named}: expected one of ${FORMAT_NAMES.join(", ")}`);
  const [csv, folder] = [option(args, "csv"), option(args, "data")];
  const data = folder === undefined ? OWN_DATA : userPath(folder);
  if (!existsSync(data)) throw new Refusal(`there is no folder ${data}`);
  const out = csv === undefined ? null : userPath(csv);
  if (out !== null && out === path) throw new Refusal("--csv names the export itself, which would be lost");
  return { file: { name, path }, format, out, data };
}

await main(compare, import.meta.url);
