import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSources } from "../loaders/commands/sources.ts";
import { readPacks } from "../loaders/lexicon.ts";
import { formatProblem } from "../loaders/problems.ts";
import { codeShape } from "../loaders/reading/dates/codes.ts";
import { en } from "../loaders/reading/languages/en.ts";
import { fr } from "../loaders/reading/languages/fr.ts";
import { LANGUAGE_MODULES } from "../loaders/reading/languages/index.ts";
import { PROJECT } from "./support/run.ts";

/** Tables whose codes are countries, numbers or kinds of line with their length. */
const NAMING = new Set(["countries", "demonyms", "line-marks", "least"]);

const GOOD = { "en/tactics.csv": "term,code,note\ncar bomb~,vbied,\n", "fr/tactics.csv": "term,code,note\nvoiture~ piegee~,vbied,\n" };

function read(files: Record<string, string | Buffer>) {
  const sources = Object.entries(files).map(([name, text]) => ({ path: `data/lexicon/${name}`, bytes: Buffer.from(text as string) }));
  const { value, problems } = readPacks(sources, [en, fr]);
  return { languages: [...value.keys()], packs: value, problems: problems.map(formatProblem) };
}

test("every language that has a module and tables has a pack", () => {
  const { languages, packs, problems } = read(GOOD);
  expect(problems).toEqual([]);
  expect(languages).toEqual(["en", "fr"]);
  expect(packs.get("en")?.rows).toMatchObject([{ table: "tactics", term: "car bomb~", code: "vbied", note: "", line: 2 }]);
});

describe("a faulty table is told with its place, and leaves its language out", () => {
  const header = "term,code,note\n";
  const cases: [what: string, table: string | Buffer, printed: string][] = [
    ["other columns", "word,code\nbomb,ied\n", "1:1: the columns word,code, expected the columns term,code,note  lexicon-csv"],
    ["semicolons", "term;code;note\nbomb;ied;\n", "1:1: the columns term;code;note, expected the columns term,code,note  lexicon-csv"],
    [
      "a comma too many",
      `${header}bomb,ied,,x\n`,
      "2:1: Invalid Record Length: columns length is 3, got 4 on line 2, expected 3 cells a line, separated by commas  lexicon-csv",
    ],
    [
      "an open quote",
      `${header}"bomb,ied,\n`,
      "2:1: Quote Not Closed: the parsing is finished with an opening quote at line 2, expected 3 cells a line, separated by commas  lexicon-csv",
    ],
    [
      "Windows-1252",
      Buffer.from(`${header}obus tiré,ied,\n`, "latin1"),
      "1:1: bytes that are no UTF-8, expected UTF-8: save the file as UTF-8  lexicon-csv",
    ],
    ["no term", `${header},ied,\n`, "2:1: a row without a term, expected the words, then a comma and their code  lexicon-term"],
    ["no code", `${header}bomb,,\n`, "2:6: `bomb` without a code, expected what the term signals  lexicon-code"],
    ["a term of marks", `${header}--,ied,\n`, "2:1: `--`: the term has no word, expected a term that can be spelt out  lexicon-term"],
    [
      "a table that is not there",
      `${header}{tactic},x,\nmine,ied,\n`,
      "2:1: `{tactic}`: the term has no word, expected a term that can be spelt out (did you mean `tactics`?)  lexicon-term",
    ],
  ];
  test.each(cases)("%s", (_, table, printed) => {
    const { languages, problems } = read({ ...GOOD, "en/tactics.csv": table });
    expect(problems).toEqual([`data/lexicon/en/tactics.csv:${printed}`]);
    expect(languages).toEqual(["fr"]);
  });
});

test("a code that the readers of dates do not know is told with those that they know", () => {
  const { languages, problems } = read({ ...GOOD, "en/weekdays.csv": "term,code,note\nMonday,weekdy-1,\n" });
  expect(languages).toEqual(["fr"]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(
    /^data\/lexicon\/en\/weekdays\.csv:2:8: unknown code `weekdy-1`, expected one of .*did you mean `weekday-#`\?\) {2}lexicon-code$/,
  );
});

test("a row given twice is told, and stops nothing", () => {
  const { languages, problems } = read({ ...GOOD, "en/tactics.csv": "term,code,note\nbomb,ied,\nmine,ied,\nbomb,ied,again\n" });
  expect(languages).toEqual(["en", "fr"]);
  expect(problems).toEqual([
    "data/lexicon/en/tactics.csv:4:1: (notice) `bomb` a second time with the same code, expected each term once: take one of the two out  lexicon-duplicate",
  ]);
});

describe("every language has the tables and the codes of the first two", () => {
  const ours = readPacks(readSources(join(PROJECT, "data")).value.lexicon, LANGUAGE_MODULES).value;
  /** Table and code of every row; what befell people and how the word stands to them apart, as any of one may go with any of the other. */
  const codesOf = (language: string): Set<string> =>
    new Set(
      (ours.get(language)?.rows ?? []).flatMap(({ table, code }) =>
        NAMING.has(table)
          ? table
          : table === "outcomes"
            ? code.split(":").map((part) => `${table} ${part}`)
            : `${table} ${codeShape(code)}`,
      ),
    );
  const known = new Set([...codesOf("en"), ...codesOf("fr")]);

  test.each(LANGUAGE_MODULES.map(({ code }) => code).filter((code) => code !== "en" && code !== "fr"))("%s", (language) => {
    const own = codesOf(language);
    expect([...own].filter((code) => !known.has(code))).toEqual([]);
    const tables = (codes: Set<string>) => [...new Set([...codes].map((code) => code.split(" ")[0]))].sort();
    expect(tables(own)).toEqual(tables(known));
  });
});

test("every term has a note that says where its words are used or why they are there", () => {
  const packs = readPacks(readSources(join(PROJECT, "data")).value.lexicon, LANGUAGE_MODULES).value;
  const rows = [...packs].flatMap(([language, pack]) => pack.rows.map((row) => ({ ...row, language })));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ note }) => note.trim() === "").map(({ language, table, term }) => `${language}/${table}: ${term}`)).toEqual([]);
});

test("a language without tables is told", () => {
  const { problems } = read({ "en/tactics.csv": GOOD["en/tactics.csv"] });
  expect(problems).toEqual(["data/lexicon/fr:1:1: no tables, expected a folder of tables, since the language has a module  lexicon-file"]);
});

test("a file that nothing reads is told, and stops nothing", () => {
  const { languages, problems } = read({ ...GOOD, "es/tactics.csv": "term,code,note\n", "en/notes.txt": "x" });
  expect(languages).toEqual(["en", "fr"]);
  expect(problems).toHaveLength(2);
  for (const problem of problems)
    expect(problem).toMatch(/\(notice\) a file that is not read, expected `<language>\/<table>\.csv` for one of en, fr/);
});
