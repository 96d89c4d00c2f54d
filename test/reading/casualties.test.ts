import { describe, expect, test } from "vitest";
import { readCasualties } from "../../loaders/reading/casualties.ts";
import { readSource } from "../../loaders/reading/source.ts";
import { segment } from "../../loaders/reading/text.ts";
import { packOf } from "../support/names.ts";
import { type Case, notes as en } from "./casualties.en.ts";
import { notes as fr } from "./casualties.fr.ts";

/** Every figure of a text as a note: where it stands, what befell whom, and how many ("killed 12 military"; a part has a star). */
function read(language: string, raw: string): Case[1][] {
  const pack = packOf(language);
  const figures = readCasualties(readSource(segment("body", raw, pack), pack));
  return figures.map(({ start, end, outcome, group, count: { low, best, high }, isPart }) => [
    raw.slice(start, end),
    `${outcome} ${number(low, best, high)} ${group}${isPart ? "*" : ""}`,
  ]);
}

function number(low: number | null, best: number | null, high: number | null): string {
  if (low !== null && low === high) return String(low);
  if (low === null && high === null) return best === null ? "?" : `~${best}`;
  return high === null ? `${low}+` : `${low ?? ""}-${high}`;
}

describe("English", () => {
  test.each(en)("%s", (text, ...found) => expect(read("en", text)).toEqual(found));
});

describe("French", () => {
  test.each(fr)("%s", (text, ...found) => expect(read("fr", text)).toEqual(found));
});
