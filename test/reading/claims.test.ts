import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPart } from "../../loaders/reading/part.ts";
import { actors, packOf, places } from "../support/names.ts";
import { CLAIMS as EN } from "./claims.en.ts";
import { CLAIMS as ES } from "./claims.es.ts";
import { CLAIMS as FR } from "./claims.fr.ts";
import { UNTIED as EN_UNTIED } from "./untied.en.ts";

function readText(language: string, raw: string) {
  return readPart("body", raw, "2024-05-15", packOf(language), { actors, places });
}

/** Every tie of a group to an attack: how, which group, and the passage. */
function read(language: string, raw: string): string[] {
  return readText(language, raw).claims.map(({ tie, actor, start, end }) => [tie, actor, raw.slice(start, end)].join(" | "));
}

describe("English: claimed, blamed, suspected, denied, or only named", () => {
  test.each([...EN, ...EN_UNTIED])("%s", (text, ...ties) => expect(read("en", text)).toEqual(ties));
});

describe("Spanish: claimed, blamed, suspected, denied, or only named", () => {
  test.each(ES)("%s", (text, ...ties) => expect(read("es", text)).toEqual(ties));
});

describe("French: claimed, blamed, suspected, denied, or only named", () => {
  test.each(FR)("%s", (text, ...ties) => expect(read("fr", text)).toEqual(ties));
});

test.each<[string, ...string[]]>([
  ["The Islamic State congratulates itself on the attack.", "claimed | Islamic State | Islamic State congratulates itself on the attack"],
  [
    "Al-Shabaab, which announced the operation while it was going on, gave more details.",
    "claimed | al-Shabaab | Al-Shabaab, which announced the operation",
  ],
  [
    "In April Boko Haram fighters paddled over to the fishing island before dawn, killing 46 people.",
    "attributed | Boko Haram | Boko Haram fighters paddled over to the fishing island before dawn, killing",
  ],
  ["The army said the attack was repelled before Boko Haram knew of it."],
  ["Boko Haram has often denied the attack."],
  ["The governor spoke of Boko Haram after the attack."],
  ["The governor says they were Boko Haram's.", "attributed | Boko Haram | they were Boko Haram"],
  ["For the governor it could only be one group. It was Boko Haram.", "attributed | Boko Haram | It was Boko Haram"],
  ["It was Boko Haram country."],
  ["In a message on Tuesday Boko Haram called it a beginning.", "claimed | Boko Haram | Boko Haram called it"],
  ["Boko Haram published pictures of the rifles.", "claimed | Boko Haram | Boko Haram published pictures"],
])("the looser reading, where no strict rule ties: %s", (text, ...ties) => {
  const { claims, hints } = readText("en", text);
  expect(claims.filter(({ tie }) => tie !== "denied")).toEqual([]);
  expect(hints.map(({ tie, actor, start, end }) => [tie, actor, text.slice(start, end)].join(" | "))).toEqual(ties);
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
      for (const { start, end } of readText("en", raw).claims) expect(start >= 0 && start < end && end <= raw.length).toBe(true);
    }),
  );
});
