import { expect, test } from "vitest";
import { didYouMean, error, formatProblem, nearest, notice, positionOf, sortProblems } from "../loaders/problems.ts";

test("a fault is one line: place, what was found, what was expected, the rule", () => {
  const fault = error(
    { path: "data/lexicon/fr/weapons.csv", line: 41 },
    "lexicon-code",
    "unexpected code `svied`",
    "one of data/codebook/tactics/",
  );
  expect(formatProblem(fault)).toBe(
    "data/lexicon/fr/weapons.csv:41:1: unexpected code `svied`, expected one of data/codebook/tactics/  lexicon-code",
  );
  expect(formatProblem(notice({ path: "a" }, "r", "x", "expected y"))).toBe("a:1:1: (notice) x, expected y  r");
});

test("what was found cannot steer a terminal, nor fill it", () => {
  expect(formatProblem(error({ path: "a\u001b[2J\u202e.md" }, "r", "b\r\n\u200bc", "d"))).toBe(
    "a\\u001b[2J\\u202e.md:1:1: b\\u000d\\u000a\\u200bc, expected d  r",
  );
  expect(formatProblem(error({ path: "a" }, "r", "x".repeat(1000), "d")).length).toBeLessThan(200);
});

test.each([
  ["svied", ["vbied", "svbied", "ied"], "svbied"],
  ["publiser", ["publisher", "published"], "publisher"],
  ["raid", ["ambush", "clash"], null],
  ["", ["a"], null],
])("nearest to %s", (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
  expect(didYouMean(word, candidates)).toBe(expected === null ? "" : ` (did you mean \`${expected}\`?)`);
});

test("faults stand in the order of files, lines and columns", () => {
  const at = (path: string, line: number, column: number) => error({ path, line, column }, "r", "f", "e");
  const sorted = [at("a", 1, 2), at("a", 2, 1), at("a", 10, 1), at("b", 1, 1)];
  expect(sortProblems([...sorted].reverse())).toEqual(sorted);
});

test("a position counts lines and columns from one", () => {
  expect(positionOf("ab\ncd", 0)).toEqual({ line: 1, column: 1 });
  expect(positionOf("ab\ncd", 4)).toEqual({ line: 2, column: 2 });
});
