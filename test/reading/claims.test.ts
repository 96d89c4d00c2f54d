import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPart } from "../../loaders/reading/part.ts";
import { actors, packOf, places } from "../support/names.ts";
import { CLAIMS as EN } from "./claims.en.ts";
import { CLAIMS as ES } from "./claims.es.ts";
import { CLAIMS as FR } from "./claims.fr.ts";

function readText(language: string, raw: string) {
  return readPart("body", raw, "2024-05-15", packOf(language), { actors, places }).claims;
}

/** Every tie of a group to an attack: how, which group, and the passage. */
function read(language: string, raw: string): string[] {
  return readText(language, raw).map(({ tie, actor, start, end }) => [tie, actor, raw.slice(start, end)].join(" | "));
}

describe("English: claimed, blamed, suspected, denied, or only named", () => {
  test.each(EN)("%s", (text, ...ties) => expect(read("en", text)).toEqual(ties));
});

describe("Spanish: claimed, blamed, suspected, denied, or only named", () => {
  test.each(ES)("%s", (text, ...ties) => expect(read("es", text)).toEqual(ties));
});

describe("French: claimed, blamed, suspected, denied, or only named", () => {
  test.each(FR)("%s", (text, ...ties) => expect(read("fr", text)).toEqual(ties));
});

test("reading never throws, and every passage lies in the text", () => {
  const words = [
    "JNIM",
    "Boko Haram",
    "claimed",
    "the attack",
    "by",
    "said",
    "its fighters",
    "had",
    "killed",
    ",",
    "“",
    "”",
    "of",
    "not",
    ".",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
      const raw = parts.join(" ");
      for (const { start, end } of readText("en", raw)) expect(start >= 0 && start < end && end <= raw.length).toBe(true);
    }),
  );
});
