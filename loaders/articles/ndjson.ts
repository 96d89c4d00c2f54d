import type { Article, Language } from "../model/article.ts";
import { isPartialDate } from "./dates.ts";
import { LARGEST_FILE } from "./decode.ts";
import { identify } from "./identify.ts";
import { detectLanguage } from "./language.ts";

/** A line that cannot be coded: the article's id, where it gives one, and why. */
export interface UnusableLine {
  article: string | null;
  error: string;
}

/**
 * Reads one line of NDJSON, `{"id", "text", "title"?, "publisher"?, "published"?, "language"?}`, as an article.
 * Other members are passed over. Without `published`, relative dates have nothing to stand on.
 */
export function readArticleLine(line: string, languages: Language[]): Article | UnusableLine {
  const members = parseObject(line);
  if (members === null) return { article: null, error: "not a JSON object" };
  const { id, text } = members;
  if (typeof id !== "string" || id === "") return { article: null, error: "no `id`, expected a text that names the article" };
  if (typeof text !== "string") return { article: id, error: "no `text`, expected the article's text" };
  if (text.length > LARGEST_FILE) return { article: id, error: `a text of ${text.length} characters, expected at most ${LARGEST_FILE}` };
  const wrong = ["title", "publisher", "published", "language"].find(
    (name) => !isAbsent(members[name]) && typeof members[name] !== "string",
  );
  if (wrong !== undefined) return { article: id, error: `\`${wrong}\` that is no text` };
  const optional = (name: string) => (typeof members[name] === "string" && members[name] !== "" ? members[name] : null);
  const published = optional("published");
  if (published !== null && !isPartialDate(published))
    return { article: id, error: `\`published: ${published}\`, expected a day, month or year of the calendar` };
  const language = optional("language") ?? detectLanguage(text);
  if (language === null) return { article: id, error: "too little text to tell its language, expected a `language`" };
  if (!languages.includes(language)) return { article: id, error: `a text in \`${language}\`, expected one of ${languages.join(", ")}` };
  return {
    id,
    path: "-",
    title: optional("title"),
    publisher: optional("publisher") ?? "",
    published,
    published_basis: null,
    language,
    language_detected: optional("language") === null,
    author: null,
    url: null,
    archived: null,
    retrieved: null,
    ...identify(text),
  };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
