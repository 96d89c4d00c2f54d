import { stringify } from "yaml";
import { FIELD_NAMES } from "../articles/fields.ts";
import { readArticle } from "../articles.ts";
import type { Language, SourceFile } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { error } from "../problems.ts";
import type { Draft } from "./model.ts";

const YAML = { lineWidth: 0, defaultStringType: "PLAIN", defaultKeyType: "PLAIN" } as const;

/** The file of an article: its facts as front matter, then its text, to the letter. */
export function articleFile(id: string, { received, facts }: Draft): SourceFile {
  const written = FIELD_NAMES.flatMap((name) => (facts[name]?.isWritten ? [[name, facts[name].value] as const] : []));
  const text = `---\n${stringify(Object.fromEntries(written), YAML)}---\n${received.body}`;
  return { path: `data/articles/${id}.md`, bytes: new TextEncoder().encode(text) };
}

/** What would be wrong with the file of an article once it is read as every article is; that its text is no longer to the letter would be, too. */
export function faultsOfFile(file: SourceFile, { received }: Draft, languages: Language[]): Problem[] {
  const { value, problems } = readArticle(file, languages);
  const own = problems.map((problem) => ({
    ...problem,
    path: received.at.path,
    line: received.at.line ?? 1,
    column: received.at.column ?? 1,
  }));
  if (value === null || value.body === received.body) return own;
  return [...own, error(received.at, "intake-text", "a text that cannot be kept to the letter", "text in UTF-8: please report this one")];
}
