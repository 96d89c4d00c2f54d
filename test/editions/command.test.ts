import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { check } from "../../loaders/commands/check.ts";
import { cite } from "../../loaders/commands/cite.ts";
import { diff } from "../../loaders/commands/diff.ts";
import { edition } from "../../loaders/commands/edition.ts";
import { verify } from "../../loaders/commands/verify.ts";
import type { Edition } from "../../loaders/model/edition.ts";
import { contents, sharedFolder } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { corpusCopy } from "../support/project.ts";

/** Rendering the report takes its time on a busy computer. */
const LONG = 180_000;

const data = corpusCopy(sharedFolder());
const NEW = join(data, "articles", "2021-06-23-radio-fleuve-tasawat.md");
const TEXT = `---
publisher: Radio Fleuve
published: 2021-06-23
language: en
---
Gunmen raided a village near Gao on Tuesday, killing four people, the mayor said.
`;

beforeAll(async () => {
  expect(await runHere(edition, ["2021-06", "--data", data])).toMatchObject({ code: 0 });
}, LONG);

const frozen = () => JSON.parse(readFileSync(join(data, "editions", "2021-06", "edition.json"), "utf8")) as Edition;
const cited = (figure: string) => `${figure}@2021-06#${frozen().figures[figure]?.slice(0, 8)}`;

test("an edition holds every figure in every form, and every table, dated by its articles", () => {
  const { date, files, figures, replaced } = frozen();
  expect(date).toBe("2021-06-21");
  expect(replaced).toEqual([]);
  const translated = ["fr.svg", "fr.dark.svg", "fr.png", "fr.json", "fr.bib", "fr.ris"];
  for (const form of ["svg", "dark.svg", "png", "csv", "json", "bib", "ris", ...translated])
    expect(Object.keys(figures).map((id) => files[`figures/${id}.${form}`])).not.toContain(undefined);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["data/events.csv", "data/events.parquet", "data/datapackage.json", "data/citation.fr.json"]),
  );
  expect(readdirSync(join(data, "editions")).sort()).toEqual(["2021-06", "editions.json", "objects"]);
});

test("what it froze names the edition, and every event is registered", () => {
  const bytes = (path: string) => readFileSync(join(data, "editions", "objects", frozen().files[path] ?? ""), "utf8");
  expect(JSON.parse(bytes("figures/map.json"))).toMatchObject({ edition: "2021-06", digest: frozen().figures.map });
  expect(bytes("figures/map.bib")).toContain("edition 2021-06");
  const pictures = Object.keys(frozen().files).filter((path) => /\.(?:png|svg)$/.test(path));
  expect(pictures.length).toBeGreaterThan(90);
  for (const path of pictures) expect(bytes(path).slice(0, 4), path).toMatch(path.endsWith(".png") ? /PNG$/ : /^<svg$/);
  const events = bytes("data/events.csv").trim().split("\n").slice(1);
  const registry = readFileSync(join(data, "registry.csv"), "utf8");
  for (const row of events) expect(registry).toContain(`\n${row.split(",")[0]},`);
});

test.each([
  [["2021-06"], "edition `2021-06` is there already and is never made again"],
  [["../x"], "`../x` cannot name an edition"],
  [["one", "two"], "expected the id of one edition, or --redact"],
  [[], "expected the id of one edition, or --redact"],
])("%j is refused, and nothing is written", async (ids, expected) => {
  const before = contents(data);
  expect(await runHere(edition, [...ids, "--data", data])).toMatchObject({ code: 1, err: expect.stringContaining(expected) });
  expect(contents(data)).toEqual(before);
});

test("it is cited in French as it said so in French", async () => {
  const { code, out } = await runHere(cite, ["map", "--edition", "2021-06", "--language", "fr", "--data", data]);
  expect(code).toBe(0);
  expect(out).toMatch(/Figure 10 de Casebook, édition 2021-06, .+\[map@2021-06#[0-9a-f]{8}\]\n$/);
});

test("a citation of the edition is unchanged until an article comes; then what changed is told", async () => {
  const before = await runHere(verify, [`The authors (2021). A map. [${cited("map")}]`, "--data", data]);
  expect(before).toMatchObject({ code: 0, out: expect.stringContaining(`= ${cited("map")} is unchanged`) });
  writeFileSync(NEW, TEXT);
  const after = await runHere(verify, [cited("map"), "--data", data]);
  expect(after.code).toBe(1);
  expect(after.out).toContain(`~ ${cited("map")} has changed`);
  expect(after.out).toMatch(/\n\+ 2021-06-22-gao-raid {2}raid, Gao/);
  expect(await runHere(verify, [cited("time-to-claim"), "--data", data])).toMatchObject({ code: 0 });
  expect((await runHere(diff, ["2021-06", "--data", data])).out).toContain("Since edition 2021-06");
});

test.each([
  ["map@2021-06#00000000", "map@2021-06#00000000 was never published: edition `2021-06` never published `map`"],
  ["map@draft#00000000", "a draft that was not published is kept nowhere"],
  ["mapp@2021-06#00000000", "there is no figure or event `mapp` (did you mean `map`?)"],
  ["map@2021-07#00000000", "there is no edition `2021-07`: there are 2021-06 (did you mean `2021-06`?)"],
  ["../x", "neither a built site nor a citation of ours"],
  ["test", "is no built site"],
])("verifying %s says so", async (citation, expected) => {
  const { code, out, err } = await runHere(verify, [citation, "--data", data]);
  expect(code).toBe(1);
  expect(out + err).toContain(expected);
});

test(
  "check names a frozen file that is missing, and which edition it is of",
  async () => {
    const path = join(data, "editions", "objects", frozen().files["figures/map.png"] ?? "");
    renameSync(path, `${path}.away`);
    const { code, out } = await runHere(check, ["--data", data]);
    renameSync(`${path}.away`, path);
    expect(code).toBe(1);
    expect(out).toContain("`figures/map.png` of edition `2021-06` is missing");
    expect(existsSync(path)).toBe(true);
  },
  LONG,
);
