import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compare } from "../../loaders/commands/compare.ts";
import { acledExport } from "../comparing/exports.ts";
import { contents, temporaryFolder } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";

/** Invented lines beside the real attack on Gossi of the project's own articles. */
const ACLED = acledExport([
  ["MLI1", "2021-06-21", "Explosions/Remote violence", "Remote explosive/landmine/IED", "Gossi", 15.82, -1.29, 0],
  ["MLI2", "2021-06-01", "Violence against civilians", "Attack", "Gao", 16.27, -0.04, 2],
]);

function exportFile(text: string): { folder: string; path: string } {
  const folder = temporaryFolder();
  const path = join(folder, "export.csv");
  writeFileSync(path, text);
  return { folder, path };
}

test("our events are found in an export, and everything is written as a table", async () => {
  const { folder, path } = exportFile(ACLED);
  const out = join(folder, "out.csv");
  const { code, out: printed } = await runHere(compare, [path, "--csv", out]);
  expect(code).toBe(0);
  expect(printed).toMatch(/^1 of our \d+ events found among 2 events of ACLED\n/);
  expect(printed).toMatch(/\n= 2021-06-21-gossi-\w+ {2}MLI1 {2}\(the same place \(Gossi\), the same day/);
  expect(printed).toContain("\n+ MLI2  2021-06-01, Gao, ML: Attack, deaths: 2\n");
  const [header, ...rows] = readFileSync(out, "utf8").trim().split("\n");
  expect(header).toBe("status,event_id,their_id,field,ours,theirs,explanation");
  expect(new Set(rows.map((row) => row.split(",")[0]))).toEqual(new Set(["found", "missing_there", "missing_here"]));
});

test("as JSON, with nothing written", async () => {
  const { folder, path } = exportFile(ACLED);
  const before = contents(folder);
  const { code, out } = await runHere(compare, [path, "--json", "--format", "acled"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ format: "acled", theirs: 2, found: [{ their_id: "MLI1" }], missingHere: [{ their_id: "MLI2" }] });
  expect(contents(folder)).toEqual(before);
});

test("a file that is no export is refused with what it lacks, and nothing is written", async () => {
  const { folder, path } = exportFile(ACLED.replace("event_date", "day"));
  const out = join(folder, "out.csv");
  const ended = await runHere(compare, [path, "--csv", out]);
  expect(ended).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringContaining("export.csv:1:1: no column `event_date`, expected the columns"),
  });
  expect(existsSync(out)).toBe(false);
});

test.each([
  [[], "expected one file"],
  [["nowhere.csv"], "there is no file nowhere.csv"],
  [["package.json", "--format", "gdt"], "--format gdt: expected one of gtd, acled, ucdp"],
  [["package.json", "--csv", "package.json"], "--csv names the export itself"],
  [["package.json", "--data", "nowhere"], "there is no folder"],
])("%j is refused", async (args, expected) => {
  expect(await runHere(compare, args)).toMatchObject({ code: 1, out: "", err: expect.stringContaining(expected) });
});
