import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { builtSite } from "../support/site.ts";
import { withBrowser } from "./browser.ts";
import { pagesInAllLanguages } from "./pages.ts";

const started = withBrowser();

const PAGES = pagesInAllLanguages();
const pageAt = (path: string) => parseHTML(readFileSync(join(builtSite(), decodeURIComponent(path)), "utf8")).document;
/** Where a link of a page leads, as a path from the site's root. */
const target = (path: string, href: string) => posix.join(posix.dirname(path), href.split("#")[0] ?? "");

/** Words of the interface and of computed sentences in English, that no page in French may have of its own. */
const ENGLISH =
  /\b(?:the|and|with|from|attacks|killed|wounded|not stated|at least|about|who|where|when|whose|which|each|article of|published|suspected|attributed|inferred|named by|fits|raid|ambush|soldiers|civilians|army)\b/i;

/** What stands in another language by right: quotations, names and codes of programs, text that says that it is English. */
const QUOTED =
  "svg, script, style, blockquote, code, pre, bdi, [lang=en], .rule, .supports, .counterparts, .copy, .styles, table.accounts, .origin, .exhibits, #codes ~ .codes, h2#tactics ~ .codes";

describe("every page in French", () => {
  it("has its counterpart in English, and the other way round", () => {
    const french = PAGES.filter((page) => page.startsWith("/fr/"));
    expect(french.map((page) => page.slice(3))).toEqual(PAGES.filter((page) => !page.startsWith("/fr/")));
  });

  it.each(PAGES.filter((page) => !page.endsWith("/embed.html")))("%s says its language and names the same page in each other", (path) => {
    const document = pageAt(path);
    const language = path.startsWith("/fr/") ? "fr" : "en";
    const bare = path.replace(/^\/fr\//, "/");
    expect(document.documentElement.getAttribute("lang")).toBe(language);
    const link = document.querySelector(".language-switch");
    expect(link?.getAttribute("hreflang")).toBe(language === "fr" ? "en" : "fr");
    expect(link?.getAttribute("lang")).toBe(language === "fr" ? "en" : "fr");
    // The page for what is not found is served at any address: its links begin at the site's root.
    const led = bare === "/404.html" ? (link?.getAttribute("href") ?? "") : target(path, link?.getAttribute("href") ?? "");
    expect(led).toBe(language === "fr" ? bare : `/fr${bare}`);
    const alternates = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((alternate) => [
      alternate.getAttribute("hreflang"),
      target(path, alternate.getAttribute("href") ?? ""),
    ]);
    const isFound = document.querySelector('meta[name="robots"]') === null;
    const expected = [
      ["en", bare],
      ["fr", `/fr${bare}`],
      ["x-default", bare],
    ];
    expect(alternates).toEqual(isFound ? expected : []);
  });

  it.each(PAGES.filter((page) => page.startsWith("/fr/")))("%s has no English of its own", (path) => {
    const document = pageAt(path);
    // What an analyst wrote stands as it was written.
    for (const element of document.querySelectorAll(".how, #corrections + .reasons"))
      if (element.localName === "ul" || /· (?:correction|confirmation)$/.test(element.textContent ?? "")) element.remove();
    for (const element of document.querySelectorAll(QUOTED)) element.remove();
    // A reference names a figure by its id.
    const words = (document.body.textContent ?? "").replace(/\[[^\]]*@[^\]]*\]/g, "").replace(/\s+/g, " ");
    const at = words.search(ENGLISH);
    expect(at < 0 ? "" : words.slice(Math.max(0, at - 60), at + 60)).toBe("");
    for (const element of document.querySelectorAll("[aria-label], [title], [alt], [placeholder]"))
      for (const name of ["aria-label", "title", "alt", "placeholder"]) expect(element.getAttribute(name) ?? "").not.toMatch(ENGLISH);
  });

  it("has pictures, files and the feed of its own, beside or under the first language's", () => {
    for (const file of ["figures/map.fr.svg", "figures/map.fr.dark.svg", "figures/map.fr.png", "figures/map.fr.json", "fr/feed.xml"])
      expect(existsSync(join(builtSite(), file)), file).toBe(true);
    const read = (file: string) => JSON.parse(readFileSync(join(builtSite(), file), "utf8"));
    const [english, french] = [read("figures/map.json"), read("figures/map.fr.json")];
    expect(french).toMatchObject({ digest: english.digest, events: english.events, language: "fr" });
    expect(french.files.csv).toBe(english.files.csv);
    expect(french.files.svg).toBe("map.fr.svg");
  });
});

describe("changing the language", () => {
  it("keeps the reader where he is, and back leads back", async () => {
    const { page } = await started.visit("/methods.html#rule-latest");
    await page.locator(".language-switch").click();
    await page.waitForURL(/\/fr\/methods\.html#rule-latest$/);
    expect(await page.locator("h1").textContent()).toBe("Méthode");
    await page.locator(".language-switch").click();
    await page.waitForURL(/[^r]\/methods\.html#rule-latest$/);
    await page.context().close();
  });

  it("works without script", async () => {
    const { page } = await started.visit("/fr/events/index.html", { javaScriptEnabled: false });
    await page.locator(".language-switch").click();
    await page.waitForURL(/[^r]\/events\/(?:index\.html)?$/);
    await page.context().close();
  });

  it("searches in French what is told in French, and by its word stems", async () => {
    const { page } = await started.visit("/fr/search.html?q=embuscade");
    await page.locator(".search-results li").first().waitFor();
    expect(await page.locator(".search-status").textContent()).toMatch(/résultats? pour «/);
    const link = await page.locator(".search-results a").first().getAttribute("href");
    expect(link).toMatch(/\/fr\//);
    await page.locator("#q").fill("embuscades");
    await page.waitForURL(/q=embuscades/);
    await page.locator(".search-results li").first().waitFor();
    await page.context().close();
  });
});
