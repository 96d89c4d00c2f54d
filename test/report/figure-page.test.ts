import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Corpus } from "../../loaders/model/corpus.ts";
import { embedPage } from "../../loaders/report/figure/embed.ts";
import { figureList, figurePage } from "../../loaders/report/figure/page.ts";
import type { Frame } from "../../loaders/report/page/shell.ts";
import { indexSite, type Site } from "../../loaders/report/site-index.ts";
import { EMPTY, smallCorpus } from "../tables/corpus.ts";
import { inputOf } from "./site.ts";

function siteOf(corpus: Corpus, site: string | null = null): Site {
  const input = inputOf(corpus);
  return indexSite({ ...input, settings: { ...input.settings, site } });
}

const SITE = siteOf(smallCorpus());
const NOTHING = siteOf(EMPTY);

function pageOf(site: Site, id: string): Document {
  const figure = site.figureById.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return parseHTML(`<html><body>${figurePage(site, figure).source}</body></html>`).document;
}

const text = (document: Document, selector: string) => document.querySelector(selector)?.textContent ?? "";

describe("the page of a figure", () => {
  it.each(SITE.input.figures.map(({ id }) => id))("%s leads to every event behind it, and shows a passage of each", (id) => {
    const document = pageOf(SITE, id);
    const events = SITE.figureById.get(id)?.eventIds ?? [];
    const behind = [...document.querySelectorAll(".behind > li")];
    expect(behind.map((item) => item.querySelector("a")?.getAttribute("href")).sort()).toEqual(
      events.map((event) => `/events/${event}`).sort(),
    );
    const passages = behind.filter((item) => item.querySelector("blockquote") !== null);
    expect(passages.length).toBe(events.filter((event) => (SITE.eventById.get(event)?.evidence.length ?? 0) > 0).length);
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("defines the codes that its rows hold, and no other", () => {
    const used = new Set(SITE.figureById.get("tactics-combined")?.rows.flatMap(({ tactics }) => String(tactics).split(";")));
    const defined = [...pageOf(SITE, "tactics-combined").querySelectorAll("#codes ~ dl dt code")].map((code) => code.textContent);
    expect(used.size).toBeGreaterThan(1);
    expect(new Set(defined)).toEqual(used);
  });

  it("says where it is written, what it rests on, and which state of it this is", () => {
    const document = pageOf(SITE, "map");
    expect(text(document, "#making ~ table")).toContain("loaders/figures/map.ts");
    expect(text(document, "#making ~ table")).toContain(SITE.figureById.get("map")?.digest);
    expect(text(document, "#copy-citation")).toContain("[map@draft#");
  });

  it("gives addresses in full where the site has one, and those of its files where it has none", () => {
    const published = pageOf(siteOf(smallCorpus(), "https://example.org/r/"), "map");
    expect(text(published, "#copy-link")).toBe("https://example.org/r/figures/map.html");
    expect(text(published, "#copy-embed")).toContain('src="https://example.org/r/figures/map/embed.html"');
    expect(published.querySelectorAll("[data-path]").length).toBe(0);
    const local = pageOf(SITE, "map");
    expect(text(local, "#copy-link")).toBe("figures/map.html");
    expect([...local.querySelectorAll("[data-path]")].map((element) => element.getAttribute("data-path"))).toEqual([
      "figures/map.html",
      "figures/map/embed.html",
    ]);
  });

  it("of nothing says that there is nothing", () => {
    const document = pageOf(NOTHING, "map");
    expect(text(document, "#evidence + p")).toBe("No event: there is nothing yet that it could show.");
    expect(document.querySelector("#codes")).toBeNull();
    expect(text(document, "#copy-citation")).toContain("(undated)");
  });
});

describe("a figure in a frame", () => {
  const frame = { assets: { style: "/assets/site.css" } } as Frame;
  const figure = SITE.input.figures[0] as (typeof SITE.input.figures)[number];

  it("loads its style alone, runs nothing, and opens every link beside the page", () => {
    const { document } = parseHTML(embedPage(SITE, frame, figure));
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("script-src");
    expect(document.querySelectorAll("script, img, iframe").length).toBe(0);
    const links = [...document.querySelectorAll("a")];
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => link.getAttribute("target") !== "_blank" || link.getAttribute("rel") !== "noopener")).toEqual([]);
    expect(links.map((link) => link.getAttribute("href")).filter((href) => !/^\/(events|figures)\//.test(href ?? ""))).toEqual([]);
  });
});

describe("the list of figures", () => {
  it.each([
    ["the corpus", SITE],
    ["nothing", NOTHING],
  ])("of %s shows each figure's question, finding and drawing, with ids of their own and no link within a link", (_, site) => {
    const { document } = parseHTML(`<html><body>${figureList(site).source}</body></html>`);
    const items = [...document.querySelectorAll(".figure-list > li")];
    expect(items.map((item) => item.querySelector("p")?.textContent)).toEqual(site.input.figures.map(({ words }) => words.headline));
    expect(items.filter((item) => item.querySelector("svg.thumbnail[aria-hidden=true]") === null)).toEqual([]);
    expect(document.querySelectorAll("a a").length).toBe(0);
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
