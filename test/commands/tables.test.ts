import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gather } from "../../loaders/commands/gather.ts";
import { link } from "../../loaders/commands/link.ts";
import { OWN_DATA } from "../../loaders/commands/project.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { makeTables } from "../../loaders/commands/tables/making.ts";
import { tables } from "../../loaders/commands/tables.ts";
import { tabulate, writeTables } from "../../loaders/tables.ts";
import { settings } from "../../observablehq.config.ts";
import { contents, fill, temporaryFolder } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { corpusCopy } from "../support/project.ts";
import { realTowns, syntheticArticles } from "../support/synthetic-articles.ts";

const ARTICLE = "articles/2022-03-09-radio-fleuve-bankass.md";
const TEXT =
  "---\npublisher: Radio Fleuve\npublished: 2022-03-09\nlanguage: en\n---\nFive soldiers were killed on Tuesday when a mine hit their truck near Bankass, in central Mali, the army said.\n";

/** Makes the tables of a folder, with what is kept in another, and gives the files. */
async function made(data: string, cache: string, worth?: number): Promise<{ files: Record<string, string>; coded: number | undefined }> {
  const out = temporaryFolder();
  const { value } = await makeTables({ data, cache, out, publication: settings, progress: () => {}, ...(worth && { worth }) });
  return { files: contents(out), coded: value?.coded };
}

/** The files as a report has them. */
function ofReport(data: string): Record<string, string> {
  const { value: linked } = link(readSources(data), () => {});
  if (linked === null) throw new Error("the corpus could not be linked");
  const { corpus, gathered } = linked;
  const files = writeTables(tabulate(corpus, gathered.codebook), gathered.codebook, settings);
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("latin1")]));
}

describe("the tables alone", () => {
  test("are those of the report, of the project's own articles with its decisions", async () => {
    expect((await made(OWN_DATA, temporaryFolder())).files).toEqual(ofReport(OWN_DATA));
  });

  test("are those of the report where names are taken out of it", async () => {
    const data = corpusCopy();
    const { articles } = gather(readSources(data).value).value;
    const name = articles[0]?.publisher ?? "";
    appendFileSync(join(data, "corrections.csv"), `unnamed,redact,,,${name},a paper,at its wish,its letter,2024-01-01\n`);
    const { files } = await made(data, temporaryFolder());
    expect(files).toEqual(ofReport(data));
    expect(files["articles.csv"]).toContain("a paper");
  });

  test("are the same on one processor and on all, and each article is coded once", { timeout: 180_000 }, async () => {
    // More than a thread is given at a time.
    const data = temporaryFolder();
    fill(data, Object.fromEntries([...syntheticArticles(66, 1.6, realTowns())].map(([name, text]) => [`articles/${name}`, text])));
    const cache = temporaryFolder();
    const [one, all] = [await made(data, temporaryFolder()), await made(data, cache, 1)];
    expect(all).toEqual(one);
    expect(all.coded).toBe(66);
    expect(await made(data, cache)).toEqual({ ...all, coded: 0 });
  });
});

test("whatever changes in the sources, nothing of an earlier run is taken for what it is not", { timeout: 180_000 }, async () => {
  const [data, cache] = [corpusCopy(), temporaryFolder()];
  // Each article that stays is coded a dozen times.
  for (const name of readdirSync(join(data, "articles")).sort().slice(0, 2)) rmSync(join(data, "articles", name));
  for (const name of ["codebook", "lexicon", "gazetteer.csv", "actors.csv", "countries.csv"])
    cpSync(join(OWN_DATA, name), join(data, name), { recursive: true });
  const change = (path: string, how: (text: string) => string) =>
    writeFileSync(join(data, path), how(readFileSync(join(data, path), "utf8")));
  const changes: Record<string, () => void> = {
    "an article is added": () => fill(data, { [ARTICLE]: TEXT }),
    "its text is edited": () => change(ARTICLE, (text) => text.replace("Five", "Nine")),
    "its day is": () => change(ARTICLE, (text) => text.replace("2022-03-09", "2022-03-16")),
    "its publisher is": () => change(ARTICLE, (text) => text.replace("Radio Fleuve", "Radio Rive")),
    "a term is": () => appendFileSync(join(data, "lexicon/en/tactics.csv"), "mine hit their truck,vbied,for this test\n"),
    "a place moves": () => change("gazetteer.csv", (text) => text.replace(/^(Bankass,.*?),14\.\d+,/m, "$1,14.9,")),
    "the codebook describes a column in other words": () =>
      change("codebook/columns.csv", (text) => text.replace("The headline", "The title")),
    "a decision is taken": () =>
      appendFileSync(join(data, "corrections.csv"), "bankass,drop,2022-03-09-radio-fleuve-bankass#0,,,,no attack,the army,2024-01-01\n"),
    "it is taken back": () => change("corrections.csv", (text) => text.replace(/^bankass.*\n/m, "")),
    "the article is called otherwise": () => {
      rmSync(join(data, ARTICLE));
      fill(data, { [ARTICLE.replace("bankass", "bandiagara")]: TEXT });
    },
  };
  let before: unknown = null;
  for (const [what, make] of Object.entries(changes)) {
    make();
    const { files } = await made(data, cache);
    expect(files, what).toEqual((await made(data, temporaryFolder())).files);
    expect(files, `${what} shows`).not.toEqual(before);
    before = files;
  }
});

describe("npm run tables", () => {
  test("puts them where it is told, and leaves them where something is wrong", async () => {
    const data = corpusCopy();
    const out = join(temporaryFolder(), "tables");
    const first = await runHere(tables, ["--data", data, "--out", out]);
    expect(first.code, first.err).toBe(0);
    expect(first.out).toMatch(/^tables: \d+ events from 5 articles: the tables are in /);
    const before = contents(out);
    expect(Object.keys(before)).toContain("events.parquet");
    fill(data, { [ARTICLE]: TEXT.replace("2022-03-09", "the ninth of March") });
    const second = await runHere(tables, ["--data", data, "--out", out]);
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/articles\/2022-03-09-radio-fleuve-bankass\.md:3:\d+: .*\n.*stays as it was/);
    expect(contents(out)).toEqual(before);
  });

  test("refuses a folder that holds something else", async () => {
    const out = temporaryFolder();
    mkdirSync(join(out, "photos"));
    expect((await runHere(tables, ["--out", out])).err).toContain("holds files, but no datapackage.json of an earlier build");
    expect((await runHere(tables, ["--out", OWN_DATA])).err).toContain("is a source folder");
  });
});
