import { findCollisions, foldText } from "./articles/collisions.ts";
import { decode } from "./articles/decode.ts";
import { type FencedText, splitAtFences } from "./articles/fences.ts";
import { checkFields } from "./articles/fields.ts";
import { type Field, readFrontMatter } from "./articles/front-matter.ts";
import { identify } from "./articles/identify.ts";
import { detectLanguage } from "./articles/language.ts";
import type { Article, Language, SourceFile } from "./model/article.ts";
import type { Checked, Problem } from "./model/problem.ts";
import { compare, error, hasErrors, positionOf } from "./problems.ts";

const EXTENSION = ".md";
// An id stands in addresses, in table cells joined with `;`, and before `#` in corrections.
const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

/**
 * Reads the files of `data/articles/` as articles, in order of their ids.
 * An article with a fault of severity `error` is left out of the value; the rest is there.
 *
 * @param languages ISO 639-1 codes that can be coded; an article in another language is a fault.
 */
export function readArticles(files: SourceFile[], languages: Language[]): Checked<Article[]> {
  const read = [...files].sort((a, b) => compare(a.path, b.path)).map((file) => readArticle(file, languages));
  const articles = read.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => compare(a.id, b.id));
  const collidable = articles.map((article) => ({ ...article, text: foldText(article.body) }));
  return { value: articles, problems: [...read.flatMap(({ problems }) => problems), ...findCollisions(collidable)] };
}

/** Reads one article file; the value is null where a fault leaves nothing to stand on. */
export function readArticle(file: SourceFile, languages: Language[]): Checked<Article | null> {
  const { path } = file;
  const name = checkName(path);
  const text = decode(file);
  if (typeof text !== "string") return { value: null, problems: [...name.problems, text] };
  const parts = splitAtFences(path, text);
  if (isProblem(parts)) return { value: null, problems: [...name.problems, parts] };
  const fields = readFrontMatter(path, parts.frontMatter);
  const frontMatter = checkFields(path, fields.value);
  const problems = [
    ...name.problems,
    ...fields.problems,
    ...(fields.value.length > 0 || fields.problems.length === 0 ? frontMatter.problems : []),
  ];
  if (parts.body.trim() === "") problems.push(emptyBody(path, text));
  if (hasErrors(problems)) return { value: null, problems };
  const language = frontMatter.value.language ?? detectLanguage(parts.body);
  const article = {
    id: name.value,
    path,
    ...frontMatter.value,
    ...identify(parts.body),
    language,
    language_detected: frontMatter.value.language === null,
  };
  const fault = checkLanguage(article, languages, fields.value);
  return fault === null ? { value: article, problems } : { value: null, problems: [...problems, fault] };
}

function checkName(path: string): Checked<string> {
  const id = (path.split("/").at(-1) ?? path).slice(0, -EXTENSION.length).normalize("NFC");
  if (path.endsWith(EXTENSION) && ID.test(id)) return { value: id, problems: [] };
  const expected = "letters, digits, `-`, `.` and `_` before `.md`, such as `2021-06-21-france24-gossi.md`: rename the file";
  return { value: id, problems: [error({ path }, "article-id", "a file name that cannot be an id", expected)] };
}

function emptyBody(path: string, text: string): Problem {
  return error(
    { path, ...positionOf(text, text.length) },
    "article-empty",
    "no text after the front matter",
    "the article's text, as received",
  );
}

function checkLanguage(article: Article, languages: Language[], fields: Field[]): Problem | null {
  const { path, language, language_detected } = article;
  if (language !== null && languages.includes(language)) return null;
  const at = { path, ...fields.find((field) => field.name === "language") };
  if (language === null)
    return error({ path }, "article-language", "too little text to tell its language", "a line `language: …` in the front matter");
  const found = language_detected ? `a text that reads as \`${language}\`` : `\`language: ${language}\``;
  const mend = language_detected ? "; if it is one of these, say so with a line `language: …`" : "";
  const expected = `one of the languages that can be coded: ${languages.join(", ")}${mend}`;
  return error({ path, line: at.line ?? 1, column: at.column ?? 1 }, "article-language", found, expected);
}

function isProblem(parts: FencedText | Problem): parts is Problem {
  return "severity" in parts;
}
