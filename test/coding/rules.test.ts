import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { readArticles } from "../../loaders/articles.ts";
import { countRules } from "../../loaders/coding/firing.ts";
import { valueRules } from "../../loaders/coding/rules.ts";
import { codeArticle } from "../../loaders/coding.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { PROJECT } from "../support/run.ts";

const reference = gatherReference(readSources(join(PROJECT, "data")).value).value;
const known = valueRules(reference.packs.values());

test("every rule that gives a value in the hand-coded articles is known to check", () => {
  const folders = ["dev", "written", "spanish"].map((name) => join(PROJECT, "test", "articles", name));
  const files = folders.flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith(".md") ? [join(folder, name)] : [])));
  const sources = files.map((path) => ({ path: basename(path), bytes: readFileSync(path) }));
  const coded = readArticles(sources, [...reference.packs.keys()]).value.map((article) => codeArticle(article, reference));
  expect(countRules(coded, []).length).toBeGreaterThan(40);
  expect(countRules(coded, []).filter(([rule]) => !known.includes(rule))).toEqual([]);
});

test("every rule that check knows is one of the code's", () => {
  const loaders = ["reading", "accounts", "coding"].map((folder) => join(PROJECT, "loaders", folder));
  const paths = loaders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) =>
      /(?<!rules)\.ts$/.test(name) ? [join(folder, name)] : [],
    ),
  );
  const code = paths.concat(join(PROJECT, "loaders/reading/casualties/rules.ts")).map((path) => readFileSync(path, "utf8"));
  const composed = /^(tactic|claim)-|-from-/;
  const missing = known.filter((rule) => !composed.test(rule) && !code.some((text) => text.includes(`"${rule}"`)));
  expect(missing).toEqual([]);
});
