import { describe, expect, test } from "vitest";
import { codeShape, DATE_AND_NUMBER_CODES } from "../../loaders/reading/dates/codes.ts";
import { LANGUAGE_MODULES } from "../../loaders/reading/languages/index.ts";
import { lexiconRows } from "../support/reading.ts";

const TABLES = Object.keys(DATE_AND_NUMBER_CODES);

describe.each(LANGUAGE_MODULES.map(({ code }) => code))("date and number tables, %s", (language) => {
  const rows = lexiconRows(language, TABLES);

  test("every row has a code that the readers know", () => {
    const unknown = rows.filter(({ table, code }) => DATE_AND_NUMBER_CODES[table]?.[codeShape(code)] === undefined);
    expect(unknown.map(({ table, line, code }) => `${table}:${line}: ${code}`)).toEqual([]);
  });

  test.each([
    ["months", "month-#", 12],
    ["weekdays", "weekday-#", 7],
  ])("%s are all there", (table, shape, count) => {
    const values = rows
      .filter((row) => row.table === table && codeShape(row.code).startsWith(shape))
      .map(({ code }) => Number(/\d+/.exec(code)?.[0]));
    expect([...new Set(values)].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  test("no term stands twice with one code in a table", () => {
    const keys = rows.map(({ table, term, code }) => `${table} ${term} ${code}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

test("every code is used by some language", () => {
  const used = new Set(
    LANGUAGE_MODULES.flatMap(({ code }) => lexiconRows(code, TABLES).map((row) => `${row.table} ${codeShape(row.code)}`)),
  );
  const known = TABLES.flatMap((table) => Object.keys(DATE_AND_NUMBER_CODES[table] ?? {}).map((code) => `${table} ${code}`));
  expect(known.filter((code) => !used.has(code))).toEqual([]);
});

test.each([
  ["day--1", "day-#"],
  ["event-day-+1-after", "event-day-#-after"],
  ["month-5-weak", "month-#-weak"],
  ["part-early", "part-early"],
])("%s has the shape %s", (code, shape) => {
  expect(codeShape(code)).toBe(shape);
});
