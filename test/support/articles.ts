import { readArticles } from "../../loaders/articles.ts";
import { formatProblem } from "../../loaders/problems.ts";

/** Front matter with nothing wrong. */
export const HEAD = "publisher: Radio Fleuve\npublished: 2021-03-04\nlanguage: en";
export const BODY = "Gunmen attacked a post on Tuesday.\n";

/** An article file of front matter and text. */
export function article(head: string, body = BODY): Buffer {
  return Buffer.from(`---\n${head}\n---\n${body}`);
}

/** Reads files given by name and content, and gives what was read and what was found wrong as printed. */
export function read(files: Record<string, Buffer>) {
  const sources = Object.entries(files).map(([name, bytes]) => ({ path: `data/articles/${name}`, bytes }));
  const { value, problems } = readArticles(sources, ["en", "fr"]);
  return { articles: value, problems: problems.map(formatProblem) };
}
