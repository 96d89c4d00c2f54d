import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { build } from "../../loaders/commands/build.ts";
import { COPY } from "../support/copied-project.ts";
import { fill } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { page, table, words } from "../support/pages.ts";
import { projectCopy } from "../support/project.ts";
import { PROJECT, run } from "../support/run.ts";

vi.mock(import("../../loaders/commands/project.ts"), async (original) => ({
  ...(await original()),
  ...(await import("../support/copied-project.ts")).COPIED_PATHS,
}));

const SITE = join(COPY, "dist");
const ARTICLE = "data/articles/2022-03-09-radio-fleuve-bankass.md";
const TEXT = "Five soldiers were killed on Tuesday when a zorblatt hit their truck near Bankass, in central Mali, the army said.\n";

const change = (path: string, how: (text: string) => string) =>
  writeFileSync(join(COPY, path), how(readFileSync(join(COPY, path), "utf8")));
const tacticsAt = (place: string) =>
  table(SITE, "events")
    .filter((event) => event.place === place)
    .map(({ tactics }) => tactics);

async function rebuilt(): Promise<string> {
  const { code, err } = await runHere(build, []);
  expect(code, err).toBe(0);
  return err;
}

// One after another, each on what the one before left, as an analyst would work.
beforeAll(() => {
  projectCopy(COPY);
  cpSync(join(PROJECT, ".casebook", "coded"), join(COPY, ".casebook", "coded"), { recursive: true });
});

test("an added article shows in the next build, and nothing else is coded again", async () => {
  fill(COPY, { [ARTICLE]: `---\npublisher: Radio Fleuve\npublished: 2022-03-09\nlanguage: en\n---\n${TEXT}` });
  expect(await rebuilt()).toContain("6 articles, 1 of them coded anew");
  expect(table(SITE, "articles").map(({ article_id }) => article_id)).toContain("2022-03-09-radio-fleuve-bankass");
  expect(tacticsAt("Bankass")).not.toEqual(["ied"]);
});

test("an added term does", async () => {
  appendFileSync(join(COPY, "data/lexicon/en/tactics.csv"), "zorblatt~,ied,a word for this test\n");
  expect(await rebuilt()).toContain("6 articles, 6 of them coded anew");
  expect(tacticsAt("Bankass")).toEqual(["ied"]);
});

test("an edited text and edited front matter do", async () => {
  change(ARTICLE, (text) => text.replace("Five soldiers", "Nine soldiers").replace("published: 2022-03-09", "published: 2022-03-16"));
  expect(await rebuilt()).toContain("6 articles, 1 of them coded anew");
  expect(table(SITE, "events").find((event) => event.place === "Bankass")).toMatchObject({ killed_best: "9", date_start: "2022-03-15" });
});

test("a correction does, and marks the event", async () => {
  const [member] = table(SITE, "event_articles").filter(({ article_id }) => article_id === "2022-03-09-radio-fleuve-bankass");
  appendFileSync(
    join(COPY, "data/corrections.csv"),
    `bankass,set,${member?.article_id}#${member?.article_event},killed,9,7,two died later,the army,2022-04-01\n`,
  );
  await rebuilt();
  expect(table(SITE, "events").find((event) => event.place === "Bankass")).toMatchObject({ killed_best: "7", status: "corrected" });
});

test("a renamed article and changed words of the codebook do", async () => {
  renameSync(join(COPY, ARTICLE), join(COPY, "data/articles/2022-03-16-bankass.md"));
  change("data/corrections.csv", (text) => text.replace("2022-03-09-radio-fleuve-bankass#", "2022-03-16-bankass#"));
  change("data/codebook/tactics/ied.yaml", (text) => text.replace(/^label: \{ en: [^,]+,/m, "label: { en: Zorblatt label,"));
  await rebuilt();
  expect(table(SITE, "articles").map(({ article_id }) => article_id)).toContain("2022-03-16-bankass");
  expect(words(page(SITE, "methods.html"))).toContain("Zorblatt label");
});

test("a removed article does", async () => {
  rmSync(join(COPY, "data/articles/2022-03-16-bankass.md"));
  change("data/corrections.csv", (text) =>
    text
      .split("\n")
      .filter((line) => !line.startsWith("bankass,"))
      .join("\n"),
  );
  expect(await rebuilt()).toContain("5 articles, 0 of them coded anew");
  expect(tacticsAt("Bankass")).toEqual([]);
});

// Code that is loaded stays as it is: what a changed program does, another process shows.
test("changed words of a figure and of a page, and a changed loader of the coder do", async () => {
  change("loaders/figures/attacks-over-time.ts", (text) => text.replace(/Attacks? /, "Zorblatt-attacks "));
  change("docs/index.md", (text) => `${text}\n\nA zorblatt paragraph.\n`);
  appendFileSync(join(COPY, "loaders/coding.ts"), "\n// another coder\n");
  const { code, err } = await run("build", [], { project: COPY });
  expect(code, err).toBe(0);
  expect(err).toContain("5 articles, 5 of them coded anew");
  expect(words(page(SITE, "index.html"))).toContain("Zorblatt-attacks");
  expect(words(page(SITE, "index.html"))).toContain("A zorblatt paragraph.");
});
