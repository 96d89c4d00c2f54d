import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { identify } from "../../loaders/articles/identify.ts";
import { codeArticle } from "../../loaders/coding.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import type { Article } from "../../loaders/model/article.ts";
import type { CodedEvent, Count } from "../../loaders/model/coded.ts";
import { PROJECT } from "../support/run.ts";
import { STORIES as ENGLISH_BESIDE } from "./beside.en.ts";
import { STORIES as ENGLISH_COUNTS } from "./counts.en.ts";
import { STORIES as ENGLISH_HEADED } from "./headed.en.ts";
import { REPORTS as ENGLISH_REPORTS } from "./reports.en.ts";
import { REPORTS as FRENCH_REPORTS } from "./reports.fr.ts";
import { STORIES as ENGLISH_RETOLD } from "./retold.en.ts";
import { STORIES as FRENCH_REWORDED } from "./reworded.fr.ts";
import { STORIES as ENGLISH_SCENES } from "./scenes.en.ts";
import { STORIES as ENGLISH_SEVERAL } from "./several.en.ts";
import { STORIES as FRENCH_SEVERAL } from "./several.fr.ts";
import { STORIES as ENGLISH } from "./stories.en.ts";
import { STORIES as FRENCH } from "./stories.fr.ts";
import { STORIES as ENGLISH_PLACED } from "./where-and-when.en.ts";

const reference = gatherReference(readSources(join(PROJECT, "data")).value).value;

function articleOf(text: string, published: string, language: string): Article {
  return {
    id: "story",
    path: "story.md",
    title: null,
    publisher: "A newspaper",
    published,
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

/** "7", "11+" for at least, "-11" for at most, "~11" for about, "several" without a number. */
function counted(count: Count | null): string {
  if (count === null) return "-";
  const { low, best, high } = count;
  if (low === null && best === null && high === null) return "several";
  if (low !== null && high !== null) return low === high ? String(low) : `${low}–${high}`;
  return low !== null ? `${low}+` : high !== null ? `-${high}` : `~${best}`;
}

function told({ role, date, place, tactics, target, perpetrator, basis, killed, wounded, attackers_killed, disputed }: CodedEvent): string {
  const who = perpetrator === null ? "-" : `${perpetrator}/${basis}`;
  const counts = [killed, wounded, attackers_killed].map(counted).join("/");
  return [role, date ?? "-", place ?? "-", [...tactics].sort().join("+"), target ?? "-", who, counts, disputed.join(",") || "-"].join(" ");
}

describe.each([
  [
    "en",
    [
      ...ENGLISH,
      ...ENGLISH_PLACED,
      ...ENGLISH_COUNTS,
      ...ENGLISH_RETOLD,
      ...ENGLISH_SEVERAL,
      ...ENGLISH_REPORTS,
      ...ENGLISH_BESIDE,
      ...ENGLISH_HEADED,
      ...ENGLISH_SCENES,
    ],
  ],
  ["fr", [...FRENCH, ...FRENCH_SEVERAL, ...FRENCH_REPORTS, ...FRENCH_REWORDED]],
] as const)("what a story of %s tells of", (language, stories) => {
  test.each(stories)("%s", (_name, published, text, expected) => {
    const { events } = codeArticle(articleOf(text, published, language), reference);
    expect(events.map(told)).toEqual(expected);
    for (const { evidence } of events)
      for (const { quote, part, start, end } of evidence) if (part === "body") expect(text.slice(start, end)).toBe(quote);
  });
});
