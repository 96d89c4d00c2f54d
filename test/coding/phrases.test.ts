import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { identify } from "../../loaders/articles/identify.ts";
import { codeArticle } from "../../loaders/coding.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import type { CodedEvent } from "../../loaders/model/coded.ts";
import { PROJECT } from "../support/run.ts";

/**
 * Phrase books: how the press words one thing, each phrase in the gap of a story. A line `LANG:`, `STORY:` (with `{}` for the gap, ` / ` between
 * paragraphs) or `FIELDS:` sets what holds for the phrases below it; then what is to be coded, a tab, and the phrase. Events are parted by ` ; `.
 */
const BOOKS = join(PROJECT, "test", "coding", "phrases");
const PUBLISHED = "2023-05-18";
const reference = gatherReference(readSources(join(PROJECT, "data")).value).value;

interface Phrase {
  language: string;
  story: string;
  fields: string[];
  expected: string;
  phrase: string;
}

function readBook(file: string): Phrase[] {
  const set: Record<string, string> = {};
  return readFileSync(join(BOOKS, file), "utf8")
    .split("\n")
    .flatMap((line) => {
      const setting = /^([A-Z]+): (.*)$/.exec(line);
      if (setting !== null) set[setting[1] as string] = setting[2] as string;
      const [expected, phrase] = line.split("\t");
      if (setting !== null || expected === undefined || phrase === undefined) return [];
      return [{ language: set.LANG as string, story: set.STORY as string, fields: (set.FIELDS as string).split(" "), expected, phrase }];
    });
}

function spell(event: CodedEvent, field: string): string {
  const value: unknown = event[field as keyof CodedEvent];
  if (value === null || value === undefined) return "-";
  if (Array.isArray(value)) return value.length === 0 ? "-" : value.join("+");
  if (typeof value !== "object") return String(value);
  const { best, vague, low } = value as { best?: number | null; vague?: string; low?: number | null };
  return String(best ?? vague ?? low ?? "several");
}

function coded({ language, story, fields, phrase }: Phrase): string {
  const article = {
    ...{ id: "phrase", path: "phrase.md", title: null, publisher: "A newspaper", published: PUBLISHED, published_basis: null, language },
    ...{ language_detected: false, author: null, url: null, archived: null, retrieved: null },
    ...identify(story.replace("{}", () => phrase).replaceAll(" / ", "\n\n")),
  };
  const { events } = codeArticle(article, reference);
  return events.map((event) => fields.map((field) => spell(event, field)).join(" ")).join(" ; ") || "none";
}

describe.each(readdirSync(BOOKS).sort())("%s", (file) => {
  test.each(readBook(file).map((phrase) => [phrase.phrase, phrase] as const))("%s", (_, phrase) => {
    expect(coded(phrase)).toBe(phrase.expected);
  });
});
