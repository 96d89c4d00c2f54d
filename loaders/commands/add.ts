import { existsSync } from "node:fs";
import { Readable } from "node:stream";
import { faultOfField } from "../articles/fields.ts";
import { readArticles } from "../articles.ts";
import type { Draft, FactName } from "../intake/model.ts";
import { Names } from "../intake/naming.ts";
import { type IfThere, type Placed, place, Texts } from "../intake/placing.ts";
import { type Known, knownFrom, settle } from "../intake/settling.ts";
import { formatProblem, hasErrors, visible } from "../problems.ts";
import { LANGUAGE_MODULES } from "../reading/languages/index.ts";
import { lacking, Questions } from "./add/asking.ts";
import { type Input, readInput, STANDARD_INPUT } from "./add/inputs.ts";
import { outlook } from "./add/outlook.ts";
import { outlookLines } from "./add/showing.ts";
import { type Arguments, type Command, main, option, Refusal, type Terminal } from "./command.ts";
import { commit } from "./committing.ts";
import { lockSources } from "./lock.ts";
import { folderOf, OWN_DATA } from "./project.ts";
import { reportProblems } from "./report-problems.ts";
import { type Asker, askOn } from "./review/asking.ts";
import { readSources } from "./sources.ts";

/** `npm run add`: takes articles into the corpus. */
export const add: Command = {
  name: "add",
  help: `
npm run add -- FILE… [--publisher NAME] [--published DAY] [--title TEXT] [--url ADDRESS] [--language CODE] [--dry-run]

Takes articles into the corpus: .txt, .md, .html as a browser saves it, .eml, .csv or .jsonl of many; - reads one from standard input.
Finds title, publisher, day, language and address in them and says where it found each; asks at a terminal for what is missing, and names
the flag that gives it where there is none. Then shows the events that are coded, which of them are there already, and which sentences and
figures of the report will change, and writes. The text is kept to the letter.
  --publisher, --published, --title, --url, --language, --author, --archived, --retrieved
                what is so, whatever the file says; of several articles at once only what all of them share
  --dry-run     shows everything and writes nothing
  --yes         writes without asking whether to
  --ask         asks on standard input even where that is no terminal
  --skip-known  passes over articles whose text is there already, in place of refusing the file
  --wire        takes a text that is there already: another outlet's copy of one story
  --data        folder of the corpus, in the shape of data/. Default: data/

A file is taken in whole or not at all. Ends with 1 if one was refused: each fault stands with its place and the mend.`,
  options: {
    publisher: { type: "string" },
    published: { type: "string" },
    title: { type: "string" },
    url: { type: "string" },
    language: { type: "string" },
    author: { type: "string" },
    archived: { type: "string" },
    retrieved: { type: "string" },
    "dry-run": { type: "boolean" },
    yes: { type: "boolean" },
    ask: { type: "boolean" },
    "skip-known": { type: "boolean" },
    wire: { type: "boolean" },
    data: { type: "string" },
  },
  positionals: true,
  run,
};

const GIVEN = ["publisher", "published", "title", "url", "language", "author", "archived", "retrieved"] as const;

/** What only one article can be given. */
const OF_ONE: readonly FactName[] = ["title", "url", "archived"];

/** A line of progress for every so many files read. */
const REPORTED = 50;

const CODES = LANGUAGE_MODULES.map(({ code }) => code);

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const data = folderOf(args, "data", OWN_DATA);
  if (args.positionals.length === 0) throw new Refusal("expected one file or more: npm run add -- article.html (or - for standard input)");
  if (!existsSync(data)) throw new Refusal(`there is no folder ${data}`);
  const given = givenBy(args);
  const inputs = await readAll(args.positionals, terminal);
  const articles = inputs.reduce((sum, input) => sum + input.articles.length, 0);
  const single = OF_ONE.find((name) => given[name] !== undefined);
  if (articles > 1 && single !== undefined)
    throw new Refusal(`--${single} is one article's, and there are ${articles}: add them one by one`);
  const known = knownFrom(readArticles(readSources(data).value.articles, CODES).value, CODES);
  const asker = askerOf(args, terminal);
  try {
    const drafts = await draftAll(inputs, given, known, asker, terminal);
    if (drafts === null) terminal.err("add: nobody answers any more; nothing was written");
    const added = drafts === null ? false : await takeIn(drafts, data, args, terminal, asker);
    const refused = inputs.filter(({ problems }) => hasErrors(problems));
    for (const problem of refused.flatMap(({ problems }) => problems)) terminal.err(formatProblem(problem));
    if (refused.length > 0) terminal.err(`add: nothing of ${refused.map(({ shown }) => visible(shown)).join(", ")} was written`);
    return added && refused.length === 0 ? 0 : 1;
  } finally {
    asker?.close();
  }
}

function givenBy(args: Arguments): Partial<Record<FactName, string>> {
  const given: Partial<Record<FactName, string>> = {};
  for (const name of GIVEN) {
    const value = option(args, name)?.trim();
    const expected = value === undefined ? null : faultOfField(name, value);
    if (expected !== null) throw new Refusal(`--${name} ${visible(value ?? "")}: expected ${expected}`);
    if (value !== undefined) given[name] = value;
  }
  return given;
}

async function readAll(names: readonly string[], terminal: Terminal): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const name of [...new Set(names)]) {
    inputs.push(await readInput(name, terminal));
    if (inputs.length % REPORTED === 0) terminal.err(`add: read ${inputs.length} of ${names.length} files`);
  }
  return inputs;
}

/** Who can be asked: nobody where standard input is an article, or no terminal. */
function askerOf(args: Arguments, terminal: Terminal): Asker | null {
  if (args.positionals.includes(STANDARD_INPUT) || !(args.values.ask || terminal.isInteractive)) return null;
  return terminal.isInteractive
    ? askOn(process.stdin, process.stdout, terminal.out)
    : askOn(Readable.from(terminal.input), undefined, terminal.out);
}

/** The articles of each file with their facts; a file with one that lacks something is left empty, with what it lacks. Null once nobody answers. */
async function draftAll(
  inputs: readonly Input[],
  given: Partial<Record<FactName, string>>,
  known: Known,
  asker: Asker | null,
  terminal: Terminal,
): Promise<Map<Input, Draft[]> | null> {
  const questions = asker === null ? null : new Questions(asker, terminal.out);
  const all = new Map<Input, Draft[]>();
  for (const input of inputs) {
    const drafts: Draft[] = [];
    for (const received of input.articles) {
      const settled = settle(received, given, known);
      const draft = questions === null ? settled : await questions.complete(settled);
      if (draft === null) return null;
      drafts.push(draft);
      input.problems.push(...lacking(draft));
    }
    all.set(input, hasErrors(input.problems) ? [] : drafts);
  }
  return all;
}

/** Shows what adding comes to, and adds it, while nobody else writes. Gives whether everything that could be was added. */
async function takeIn(
  drafts: ReadonlyMap<Input, Draft[]>,
  data: string,
  args: Arguments,
  terminal: Terminal,
  asker: Asker | null,
): Promise<boolean> {
  const isTrial = args.values["dry-run"] === true;
  const lock = isTrial ? null : lockSources(data, "add");
  try {
    const sources = readSources(data);
    const placed = placeAll(drafts, readArticles(sources.value.articles, CODES).value, args, terminal);
    if (placed.length === 0) return true;
    const { value: ahead, problems } = await outlook(sources, placed, (line) => terminal.err(`add: ${line}`));
    if (ahead === null) {
      reportProblems(problems, sources.value, option(args, "data"), terminal.err);
      terminal.err("add: the corpus must be mended first; nothing was written");
      return false;
    }
    for (const line of outlookLines(placed, ahead)) terminal.out(visible(line));
    if (ahead.problems.length > 0) terminal.out("\nDecisions that no longer hold with it, and stop the build until they are mended");
    for (const problem of ahead.problems) terminal.out(`  ${formatProblem(problem)}`);
    terminal.out("");
    if (isTrial) terminal.out("A trial: nothing was written.");
    else if (!(await agreed(args, asker))) {
      terminal.out("Nothing was written.");
      return false;
    } else {
      commit(
        data,
        placed.map(({ file }) => file),
        ahead.registry,
      );
      terminal.out(`${placed.length === 1 ? "The article is" : `${placed.length} articles are`} added. npm run build shows what changed.`);
    }
    return true;
  } finally {
    lock?.release();
  }
}

async function agreed(args: Arguments, asker: Asker | null): Promise<boolean> {
  if (asker === null || args.values.yes) return true;
  return /^y(es)?$/i.test((await asker.ask("Write this? y or n")) ?? "");
}

/** Names the articles of every file; what is wrong with one stands among its file's faults, and its file is left out. */
function placeAll(
  drafts: ReadonlyMap<Input, Draft[]>,
  articles: ReturnType<typeof readArticles>["value"],
  args: Arguments,
  terminal: Terminal,
): Placed[] {
  const names = new Names(articles.map(({ id }) => id));
  const texts = new Texts(articles);
  const ifThere: IfThere = args.values["skip-known"] ? "pass over" : args.values.wire ? "take as another outlet’s" : "refuse";
  return [...drafts].flatMap(([input, own]) => {
    const { placed, passed, problems } = place(own, names, texts, ifThere, CODES);
    input.problems.push(...problems);
    for (const id of passed) terminal.out(visible(`= ${id} is there already: passed over`));
    return placed;
  });
}

await main(add, import.meta.url);
