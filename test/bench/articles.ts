import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "../../loaders/articles.ts";
import { OWN_DATA, PROJECT } from "../../loaders/commands/project.ts";
import type { Article } from "../../loaders/model/article.ts";

/** The hand-coded articles of the project and of its tests, in any of the languages. */
export function handCoded(languages: string[]): Article[] {
  const tests = ["dev", "spanish"].map((name) => join(PROJECT, "test", "articles", name));
  const files = [...tests, join(OWN_DATA, "articles")].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => ({ path: name, bytes: readFileSync(join(folder, name)) })),
  );
  return readArticles(files, languages).value.filter(({ language }) => languages.includes(language ?? ""));
}
