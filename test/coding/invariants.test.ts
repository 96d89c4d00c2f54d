import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CodedArticle } from "../../loaders/model/coded.ts";
import { codeText } from "../support/coding.ts";

const FIELDS = [
  "date",
  "place",
  "neighbourhood",
  "country",
  "latitude",
  "longitude",
  "tactics",
  "initiator",
  "perpetrator",
  "basis",
  "claimed_on",
  "claim_channel",
  "target",
  "target_actor",
  "devices",
  "vehicle",
  "outcome",
  "killed",
  "wounded",
  "attackers_killed",
] as const;

const STORY =
  "Suspected jihadists in two pickups packed with explosives attacked a military camp in the Kaigourou neighbourhood of Gossi, Mali, on Monday, killing 14 soldiers and wounding about 20, the army said on Tuesday. JNIM claimed the attack on Tuesday in a statement on Telegram. In May 2020, three soldiers were killed when their vehicle hit a mine near Boni.";

function check(coded: CodedArticle, body: string, title = ""): void {
  for (const event of coded.events) {
    for (const row of event.evidence) {
      expect(row.quote).toBe((row.part === "title" ? title : body).slice(row.start, row.end));
      expect(row.quote.length).toBeLessThanOrEqual(400);
    }
    const fields = new Set(event.evidence.map(({ field }) => field));
    for (const field of FIELDS) {
      const value = event[field];
      const filled = value !== null && value !== "unknown" && !(Array.isArray(value) && value.length === 0);
      if (filled) expect(fields, field).toContain(field);
    }
    for (const account of event.accounts) for (const { evidence } of account.casualties) expect(event.evidence[evidence]).toBeDefined();
  }
}

describe("every coding", () => {
  test("has a passage for every filled field, and each passage is a slice", () => {
    const coded = codeText(STORY, { title: "Camp attacked in Gossi" });
    expect(coded.events).toHaveLength(2);
    check(coded, STORY, "Camp attacked in Gossi");
  });

  test("holds the words that gave a stated value", () => {
    const rows = codeText(STORY).events.flatMap(({ evidence }) => evidence);
    const quoteOf = (field: string) => rows.find((row) => row.field === field && !row.inferred)?.quote;
    expect(quoteOf("killed")).toContain("14");
    expect(quoteOf("place")).toContain("Gossi");
    expect(quoteOf("date")).toContain("Monday");
    expect(quoteOf("perpetrator")).toContain("JNIM");
  });

  test("is the same each time", () => expect(codeText(STORY)).toEqual(codeText(STORY)));

  test("keeps to its rules whatever the text", () => {
    const words = fc.constantFrom(...STORY.split(/(?= )/), "\u0000", "\ud800", "…", "«", '"', "\n\n", "12", " d'", "é", " — ");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), fc.constantFrom("en", "fr"), (parts, language) => {
        const body = parts.join("");
        check(codeText(body, { language }), body);
      }),
      { numRuns: 60 },
    );
  });
});

describe("hard texts", () => {
  const hard: [string, string, string][] = [
    ["capitals", "en", "GUNMEN KILLED 14 SOLDIERS IN AN AMBUSH NEAR GOSSI IN NORTHERN MALI ON MONDAY, THE ARMY SAID."],
    [
      "no accents",
      "fr",
      "Quatorze soldats ont ete tues lundi dans une embuscade pres de Gossi, dans le nord du Mali, a annonce l'armee malienne.",
    ],
    ["broken encoding", "fr", "Quatorze soldats ont Ã©tÃ© tuÃ©s lundi dans une embuscade prÃ¨s de Gossi, a annoncÃ© lâ€™armÃ©e malienne."],
    ["curly quotes", "en", "“Fourteen soldiers were killed in Monday’s ambush near Gossi,” the army’s spokesman said."],
    ["NUL and lone surrogates", "en", "Gunmen \u0000killed 14 soldiers\ud800 in an ambush near Gossi on Monday."],
  ];
  test.each(hard)("%s", (_, language, body) => {
    const [event] = codeText(body, { language }).events;
    expect(event).toMatchObject({ date: "2021-06-21", place: "Gossi", tactics: ["ambush"], killed: { best: 14 } });
  });

  test("a language without a pack is told, not coded", () => {
    expect(() => codeText("Vierzehn Soldaten starben am Montag.", { language: "de" })).toThrow(/de is not supported/);
  });
});
