import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, expect, test, vi } from "vitest";
import { build } from "../../loaders/commands/build.ts";
import { COPY } from "../support/copied-project.ts";
import { fill } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { page, table, words } from "../support/pages.ts";
import { projectCopy } from "../support/project.ts";
import { PROJECT, run } from "../support/run.ts";
import { builtSite } from "../support/site.ts";

vi.mock(import("../../loaders/commands/project.ts"), async (original) => ({
  ...(await original()),
  ...(await import("../support/copied-project.ts")).COPIED_PATHS,
}));

const SITE = join(COPY, "dist");
const FRAGMENTS = join("pagefind", "fragment");
const ARTICLE = "data/articles/2022-03-09-radio-fleuve-bankass.md";
const TEXT = "Five soldiers were killed on Tuesday when a zorblatt hit their truck near Bankass, in central Mali, the army said.\n";

const change = (path: string, how: (text: string) => string) =>
  writeFileSync(join(COPY, path), how(readFileSync(join(COPY, path), "utf8")));
async function rebuilt(): Promise<string> {
  const { code, err } = await runHere(build, []);
  expect(code, err).toBe(0);
  return err;
}

// Every kind of edit has its row in the matrix of edits. Here the whole way is gone, in the files that are published.
beforeAll(() => {
  projectCopy(COPY);
  cpSync(join(PROJECT, ".casebook", "coded"), join(COPY, ".casebook", "coded"), { recursive: true });
});

/** Whether a word is in what the search index holds of any page. */
const found = (site: string, word: string) =>
  readdirSync(join(site, FRAGMENTS)).some((name) => gunzipSync(readFileSync(join(site, FRAGMENTS, name))).includes(word));
const picture = (site: string, path: string) => readFileSync(join(site, path)).toString("base64");

test("an added article shows in tables, pages, pictures and search of the next build, and nothing else is coded again", async () => {
  fill(COPY, { [ARTICLE]: `---\npublisher: Radio Fleuve\npublished: 2022-03-09\nlanguage: en\n---\n${TEXT}` });
  expect(await rebuilt()).toContain("6 articles, 1 of them coded anew");
  expect(table(SITE, "articles").map(({ article_id }) => article_id)).toContain("2022-03-09-radio-fleuve-bankass");
  expect(words(page(SITE, "events/index.html"))).toContain("Bankass");
  for (const changed of ["figures/attacks-over-time.png", "cards/overview.png"])
    expect(picture(SITE, changed)).not.toBe(picture(builtSite(), changed));
  expect(found(SITE, "zorblatt")).toBe(true);
  expect(found(builtSite(), "zorblatt")).toBe(false);
});

// Code that is loaded stays as it is: what a changed program does, another process shows.
test("a removed article is gone, and changed words of a figure and of a page, and a changed loader of the coder show", async () => {
  rmSync(join(COPY, ARTICLE));
  change("loaders/figures/attacks-over-time.ts", (text) => text.replace(/Attacks? /, "Zorblatt-attacks "));
  change("docs/index.md", (text) => `${text}\n\nA zorblatt paragraph.\n`);
  appendFileSync(join(COPY, "loaders/coding.ts"), "\n// another coder\n");
  const { code, err } = await run("build", [], { project: COPY });
  expect(code, err).toBe(0);
  expect(err).toContain("5 articles, 5 of them coded anew");
  expect(words(page(SITE, "index.html"))).toContain("Zorblatt-attacks");
  expect(words(page(SITE, "index.html"))).toContain("A zorblatt paragraph.");
  expect(words(page(SITE, "events/index.html"))).not.toContain("Bankass");
});
