import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { sayIn } from "../../loaders/figures/words/say.ts";
import { performance } from "../../loaders/report/directives/performance.ts";
import { PERFORMANCE_WORDS, performanceCells } from "../../loaders/report/words/performance.ts";
import { type Performance, performanceCsv, reaches, readPerformance, withNewest } from "../../loaders/scoring/performance.ts";
import { IN_TEXT, siteOf } from "../report/site.ts";
import { CODEBOOK, smallCorpus } from "../tables/corpus.ts";

const CODING: Performance = {
  ...{ part: "coding", measure: "coding", of: "fr", ours: 812.34, beside: "fr-compromise", against: 1003.9, unit: "articles/s" },
  ...{ ratio: 0.8092, least: 5, most: null, machine: "Node v20, 2 × A processor" },
};
const PAGE: Performance = {
  ...{ part: "large", measure: "heaviest-page", of: "index.html", ours: 121.5, beside: "limit", against: 150, unit: "kB" },
  ...{ ratio: 0.81, least: null, most: 1, machine: "Node v20, 2 × A processor" },
};
const bytesOf = (text: string) => ({ path: "data/codebook/performance.csv", bytes: new TextEncoder().encode(text) });

describe("measured costs", () => {
  it("are read as they were written", () => {
    const { value, problems } = readPerformance(bytesOf(performanceCsv([CODING, PAGE])));
    expect(problems).toEqual([]);
    const machine = "Node v20; 2 × A processor";
    expect(value).toEqual([
      { ...CODING, ours: 812.3, against: 1004, machine },
      { ...PAGE, machine },
    ]);
  });

  it.each([
    ["coding,fr,", "coding,fr,x"],
    ["heaviest-page", "heaviest-pages"],
    ["kB", "stone"],
  ])("a row with %s made %s is a fault with its line, and is left out", (was, is) => {
    const { value, problems } = readPerformance(bytesOf(performanceCsv([CODING, PAGE]).replace(was, is)));
    expect(value).toHaveLength(1);
    expect(problems).toMatchObject([{ rule: "performance-csv", found: "a row that is no measured cost", severity: "error" }]);
    expect([2, 3]).toContain(problems[0]?.line);
  });

  it.each([
    [CODING, false],
    [{ ...CODING, ratio: 5 }, true],
    [PAGE, true],
    [{ ...PAGE, ratio: 1.01 }, false],
    [{ ...CODING, least: null }, true],
  ])("reach their goal or not: %#", (row, expected) => expect(reaches(row)).toBe(expected));

  it("of a part that was measured anew take the place of the earlier ones, in the order of the parts", () => {
    const newer = { ...CODING, ratio: 6 };
    expect(withNewest([newer], [PAGE, CODING], ["coding", "large"])).toEqual([newer, PAGE]);
  });

  it("are told in each language, its numbers and its signs", () => {
    expect(performanceCells(PAGE, PERFORMANCE_WORDS.en, sayIn("en", CODEBOOK))).toEqual([
      "the heaviest page, index.html",
      "122\u00a0kB",
      "limit: 150\u00a0kB",
      "0.81",
      "at most 1",
    ]);
    expect(performanceCells(CODING, PERFORMANCE_WORDS.fr, sayIn("fr", CODEBOOK))).toEqual([
      "coder des articles en français",
      "812\u00a0articles/s",
      "fr-compromise, analyse seule\u00a0: 1\u202f004\u00a0articles/s",
      "0,81",
      "au moins 5",
    ]);
    expect(performanceCells(PAGE, PERFORMANCE_WORDS.fr, sayIn("fr", CODEBOOK))[1]).toBe("122\u00a0ko");
  });
});

describe("::performance", () => {
  const CALL = { name: "performance", form: "block" as const, id: null, content: "", attributes: {}, line: 1 };
  const rendered = (rows: Performance[]): Document => {
    const site = siteOf(smallCorpus());
    const context = {
      site: { ...site, input: { ...site.input, performance: rows } },
      path: "/methods",
      subject: { kind: "page" as const },
    };
    return parseHTML(`<!DOCTYPE html><html><body>${performance.render(CALL, context, IN_TEXT)}</body></html>`).document;
  };

  it("tells every cost, says of a missed goal that it is, and names the machine", () => {
    const page = rendered([CODING, PAGE]);
    const lines = [...page.querySelectorAll("tbody tr")].map((line) => line.textContent?.replace(/\s+/g, " ").trim());
    expect(lines).toEqual([
      "coding articles in French812 articles/sfr-compromise, parsing alone: 1 004 articles/s0.81at least 5 missed",
      "the heaviest page, index.html122 kBlimit: 150 kB0.81at most 1",
    ]);
    expect(page.querySelector("tbody td")?.getAttribute("data-label")).toBe("Casebook: ");
    expect(page.body.textContent).toContain("Measured with Node v20, 2 × A processor.");
  });

  it("says so where nothing was measured", () => {
    expect(rendered([]).body.textContent).toContain("was not measured");
  });
});
