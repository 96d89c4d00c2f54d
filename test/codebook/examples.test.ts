import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { identify } from "../../loaders/articles/identify.ts";
import { codeArticle } from "../../loaders/coding.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import type { Article } from "../../loaders/model/article.ts";
import type { CodedEvent } from "../../loaders/model/coded.ts";
import type { Code, Codebook } from "../../loaders/model/resources.ts";
import { PROJECT } from "../support/run.ts";

const reference = gatherReference(readSources(join(PROJECT, "data")).value).value;

type Folder = Exclude<keyof Codebook, "unit" | "fields" | "tables" | "columns" | "translated" | "countries">;

/** What the coder gives for the codes of each folder. */
const GIVEN: Record<Folder, (event: CodedEvent) => (string | null)[]> = {
  tactics: ({ tactics }) => tactics,
  targets: ({ target }) => [target],
  source_types: ({ accounts }) => accounts.map(({ source_type }) => source_type),
  bases: ({ basis }) => [basis],
  outcomes: ({ outcome }) => [outcome],
  initiators: ({ initiator }) => [initiator],
  casualty_groups: ({ accounts }) => accounts.flatMap(({ casualties }) => casualties.map(({ group }) => group)),
};

const FOLDERS = Object.keys(GIVEN) as Folder[];

/** An article that consists of the example, published on a Wednesday. */
function articleOf(text: string, language: string): Article {
  return {
    id: "example",
    path: "example.md",
    title: null,
    publisher: "A newspaper",
    published: "2022-03-16",
    published_basis: null,
    language,
    language_detected: false,
    author: null,
    url: null,
    archived: null,
    retrieved: null,
    ...identify(text),
  };
}

interface Reading {
  code: string;
  language: string;
  text: string;
  /** What the codebook says, and what the coder says, in alphabetical order. */
  expected: string;
  found: string;
}

function readingsOf(folder: Folder, { code, examples }: Code): Reading[] {
  return Object.entries(examples).flatMap(([language, list]) =>
    list.map(({ text, gives }) => {
      const { events } = codeArticle(articleOf(text, language), reference);
      const found = new Set(events.flatMap(GIVEN[folder]).filter((value) => value !== null));
      return { code, language, text, expected: [...gives].sort().join(" "), found: [...found].sort().join(" ") };
    }),
  );
}

const readings = new Map(FOLDERS.map((folder) => [folder, reference.codebook[folder].flatMap((code) => readingsOf(folder, code))]));

describe("the codebook's examples, coded", () => {
  // Every example that is read otherwise than the codebook says stands in the ledger; one that is mended must leave it.
  test("are read as the codebook says, but for those in the ledger", async () => {
    const ledger = [...readings].flatMap(([folder, list]) => [
      `## ${folder}: ${right(list)} of ${list.length} read right`,
      ...misread(list),
      "",
    ]);
    await expect(ledger.join("\n")).toMatchFileSnapshot("misread.md");
  });

  test.each([
    ["en", 0.7],
    ["es", 0.7],
    ["fr", 0.7],
  ])("are mostly read right in %s", (language, share) => {
    const own = [...readings.values()].flat().filter((reading) => reading.language === language);
    expect(right(own) / own.length).toBeGreaterThanOrEqual(share);
  });
});

function right(list: Reading[]): number {
  return list.filter(({ expected, found }) => expected === found).length;
}

function misread(list: Reading[]): string[] {
  const wrong = list.filter(({ expected, found }) => expected !== found);
  return wrong.map(
    ({ language, text, expected, found }) => `- ${language} \`${found || "nothing"}\` for \`${expected || "nothing"}\`: ${text}`,
  );
}
