import { mkdirSync, rmSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../loaders/commands/build.ts";
import { check } from "../../loaders/commands/check.ts";
import { type Command, execute } from "../../loaders/commands/command.ts";
import { contents, fill, temporaryFolder } from "../support/folder.ts";
import { corpusCopy } from "../support/project.ts";
import { PROJECT } from "../support/run.ts";

/** Runs a command within the test, and gives its code and the lines it printed. */
async function ran(command: Command, ...argv: string[]) {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const code = await execute(command, argv, { out: print, err: print, input: process.stdin });
  return { code, lines };
}

const HEAD = "---\npublisher: Radio Fleuve\npublished: 2021-03-04\nlanguage: en\n---\n";
const BODY = "Gunmen attacked a post on Tuesday.\n";
const CORRECTIONS = "correction_id,action,target,field,was,now,reason,source,decided\n";

type Fault = [what: string, change: Record<string, string | Uint8Array>, printed: RegExp];
const faults: Fault[] = [
  ["no front matter", { "articles/a.md": BODY }, /^CORPUS\/articles\/a\.md:1:1: .* front-matter-missing$/],
  ["an unclosed fence", { "articles/a.md": HEAD.slice(0, -4) + BODY }, /^CORPUS\/articles\/a\.md:1:1: .* front-matter-unclosed$/],
  ["front matter that runs", { "articles/a.md": `---js\n{}\n---\n${BODY}` }, /^CORPUS\/articles\/a\.md:1:4: .* front-matter-engine$/],
  ["a wrong date", { "articles/a.md": HEAD.replace("03-04", "02-30") + BODY }, /^CORPUS\/articles\/a\.md:3:12: .* front-matter-date$/],
  [
    "an unknown key",
    { "articles/a.md": HEAD.replace("publisher", "publiser") + BODY },
    /^CORPUS\/articles\/a\.md:2:1: .*did you mean `publisher`.* front-matter-key$/,
  ],
  [
    "a duplicate id",
    { "articles/2018-06-30-Reuters-Sevare.md": HEAD + BODY },
    /^CORPUS\/articles\/2018-06-30-reuters-sevare\.md:1:1: .* article-id-duplicate$/,
  ],
  [
    "two files with one text",
    { "articles/a.md": HEAD + BODY, "articles/b.md": HEAD + BODY },
    /^CORPUS\/articles\/b\.md:1:1: the same text as data\/articles\/a\.md.* article-text-duplicate$/,
  ],
  ["a language not supported", { "articles/a.md": HEAD.replace("en", "ha") + BODY }, /^CORPUS\/articles\/a\.md:4:11: .* article-language$/],
  ["an empty body", { "articles/a.md": HEAD }, /^CORPUS\/articles\/a\.md:6:1: .* article-empty$/],
  ["Windows-1252", { "articles/a.md": Buffer.from(`${HEAD}Tué.`, "latin1") }, /^CORPUS\/articles\/a\.md:6:3: .* article-encoding$/],
  ["UTF-16", { "articles/a.md": Buffer.from(`\ufeff${HEAD}${BODY}`, "utf16le") }, /^CORPUS\/articles\/a\.md:1:1: .* article-encoding$/],
  ["a NUL", { "articles/a.md": `${HEAD}a\0b` }, /^CORPUS\/articles\/a\.md:6:2: .* article-nul$/],
  ["a folder among the articles", { "articles/2021/a.md": HEAD + BODY }, /^CORPUS\/articles\/2021:1:1: a folder, .* article-file$/],
  [
    "a correction for what is not there",
    { "corrections.csv": `${CORRECTIONS}x,set,2021-no-such-article#0,date,,2021-01-08,reason,source,2021-02-01\n` },
    /^CORPUS\/corrections\.csv:2:\d+: .*2021-no-such-article/,
  ],
  [
    "a correction of what is no longer said",
    { "corrections.csv": `${CORRECTIONS}x,set,2018-06-30-reuters-sevare#0,country,FR,ML,reason,source,2021-02-01\n` },
    /^CORPUS\/corrections\.csv:2:\d+: /,
  ],
  [
    "a lexicon row without a code",
    { "lexicon/en/tactics.csv": "term,code,note\nbomb,,\n" },
    /^CORPUS\/lexicon\/en\/tactics\.csv:2:6: `bomb` without a code, .* lexicon-code$/,
  ],
];

describe("a fault in the sources stops the build, is told with its place, and leaves everything as it was", () => {
  test.each(faults)("%s", async (_, change, printed) => {
    const corpus = corpusCopy();
    fill(corpus, change);
    const out = join(temporaryFolder(), "site");
    fill(out, { "manifest.json": "{}", "index.html": "the earlier report" });
    const before = [contents(corpus), contents(join(out, ".."))];
    const { code, lines } = await ran(build, "--data", corpus, "--out", out);
    expect(code).toBe(1);
    const told = lines.filter((line) => printed.test(line.replace(corpus, "CORPUS")));
    expect(told, lines.join("\n")).toHaveLength(1);
    expect(lines.at(-1)).toBe(`build: ${lines.at(-1)?.split(/[:;] /)[1]}; ${out} stays as it was`);
    expect([contents(corpus), contents(join(out, ".."))]).toEqual(before);
    const checked = await ran(check, "--data", corpus);
    expect(checked.code).toBe(1);
    expect(checked.lines).toContain(told[0]);
  });

  test("every fault at once", async () => {
    const corpus = corpusCopy();
    fill(corpus, { "articles/a.md": BODY, "articles/b.md": HEAD, "articles/c.md": HEAD.replace("03-04", "02-30") + BODY });
    const { lines } = await ran(build, "--data", corpus, "--out", join(temporaryFolder(), "site"));
    expect(lines.slice(0, 3).map((line) => line.split(" ").at(-1))).toEqual(["front-matter-missing", "article-empty", "front-matter-date"]);
    expect(lines.at(-1)).toBe("build: 3 errors; nothing was written");
  });

  test("an article that is a link", async () => {
    const corpus = corpusCopy();
    symlinkSync("/etc/hostname", join(corpus, "articles", "a.md"));
    const { code, lines } = await ran(build, "--data", corpus, "--out", join(temporaryFolder(), "site"));
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/articles\/a\.md:1:1: a link or a device, expected a file: copy the article itself here {2}article-file$/);
    unlinkSync(join(corpus, "articles", "a.md"));
  });

  test("a folder without articles, and no folder", async () => {
    const corpus = corpusCopy();
    rmSync(join(corpus, "articles"), { recursive: true });
    const out = join(temporaryFolder(), "site");
    expect((await ran(build, "--data", corpus, "--out", out)).lines[0]).toMatch(/no folder of articles, expected a folder `articles`/);
    expect((await ran(build, "--data", join(corpus, "none"), "--out", out)).lines).toEqual([
      `build: there is no folder ${join(corpus, "none")}`,
    ]);
  });
});

describe("an output that would harm a source is refused before anything is read", () => {
  const places = [
    "data",
    "data/articles",
    "data/articles/site",
    "docs",
    "loaders/report",
    "test/x",
    "node_modules/site",
    ".git/site",
    ".",
    "..",
    "/",
  ];
  test.each(places)("--out %s", async (place) => {
    const out = place === "/" ? "/" : join(PROJECT, place);
    const { code, lines } = await ran(build, "--out", out);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^build: .* (is a|lies in the|holds the) source folder/);
  });

  test("--out the corpus that --data names, or a folder of someone's", async () => {
    const corpus = corpusCopy();
    expect((await ran(build, "--data", corpus, "--out", corpus)).lines[0]).toMatch(/is a source folder$/);
    expect((await ran(build, "--data", corpus, "--out", join(corpus, "site"))).lines[0]).toMatch(/lies in the source folder/);
    const folder = temporaryFolder();
    fill(folder, { "thesis.txt": "x" });
    mkdirSync(join(folder, "empty"));
    expect((await ran(build, "--data", corpus, "--out", folder)).lines[0]).toMatch(/a build would replace them$/);
    expect(contents(folder)).toEqual({ "thesis.txt": "x" });
  });
});
