import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { SourceFile } from "../model/article.ts";
import type { Checked, Problem } from "../model/problem.ts";
import { compare, error, notice } from "../problems.ts";
import { Refusal } from "./command.ts";
import { OWN_DATA } from "./project.ts";
import { readPlainFile } from "./read-file.ts";

/** A corpus folder in the shape of `data/`, read. */
export interface Sources {
  /** The corpus folder. */
  folder: string;
  articles: SourceFile[];
  /** Null where the folder has none. */
  corrections: SourceFile | null;
  registry: SourceFile | null;
  codebook: SourceFile[];
  lexicon: SourceFile[];
  gazetteer: SourceFile;
  countries: SourceFile;
  actors: SourceFile;
}

/**
 * Reads a corpus folder. Codebook, lexicons, gazetteer and actors come from it if it has them, else from the project's own.
 * Paths of the files begin with `data/`, wherever the folder is: no result depends on where a corpus lies.
 */
export function readSources(folder: string): Checked<Sources> {
  const { value: names, problems } = listArticles(folder);
  const read = names.map((name) => readArticleFile(folder, name));
  const articles = read.flatMap((file) => ("bytes" in file ? [file] : []));
  const faults = read.flatMap((file) => ("bytes" in file ? [] : [file]));
  return { value: { ...readSourcesBeside(folder), articles }, problems: [...problems, ...faults] };
}

/** Everything of a corpus folder but its articles. */
export function readSourcesBeside(folder: string): Sources {
  const shared = (name: string) => (existsSync(join(folder, name)) ? folder : OWN_DATA);
  return {
    folder,
    articles: [],
    corrections: readOptional(folder, "corrections.csv"),
    registry: readOptional(folder, "registry.csv"),
    codebook: readTree(shared("codebook"), "codebook"),
    lexicon: readTree(shared("lexicon"), "lexicon"),
    gazetteer: readFile(shared("gazetteer.csv"), "gazetteer.csv"),
    countries: readFile(shared("countries.csv"), "countries.csv"),
    actors: readFile(shared("actors.csv"), "actors.csv"),
  };
}

/** The path of a fault as the user knows it: under the folder that was named, not under `data/`. */
export function pathIn(sources: Pick<Sources, "folder">, named: string | undefined): (problem: Problem) => Problem {
  return (problem) => {
    const rest = problem.path.replace(/^data\//, "");
    if (named === undefined || rest === problem.path || !existsSync(join(sources.folder, rest))) return problem;
    return { ...problem, path: `${named.replace(/[/\\]+$/, "")}/${rest}` };
  };
}

const ARTICLES = "a folder `articles` with a `.md` file for each article";

/** The names of the article files of a corpus folder, in their order; what else lies beside them is told, so that nothing is left out in silence. */
export function listArticles(folder: string): Checked<string[]> {
  const articles = join(folder, "articles");
  if (!existsSync(articles))
    return { value: [], problems: [error({ path: "data/articles" }, "articles-none", "no folder of articles", ARTICLES)] };
  const entries = readdirSync(articles, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
  const names: string[] = [];
  const problems: Problem[] = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
    const problem = refuse(entry);
    if (problem === null) names.push(entry.name);
    else problems.push(problem);
  }
  if (names.length === 0) problems.push(notice({ path: "data/articles" }, "articles-none", "no articles", ARTICLES));
  return { value: names, problems };
}

function refuse(entry: Dirent): Problem | null {
  const at = { path: `data/articles/${entry.name}` };
  if (entry.isDirectory()) return error(at, "article-file", "a folder", "article files: move its articles up into articles/");
  if (!entry.isFile()) return error(at, "article-file", "a link or a device", "a file: copy the article itself here");
  if (!entry.name.endsWith(".md")) return notice(at, "article-file", "a file that is not read", "articles named `….md`");
  return null;
}

/** One article file of a corpus folder, or why it cannot be read. */
export function readArticleFile(folder: string, name: string): SourceFile | Problem {
  return readPlainFile(join(folder, "articles", name), `data/articles/${name}`, "article-file");
}

function readOptional(folder: string, name: string): SourceFile | null {
  return existsSync(join(folder, name)) ? readFile(folder, name) : null;
}

function readTree(folder: string, name: string): SourceFile[] {
  return readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
    .map((path) => `${name}/${path.split(sep).join("/")}`)
    .filter((path) => !/\/\.[^/]*$/.test(path) && statSync(join(folder, path)).isFile())
    .sort(compare)
    .map((path) => readFile(folder, path));
}

function readFile(folder: string, name: string): SourceFile {
  // A pipe that nobody writes to would hold the command for ever.
  if (!statSync(join(folder, name)).isFile()) throw new Refusal(`${join(folder, name)} is no file`);
  return { path: `data/${name}`, bytes: readFileSync(join(folder, name)) };
}
