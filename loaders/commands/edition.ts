import { existsSync } from "node:fs";
import { join } from "node:path";
import { faultOfEditionId } from "../citing/editions.ts";
import { type Arguments, type Command, main, option, type Terminal } from "./command.ts";
import { makeEdition } from "./editions/making.ts";
import { withholdNames } from "./editions/unnaming.ts";
import { lockSources } from "./lock.ts";
import { openWorkspace } from "./output.ts";
import { folderOf, OWN_DATA } from "./project.ts";
import { reportProblems, summary } from "./report-problems.ts";
import { readSources } from "./sources.ts";

/** `npm run edition`: what the report says now, kept for ever. */
export const edition: Command = {
  name: "edition",
  help: `
npm run edition -- ID [--data DIR]
npm run edition -- --redact [--data DIR]

Registers the ids of all events, then freezes the present figures, tables and citations as edition ID in data/editions/.
From then on the report serves them at /editions/ID/, and every figure says what has changed since.
An edition is never changed nor made again; check and build fail if one of its files is altered or missing.
  ID        lower-case letters, digits and hyphens, such as 2026-11
  --redact  takes the names that decisions make unnamed (\`redact\`) out of all editions; a note says so in the place of each drawing
  --data    folder of the corpus, in the shape of data/. Default: data/`,
  options: { data: { type: "string" }, redact: { type: "boolean" } },
  positionals: true,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const named = option(args, "data");
  const data = folderOf(args, "data", OWN_DATA);
  const [id = null, ...more] = args.positionals;
  const refused = refusal(id, more.length > 0, args.values.redact === true) ?? (existsSync(data) ? null : `there is no folder ${data}`);
  if (refused !== null) {
    terminal.err(`edition: ${refused}`);
    return 1;
  }
  const lock = lockSources(data, "edition");
  try {
    return await keep(id, data, named, terminal);
  } finally {
    lock.release();
  }
}

async function keep(id: string | null, data: string, named: string | undefined, terminal: Terminal): Promise<number> {
  const workspace = openWorkspace(join(data, "editions"));
  try {
    const sources = readSources(data);
    const progress = (line: string) => terminal.err(`edition: ${line}`);
    const { value: told, problems } =
      id === null ? await withholdNames(sources) : await makeEdition(id, sources, workspace.folder, progress);
    reportProblems(problems, sources.value, named, terminal.err);
    if (told === null) terminal.err(`edition: ${summary(problems)}; nothing was written`);
    else for (const line of told) terminal.out(`edition: ${line}`);
    return told === null ? 1 : 0;
  } finally {
    workspace.discard();
  }
}

function refusal(id: string | null, hasMore: boolean, isRedaction: boolean): string | null {
  if (hasMore || (id === null) !== isRedaction) return "expected the id of one edition, or --redact";
  const fault = id === null ? null : faultOfEditionId(id);
  return fault === null ? null : `\`${id}\` cannot name an edition, expected ${fault}`;
}

await main(edition, import.meta.url);
