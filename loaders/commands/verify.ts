import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findReference } from "../citing/citable.ts";
import type { Checked } from "../model/problem.ts";
import { hasErrors, visible } from "../problems.ts";
import type { SiteInput } from "../report/input.ts";
import { type Arguments, type Command, main, option, type Terminal } from "./command.ts";
import { prepare, render } from "./make.ts";
import { folderOf, OWN_DATA, userPath } from "./project.ts";
import { reportProblems, summary } from "./report-problems.ts";
import { readSources } from "./sources.ts";
import { type Told, verifyCitation } from "./verify/citation.ts";
import { compareSites, isSite } from "./verify/site.ts";

/** `npm run verify`: does the report still say what was cited; is a built site what its sources build. */
export const verify: Command = {
  name: "verify",
  help: `
npm run verify -- "CITATION" [--data DIR]
npm run verify -- SITE [--data DIR]

Says whether what was cited is unchanged, and if not what changed and why; or whether a built site is what its sources build.
  CITATION  a citation in any of our styles, or what stands at its end, such as map@2026-11#1a2b3c4d
  SITE      the folder of a built site, such as dist: it is built anew in a temporary folder and compared byte for byte
  --data    folder of the corpus, in the shape of data/. Default: data/

Ends with 0 if it is unchanged, with 1 if not. Writes nothing.`,
  options: { data: { type: "string" } },
  positionals: true,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const named = option(args, "data");
  const data = folderOf(args, "data", OWN_DATA);
  const [asked = null, ...more] = args.positionals;
  const refused = refusal(asked, more.length > 0) ?? (existsSync(data) ? null : `there is no folder ${data}`);
  if (asked === null || refused !== null) {
    terminal.err(`verify: ${visible(refused ?? "")}`);
    return 1;
  }
  const sources = readSources(data);
  const { value: input, problems } = prepare(sources, () => {});
  const usable = input !== null && !hasErrors(problems);
  const told = usable ? await answer(asked, input) : { value: null, problems: [] };
  problems.push(...told.problems);
  if (told.value === null) {
    reportProblems(problems, sources.value, named, terminal.err);
    terminal.err(`verify: ${summary(problems)}: nothing can be compared with`);
    return 1;
  }
  for (const line of told.value.lines) terminal.out(visible(line));
  return told.value.isSame ? 0 : 1;
}

function isFolder(path: string): boolean {
  return statSync(userPath(path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function refusal(asked: string | null, hasMore: boolean): string | null {
  if (asked === null || hasMore) return "expected one citation, in quotation marks, or the folder of one built site";
  if (isFolder(asked))
    return isSite(userPath(asked)) ? null : `${asked} is no built site: expected a folder with the manifest.json of a build`;
  if (findReference(asked) !== null) return null;
  return `\`${asked.slice(0, 200)}\` is neither a built site nor a citation of ours: expected one that holds what it refers to, such as \`map@2026-11#1a2b3c4d\``;
}

async function answer(asked: string, input: SiteInput): Promise<Checked<Told | null>> {
  const reference = isFolder(asked) ? null : findReference(asked);
  if (reference !== null) return { value: verifyCitation(reference, input), problems: [] };
  const folder = mkdtempSync(join(tmpdir(), "casebook-verify-"));
  try {
    const { value: built, problems } = await render(input, folder);
    return { value: hasErrors(problems) ? null : compareSites(userPath(asked), built, asked), problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(verify, import.meta.url);
