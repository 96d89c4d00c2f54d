import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { sharedFolder } from "../support/folder.ts";
import { realTowns, syntheticArticles } from "../support/synthetic-articles.ts";
import { undrawnReport } from "../support/undrawn.ts";
import { pageWeights } from "../support/weights.ts";

const BUDGET = 150_000;
const OFTEN = 48;

const folder = sharedFolder();
const site = () => join(folder, "site");

/** Some two hundred attacks, and one that dozens of articles tell of. */
beforeAll(async () => {
  const articles = join(folder, "data", "articles");
  mkdirSync(articles, { recursive: true });
  const towns = realTowns();
  for (const [name, text] of syntheticArticles(250, 1.6, towns, 2)) writeFileSync(join(articles, name), text);
  for (const [name, text] of syntheticArticles(OFTEN, 60, towns)) writeFileSync(join(articles, name.replace(".md", "-often.md")), text);
  await undrawnReport(join(folder, "data"), site());
}, 240_000);

/** The page of the event that most articles tell of. */
function mostTold(): string {
  const pages = readdirSync(join(site(), "events")).map((name) => readFileSync(join(site(), "events", name), "utf8"));
  const articles = (html: string) => new Set(html.match(/href="\.\.\/articles\/[^"#]+/g)).size;
  return pages.filter((html) => html.includes('id="passages"')).sort((a, b) => articles(b) - articles(a))[0] ?? "";
}

describe("a report of hundreds of attacks", () => {
  test("has no page that weighs more than a reader should wait for", () => {
    const weights = pageWeights(site()).filter(({ budgeted }) => budgeted);
    expect(weights.length).toBeGreaterThan(350);
    expect(weights.filter(({ bytes }) => bytes > BUDGET)).toEqual([]);
  });

  test("pages its lists and draws no figure with more marks than can be told apart", () => {
    expect(readdirSync(join(site(), "events"))).toEqual(expect.arrayContaining(["index.html", "page-2.html"]));
    const overview = readFileSync(join(site(), "index.html"), "utf8");
    const drawings = overview.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(drawings.length).toBeGreaterThan(3);
    for (const drawing of drawings) expect(drawing.match(/<a /g)?.length ?? 0).toBeLessThan(200);
  });

  test("leads from every mark that sums attacks to its row, and from there to attacks", () => {
    const overview = readFileSync(join(site(), "index.html"), "utf8");
    const marks = [...overview.matchAll(/<a [^>]*href="\.\/(figures\/[^"#]+)#([^"]+)"/g)].filter(([, , row]) => row?.includes("-row-"));
    expect(marks.length).toBeGreaterThan(10);
    for (const [, page = "", row = ""] of marks) {
      const html = readFileSync(join(site(), page), "utf8");
      const line = html.slice(html.indexOf(`<tr id="${row}"`)).split("</tr>")[0];
      expect(line, row).toMatch(/^<tr id=[\s\S]*href="\.\.\/events\//);
    }
  });

  test("sets of an event told by dozens the first accounts side by side, and leads to every other with its passages", () => {
    const html = mostTold();
    const columns = html.match(/<th scope="col" id="a-/g)?.length ?? 0;
    expect(columns).toBeLessThan(20);
    const further = [...html.matchAll(/<span id="a-[^"]*"><a href="\.\.\/(articles\/[^"#]+)#([^"]+)"/g)];
    const facts = html.slice(html.indexOf('id="facts"'), html.indexOf('id="accounts"')).split("</tr>");
    const known = facts.filter((row) => row.includes('class="value"') && !row.includes('class="missing"'));
    expect(known.length).toBeGreaterThan(5);
    expect(known.filter((row) => !row.includes("exhibit-link"))).toEqual([]);
    expect(columns + further.length).toBeGreaterThanOrEqual(OFTEN);
    for (const [, page = "", anchor = ""] of further)
      expect(readFileSync(join(site(), decodeURIComponent(page)), "utf8")).toContain(`id="${decodeURIComponent(anchor)}"`);
    for (const [, anchor = ""] of html.matchAll(/class="exhibit-link" href="#([^"]+)"/g))
      expect(html).toContain(`id="${decodeURIComponent(anchor)}"`);
  });
});
