import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCoded, readGold } from "../../loaders/scoring/gold.ts";
import { readSpellings } from "../../loaders/scoring/spellings.ts";
import { count, credit, days } from "../../loaders/scoring/values.ts";
import { score } from "../../loaders/scoring.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const spellings = readSpellings(read("../../loaders/scoring/spellings.csv"));
const gold = readGold(read("../articles/seeds/gold.json"));

// The expected figures were made by the scorer that the hand codings were published with.
test.each(["as-coded", "some-wrong", "many-wrong"])("%s scores as the published scorer scores it", (name) => {
  const expected = JSON.parse(read(`fixtures/${name}.expected.json`));
  const notes: string[] = [];
  expect(score(gold, readCoded(read(`fixtures/${name}.ndjson`)), spellings, (line) => notes.push(line))).toEqual(expected.score);
  expect(notes).toEqual(expected.notes);
});

describe("credit for a slot", () => {
  const cases: [slot: string, gold: unknown, coded: unknown, credit: number][] = [
    ["date", "2021-06-21", "2021-06-21", 1],
    ["date", "2021-06-21", "2021-06-20/2021-06-21", 0.5],
    ["date", "2021-06-21", "2021-06", 0.5],
    ["date", "2021-06-21", "2021", 0],
    ["date", "2021-06-21", "2021-06-22", 0],
    ["place", "Kabul", "Kaboul", 1],
    ["place", "Gossi", "near Gossi", 1],
    ["place", "Gossi", "Gao", 0],
    ["perpetrator", "JNIM", "GSIM", 1],
    ["perpetrator", "French forces", "Barkhane", 1],
    ["perpetrator", "JNIM", "ISGS", 0],
    ["killed", 6, { low: 6, best: 6, high: 6 }, 1],
    ["killed", { min: 6 }, { low: 6, best: 6, high: null }, 1],
    ["killed", { min: 6 }, { low: 6, best: 6, high: 6 }, 0.75],
    ["killed", { min: 5, max: 9 }, { low: 7, best: 7, high: 7 }, 0.5],
    ["killed", { vague: "several" }, { low: null, best: null, high: null, stated: "several" }, 1],
    ["killed", { vague: "several" }, 3, 0],
    ["killed", 6, 7, 0],
    ["target", "military", "military", 1],
  ];
  test.each(cases)("%s %j as %j", (slot, wanted, given, expected) => expect(credit(slot, wanted, given, spellings)).toBe(expected));
});

test.each([
  ["2020-02", [Date.UTC(2020, 1, 1), Date.UTC(2020, 1, 29)]],
  ["2021", [Date.UTC(2021, 0, 1), Date.UTC(2021, 11, 31)]],
  ["2021-06-02/2021-06-01", null],
  ["June", null],
])("the days of %s", (date, expected) => expect(days(date)?.map((day) => day * 86_400_000) ?? null).toEqual(expected));

test("a count that says nothing is none", () => {
  expect(count({ low: null, best: null, high: null })).toBeNull();
  expect(count("six")).toBeNull();
});

test("an article that was not coded is absent, and costs its events", () => {
  const { absent, main } = score(gold, new Map(), spellings);
  expect(absent).toEqual([...gold.keys()]);
  expect(main.recall).toBe(0);
  expect(main.gold).toBeGreaterThan(0);
});

test.each(["[]", '{"a": {}}', '{"a": {"events": [1]}}', "{"])("gold that is none is refused: %s", (text) =>
  expect(() => readGold(text)).toThrow(SyntaxError),
);
