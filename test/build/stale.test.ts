import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { fill, sharedFolder } from "../support/folder.ts";
import { page, table, words } from "../support/pages.ts";
import { projectCopy } from "../support/project.ts";
import { run } from "../support/run.ts";
import { builtSite } from "../support/site.ts";

const COPY = sharedFolder();
const SITE = join(COPY, "dist");
const FRAGMENTS = join("pagefind", "fragment");
const ADDED = { id: "2022-03-09-radio-fleuve-bankass", word: "zorblatt", place: "Bankass" };
const REMOVED = { id: "2020-07-30-longwarjournal-gossi", word: "JNIM targets French troops", place: "Sokolo" };
const TEXT = "Five soldiers were killed on Tuesday when a zorblatt hit their truck near Bankass, in central Mali, the army said.\n";

const change = (path: string, how: (text: string) => string) =>
  writeFileSync(join(COPY, path), how(readFileSync(join(COPY, path), "utf8")));
// Every kind of edit has its row in the matrix of edits, with all that is not made anew for it. Here the whole way is gone, in the files that are published.
beforeAll(() => {
  projectCopy(COPY);
  cpSync(builtSite(), SITE, { recursive: true });
});

/** Whether a word is in what the search index holds of any page. */
const found = (site: string, word: string) =>
  readdirSync(join(site, FRAGMENTS)).some((name) => gunzipSync(readFileSync(join(site, FRAGMENTS, name))).includes(word));
const picture = (site: string, path: string) => readFileSync(join(site, path)).toString("base64");

/** Where a site shows an article. */
function shown(site: string, { id, word, place }: typeof ADDED): string[] {
  const places = {
    tables: table(site, "articles").some(({ article_id }) => article_id === id),
    page: existsSync(join(site, "articles", `${id}.html`)),
    events: words(page(site, "events/index.html")).includes(place),
    search: found(site, word),
  };
  return Object.entries(places).flatMap(([name, isThere]) => (isThere ? [name] : []));
}

test("changed words of a figure and of a page, a changed loader of the coder and an added article show, a removed one nowhere", async () => {
  change("loaders/figures/attacks-over-time.ts", (text) => text.replace(/Attacks? /, "Zorblatt-attacks "));
  change("docs/index.md", (text) => `${text}\n\nA zorblatt paragraph.\n`);
  appendFileSync(join(COPY, "loaders/coding.ts"), "\n// another coder\n");
  fill(COPY, { [`data/articles/${ADDED.id}.md`]: `---\npublisher: Radio Fleuve\npublished: 2022-03-09\nlanguage: en\n---\n${TEXT}` });
  rmSync(join(COPY, `data/articles/${REMOVED.id}.md`));
  const { code, err } = await run("build", [], { project: COPY });
  expect(code, err).toBe(0);
  expect(err).toContain("5 articles, 5 of them coded anew");
  expect(words(page(SITE, "index.html"))).toContain("Zorblatt-attacks");
  expect(words(page(SITE, "index.html"))).toContain("A zorblatt paragraph.");
  for (const [there, gone, site] of [
    [ADDED, REMOVED, SITE],
    [REMOVED, ADDED, builtSite()],
  ] as const) {
    expect(shown(site, there)).toEqual(["tables", "page", "events", "search"]);
    expect(shown(site, gone)).toEqual([]);
  }
  for (const changed of ["figures/attacks-over-time.png", "cards/overview.png"])
    expect(picture(SITE, changed)).not.toBe(picture(builtSite(), changed));
});
