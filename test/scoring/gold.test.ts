import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { readGold, readings, type ScoredEvent, texts } from "../../loaders/scoring/gold.ts";
import { count, days } from "../../loaders/scoring/values.ts";
import { PROJECT } from "../support/run.ts";

const { codebook } = gatherReference(readSources(join(PROJECT, "data")).value).value;
const codes = (entries: { code: string }[]) => new Set(entries.map(({ code }) => code));
const TACTICS = codes(codebook.tactics);
const TARGETS = codes(codebook.targets);
const SOURCES = codes(codebook.source_types);
const DISPUTABLE = new Set(["date", "place", "tactics", "perpetrator", "basis", "target", "killed", "wounded", "attackers_killed"]);

/** What is wrong with a coding by the codebook, by field. */
function faults(event: ScoredEvent): string[] {
  const isCount = (value: unknown) => value === null || count(value) !== null;
  const right: [field: string, holds: (value: unknown) => boolean][] = [
    ["date", (value) => value === null || days(value) !== null],
    ["tactics", (value) => Array.isArray(value) && texts(value).every((code) => TACTICS.has(code))],
    ["target", (value) => value === null || TARGETS.has(String(value))],
    ["disputed", (value) => Array.isArray(value) && texts(value).every((field) => DISPUTABLE.has(field))],
    ["killed", isCount],
    ["wounded", isCount],
    ["attackers_killed", isCount],
  ];
  return right.flatMap(([field, holds]) =>
    readings(event, field)
      .filter((value) => value !== undefined && !holds(value))
      .map(() => field),
  );
}

describe.each(["dev", "written", "blind"])("the hand coding of %s", (folder) => {
  const path = join(PROJECT, "test/articles", folder);
  const gold = readGold(readFileSync(join(path, "gold.json"), "utf8"));
  const events = [...gold].flatMap(([article, { events }]) => events.map((event) => ({ article, event })));

  test("is of every article of the folder, and of no other", () => {
    const articles = readdirSync(path).filter((name) => name.endsWith(".md"));
    expect([...gold.keys()].map((article) => `${article}.md`).sort()).toEqual(articles.sort());
  });

  test("has values of the codebook alone", () => {
    const wrong = events.flatMap(({ article, event }) => faults(event).map((field) => `${article} ${field}`));
    expect(wrong).toEqual([]);
  });

  test("has accounts of the codebook's sources", () => {
    const accounts = events.flatMap(({ event }) => event.accounts ?? []);
    expect(accounts.filter(({ source_type }) => !SOURCES.has(String(source_type)))).toEqual([]);
    expect(accounts.flatMap(faults)).toEqual([]);
  });

  test("tells an article's events apart", () => {
    for (const [article, { events }] of gold) expect(new Set(events.map(({ key }) => key)).size, article).toBe(events.length);
  });
});
