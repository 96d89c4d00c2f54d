import { describe, expect, test } from "vitest";
import { readCodebook } from "../../loaders/codebook.ts";
import type { SourceFile } from "../../loaders/model/article.ts";
import { BASES, CASUALTY_GROUPS, INITIATORS, OUTCOMES, SOURCE_TYPES, TARGETS } from "../../loaders/model/coded.ts";
import type { Code, Codebook } from "../../loaders/model/resources.ts";
import { TABLE_NAMES } from "../../loaders/model/tables.ts";
import { formatProblem } from "../../loaders/problems.ts";
import { codebookFiles, withFile } from "./files.ts";

const { value: codebook, problems } = readCodebook(codebookFiles());
const codes = (list: Code[]): string[] => list.map(({ code }) => code);

const FOLDERS: [name: string, list: Code[]][] = Object.entries(codebook).filter(
  (entry): entry is [string, Code[]] => Array.isArray(entry[1]) && entry[1].every((member) => "examples" in member),
);

describe("the project's codebook", () => {
  test("has no fault", () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test("holds the tactics in codebook order, with their families and refinements", () => {
    expect(codebook.tactics.map(({ code, family, refines }) => [code, family, refines?.join(" ")])).toEqual([
      ["svbied", "explosive", "vbied ied"],
      ["vbied", "explosive", "ied"],
      ["pbied", "explosive", "ied"],
      ["ied", "explosive", ""],
      ["raid", "armed", "clash"],
      ["ambush", "armed", "clash"],
      ["indirect_fire", "explosive", ""],
      ["shooting", "armed", ""],
      ["kidnapping", "armed", ""],
      ["clash", "other", ""],
      ["airstrike", "air", ""],
      ["operation", "other", ""],
      ["other", "other", ""],
    ]);
  });

  test.each([
    ["targets", codes(codebook.targets), TARGETS],
    ["source types", codes(codebook.source_types), SOURCE_TYPES],
    ["bases", codes(codebook.bases), BASES],
    ["outcomes", codes(codebook.outcomes), OUTCOMES],
    ["initiators", codes(codebook.initiators), INITIATORS],
    ["casualty groups", codes(codebook.casualty_groups), CASUALTY_GROUPS],
  ])("orders %s as the code does", (_, found, vocabulary) => {
    expect(found).toEqual(vocabulary);
  });

  test("takes its seven folders of codes from their files", () => {
    expect(FOLDERS.map(([name]) => name)).toEqual([
      "tactics",
      "targets",
      "source_types",
      "bases",
      "outcomes",
      "initiators",
      "casualty_groups",
    ]);
  });

  test.each(FOLDERS)("gives examples of every one of the %s in both languages, no sentence twice", (_, list) => {
    for (const { code, examples } of list)
      for (const language of ["en", "fr"]) {
        const own = (examples[language] ?? []).filter(({ gives }) => gives.includes(code));
        expect(own.length, `${code} in ${language}`).toBeGreaterThanOrEqual(3);
      }
    const sentences = list.flatMap(({ examples }) => Object.values(examples).flatMap((group) => group.map(({ text }) => text)));
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  test("tells every tactic from its neighbours by near misses in every language", () => {
    for (const { code, examples } of codebook.tactics)
      for (const language of ["en", "es", "fr"])
        expect(
          examples[language]?.some(({ gives }) => !gives.includes(code)),
          `${code} in ${language}`,
        ).toBe(true);
  });

  test("describes every table, and every table has a key", () => {
    expect(codebook.tables.map(({ table }) => table)).toEqual([...TABLE_NAMES]);
    expect([...new Set(codebook.columns.map(({ table }) => table))]).toEqual([...TABLE_NAMES]);
  });

  test("takes closed vocabularies of columns from the folders of codes", () => {
    const values = (name: string): string => codebook.columns.find((column) => `${column.table}.${column.name}` === name)?.values ?? "";
    expect(values("event_tactics.tactic")).toBe(codes(codebook.tactics).join(";"));
    expect(values("accounts.source_type")).toBe(SOURCE_TYPES.join(";"));
  });

  test("does not depend on the order of the files", () => {
    expect(readCodebook(codebookFiles().reverse()).value).toEqual(codebook);
  });
});

const RAID = "data/codebook/tactics/raid.yaml";
const COLUMNS = "data/codebook/columns.csv";

describe("a wrong codebook", () => {
  const cases: [name: string, files: SourceFile[], problem: string][] = [
    [
      "an unknown field",
      withFile(RAID, (text) => text.replace("is_not:", "isnot:")),
      "tactics/raid.yaml:8:1: unknown field `isnot`, expected one of code, order, label, plural, is, counterparts, examples, is_not, family, refines, colour (did you mean `is_not`?)  codebook-key",
    ],
    [
      "an example that gives no code",
      withFile(RAID, (text) => text.replace("gives: [raid]", "gives: [raids]")),
      "tactics/raid.yaml:21:15: unknown code `raids`, expected one of tactics/ (did you mean `raid`?)  codebook-code",
    ],
    [
      "a refinement of nothing",
      withFile(RAID, (text) => text.replace("refines: [clash]", "refines: [clasch]")),
      "tactics/raid.yaml:12:11: unknown code `clasch`, expected one of tactics/ (did you mean `clash`?)  codebook-code",
    ],
    [
      "a ring of refinements",
      withFile("data/codebook/tactics/clash.yaml", (text) => text.replace("refines: []", "refines: [raid]")),
      "tactics/raid.yaml:1:1: `raid` refines itself, expected `refines` to name vaguer codes only  codebook-refines",
    ],
    [
      "a code that is not the file's name",
      withFile(RAID, (text) => text.replace("code: raid", "code: assault")),
      "tactics/raid.yaml:1:7: `code: assault`, expected `code: raid`, as the file's name  codebook-code",
    ],
    [
      "an order that is taken",
      withFile(RAID, (text) => text.replace("order: 5", "order: 4")),
      "tactics/raid.yaml:1:1: `order: 4`, as `ied` has, expected an order of its own  codebook-order",
    ],
    [
      "an order that is no number",
      withFile(RAID, (text) => text.replace("order: 5", "order: fifth")),
      "tactics/raid.yaml:2:8: `order: fifth`, expected a whole number from 1  codebook-order",
    ],
    [
      "a label in one language",
      withFile(RAID, (text) => text.replace("label: { en: raid, fr: assaut }", "label: { en: raid }")),
      "tactics/raid.yaml:3:8: no text in `fr`, expected a line `fr: …`  codebook-language",
    ],
    [
      "an unknown colour",
      withFile(RAID, (text) => text.replace("colour: armed", "colour: armd")),
      "tactics/raid.yaml:13:9: unknown value `armd`, expected one of vehicle, ied, armed, fire, kidnapping, state (did you mean `armed`?)  codebook-colour",
    ],
    [
      "an alias, which could expand without end",
      withFile(RAID, (text) => text.replace("code: raid", "code: &a raid").replace("order: 5", "order: *a")),
      "tactics/raid.yaml:2:8: an anchor or alias, expected the value itself, written out  codebook-yaml",
    ],
    [
      "no YAML",
      withFile(RAID, () => "code: [raid\n"),
      "tactics/raid.yaml:2:1: Flow sequence in block collection must be sufficiently indented and end with a ], expected YAML: `name: value` a line, quoted where the value holds `: ` or ` #`  codebook-yaml",
    ],
    ["an empty file", withFile(RAID, () => ""), "tactics/raid.yaml:1:1: an empty file, expected a map of fields  codebook-yaml"],
    [
      "a list in place of a map",
      withFile(RAID, () => "- raid\n"),
      "tactics/raid.yaml:1:1: a list, expected a map of `name: value`  codebook-shape",
    ],
    [
      "a target that the model does not know",
      withFile("data/codebook/targets/navy.yaml", () => "code: navy\n"),
      "targets/navy.yaml:1:1: unknown code `navy`, expected one of military, peacekeepers, police, militia, government, civilians, militants, other  codebook-code",
    ],
    [
      "a code file that is missing",
      withFile("data/codebook/bases/claimed.yaml", () => null),
      "bases:1:1: no `claimed.yaml`, expected one file for each code  codebook-required",
    ],
    [
      "a file name with a capital",
      withFile("data/codebook/tactics/Siege.yaml", () => "code: siege\n"),
      "tactics/Siege.yaml:1:1: `tactics/Siege.yaml`, expected a name such as `tactics/raid.yaml`, in lower case  codebook-file",
    ],
    [
      "a misspelt folder",
      withFile("data/codebook/tactic/siege.yaml", () => "code: siege\n"),
      "tactic/siege.yaml:1:1: (notice) `tactic/siege.yaml`, which nothing reads, expected one of tactics, targets, source-types, bases, outcomes, initiators, casualty-groups (did you mean `tactics`?)  codebook-file",
    ],
    [
      "no columns",
      withFile(COLUMNS, () => null),
      "columns.csv:1:1: no such file, expected `columns.csv`, as the project's own codebook has it  codebook-required",
    ],
    [
      "a column twice",
      withFile(COLUMNS, (text) => text.replace("articles,title,", "articles,article_id,")),
      "columns.csv:3:10: `articles.article_id` a second time, expected each column once  column-duplicate",
    ],
    [
      "a type that does not exist",
      withFile(COLUMNS, (text) => text.replace("articles,title,string", "articles,title,sting")),
      "columns.csv:3:16: unknown `sting`, expected one of string, integer, number, boolean, date, list (did you mean `string`?)  column-type",
    ],
    [
      "a reference to no column",
      withFile(COLUMNS, (text) => text.replace("true,false,articles.article_id", "true,false,articles.articleid")),
      "columns.csv:12:35: `articles.articleid`, expected a column as `table.column` (did you mean `articles.article_id`?)  column-reference",
    ],
    [
      "a vocabulary that does not exist",
      withFile(COLUMNS, (text) => text.replace("@outcomes", "@outcome")),
      "columns.csv:28:36: `@outcome`, expected one of @tactics, @targets, @source-types, @bases, @outcomes, @initiators, @casualty-groups (did you mean `@outcomes`?)  column-values",
    ],
    [
      "other columns than are read",
      withFile("data/codebook/tables.csv", (text) => text.replace("table,title,row", "table,title,rows")),
      "tables.csv:1:1: the columns table,title,rows,description, expected the columns table,title,row,description  codebook-csv",
    ],
    [
      "bytes that are no UTF-8",
      [...withFile(RAID, () => null), { path: RAID, bytes: Uint8Array.of(0x63, 0xe9) }],
      "tactics/raid.yaml:1:1: bytes that are no UTF-8, expected UTF-8: save the file as UTF-8  codebook-encoding",
    ],
  ];

  test.each(cases)("%s is told with its place and its mend", (_, files, problem) => {
    const found = readCodebook(files).problems.map(formatProblem);
    expect(found).toContain(`data/codebook/${problem}`);
  });

  test("nothing at all gives one fault for each thing that is missing, and no crash", () => {
    const empty = readCodebook([]);
    expect(empty.value.tactics).toEqual([]);
    expect(empty.problems.map(({ path }) => path)).toContain("codebook/columns.csv");
    expect(empty.problems.every(({ severity }) => severity === "error")).toBe(true);
  });

  test("a wrong part leaves the rest readable", () => {
    const partly: Codebook = readCodebook(withFile(RAID, () => "")).value;
    expect(codes(partly.tactics)).not.toContain("raid");
    expect(partly.columns.length).toBe(codebook.columns.length);
  });
});
