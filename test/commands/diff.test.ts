import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diff } from "../../loaders/commands/diff.ts";
import { keepEdition } from "../../loaders/commands/editions/store.ts";
import { editionOf } from "../editions/edition.ts";
import { contents, temporaryFolder } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { corpusCopy } from "../support/project.ts";

const NEW = "2021-06-23-radio-fleuve-tasawat";
const TEXT = `---
publisher: Radio Fleuve
published: 2021-06-23
language: en
---
Gunmen raided a village near Gao on Tuesday, killing four people, the mayor said.
`;

/** A folder of tables that holds nothing but their headers and one event without accounts. */
function foldersOfTables(): string {
  const place = temporaryFolder();
  writeFileSync(
    join(place, "events.csv"),
    "event_id,date_start,date_end,role,tactics\n1999-01-01-nowhere-raid,1999-01-01,1999-01-01,main,raid\n",
  );
  return place;
}

test("without anything to compare with, everything is new, and nothing is written", async () => {
  const folder = corpusCopy();
  const before = contents(folder);
  const tables = JSON.parse((await runHere(diff, ["--data", folder, "--json"])).out);
  expect(tables.base).toBe("nothing: there is no edition and no built report yet");
  expect(tables.articles.every(({ kind }: { kind: string }) => kind === "added")).toBe(true);
  expect(tables.events.length).toBeGreaterThan(0);
  expect(tables.events.every(({ kind }: { kind: string }) => kind === "new")).toBe(true);
  expect(tables.unchanged).toEqual({ articles: 0, events: 0, figures: expect.any(Number) });
  expect(contents(folder)).toEqual(before);
});

test("a folder of tables can be named, and the last edition is compared with by itself", async () => {
  const [folder, base] = [corpusCopy(), foldersOfTables()];
  const named = await runHere(diff, ["--data", folder, "--since", base]);
  expect(named).toMatchObject({ code: 0, err: expect.stringContaining("no column") });
  expect(named.out).toContain(`Since ${base}`);
  expect(named.out).toContain("- 1999-01-01-nowhere-raid  raid, place not stated, 1999-01-01");
  const data = corpusCopy();
  const events = readFileSync(join(base, "events.csv"), "utf8");
  for (const { edition, files } of ["two", "one"].map((id) => editionOf(id, { "data/events.csv": events })))
    keepEdition(data, edition, files);
  expect((await runHere(diff, ["--data", data])).out).toContain("Since edition one");
  expect((await runHere(diff, ["--data", data, "two"])).out).toContain("Since edition two");
  expect(await runHere(diff, ["--data", data, "on"])).toMatchObject({
    code: 1,
    err: expect.stringContaining("there is no edition `on`: there are two, one (did you mean `one`?)"),
  });
}, 90_000);

test("a revision of git is read by the rules of today: what is not committed is what changed", async () => {
  const data = corpusCopy();
  const git = (...args: string[]) => execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: data });
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "as it was");
  expect((await runHere(diff, ["--data", data, "--since", "HEAD"])).out).toMatch(/^= Nothing has changed since revision HEAD: 5 articles/);
  writeFileSync(join(data, "articles", `${NEW}.md`), TEXT);
  const { code, out } = await runHere(diff, ["--data", data, "--since", "HEAD"]);
  expect(code).toBe(0);
  expect(out).toContain(`+ ${NEW}`);
  expect(out).toMatch(/\n\+ 2021-06-22-gao-raid {2}raid, Gao, ML, 2021-06-22\n/);
  expect(out).toMatch(/\+ killed: 4 {2}\[.*in 2021-06-23-radio-fleuve-tasawat\]/);
});

test.each([
  ["--since nowhere", "`nowhere` is neither a folder of tables nor a revision of git"],
  ["--since .", "there are no tables in"],
  ["--data nowhere", "there is no folder"],
  ["one two", "expected one edition, or --since, or neither"],
])("%s is refused", async (args, expected) => {
  const data = args.startsWith("--data") ? [] : ["--data", corpusCopy()];
  const ended = await runHere(diff, [...args.split(" "), ...data]);
  expect(ended).toMatchObject({ code: 1, out: "", err: expect.stringContaining(expected) });
});

test("a fault in the sources is told with its place", async () => {
  const data = corpusCopy();
  writeFileSync(join(data, "articles", `${NEW}.md`), "no front matter");
  const ended = await runHere(diff, ["--data", data]);
  expect(ended).toMatchObject({ code: 1, out: "", err: expect.stringContaining(`articles/${NEW}.md:1:1: `) });
});
