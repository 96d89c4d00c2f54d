import { join } from "node:path";
import { expect, test } from "vitest";
import { codeAhead } from "../../loaders/commands/code-ahead.ts";
import { codeCorpus } from "../../loaders/commands/code-corpus.ts";
import { digestsOf } from "../../loaders/commands/digests.ts";
import { gather } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { fill, temporaryFolder } from "../support/folder.ts";
import { realTowns, syntheticArticles } from "../support/synthetic-articles.ts";

test("codings made on all processors are those made by one, each is made once, and a run goes on where another ended", {
  timeout: 180_000,
}, async () => {
  const folder = temporaryFolder();
  // More than a thread is given at a time.
  const articles = [...syntheticArticles(30, 1.5, realTowns())].map(([name, text]) => [`articles/${name}`, text] as const);
  fill(join(folder, "data"), Object.fromEntries(articles.slice(0, 22)));
  const said: string[] = [];
  const ahead = (worth: number) =>
    codeAhead(readSources(join(folder, "data")).value, { folder: join(folder, "kept"), progress: (line) => said.push(line), worth });
  expect(await ahead(23)).toBe(0);
  expect(await ahead(22)).toBe(22);
  fill(join(folder, "data"), Object.fromEntries(articles));
  expect(await ahead(1)).toBe(8);
  expect(await ahead(1)).toBe(0);
  expect(said).toEqual([expect.stringMatching(/^coding 22 of 22 articles on \d+ processors$/), expect.stringMatching(/^coding 8 of 30 /)]);
  const sources = readSources(join(folder, "data")).value;
  const { value: gathered } = gather(sources);
  const { coder } = digestsOf(sources);
  const kept = codeCorpus(gathered.articles, gathered, join(folder, "kept"), coder, () => {});
  const alone = codeCorpus(gathered.articles, gathered, join(folder, "alone"), coder, () => {});
  expect([kept.made, alone.made]).toEqual([0, 30]);
  expect(kept.coded).toEqual(alone.coded);
});
