import { join } from "node:path";
import { expect, test } from "vitest";
import { CACHE, PROJECT } from "../../loaders/commands/project.ts";
import { keptPages } from "../../loaders/report/kept-pages.ts";
import { quickPages } from "../../loaders/report/quick-pages.ts";
import { readTemplate as readIn, type Tongue } from "../../loaders/report/template.ts";
import { temporaryFolder } from "../support/folder.ts";

const ENGLISH: Tongue = { language: "en", home: "/", sectionLink: "Link to this section", typeset: (text) => text };

test("pages read at once, for a report that is worked at, say what Framework's own build makes of them", async () => {
  // Rendered by the build of the site that these tests look at, and kept.
  const built = await keptPages(PROJECT, temporaryFolder(), join(CACHE, "pages"));
  const quick = await quickPages(PROJECT, temporaryFolder());
  expect(quick.problems).toEqual([]);
  const readTemplate = (page: (typeof built.pages)[number]) => readIn(page, ENGLISH);
  for (const [index, page] of built.pages.entries())
    expect(readTemplate(quick.pages[index] ?? page), page.source).toEqual(readTemplate(page));
});
