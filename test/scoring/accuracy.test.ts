import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { countRules } from "../../loaders/coding/firing.ts";
import { valueRules } from "../../loaders/coding/rules.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { codeSets, measureCoder } from "../../loaders/commands/measure.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { accuracyCsv, accuracyTable, readAccuracy, withAccuracy } from "../../loaders/scoring/accuracy.ts";
import { PROJECT } from "../support/run.ts";

const reference = gatherReference(readSources(join(PROJECT, "data")).value).value;
// To code them takes longer than all that is asked of them here.
const coded = codeSets(reference);
const measured = measureCoder(reference, coded);
const published = readFileSync(join(PROJECT, "data/codebook/accuracy.csv"));

const f1 = (set: string, measure: string, language = "all") =>
  measured.find((row) => row.set === set && row.measure === measure && row.language === language)?.f1;

describe("the coder holds", () => {
  const floors: [set: string, measure: string, least: number][] = [
    ["seeds", "main", 0.9],
    ["seeds", "all", 0.8],
    ["tuned", "main", 0.9],
    ["es-tuned", "main", 0.8],
    ["es-reserve", "main", 0.7],
  ];
  test.each(floors)("on the %s articles, %s of at least %d", (set, measure, least) => {
    expect(f1(set, measure)).toBeGreaterThanOrEqual(least);
  });

  test("both languages alike on the tuned articles", () => {
    expect(Math.abs((f1("tuned", "main", "en") ?? 0) - (f1("tuned", "main", "fr") ?? 1))).toBeLessThanOrEqual(0.08);
  });
});

test("the published scores are the measured ones: npm run score -- --write", () => {
  expect(published.toString()).toBe(accuracyCsv(measured));
  const readme = readFileSync(join(PROJECT, "README.md"), "utf8");
  expect(readme).toBe(withAccuracy(readme, measured));
  expect(readme).toContain(accuracyTable(measured));
});

test("the published scores are read as they were written", () => {
  const file = { path: "data/codebook/accuracy.csv", bytes: published };
  expect(readAccuracy(file)).toEqual({ value: measured, problems: [] });
  const wrong = readAccuracy({ ...file, bytes: Buffer.from("set,language,measure,articles,precision,recall,f1\nseeds,all,main,5,1,1,\n") });
  expect(wrong.problems).toMatchObject([{ line: 2, rule: "accuracy-csv", found: "a score that is no number" }]);
});

test("every hand-coded article is in one set, in its language", () => {
  const articles = (set: string, language: string) => measured.find((row) => row.set === set && row.language === language)?.articles ?? 0;
  const sets = { reserve: 12, blind: 67, tuned: 25, written: 489, seeds: 5, "es-reserve": 6, "es-tuned": 6 };
  expect([...new Set(measured.map(({ set }) => set))]).toEqual(Object.keys(sets));
  for (const [set, all] of Object.entries(sets))
    expect([articles(set, "all"), articles(set, "en") + articles(set, "es") + articles(set, "fr")], set).toEqual([all, all]);
});

test("the table shows languages apart only where no rule was written with the set", () => {
  const heads = accuracyTable(measured).split("\n", 1)[0];
  expect(heads).toMatch(
    /^\| F1 \| reserve \(12\) \| reserve, en .* \| blind, fr \(36\) \| tuned \(25\) \| written \(489\) \| seeds \(5\) \| es-reserve \(6\) \| es-tuned \(6\) \|$/,
  );
});

test("every rule that gives a value in the hand-coded articles is known to check", () => {
  const known = valueRules(reference.packs.values());
  const firing = countRules(coded, []).map(([rule]) => rule);
  expect(firing.length).toBeGreaterThan(40);
  expect(firing.filter((rule) => !known.includes(rule))).toEqual([]);
});
