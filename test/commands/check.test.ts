import { join } from "node:path";
import { expect, test } from "vitest";
import { countRules, countTerms, firingLines } from "../../loaders/coding/firing.ts";
import { check } from "../../loaders/commands/check.ts";
import { gather } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import type { CodedArticle } from "../../loaders/model/coded.ts";
import { formatProblem } from "../../loaders/problems.ts";
import { en } from "../../loaders/reading/languages/en.ts";
import { makePack } from "../../loaders/reading/pack.ts";
import { fill, temporaryFolder } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { PROJECT } from "../support/run.ts";

test("nothing is wrong with the project's own sources, not even a notice", () => {
  const sources = readSources(join(PROJECT, "data"));
  expect([...sources.problems, ...gather(sources.value).problems].map(formatProblem)).toEqual([]);
});

test("rules and terms are counted as often as they were at work, and the idle ones named", () => {
  const row = (term: string, line: number) => ({ table: "tactics", term, code: "ied", note: "", line });
  const pack = makePack(en, [row("roadside bomb~", 2), row("mine+", 3), row("parcel bomb", 4)]);
  const article = { title: "A mine", body: "Roadside bombs and a mine. The mine went off.", language: "en" };
  const terms = countTerms([article as never, { ...article, language: "fr" } as never], new Map([["en", pack]]));
  expect(terms.map(({ row: { term }, times }) => [term, times])).toEqual([
    ["roadside bomb~", 1],
    ["mine+", 3],
    ["parcel bomb", 0],
  ]);
  const coded = [{ events: [{ evidence: [{ rule: "b" }, { rule: "a" }] }, { evidence: [{ rule: "b" }] }] }] as unknown as CodedArticle[];
  const rules = countRules(coded, ["d", "b", "c"]);
  expect(rules).toEqual([
    ["b", 2],
    ["a", 1],
    ["c", 0],
    ["d", 0],
  ]);
  expect(firingLines(rules, terms)).toEqual([
    "rules that gave a value: 2 of 4",
    "     2  b",
    "     1  a",
    "idle rules: 2",
    "     0  c",
    "     0  d",
    "terms found: 2 of 3",
    "     3  data/lexicon/en/tactics.csv:3  mine+",
    "     1  data/lexicon/en/tactics.csv:2  roadside bomb~",
    "idle terms: 1",
    "     0  data/lexicon/en/tactics.csv:4  parcel bomb",
  ]);
});

test("files are counted in place of the corpus, and are refused where nothing is to be counted", async () => {
  const folder = temporaryFolder();
  const head = "---\npublisher: Radio Fleuve\npublished: 2022-03-09\nlanguage: en\n---\n";
  fill(folder, { "a.md": `${head}A roadside bomb killed four soldiers near Ansongo in Mali on Tuesday.\n`, "b.md": "no head" });
  const counted = await runHere(check, ["--rules", join(folder, "a.md")]);
  expect(counted.code).toBe(0);
  expect(counted.out).toMatch(/^ {5}1 {2}weekday-before-publication$/m);
  expect(counted.out).toMatch(/^ {5}0 {2}casualty-breakdown$/m);
  const wrong = await runHere(check, ["--rules", join(folder, "b.md")]);
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining("front-matter-missing")]);
  expect((await runHere(check, [join(folder, "a.md")])).err).toBe("check: files are only looked at with --rules\n");
});
