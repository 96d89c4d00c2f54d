import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { readArticleLine, type UnusableLine } from "../articles/ndjson.ts";
import { readArticle } from "../articles.ts";
import { explainCoding } from "../coding/explaining.ts";
import { codeArticle, readingsOf } from "../coding.ts";
import { readCorrections } from "../events/corrections.ts";
import { unnamedArticle, unnamedCoding } from "../events/redacting/coding.ts";
import { type Redaction, redactionsOf, redactText } from "../events/redacting/names.ts";
import type { Article } from "../model/article.ts";
import type { CodedArticle } from "../model/coded.ts";
import type { Problem } from "../model/problem.ts";
import { formatProblem, hasErrors, visible } from "../problems.ts";
import { type Arguments, type Command, main, type Terminal } from "./command.ts";
import { gatherReference, type Reference } from "./gather.ts";
import { OWN_DATA, PROJECT, userPath } from "./project.ts";
import { readNamedFile } from "./read-file.ts";
import { reportProblems } from "./report-problems.ts";
import { readSources, type Sources } from "./sources.ts";

/** `npm run code`: articles in, codings out, one line each. */
export const code: Command = {
  name: "code",
  help: `
npm run --silent code -- [FILE…|-] [--explain]

Codes articles without touching the corpus, and prints one line of JSON an article.
  FILE  articles as they are in data/articles/; with none, those of data/articles/
  -     reads articles from standard input, one JSON object a line:
        {"id", "text", "title"?, "publisher"?, "published"?, "language"?}
  --explain  prints for a person instead: each sentence with what it gave, by which rule, on whose word;
             what else was read in it, and why that lost; and how sources that differ were settled

Names that data/corrections.csv makes unnamed (redact) are left out of passages and values; offsets stay those of the text.
An article that cannot be coded gives a line {"article": id-or-null, "error": "…"}; the rest is still coded.
Ends with 1 if there was one.`,
  options: { explain: { type: "boolean" } },
  positionals: true,
  run,
};

type Input = Article | UnusableLine;

async function run({ positionals, values }: Arguments, terminal: Terminal): Promise<number> {
  const sources = readSources(OWN_DATA);
  const reference = gatherReference(sources.value);
  if (hasErrors(reference.problems)) {
    reportProblems(reference.problems, sources.value, undefined, terminal.err);
    return 1;
  }
  if (positionals.includes("-") && positionals.length > 1) {
    terminal.err("code: expected files or `-`, not both");
    return 1;
  }
  const reaching = redactionsIn(sources.value, reference.value);
  const languages = [...reference.value.packs.keys()];
  const files = positionals.length > 0 ? positionals.map(userPath) : sources.value.articles.map(({ path }) => join(PROJECT, path));
  const inputs = positionals[0] === "-" ? fromLines(terminal.input, languages) : fromFiles(files, languages);
  let unusable = 0;
  for await (const input of inputs) {
    const named = "error" in input ? input : codeSafely(input, reference.value);
    if ("error" in named) unusable++;
    const own = reaching("error" in input ? null : input.id);
    if (values.explain) for (const line of explained(input, named, reference.value)) terminal.out(redactText(line, own));
    else terminal.out(JSON.stringify("error" in input || "error" in named ? named : unnamed(input, named, own)));
  }
  if (unusable > 0) terminal.err(`code: ${unusable} of the inputs could not be coded`);
  return unusable === 0 ? 0 : 1;
}

/** The redactions that reach an article: one of an event reaches every one, since which of them tell of it is not known here. */
function redactionsIn({ corrections, articles }: Sources, { codebook }: Reference): (id: string | null) => Redaction[] {
  const tactics = codebook.tactics.map(({ code }) => code);
  const redactions = redactionsOf(readCorrections(corrections, tactics).value);
  const ids = new Set(articles.map(({ path }) => articleId(path)));
  return (id) =>
    redactions.filter(({ correction }) => {
      const [article = ""] = correction.target.split("#");
      return !ids.has(article) || article === id;
    });
}

function unnamed(article: Article, coded: CodedArticle, redactions: Redaction[]): CodedArticle {
  return unnamedCoding(coded, { named: article, unnamed: unnamedArticle(article, redactions) }, redactions);
}

const articleId = (path: string) => basename(path).replace(/\.md$/, "").normalize("NFC");

function explained(input: Input, coded: CodedArticle | UnusableLine, reference: Reference): string[] {
  const pack = "error" in coded ? undefined : reference.packs.get(coded.language);
  if ("error" in coded || "error" in input || pack === undefined)
    return [`${coded.article ?? "(no id)"}: ${"error" in coded ? coded.error : ""}`, ""];
  const { readings, reconcile } = readingsOf(input, pack, reference);
  return [...explainCoding(input, coded, readings, reconcile), ""].map(visible);
}

// A fault of the coder on one article is that article's line, and the rest is still coded.
function codeSafely(article: Article, reference: Reference): CodedArticle | UnusableLine {
  try {
    return codeArticle(article, reference);
  } catch (fault) {
    return { article: article.id, error: `the coder failed: ${(fault as Error).message}` };
  }
}

async function* fromLines(input: Terminal["input"], languages: string[]): AsyncGenerator<Input> {
  for await (const line of createInterface({ input: Readable.from(input), crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== "") yield readArticleLine(line.replace(/^\ufeff/, ""), languages);
}

async function* fromFiles(paths: string[], languages: string[]): AsyncGenerator<Input> {
  for (const path of paths) yield fromFile(path, languages);
}

function fromFile(path: string, languages: string[]): Input {
  const id = articleId(path);
  const file = readNamedFile(path, basename(path), "article-file");
  if ("severity" in file) return { article: id, error: said([file]) };
  const { value, problems } = readArticle(file, languages);
  return value ?? { article: id, error: said(problems) };
}

function said(problems: Problem[]): string {
  return problems.map(formatProblem).join("; ");
}

await main(code, import.meta.url);
