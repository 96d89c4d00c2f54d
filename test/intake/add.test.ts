import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { add as command } from "../../loaders/commands/add.ts";
import { execute } from "../../loaders/commands/command.ts";
import { commit } from "../../loaders/commands/committing.ts";
import { gather } from "../../loaders/commands/gather.ts";
import { lockSources } from "../../loaders/commands/lock.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { contents, fill, temporaryFolder } from "../support/folder.ts";
import { PAGES, STORY } from "./pages.ts";

// Each of them codes a corpus.
vi.setConfig({ testTimeout: 60_000 });

const head = (title: string, publisher: string) =>
  `---\ntitle: ${title}\npublisher: ${publisher}\npublished: 2021-06-22\nlanguage: en\n---\n`;
const THERE = "Gunmen raided the army camp in Gossi on Monday. Four soldiers were killed, the Malian army said.\n";
const REPORT = `Nineteen soldiers were killed when gunmen raided the army camp in Gossi on Monday, residents said.\n\n${STORY[3]}\n`;

/** A corpus of one article, and files to add beside it. */
function folder(files: Record<string, string | Uint8Array> = {}): {
  data: string;
  before: Record<string, string>;
  path: (name: string) => string;
} {
  const root = temporaryFolder();
  fill(root, { "data/articles/2021-06-22-first-paper-raid.md": head("Raid on camp in Gossi", "First Paper") + THERE });
  fill(root, files);
  return { data: join(root, "data"), before: contents(join(root, "data")), path: (name) => join(root, name) };
}

/** Runs the command within the test, its standard input and the answers given. */
async function add(data: string, args: string[], input = "") {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    input: Readable.from([input]),
  };
  const code = await execute(command, ["--data", data, ...args], terminal);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const FLAGS = ["--publisher", "Second Paper", "--published", "2021-06-22"];

describe("an article that is added", () => {
  test("is shown with what it joins and changes, then stands with its events registered", async () => {
    const { data, before, path } = folder({ "raid.txt": REPORT });
    const trial = await add(data, [path("raid.txt"), ...FLAGS, "--dry-run"]);
    expect(trial.code).toBe(0);
    expect(contents(data)).toEqual(before);
    const { code, out } = await add(data, [path("raid.txt"), ...FLAGS]);
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, -1)).toEqual(trial.out.split("\n").slice(0, -1));
    const id = "2021-06-22-second-paper-nineteen-soldiers-were-killed-when-gunmen-raided";
    expect(out).toContain(`+ data/articles/${id}.md  from ${path("raid.txt")}`);
    expect(out).toMatch(/^ {2}publisher {2}Second Paper +given$/m);
    expect(out).toMatch(/^ {2}language {3}en +the text reads as it$/m);
    expect(out).toMatch(/^ {2}joins 21 June 2021 · Gossi · raid · killed /m);
    expect(out).toMatch(/^ {8}2021-06-21-gossi-raid, of 2021-06-22-first-paper-raid: the same place \(Gossi\), the same day/m);
    expect(out).toContain("1 article: 0 new events, 1 event joined that was there");
    expect(out).toMatch(/^Events that are there and change\n {2}~ 2021-06-21-gossi-raid/m);
    expect(out).toContain("~ killed: newly disputed");
    expect(out).toMatch(/^Sentences of the report that change\n {2}~ .+ → .+/m);
    expect(out).toMatch(/^Figures that change, \d+ of \d+\n {2}~ /m);
    expect(out).toMatch(/The article is added\. npm run build shows what changed\.$/);
    const after = contents(data);
    expect(Object.keys(after).sort()).toEqual([...Object.keys(before), `articles/${id}.md`, "registry.csv"].sort());
    expect(after[`articles/${id}.md`]).toBe(`---\npublisher: Second Paper\npublished: 2021-06-22\nlanguage: en\n---\n${REPORT}`);
    expect(after["registry.csv"]).toMatch(/^event_id,accounts,since,redirects_to\n2021-06-21-gossi-raid,\S+,2021-06-22,\n$/);
  });

  test("is kept to the letter, whatever its title and its lines are made of", async () => {
    const title = `"a: b" --- # c &d *e !f {g} [h] 'i' \\n © 🙂`;
    const body = "\r\n---\r\n\ttab, \u00a0 \u200b\n\n---\ntitle: x\n---\n::figure{#map} ${1}\nNo end";
    const { data, path } = folder({ "odd.txt": body });
    const { code, err } = await add(data, [
      path("odd.txt"),
      ...FLAGS,
      "--title",
      title,
      "--language",
      "en",
      "--url",
      "https://a.example/?a=1&b='2'#c",
    ]);
    expect([code, err.split("\n").filter((line) => !line.startsWith("add: "))]).toEqual([0, []]);
    const { value } = gather(readSources(data).value);
    expect(value.articles.find(({ publisher }) => publisher === "Second Paper")).toMatchObject({
      title,
      body,
      url: "https://a.example/?a=1&b='2'#c",
    });
  });

  test("comes by standard input too, and from several files at once", async () => {
    const { data, path } = folder({ "page.html": PAGES["with data for search engines"]?.source ?? "" });
    const { code, out } = await add(
      data,
      [path("page.html"), "-"],
      `From: Sahel Watch <s@w.example>\nSubject: Raid in Gossi\nDate: Tue, 22 Jun 2021 08:00:00 +0000\n\n${REPORT}`,
    );
    expect(code).toBe(0);
    expect(out).toContain("2 articles are added");
    const names = Object.keys(contents(data)).filter((name) => name.startsWith("articles/"));
    expect(names).toContain("articles/2021-06-21-the-paper-car-bomb-wounds-soldiers-in-gossi.md");
    expect(names).toContain("articles/2021-06-22-sahel-watch-raid-in-gossi.md");
  });

  test("of a table is one of many: a line for each", async () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `"Item ${i}","Gunmen killed ${i + 2} soldiers in Gao on ${i + 1} May 2021, the army said."`,
    );
    const { data, path } = folder({ "many.csv": `title,text\n${rows.join("\n")}\n` });
    const { code, out } = await add(data, [path("many.csv"), ...FLAGS, "--language", "en"]);
    expect(code).toBe(0);
    expect(out.match(/^\+ 2021-06-22-second-paper-item-\d+ {2}\d+ events?/gm)).toHaveLength(30);
    expect(Object.keys(contents(join(data, "articles")))).toHaveLength(31);
  });
});

describe("what is missing", () => {
  test("is named with its flag where nobody can be asked", async () => {
    const { data, before, path } = folder({ "raid.txt": REPORT });
    const { code, out, err } = await add(data, [path("raid.txt")]);
    expect([code, out]).toEqual([1, ""]);
    expect(err.split("\n")).toEqual([
      `${path("raid.txt")}:1:1: nothing that says its publisher, expected the flag --publisher "France 24"  intake-publisher`,
      `${path("raid.txt")}:1:1: nothing that says its day of publication, expected the flag --published 2021-06-21  intake-published`,
      `add: nothing of ${path("raid.txt")} was written`,
    ]);
    expect(contents(data)).toEqual(before);
  });

  test("is asked for where somebody can be, until the answer can be used", async () => {
    const { data, path } = folder({ "raid.txt": REPORT });
    const { code, out } = await add(data, [path("raid.txt"), "--ask"], "Second Paper\nyesterday\n2021-06-22\ny\n");
    expect(code).toBe(0);
    expect(out).toContain("`yesterday` cannot be it: expected a day `2021-06-21`");
    expect(Object.keys(contents(data))).toContain("articles/2021-06-22-second-paper-nineteen-soldiers-were-killed-when-gunmen-raided.md");
  });

  test.each([
    ["no answer", "", /nobody answers any more; nothing was written/],
    ["an answer of no", "Second Paper\n2021-06-22\nn\n", /Nothing was written\./],
    ["an end before the last answer", "Second Paper\n2021-06-22\n", /Nothing was written\./],
  ])("and %s writes nothing", async (_, answers, told) => {
    const { data, before, path } = folder({ "raid.txt": REPORT });
    const { code, out, err } = await add(data, [path("raid.txt"), "--ask"], answers);
    expect(code).toBe(1);
    expect(`${out}\n${err}`).toMatch(told);
    expect(contents(data)).toEqual(before);
  });
});

describe("what is there already", () => {
  test("is refused by name, passed over, or taken as another outlet’s", async () => {
    const { data, before, path } = folder({ "again.txt": ` ${THERE.replaceAll(" ", "  ")}` });
    const refused = await add(data, [path("again.txt"), ...FLAGS]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("the text of 2021-06-22-first-paper-raid, which is there already, expected a text that is not there");
    const passed = await add(data, [path("again.txt"), ...FLAGS, "--skip-known"]);
    expect([passed.code, passed.out]).toEqual([0, "= 2021-06-22-first-paper-raid is there already: passed over"]);
    expect(contents(data)).toEqual(before);
    expect((await add(data, [path("again.txt"), ...FLAGS, "--wire"])).code).toBe(0);
  });

  test("all but a few words is told as a near-copy, and added", async () => {
    const { data, path } = folder();
    fill(data, { "articles/2021-06-21-first-paper-bomb.md": head("Bomb", "First Paper").replace("06-22", "06-21") + STORY.join("\n\n") });
    writeFileSync(path("copy.txt"), `${STORY.slice(0, 3).join("\n\n")}\n\nThe end was written anew.\n`);
    const { code, out } = await add(data, [path("copy.txt"), ...FLAGS]);
    expect(code).toBe(0);
    expect(out).toContain("  a near-copy of 2021-06-21-first-paper-bomb: the two are one source wherever sources are counted");
  });
});

describe("a file that is refused", () => {
  test("leaves nothing of itself, and the others are added", async () => {
    const { data, path } = folder({ "good.txt": REPORT, "bad.csv": "text,date\nA raid in Gao.,2021-06-21\nAnother.,soon\n" });
    const { code, out, err } = await add(data, [path("good.txt"), path("bad.csv"), path("none.txt"), ...FLAGS]);
    expect(code).toBe(1);
    expect(out).toContain("The article is added");
    expect(err).toContain("bad.csv:3:1: `date: soon`, expected a day");
    expect(err).toContain("none.txt:1:1: no file of that name");
    expect(err).toContain(`add: nothing of ${path("bad.csv")}, ${path("none.txt")} was written`);
    expect(Object.keys(contents(join(data, "articles")))).toHaveLength(2);
  });

  test("is a link, a loop of links, a folder", async () => {
    const { data, before, path } = folder({ "raid.txt": REPORT });
    symlinkSync(path("raid.txt"), path("link.txt"));
    symlinkSync(path("loop.txt"), path("loop.txt"));
    mkdirSync(path("folder.txt"));
    const { code, err } = await add(data, ["link.txt", "loop.txt", "folder.txt"].map(path).concat(FLAGS));
    expect(code).toBe(1);
    expect(
      err
        .split("\n")
        .slice(0, 3)
        .map((line) => line.split(":1:1: ")[1]?.split(",")[0]),
    ).toEqual(["a link", "a link", "a folder"]);
    expect(contents(data)).toEqual(before);
  });

  test.each([
    [["--published", "2021-02-30"], "--published 2021-02-30: expected a day"],
    [["--url", "javascript:alert(1)"], "--url javascript:alert(1): expected a web address"],
    [["--language", "english"], "--language english: expected a two-letter language code"],
  ])("for a flag that cannot be: %j", async (flags, told) => {
    const { data, path } = folder({ "raid.txt": REPORT });
    expect(await add(data, [path("raid.txt"), ...flags])).toMatchObject({ code: 1, out: "", err: expect.stringContaining(told) });
  });
});

describe("what a kill leaves half-done", () => {
  const ARTICLE = { path: "data/articles/new.md", bytes: Buffer.from(head("N", "N") + REPORT) };
  const REGISTRY = "event_id,accounts,since,redirects_to\n";
  const next = (data: string) => lockSources(data, "review", 0).release();

  test("before everything is gathered: nothing is added", () => {
    const { data, before } = folder();
    fill(data, { ".adding.tmp/articles/new.md": "half an arti" });
    next(data);
    expect(contents(data)).toEqual(before);
  });

  test.each([
    ["at once after", { "articles/new.md": ARTICLE.bytes, "registry.csv": REGISTRY }, {}],
    ["with an article in its place and not yet away", { "articles/new.md": ARTICLE.bytes, "registry.csv": REGISTRY }, "linked"],
    ["with the registry left", { "registry.csv": REGISTRY }, { "articles/new.md": ARTICLE.bytes }],
    ["with nothing left but the folder", { "articles/.keep": "" }, { "articles/new.md": ARTICLE.bytes, "registry.csv": REGISTRY }],
  ])("%s: the next command finishes it", async (_, left, placed) => {
    const { data, before } = folder();
    fill(join(data, ".added.tmp"), left);
    if (placed === "linked") {
      const { linkSync } = await import("node:fs");
      linkSync(join(data, ".added.tmp/articles/new.md"), join(data, "articles/new.md"));
    } else fill(data, placed as Record<string, string>);
    next(data);
    const { "articles/.keep": _keep, ...after } = contents(data);
    expect(after).toEqual({ ...before, "articles/new.md": ARTICLE.bytes.toString("latin1"), "registry.csv": REGISTRY });
  });

  test("and a file that came into being meanwhile is never replaced", () => {
    const { data } = folder({ "data/articles/new.md": "mine" });
    expect(() => commit(data, [ARTICLE], REGISTRY)).toThrow(/new\.md came into being meanwhile/);
    expect(readFileSync(join(data, "articles/new.md"), "utf8")).toBe("mine");
    expect(existsSync(join(data, "registry.csv"))).toBe(false);
  });
});
