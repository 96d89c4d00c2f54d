import { describe, expect, it } from "vitest";
import type { Tables } from "../../loaders/model/tables.ts";
import { namedValues } from "../../loaders/report/values/index.ts";
import { tabulate } from "../../loaders/tables.ts";
import { synthetic } from "../figures/synthetic.ts";
import { CODEBOOK, EMPTY, smallCorpus } from "../tables/corpus.ts";
import { siteOf } from "./site.ts";

function valuesOf(tables: Tables): Map<string, { text: string; number: number | null; href: string | null }> {
  return namedValues(siteOf(EMPTY, tables));
}

function row(given: Record<string, string | number | boolean | null>, id: string): Tables["events"][number] {
  return {
    event_id: id,
    initiator: "nonstate",
    role: "main",
    tactics: "svbied",
    basis: "unknown",
    disputed: null,
    n_articles: 1,
    ...given,
  };
}

/** Tables with these events alone. */
function tablesOf(...events: Record<string, string | number | boolean | null>[]): Tables {
  const empty = tabulate(EMPTY, CODEBOOK);
  return { ...empty, events: events.map((event, index) => row(event, `e${index}`)) };
}

describe("values of a group of attacks", () => {
  it.each([
    ["none", tablesOf(), "no attacks with vehicle bombs", 0],
    ["one", tablesOf({}), "one attack with a vehicle bomb", 1],
    [
      "two, another tactic not among them",
      tablesOf({}, { tactics: "vbied;raid" }, { tactics: "raid" }),
      "two attacks with vehicle bombs",
      2,
    ],
    ["what a state began is no attack", tablesOf({ initiator: "state" }), "no attacks with vehicle bombs", 0],
  ])("count them: %s", (_, tables, text, number) => {
    expect(valuesOf(tables).get("vehicle-bombs")).toMatchObject({ text, number });
  });

  it("sum the dead as far as they are known, and say where they are not", () => {
    const values = valuesOf(
      tablesOf({ killed_low: 3, killed_best: 3, killed_high: 3 }, { killed_low: 5, killed_best: 5, killed_high: null }, {}),
    );
    expect(values.get("vehicle-bombs-killed")?.text).toBe("at least eight people");
    expect(values.get("vehicle-bombs-toll-finding")?.text).toBe(
      "The three attacks with vehicle bombs together killed at least eight people, attackers not counted; for one of them no number is given.",
    );
  });

  it("tell a nought that is stated from a number that is not", () => {
    const killed = { killed_low: 0, killed_best: 0, killed_high: 0 };
    expect(valuesOf(tablesOf(killed)).get("vehicle-bombs-toll-finding")?.text).toBe(
      "The one attack with a vehicle bomb killed no people, attackers not counted.",
    );
    expect(valuesOf(tablesOf({})).get("vehicle-bombs-toll-finding")?.text).toBe("How many people it killed is not stated.");
  });

  it.each([
    ["none stated", tablesOf({}), ""],
    ["one attack", tablesOf({ target: "military" }), "It was aimed at soldiers."],
    ["the same for both", tablesOf({ target: "military" }, { target: "military" }), "Both were aimed at soldiers."],
    [
      "most",
      tablesOf({ target: "civilians" }, { target: "military" }, { target: "military" }),
      "Two were aimed at soldiers, more than at anyone else.",
    ],
    [
      "a tie",
      tablesOf({ target: "civilians" }, { target: "military" }),
      "One each was aimed at civilians and soldiers, more than at anyone else.",
    ],
  ])("say whom they were aimed at: %s", (_, tables, text) => {
    expect(valuesOf(tables).get("vehicle-bombs-target-finding")?.text).toBe(text);
  });

  it("name the deadliest, by the best figure or the lowest where there is none", () => {
    const site = siteOf(smallCorpus());
    expect(namedValues(site).get("attacks-deadliest")?.text).toBe("Tasawat, 2 May 2021");
  });

  it("lead nowhere where a chapter has no cases", () => {
    expect(valuesOf(tablesOf()).get("vehicle-bombs")?.href).toBeNull();
    expect(valuesOf(tablesOf({})).get("vehicle-bombs")?.href).toBe("/vehicle-bombs#cases");
  });
});

describe("every value", () => {
  const sizes: [string, Tables][] = [0, 1, 5, 5000].map((n) => [`${n} attacks`, synthetic(n)]);

  it.each(sizes)("is a whole phrase with %s: no gap, no missing word, no wrong number", (_, tables) => {
    for (const [name, { text }] of valuesOf(tables)) {
      expect(text, name).not.toMatch(
        /undefined|null|NaN| {2}|\s[.,;]|\b(?:one|1) (?:attacks|articles|people|events)\b|(?:no|two|\d\d) attack\b/,
      );
    }
  });

  it("of a sentence begins and ends as one", () => {
    for (const [, tables] of sizes) {
      for (const [name, { text }] of valuesOf(tables)) {
        if (name.endsWith("-finding") && text !== "") expect(text, name).toMatch(/^[A-Z0-9].*\.$/);
      }
    }
  });
});
