import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorrections } from "../../loaders/events/corrections.ts";
import { readRegistry } from "../../loaders/events/registry.ts";
import { isoOf, readSheet } from "../../loaders/events/sheet.ts";
import { formatProblem } from "../../loaders/problems.ts";

const TACTIC_CODES = ["svbied", "vbied", "ied", "raid"];
const HEADER = "correction_id,action,target,field,was,now,reason,source,decided";
const ROW = 'c1,set,2021-06-21-gossi-svbied,date,,2021-06-21,"Précisé, par écrit",l’état-major,2021-07-01';

const file = (bytes: Uint8Array) => ({ path: "data/corrections.csv", bytes });
const utf8 = (text: string) => new TextEncoder().encode(text);

/** As Excel writes the characters of French beyond ASCII in Windows-1252. */
const windows = (text: string) =>
  Uint8Array.from([...text], (character) => ({ "’": 0x92 })[character] ?? (character.codePointAt(0) as number));
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);

const french = (text: string) =>
  text
    .replaceAll(",", ";")
    .replace('"Précisé; par écrit"', "Précisé, par écrit")
    .replace("2021-07-01", "01/07/2021")
    .replace(";2021-06-21;", ";21/06/2021;");

describe("a table that people keep", () => {
  it.each<[string, Uint8Array]>([
    ["as UTF-8", utf8(`${HEADER}\n${ROW}\n`)],
    ["with a byte order mark and CRLF", utf8(`\uFEFF${HEADER}\r\n${ROW}\r\n`)],
    ["by a French Excel: semicolons, Windows-1252, 01/07/2021", windows(french(`${HEADER}\r\n${ROW}\r\n`))],
    ["by a French Excel as UTF-8", utf8(`\uFEFF${french(`${HEADER}\r\n${ROW}\r\n`)}`)],
    ["as Unicode text with tabs", utf16(`${HEADER}\n${ROW}`.replaceAll(",", "\t").replace('"Précisé\t par écrit"', "Précisé, par écrit"))],
    ["with empty lines", utf8(`${HEADER}\n\n${ROW}\n,,,,,,,,\n`)],
  ])("%s", (_, bytes) => {
    const { value, problems } = readCorrections(file(bytes), TACTIC_CODES);
    expect(problems).toEqual([]);
    expect(value).toHaveLength(1);
    expect(value[0]).toMatchObject({ now: "2021-06-21", reason: "Précisé, par écrit", source: "l’état-major", decided: "2021-07-01" });
  });

  it.each<[string, string]>([
    ["21/06/2021", "2021-06-21"],
    ["1.7.2021", "2021-07-01"],
    ["2021-06", "2021-06"],
    ["janv-21", "janv-21"],
  ])("%s is %s", (cell, iso) => expect(isoOf(cell)).toBe(iso));

  it("may be absent or empty", () => {
    expect(readCorrections(null, TACTIC_CODES)).toEqual({ value: [], problems: [] });
    expect(readRegistry(null)).toEqual({ value: [], problems: [] });
    expect(readRegistry({ path: "r", bytes: utf8("event_id,accounts,since,redirects_to\n") })).toEqual({ value: [], problems: [] });
    expect(readRegistry({ path: "r", bytes: new Uint8Array() })).toEqual({ value: [], problems: [] });
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => readSheet(file(bytes), ["a", "b"]).problems.length >= 0));
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a", " ", "é") }), (text) => {
        expect(() => readCorrections(file(utf8(`${HEADER}\n${text}`)), TACTIC_CODES)).not.toThrow();
      }),
    );
  });
});

const lines = (rows: string) =>
  readCorrections(file(utf8(`${HEADER}\n${rows}\n`)), TACTIC_CODES).problems.map((problem) => formatProblem(problem));

describe("a wrong correction is told by line and column", () => {
  it.each<[string, string, string]>([
    [
      "an unknown action",
      "c1,sett,e,date,,2021,r,s,2021-07-01",
      "data/corrections.csv:2:4: `sett`, expected one of set, drop, add, merge, split, confirm, redact (did you mean `set`?)  correction-action",
    ],
    ["an unknown field", "c1,set,e,dat,,2021,r,s,2021-07-01", "data/corrections.csv:2:10: unknown field `dat`"],
    [
      "a value that is none",
      "c1,set,e,killed,,many,r,s,2021-07-01",
      "data/corrections.csv:2:18: `many` for killed, expected a number, {min: n}",
    ],
    [
      "an unknown tactic",
      "c1,set,e,tactics,,svbied;bomb,r,s,2021-07-01",
      "data/corrections.csv:2:19: `svbied;bomb` for tactics, expected codes of svbied, vbied, ied, raid",
    ],
    ["no reason", "c1,confirm,e,,,,,s,2021-07-01", "data/corrections.csv:2:17: no reason, expected why it was decided  correction-missing"],
    [
      "a wrong day",
      "c1,confirm,e,,,,r,s,soon",
      "data/corrections.csv:2:21: `soon`, expected the day of the decision, as 2021-06-21  correction-decided",
    ],
    [
      "an id twice",
      "c1,confirm,e,,,,r,s,2021\nc1,confirm,f,,,,r,s,2021",
      "data/corrections.csv:3:1: `c1` again, expected each correction_id once  correction-twice",
    ],
    ["a merge with nothing", "c1,merge,e,,,,r,s,2021", "data/corrections.csv:2:14: no now"],
    ["after a cell of two lines", 'c1,confirm,e,,,,"two\nlines",s,2021\nc2,fix,e,,,,r,s,2021', "data/corrections.csv:4:4: `fix`"],
  ])("%s", (_, rows, expected) => expect(lines(rows)[0]?.startsWith(expected), lines(rows)[0]).toBe(true));

  it("an unclosed quote", () => expect(lines('c1,set,"e,date')[0]).toMatch(/^data\/corrections\.csv:\d+:1: a cell that is not closed/));

  it("a missing and an unknown column", () => {
    const { problems } = readCorrections(file(utf8("correction_id,action,target,field,was,now,reason,source,decidde\n")), TACTIC_CODES);
    expect(problems.map((problem) => formatProblem(problem))).toEqual([
      expect.stringContaining("no column `decided`"),
      expect.stringContaining("unknown column `decidde`, expected one of correction_id, action"),
    ]);
    expect(problems[1]?.expected).toContain("did you mean `decided`?");
  });
});

describe("the registry", () => {
  const read = (rows: string) =>
    readRegistry({ path: "data/registry.csv", bytes: utf8(`event_id,accounts,since,redirects_to\n${rows}\n`) });
  const told = (rows: string) => read(rows).problems.map((problem) => formatProblem(problem));

  it("refuses redirects that go in a circle", () => {
    const rows = "a,,2021-07-01,b\nb,,2021-07-01,c\nc,,2021-07-01,b\nd,,2021-07-01,";
    expect(told(rows).map((line) => line.slice(0, 24))).toEqual([
      "data/registry.csv:2:1: `",
      "data/registry.csv:3:1: `",
      "data/registry.csv:4:1: `",
    ]);
    expect(told(rows).every((line) => line.endsWith("registry-cycle"))).toBe(true);
    expect(read(rows).value.map(({ event_id }) => event_id)).toEqual(["d"]);
  });

  it.each<[string, string, string]>([
    ["a redirect to itself", "a,,2021-07-01,a", "registry-cycle"],
    ["a redirect to nothing", "abc,,2021-07-01,abd\nabx,,2021-07-01,", "registry-redirect"],
    ["an id twice", "a,,2021-07-01,\na,,2021-07-01,", "registry-twice"],
    ["no id", ",x,2021-07-01,", "registry-id"],
    ["no day", "a,,,", "registry-since"],
  ])("refuses %s", (_, rows, rule) => expect(told(rows)[0]).toMatch(new RegExp(`${rule}$`)));

  it("reads accounts and days as a spreadsheet writes them", () => {
    expect(read('a,"x.1.2;y.3.4",01/07/2021,').value).toEqual([
      { event_id: "a", accounts: ["x.1.2", "y.3.4"], since: "2021-07-01", redirects_to: "", line: 2 },
    ]);
  });
});

describe("rows that cannot both hold are told", () => {
  const SET = "c1,set,e,killed,4,5,r,s,2021-07-01";
  it.each<[string, string, string]>([
    [
      "a field set twice",
      `${SET}\nc2,set,e,killed,4,6,r,s,2021-07-02`,
      "data/corrections.csv:3:8: c2: killed of e is set by c1 (line 2) already, expected one row for one value: take one out, or write `5` as `was`",
    ],
    [
      "a confirmation of what was set otherwise",
      `${SET}\nc2,confirm,e,killed,4,,r,s,2021-07-02`,
      "data/corrections.csv:3:12: c2: killed of e is set by c1",
    ],
    [
      "a value for what is dropped",
      `c1,drop,e,,,,r,s,2021\n${SET.replace("c1", "c2")}`,
      "data/corrections.csv:3:8: c2: e is dropped by c1 (line 2)",
    ],
    ["a drop of what is set", `${SET}\nc2,drop,e,,,,r,s,2021`, "data/corrections.csv:3:9: c2: e is dropped by c1"],
    [
      "merges in a circle",
      "c1,merge,a,,,b,r,s,2021\nc2,merge,b,,,c,r,s,2021\nc3,merge,c,,,a,r,s,2021",
      "data/corrections.csv:4:14: c3: c is merged into a, which c2 (line 3) merges back",
    ],
    ["a merge with itself", "c1,merge,a,,,a,r,s,2021", "data/corrections.csv:2:14: c1: a is merged into itself"],
    [
      "a confirmation of another value",
      "c1,confirm,e,killed,4,5,r,s,2021",
      "data/corrections.csv:2:23: `5` in a confirmation, expected nothing, or the same as `was`",
    ],
  ])("%s", (_, rows, expected) => {
    expect(lines(rows)).toHaveLength(1);
    expect(lines(rows)[0]?.startsWith(expected), lines(rows)[0]).toBe(true);
  });

  it.each<[string, string]>([
    ["a row that corrects the earlier one, and says so", `${SET}\nc2,set,e,killed,5,6,r,s,2021`],
    ["another field, another event", `${SET}\nc2,set,e,place,,Gao,r,s,2021\nc3,set,f,killed,4,6,r,s,2021`],
    ["two merges into one", "c1,merge,a,,,c,r,s,2021\nc2,merge,b,,,c,r,s,2021"],
    ["two attacks added to one article", "c1,add,a,,,{place: Gao},r,s,2021\nc2,add,a,,,{place: Gossi},r,s,2021"],
    ["two names", "c1,redact,,,Jane Doe,N.,r,s,2021\nc2,redact,,,John Doe,N.,r,s,2021"],
  ])("and these can: %s", (_, rows) => expect(lines(rows)).toEqual([]));
});

describe("a note", () => {
  it("is no row, and moves no line or column", () => {
    const { value, problems } = readCorrections(
      file(utf8(`# 2021, "by hand\n${HEADER}\n# first\n\nc1,confirm,e,,,,"two\nlines",s,2021\n#\nc2,fix,e,,,,r,s # no note,2021\n`)),
      TACTIC_CODES,
    );
    expect(value).toMatchObject([{ correction_id: "c1", line: 5, columns: { target: 12 } }]);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[8, 4]]);
  });
});
