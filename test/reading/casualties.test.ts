import { describe, expect, test } from "vitest";
import { readCasualties } from "../../loaders/reading/casualties.ts";
import { readSource } from "../../loaders/reading/source.ts";
import { segment } from "../../loaders/reading/text.ts";
import { packOf } from "../support/names.ts";
import { notes as attackersEn } from "./casualties/attackers.en.ts";
import { notes as behindEn } from "./casualties/behind.en.ts";
import { notes as constructionsEn } from "./casualties/constructions.en.ts";
import { notes as constructionsFr } from "./casualties/constructions.fr.ts";
import { notes as figuresEn } from "./casualties/figures.en.ts";
import { notes as figuresEs } from "./casualties/figures.es.ts";
import { notes as figuresFr } from "./casualties/figures.fr.ts";
import { notes as killedEn } from "./casualties/killed.en.ts";
import { notes as woundedEn } from "./casualties/wounded.en.ts";

function read(language: string, raw: string): [passage: string, note: string][] {
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
  test.each([...figuresEn, ...constructionsEn, ...behindEn, ...woundedEn, ...killedEn, ...attackersEn])("%s", (text, ...found) =>
    expect(read("en", text)).toEqual(found),
  );
});

describe("Spanish", () => {
  test.each(figuresEs)("%s", (text, ...found) => expect(read("es", text)).toEqual(found));
});

describe("French", () => {
  test.each([...figuresFr, ...constructionsFr])("%s", (text, ...found) => expect(read("fr", text)).toEqual(found));
});
