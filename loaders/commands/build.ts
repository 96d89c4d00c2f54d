import { existsSync } from "node:fs";
import type { Problem } from "../model/problem.ts";
import { hasErrors } from "../problems.ts";
import type { SiteInput } from "../report/input.ts";
import { keepBuilt, sourceDigests } from "./built.ts";
import { codeAhead } from "./code-ahead.ts";
import { type Arguments, type Command, main, option, type Terminal } from "./command.ts";
import { CODINGS } from "./link.ts";
import { prepare, render } from "./make.ts";
import { openWorkspace, refuseOutput } from "./output.ts";
import { folderOf, OWN_DATA, OWN_SITE, READ } from "./project.ts";
import { reportProblems, summary } from "./report-problems.ts";
import { readSources } from "./sources.ts";

/** `npm run build`: from the sources to the finished report. */
export const build: Command = {
  name: "build",
  help: `
npm run build -- [--data DIR] [--out DIR]

Makes the report: checks the sources, codes the articles, links their events, and writes tables, figures and pages.
  --data  folder of the corpus, in the shape of data/; codebook, lexicon, gazetteer, countries and actors
          are the project's own where it has none. Default: data/
  --out   folder of the finished report. Default: dist/

Ends with 1 if anything is wrong, with every fault and its place; the earlier report then stays as it was.`,
  options: { data: { type: "string" }, out: { type: "string" } },
  positionals: false,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const named = option(args, "data");
  const data = folderOf(args, "data", OWN_DATA);
  const out = folderOf(args, "out", OWN_SITE);
  const refused = existsSync(data) ? refuseOutput(out, [data, ...READ]) : `there is no folder ${data}`;
  if (refused !== null) {
    terminal.err(`build: ${refused}`);
    return 1;
  }
  const sources = readSources(data);
  // Before anything is made of them: what is changed meanwhile is out of date at once.
  const madeOf = sourceDigests(sources.value);
  const progress = (line: string) => terminal.err(`build: ${line}`);
  const { value: input, problems } = prepare(sources, progress, await codeAhead(sources.value, { folder: CODINGS, progress }));
  if (input !== null && !hasErrors(problems)) problems.push(...(await publish(input, out, progress)));
  reportProblems(problems, sources.value, named, terminal.err);
  if (hasErrors(problems))
    terminal.err(`build: ${summary(problems)}; ${existsSync(out) ? `${out} stays as it was` : "nothing was written"}`);
  else if (input !== null) {
    keepBuilt(out, madeOf);
    terminal.out(finished(input, out));
  }
  return hasErrors(problems) ? 1 : 0;
}

/** Renders beside the output, and puts the finished site in its place only if nothing is wrong with it. */
async function publish(input: SiteInput, out: string, progress: (line: string) => void): Promise<Problem[]> {
  const workspace = openWorkspace(out);
  try {
    const { value: site, problems } = await render(input, workspace.folder, { progress });
    if (!hasErrors(problems)) workspace.publish(site);
    return problems;
  } finally {
    workspace.discard();
  }
}

function finished({ corpus, figures }: SiteInput, out: string): string {
  const shown = out === OWN_SITE ? "dist/ (npm run serve shows it)" : out;
  return `build: ${corpus.events.length} events from ${corpus.articles.length} articles, ${figures.length} figures: the report is in ${shown}`;
}

await main(build, import.meta.url);
