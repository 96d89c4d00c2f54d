import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { identify } from "../../loaders/articles/identify.ts";
import { codeArticle } from "../../loaders/coding.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import type { Article } from "../../loaders/model/article.ts";
import type { CodedEvent } from "../../loaders/model/coded.ts";
import { PROJECT } from "../support/run.ts";
import { ATTACKS as ENGLISH } from "./attacks.en.ts";
import { ATTACKS as FRENCH } from "./attacks.fr.ts";

const reference = gatherReference(readSources(join(PROJECT, "data")).value).value;

/** An article that consists of one sentence, published on a Wednesday. */
function articleOf(text: string, language: string): Article {
  return {
    id: "sentence",
    path: "sentence.md",
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

/** "svbied+raid:military", with the initiator behind it where it is no group. */
function told({ tactics, target, initiator }: CodedEvent): string {
  return [[...tactics].sort().join("+"), target ?? "-", ...(initiator === "nonstate" ? [] : [initiator])].join(":");
}

function sorted(expected: string): string {
  const [tactics = "", ...rest] = expected.split(":");
  return [tactics.split("+").sort().join("+"), ...rest].join(":");
}

describe.each([
  ["en", ENGLISH],
  ["fr", FRENCH],
] as const)("what a sentence of %s tells of", (language, sentences) => {
  test.each(sentences)("%s: %s", (expected, sentence) => {
    const { events } = codeArticle(articleOf(sentence, language), reference);
    expect(events.map(told).join(" ; ")).toBe(sorted(expected));
    for (const { evidence } of events) for (const { quote, start, end } of evidence) expect(sentence.slice(start, end)).toBe(quote);
  });
});
