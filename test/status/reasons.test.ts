import { expect, test } from "vitest";
import { type Makers, reasonsBetween } from "../../loaders/commands/status/reasons.ts";

const MAKERS: Makers = {
  coder: new Set(["loaders/reading/dates.ts", "data/lexicon/en/tactics.csv"]),
  figures: new Map([
    ["map", new Set(["loaders/figures/map.ts", "loaders/figures/drawing/surface.ts"])],
    ["versions", new Set(["loaders/figures/versions.ts", "loaders/figures/drawing/surface.ts"])],
  ]),
};
const BEFORE = Object.fromEntries(
  [
    ...["data/articles/a.md", "data/articles/b.md", "data/lexicon/en/tactics.csv", "data/corrections.csv", "data/editions/e/edition.json"],
    ...["docs/ieds.md", "docs/style/base.css", "loaders/reading/dates.ts", "loaders/figures/map.ts", "loaders/figures/drawing/surface.ts"],
    ...["loaders/report/site.ts", "package-lock.json"],
  ].map((path) => [path, "1"]),
);
const { "data/articles/b.md": _, ...WITHOUT_B } = BEFORE;

test.each([
  ["nothing has changed", BEFORE, []],
  ["an article is new", { ...BEFORE, "data/articles/c.md": "1" }, ["articles: 1 article to code", "  new data/articles/c.md"]],
  ["an article is changed", { ...BEFORE, "data/articles/b.md": "2" }, ["articles: 1 article to code", "  changed data/articles/b.md"]],
  ["an article is removed", WITHOUT_B, ["articles: 0 articles to code", "  removed data/articles/b.md"]],
  [
    "the coder is changed",
    { ...BEFORE, "data/lexicon/en/tactics.csv": "2", "loaders/reading/dates.ts": "2" },
    ["coder: all 2 articles to code again", "  changed data/lexicon/en/tactics.csv", "  changed loaders/reading/dates.ts"],
  ],
  [
    "a figure is changed",
    { ...BEFORE, "loaders/figures/map.ts": "2" },
    ["figures: to draw again: map", "  changed loaders/figures/map.ts"],
  ],
  [
    "what all are drawn with is changed",
    { ...BEFORE, "loaders/figures/drawing/surface.ts": "2" },
    ["figures: to draw again: all figures", "  changed loaders/figures/drawing/surface.ts"],
  ],
  ["a page is changed", { ...BEFORE, "docs/ieds.md": "2" }, ["pages: to render again", "  changed docs/ieds.md"]],
  ["a style is changed", { ...BEFORE, "docs/style/base.css": "2" }, ["style: every page loads it", "  changed docs/style/base.css"]],
  [
    "a correction",
    { ...BEFORE, "data/corrections.csv": "2" },
    ["decisions: events to bring together anew", "  changed data/corrections.csv"],
  ],
  [
    "an edition",
    { ...BEFORE, "data/editions/e/edition.json": "2" },
    ["editions: their pages to make anew", "  changed data/editions/e/edition.json"],
  ],
  ["the libraries", { ...BEFORE, "package-lock.json": "2" }, ["libraries: everything to make anew", "  changed package-lock.json"]],
  [
    "other code",
    { ...BEFORE, "loaders/report/site.ts": "2" },
    ["other code and tables: pages to write anew", "  changed loaders/report/site.ts"],
  ],
])("%s", (_, now, expected) => {
  expect(reasonsBetween(BEFORE, now as Record<string, string>, MAKERS)).toEqual(expected);
});
