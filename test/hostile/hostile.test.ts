import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readArticles } from "../../loaders/articles.ts";
import { codeArticle } from "../../loaders/coding.ts";
import { readPlainFile } from "../../loaders/commands/read-file.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { receive } from "../../loaders/intake/receiving.ts";
import { formatProblem } from "../../loaders/problems.ts";
import { articleOf, resources } from "../support/coding.ts";
import { contents, fill, temporaryFolder } from "../support/folder.ts";
import { corpusCopy } from "../support/project.ts";
import { PROJECT, run } from "../support/run.ts";
import { GENERATED, NASTY } from "./generated.ts";

const RECEIVED = join(PROJECT, "test/hostile/received");

/** Milliseconds of processor time that reading any file may take: what other programs do is not counted. A slow machine beside other work needs five seconds; what backtracks needs minutes. */
const LONGEST = 15_000;

/** What must happen to each file: the fault that it is refused with, or the beginning of the text that is taken from it. */
const TABLE: Record<string, RegExp | { text: RegExp }> = {
  "front-matter-runs.md": /^front-matter-runs\.md:1:4: front matter that calls itself `js`/,
  "yaml-bomb.md": /^yaml-bomb\.md:2:\d+: the anchor `&a`, expected plain text/,
  "merge-key.md": /^merge-key\.md:2:5: `<<` with a list or a group, expected one line of text/,
  "yaml-tag.md": /^yaml-tag\.md:2:\d+: .*expected plain text; quote a value/,
  "twice-the-key.md": /^twice-the-key\.md:3:\d+: Map keys must be unique/,
  "address-runs.md": /^address-runs\.md:3:6: `url: javascript:alert\(1\)`, expected a web address/,
  "address-holds-a-page.md": /^address-holds-a-page\.md:3:11: .*expected a web address/,
  "prototype.md": /^prototype\.md:2:1: unknown field `__proto__`/,
  "address-of-a-file.csv": /^address-of-a-file\.csv:2:1: `url: file:\/\/\/etc\/passwd`, expected a web address/,
  "nul.csv": /^nul\.csv:2:3: a NUL character/,
  "quote-never-closed.csv": /^quote-never-closed\.csv:\d+:1: a row that is not well formed/,
  "objects.jsonl": /^objects\.jsonl:2:1: `text` that is no text/,
  "attachment-alone.eml": /^attachment-alone\.eml:1:1: a message without a text/,
  "deep.html": /^deep\.html:1:1: tags nested deeper than any browser shows/,
  "deep-inline.html": /^deep-inline\.html:1:1: tags nested deeper than any browser shows/,
  "wide.html": /^wide\.html:1:1: a page of 600\d\d elements, expected at most 50000/,
  "attributes.html": { text: /^Gunmen attacked/ },
  "tag-never-closed.html": { text: /^Gunmen attacked/ },
  "no-element.html": /^no-element\.html:1:1: a page with 0 characters of article/,
  "root-in-style.html": /^root-in-style\.html:1:1: a page with 0 characters of article/,
  "root-in-script.html": /^root-in-script\.html:1:1: a page with 0 characters of article/,
  "body-before-template.html": /^body-before-template\.html:1:1: a page with 0 characters of article/,
  "comments.html": /^comments\.html:1:1: a page with 0 characters of article/,
  "json-ld.html": { text: /^Gunmen attacked/ },
  "spaces.html": { text: /^Gunmen attacked/ },
  "nested.eml": /^nested\.eml:1:1: a message that cannot be read \(Maximum MIME nesting depth/,
  "headers.eml": /^headers\.eml:1:1: a message that cannot be read \(Maximum header size/,
  "one-header.eml": /^one-header\.eml:1:1: a message that cannot be read \(Maximum header size/,
  "boundaries.eml": /^boundaries\.eml:1:1: a message without a text/,
  "labels.txt": { text: /^a a a/ },
  "one-word.txt": { text: /^aaa/ },
  "digits.txt": { text: /^Title: 111/ },
  "commas.csv": /^commas\.csv:2:1: an article without a text/,
  "quotes.csv": { text: /^"""/ },
  "large.txt": /^large\.txt:1:1: 22020096 bytes, expected at most 20971520/,
};

test("every file of the corpus has its line in the table", () => {
  expect([...readdirSync(RECEIVED), ...Object.keys(GENERATED)].sort()).toEqual(Object.keys(TABLE).sort());
});

test.each(Object.entries(TABLE))("%s is refused with its place, or read as text, and holds nothing up", async (path, expected) => {
  const bytes = GENERATED[path]?.() ?? new Uint8Array(readFileSync(join(RECEIVED, path)));
  const start = process.cpuUsage();
  const { value, problems } = await receive({ path, bytes });
  const { user, system } = process.cpuUsage(start);
  const told = problems.map(formatProblem);
  if (expected instanceof RegExp) {
    expect(value).toHaveLength(0);
    expect(told[0]?.slice(0, 300)).toMatch(expected);
  } else {
    expect(told).toEqual([]);
    expect(value[0]?.body.slice(0, 200)).toMatch(expected.text);
  }
  expect((user + system) / 1000).toBeLessThan(LONGEST);
  expect(globalThis).not.toHaveProperty("ran");
  expect({}).not.toHaveProperty("published");
});

describe("what lies among the articles and is none", () => {
  const told = (data: string) =>
    readSources(data)
      .problems.map((problem) => formatProblem(problem))
      .sort();
  test("a link out of the folder, a loop, a pipe, a folder, 100 MB: each is told by its place, none is read or waited for", () => {
    const data = corpusCopy();
    const at = (name: string) => join(data, "articles", name);
    symlinkSync("/etc/passwd", at("out.md"));
    symlinkSync(at("loop.md"), at("loop.md"));
    mkdirSync(at("folder.md"));
    execFileSync("mkfifo", [at("pipe.md")]);
    writeFileSync(at("huge.md"), "");
    truncateSync(at("huge.md"), 100 * 1024 * 1024);
    expect(told(data)).toEqual([
      expect.stringMatching(/^data\/articles\/folder\.md:1:1: a folder, expected article files: move its articles up/),
      expect.stringMatching(/^data\/articles\/huge\.md:1:1: a file of 104857600 bytes, expected at most 20971520: one article a file/),
      ...["loop", "out", "pipe"].map((name) =>
        expect.stringMatching(`^data/articles/${name}\\.md:1:1: a link or a device, expected a file`),
      ),
    ]);
  });

  test("a table that is a pipe is refused, not waited for", () => {
    const data = temporaryFolder();
    fill(data, { "articles/a.md": "x" });
    execFileSync("mkfifo", [join(data, "registry.csv")]);
    expect(() => readSources(data)).toThrow(/registry\.csv is no file/);
  });

  test("what is changed while it is read is refused; so is what is gone", () => {
    // A file of the system that always holds more than it says.
    const moving = "/proc/self/status";
    if (existsSync(moving))
      expect(readPlainFile(moving, "moving.txt", "intake-file")).toMatchObject({ found: "a file that was changed while it was read" });
    expect(readPlainFile(join(temporaryFolder(), "gone"), "gone.txt", "intake-file")).toMatchObject({ found: "no file of that name" });
  });
});

test("an id leads out of no folder, whatever the file is called", () => {
  const names = ["../a.md", "..\\a.md", ".md", "-.md", "a b.md", "a;b.md", "a#0.md", "a\u202e.md", "<b>.md", "con\n.md", "é\0.md"];
  for (const name of names) {
    const bytes = Buffer.from("---\npublisher: X\npublished: 2021\nlanguage: en\n---\nGunmen attacked.\n");
    const { value, problems } = readArticles([{ path: `data/articles/${name}`, bytes }], ["en"]);
    const ids = value.map(({ id }) => id);
    expect(
      ids.every((id) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(id)),
      name,
    ).toBe(true);
    if (ids.length === 0) expect(problems.map(formatProblem).join("\n")).not.toMatch(/[\0\n\u202e].*:1:1/u);
  }
});

test.each(NASTY)("the coder takes %j for words wherever they stand", (nasty) => {
  const body = `Gunmen ${nasty} attacked an army camp in ${nasty} Djibo on Tuesday, killing five soldiers, ${nasty} said. ${nasty}`;
  for (const title of [null, nasty]) {
    const article = articleOf(body, { title, publisher: nasty });
    for (const { evidence } of codeArticle(article, resources).events)
      for (const { part, start, end, quote } of evidence) expect((part === "title" ? (title ?? "") : body).slice(start, end)).toBe(quote);
  }
});

test("a disk that is full takes nothing in and keeps what is there", async () => {
  const data = corpusCopy();
  const file = join(temporaryFolder(), "a.txt");
  writeFileSync(file, "Gunmen raided an army camp in Gao on Monday, killing six soldiers, the army said.\n".repeat(40));
  const before = contents(data);
  // The program is made ready while there is room: else it is read module by module.
  expect((await run("add", ["--help"])).code).toBe(0);
  // The shell's own limit: no file may grow beyond a block, as on a disk that is full.
  const ended = await run("add", ["--data", data, file, "--publisher", "X", "--published", "2021-06-21"], {
    within: ["bash", "-c", 'trap "" XFSZ; ulimit -f 1; exec "$@"', "-"],
  });
  expect(ended.code).toBe(1);
  expect(ended.err).toMatch(/add: E(FBIG|NOSPC)/);
  expect(contents(data)).toEqual(before);
});
