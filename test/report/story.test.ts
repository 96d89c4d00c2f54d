import { describe, expect, it } from "vitest";
import type { TableRow, Tables } from "../../loaders/model/tables.ts";
import type { Site } from "../../loaders/report/site-index.ts";
import { tabulate } from "../../loaders/tables.ts";
import { synthetic } from "../figures/synthetic.ts";
import { CODEBOOK, EMPTY } from "../tables/corpus.ts";
import { CHAPTERS, proseOf, siteOfTables } from "./prose.ts";

/** The same events in other countries, one after the other. */
function spread(tables: Tables, countries: string[]): Tables {
  return { ...tables, events: tables.events.map((row, index) => ({ ...row, country: countries[index % countries.length] ?? null })) };
}

const TEN = ["ML", "BF", "NE", "NG", "TD", "CM", "BJ", "TG", "CI", "SN"];
const QUIET = { ...tabulate(EMPTY, CODEBOOK), articles: synthetic(5).articles };
const CORPORA: Record<string, Tables> = {
  "no article": tabulate(EMPTY, CODEBOOK),
  "articles without attacks": QUIET,
  "one attack": synthetic(1),
  "two attacks": synthetic(2),
  "five attacks": synthetic(5),
  "forty attacks in one country": spread(synthetic(40), ["ML"]),
  "forty attacks in ten countries": spread(synthetic(40), TEN),
  "5,000 attacks": synthetic(5000),
};

const sites = new Map<string, Site>();

function siteOfCorpus(name: string): Site {
  const site = sites.get(name) ?? siteOfTables(CORPORA[name] as Tables);
  sites.set(name, site);
  return site;
}

const NOUN = "(?:attack|article|event|raid|person|outlet|account|place|country)";
/** What no corpus may make of a sentence. */
const BROKEN: [fault: string, seen: RegExp][] = [
  ["a gap", /undefined|null|NaN|\[object| {2}|\s[.,;:]|[.,;:]{2}|\(\)|: \./],
  ["a directive left over", /:value|:ref|:finding|:::/],
  ["one with a plural", /\b(?:one|1) (?:[a-z]+ )?(?:attacks|articles|events|raids|outlets|people)\b/i],
  ["many with a singular", new RegExp(`\\b(?:two|three|four|five|six|seven|eight|nine|both|all|\\d*[02-9]|\\d+1\\d*) ${NOUN}\\b`, "i")],
  ["a verb of another number", /\b(?:1|one) were\b|\b(?:[2-9]|\d\d+|two|three|four|five) was\b|\bwas \d\d+ of/],
  [
    "a share of nothing or of one",
    /\b(?:one|none|1|0) of (?:the )?(?:one|no|1|0)\b|\ball (?:one|two|1|2)\b|\bthe 1 |\b0 (?:of|were|was)\b/i,
  ],
  ["a word said twice", /\b(\w+) \1\b/],
];

describe.each(Object.keys(CORPORA))("the story of %s", (name) => {
  it.each(CHAPTERS)("%s: every sentence is whole and agrees with its numbers", (chapter) => {
    const prose = proseOf(chapter, siteOfCorpus(name));
    expect(prose.length).toBeGreaterThan(3);
    for (const sentence of prose) {
      for (const [fault, seen] of BROKEN) expect(sentence.match(seen)?.[0], `${fault} in: ${sentence}`).toBeUndefined();
    }
  });

  it.each(CHAPTERS)("%s: begins with what was found, a sentence each", (chapter) => {
    const [, opening = ""] = proseOf(chapter, siteOfCorpus(name));
    expect(opening).toMatch(/^[A-Z0-9].*\.(?: \(Figure.\d+\))?$/);
  });
});

describe("what the chapters say", () => {
  const attacks = ({ events }: Tables) => events.filter(({ initiator }) => initiator !== "state");
  const number = (value: number) =>
    (["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][value] ?? String(value)).replace(
      /\B(?=(\d{3})+$)/g,
      "\u202f",
    );
  const using = (row: TableRow, tactic: string) =>
    String(row.tactics ?? "")
      .split(";")
      .includes(tactic);

  it.each(Object.keys(CORPORA).filter((name) => attacks(CORPORA[name] as Tables).length > 2))("is what the tables hold: %s", (name) => {
    const all = attacks(CORPORA[name] as Tables);
    const text = CHAPTERS.map((chapter) => proseOf(chapter, siteOfCorpus(name)).join("\n")).join("\n");
    const claimed = all.filter(({ basis }) => basis === "claimed").length;
    expect(text).toContain(`Claimed by a group in its own name: ${number(claimed)} of the ${number(all.length)} attacks.`);
    const disputed = all.filter((row) => row.disputed !== null).length;
    expect(text).toContain(`Sources contradict each other on ${number(disputed)} of the ${number(all.length)} attacks.`);
    const raids = all.filter((row) => using(row, "raid"));
    const known = raids.filter((row) => row.killed_best !== null || row.killed_low !== null).length;
    expect(text).toContain(`With a stated number of dead: ${number(known)}; of any other`);
  });

  it("names the country where there is one, and the first of many", () => {
    const opening = (name: string) => proseOf("where", siteOfCorpus(name))[1];
    expect(opening("forty attacks in one country")).toMatch(/^Mali saw all \d+ attacks in these 40 articles\. /);
    expect(opening("forty attacks in ten countries")).toMatch(
      / saw \d attacks each in these 40 articles\. | more than any other country\. /,
    );
  });

  it("says so where there is nothing to tell", () => {
    expect(proseOf("index", siteOfCorpus("no article"))[1]).toBe("There are no articles yet. Add one, and the report writes itself.");
    expect(proseOf("vehicle-bombs", siteOfCorpus("articles without attacks"))[1]).toBe(
      "There are no attacks with vehicle bombs in these 5 articles.",
    );
    expect(proseOf("claims", siteOfCorpus("articles without attacks"))[1]).toBe("There is no attack to claim.");
  });
});
