import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readArticles } from "../articles.ts";
import { countRules, countTerms, firingLines } from "../coding/firing.ts";
import { valueRules } from "../coding/rules.ts";
import { unknownPlaces } from "../coding/unknown-places.ts";
import { codeArticle } from "../coding.ts";
import { readGazetteer } from "../gazetteer.ts";
import type { Article } from "../model/article.ts";
import type { Checked, Problem } from "../model/problem.ts";
import { formatProblem, hasErrors, visible } from "../problems.ts";
import { noticeOfAddress } from "../report/check/settings.ts";
import type { SiteFile, SiteInput } from "../report/input.ts";
import { MemoryOutput } from "../report/memory-output.ts";
import { type Arguments, type Command, main, option, Refusal, type Terminal } from "./command.ts";
import { gatherReference } from "./gather.ts";
import { configuration, prepare, render } from "./make.ts";
import { folderOf, OWN_DATA, userPath } from "./project.ts";
import { readNamedFile } from "./read-file.ts";
import { reportProblems, summary } from "./report-problems.ts";
import { readSources, type Sources } from "./sources.ts";

/** `npm run check`: everything that would stop a build, without making one. */
export const check: Command = {
  name: "check",
  help: `
npm run check -- [--data DIR] [--rules [FILE…]]

Checks articles, codebook, lexicons, gazetteer, actors, corrections, registry and pages, and writes nothing.
Names each place that an event is coded with and the gazetteer lacks.
Prints one fault a line: \`path:line:col: what was found, what was expected  rule-name\`.
  --data   folder of the corpus, in the shape of data/. Default: data/
  --rules  also prints how often each rule and each term of the lexicons was at work in the articles, and which never;
           if files are named, it is counted in their articles, and nothing else is looked at

Ends with 1 if a fault would stop a build; notices do not.`,
  options: { data: { type: "string" }, rules: { type: "boolean" } },
  positionals: true,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  if (args.positionals.length > 0 && !args.values.rules) {
    terminal.err("check: files are only looked at with --rules");
    return 1;
  }
  const named = option(args, "data");
  const data = folderOf(args, "data", OWN_DATA);
  if (!existsSync(data)) {
    terminal.err(`check: there is no folder ${data}`);
    return 1;
  }
  const sources = readSources(data);
  if (args.positionals.length > 0) return countFiles(args.positionals, sources, named, terminal);
  const { value: input, problems } = prepare(sources, (line) => terminal.err(`check: ${line}`));
  if (input !== null) problems.push(...placesOf(input, sources.value), ...noticeOfAddress(input.settings, configuration()));
  if (input !== null && !hasErrors(problems)) problems.push(...(await checkPages(input)));
  reportProblems(problems, sources.value, named, terminal.out);
  if (args.values.rules && input !== null) for (const line of firing(input)) terminal.out(visible(line));
  terminal.err(`check: ${summary(problems)}`);
  return hasErrors(problems) ? 1 : 0;
}

function placesOf({ corpus }: SiteInput, { articles, gazetteer }: Sources): Problem[] {
  return unknownPlaces(corpus.coded, corpus.articles, articles, readGazetteer(gazetteer).value);
}

function firing({ corpus, packs }: SiteInput): string[] {
  return firingLines(countRules(corpus.coded, valueRules(packs.values())), countTerms(corpus.articles, packs));
}

/** Counts rules and terms in the articles of some files, whatever the corpus is like. */
function countFiles(files: readonly string[], sources: Checked<Sources>, named: string | undefined, terminal: Terminal): number {
  const { value: resources, problems } = gatherReference(sources.value);
  reportProblems(problems, sources.value, named, terminal.out);
  if (hasErrors(problems)) return 1;
  const { packs } = resources;
  const articles = articlesOf(files, [...packs.keys()]);
  const coded = articles.map((article) => codeArticle(article, resources));
  for (const line of firingLines(countRules(coded, valueRules(packs.values())), countTerms(articles, packs))) terminal.out(visible(line));
  return 0;
}

function articlesOf(files: readonly string[], languages: string[]): Article[] {
  const read = files.map((file) => readNamedFile(userPath(file), basename(file), "article-file"));
  const sources = read.filter((file) => "bytes" in file);
  const { value, problems } = readArticles(sources, languages);
  problems.push(...read.filter((file) => "severity" in file));
  if (hasErrors(problems)) throw new Refusal(problems.map(formatProblem).join("\n"));
  return value;
}

/** A report of which no picture is drawn, since no page is made from one; the index for searching is made, which tells whether it can be. */
class Undrawn extends MemoryOutput {
  override async makeFolder(folder: string, how: () => Promise<SiteFile[]>): Promise<void> {
    const files = await how();
    await super.makeFolder(folder, async () => files);
  }
}

/** Pages are checked as finished: links, images and directives can only be looked at there. */
async function checkPages(input: SiteInput): Promise<Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), "casebook-check-"));
  try {
    return (await render(input, folder, { output: new Undrawn() })).problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(check, import.meta.url);
