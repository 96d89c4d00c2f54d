import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Column } from "../../loaders/model/resources.ts";
import type { Cell, TableRow } from "../../loaders/model/tables.ts";
import { guardFormula, unguardFormula, writeCsv } from "../../loaders/tables/csv.ts";

const column = (name: string, type: Column["type"]): Column => ({
  table: "events",
  name,
  type,
  required: false,
  key: false,
  references: "",
  values: "",
  pattern: "",
  minimum: null,
  maximum: null,
  description: "",
});

const COLUMNS = [column("word", "string"), column("count", "integer"), column("degrees", "number"), column("complex", "boolean")];

const csv = (rows: TableRow[]): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(rows, COLUMNS));

const SIGNS = "=+-@＝＋－＠";

/** Text with much of what makes CSV and formulas hard. */
const hardText = fc.string({ unit: fc.constantFrom(..."=+-@＝＠'\";,\t\r\n \u00a0aé𝄞|!0") });

describe("guardFormula", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+33 6", "'+33 6"],
    ["-1.29", "'-1.29"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1+1", "'＝1+1"],
    ["  =1+1", "  '=1+1"],
    ["\t=1+1", "\t'=1+1"],
    ["\r\n=1+1", "\r\n'=1+1"],
    ['"=1+1"', `"'=1+1"`],
    ["ten dead; =1+1", "ten dead; '=1+1"],
    ["'=1+1", "''=1+1"],
    ["a = b", "a = b"],
    ["Boko Haram - JNIM", "Boko Haram - JNIM"],
    ["d’hier", "d’hier"],
    ["", ""],
  ])("%j becomes %j", (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });

  test("can always be taken back", () => {
    fc.assert(fc.property(fc.oneof(hardText, fc.string({ unit: "grapheme" })), (text) => unguardFormula(guardFormula(text)) === text));
  });

  test("leaves no cell that begins a formula, wherever a spreadsheet may cut the line", () => {
    fc.assert(
      fc.property(hardText, (text) => {
        for (const piece of guardFormula(text).split(/[;\t\r\n]/)) {
          const first = piece.replace(/^[\s"]+/, "")[0];
          expect(first === undefined || !SIGNS.includes(first)).toBe(true);
        }
      }),
    );
  });
});

test.each(["\n", "'", '"', " ;", "';", "="])("guards 200,000 times %j without going back over it", (text) => {
  const long = text.repeat(200_000);
  const started = performance.now();
  expect(unguardFormula(guardFormula(long))).toBe(long);
  expect(performance.now() - started).toBeLessThan(2000);
});

describe("writeCsv", () => {
  test("writes a header, plain numbers, empty cells for what is missing, and LF at the end of every line", () => {
    const rows: TableRow[] = [
      { word: "Gossi", count: 0, degrees: -1.29, complex: false },
      { word: null, count: null, degrees: null, complex: null },
      { word: 'two "words", one\nline', count: 1500, degrees: 15, complex: true },
    ];
    expect(csv(rows)).toBe('word,count,degrees,complex\nGossi,0,-1.29,false\n,,,\n"two ""words"", one\nline",1500,15,true\n');
  });

  test("writes the header alone where there are no rows", () => {
    expect(csv([])).toBe("word,count,degrees,complex\n");
  });

  test("guards text and leaves negative numbers alone", () => {
    expect(csv([{ word: "-1.29", count: null, degrees: -1.29, complex: null }])).toContain("\n'-1.29,,-1.29,\n");
  });

  test("is read back to the same cells by another program's parser", () => {
    const text: fc.Arbitrary<Cell> = fc.oneof(hardText, fc.string({ unit: "grapheme" })).filter((word) => word !== "");
    const row = fc.record({
      word: fc.option(text),
      count: fc.option(fc.nat()),
      degrees: fc.option(fc.double({ min: -180, max: 180, noNaN: true })),
      complex: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const [, ...records] = parse(csv(rows), { record_delimiter: "\n" }) as string[][];
        const read = records.map(([word = "", count = "", degrees = "", complex = ""]) => ({
          word: word === "" ? null : unguardFormula(word),
          count: count === "" ? null : Number(count),
          degrees: degrees === "" ? null : Number(degrees),
          complex: complex === "" ? null : complex === "true",
        }));
        expect(read).toEqual(rows.map((cells) => ({ ...cells, degrees: cells.degrees === null ? null : cells.degrees + 0 })));
      }),
    );
  });
});
