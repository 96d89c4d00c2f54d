import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { TABLE_NAMES } from "../../loaders/model/tables.ts";
import { citableOfPage, fullTitle } from "../../loaders/report/citation/citables.ts";
import { html } from "../../loaders/report/escape.ts";
import { head } from "../../loaders/report/page/head.ts";
import type { Frame } from "../../loaders/report/page/shell.ts";
import { cardOf } from "../../loaders/report/picture/cards.ts";
import { isFound, type PlannedPage, planPages } from "../../loaders/report/plan.ts";
import { metadataOf } from "../../loaders/report/share/metadata.ts";
import { indexSite, type Site } from "../../loaders/report/site-index.ts";
import type { Template } from "../../loaders/report/template.ts";
import { EMPTY, smallCorpus } from "../tables/corpus.ts";
import { inputOf } from "./site.ts";

const ADDRESS = "https://example.org/r/";

function template(path: string, title: string | null = "A title"): Template {
  return { path, language: "en", source: `docs${path}.md`, markdown: "", title, description: `About ${path}.`, parts: [] };
}

const TEMPLATES = ["/index", "/where", "/data", "/events/index", "/404"].map((path) => template(path));
const KINDS = ["/events/[event]", "/articles/[article]", "/figures/[figure]"].map((path) => template(path, null));

function siteAt(site: string | null, corpus = smallCorpus()): { site: Site; pages: Map<string, PlannedPage> } {
  const input = inputOf(corpus);
  const indexed = indexSite({ ...input, settings: { ...input.settings, site } });
  indexed.figurePlaces = new Map([
    ["attacks-over-time", ["/", "/where"]],
    ["map", ["/where"]],
  ]);
  return { site: indexed, pages: new Map(planPages([...TEMPLATES, ...KINDS], indexed).map((page) => [page.path, page])) };
}

function headOf({ site, pages }: ReturnType<typeof siteAt>, path: string): Document {
  const page = pages.get(path) as PlannedPage;
  const assets = {
    files: [],
    styleText: "",
    style: "/s.css",
    script: "/s.js",
    search: "/q.js",
    explore: "/x.js",
    exploreStyle: "/x.css",
    icon: "/i.svg",
    touchIcon: "/t.png",
    iconDrawing: "",
    preload: [],
  };
  const frame: Frame = {
    ...{ settings: site.input.settings, title: fullTitle(site), labels: site.words.labels, navigation: [], assets, feed: "/feed.xml" },
    languages: [
      { language: "en", name: "English", home: "/" },
      { language: "fr", name: "Français", home: "/fr/" },
    ],
  };
  const { title, description } = page;
  const body = {
    path: page.path,
    title,
    description,
    main: html``,
    card: cardOf(page, site),
    data: metadataOf(page, site),
    citation: citableOfPage(page, site),
    found: isFound(page),
    searches: false,
    explores: false,
    opensWithCharts: false,
  };
  return parseHTML(html`<html><head>${head(frame, body)}</head></html>`.source).document;
}

const content = (document: Document, selector: string) => document.querySelector(selector)?.getAttribute("content") ?? null;

const PUBLISHED = siteAt(ADDRESS);
const EVENT = [...PUBLISHED.pages.keys()].find((path) => path.startsWith("/events/2021")) ?? "";

describe("the head of a page", () => {
  it.each([
    ["/", ADDRESS, "cards/overview.png"],
    ["/where", `${ADDRESS}where.html`, "cards/where.png"],
    ["/events/", `${ADDRESS}events/`, "cards/report.png"],
    [EVENT, `${ADDRESS}${EVENT.slice(1)}.html`, "cards/report.png"],
    ["/figures/map", `${ADDRESS}figures/map.html`, "cards/figures/map.png"],
  ])("%s says what it is, where it is, and what picture stands for it", (path, address, picture) => {
    const document = headOf(PUBLISHED, path);
    expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(address);
    expect(content(document, 'meta[property="og:url"]')).toBe(address);
    expect(content(document, 'meta[property="og:image"]')).toBe(`${ADDRESS}${picture}`);
    for (const filled of ["og:title", "og:description", "og:site_name", "og:type", "og:image:alt"])
      expect(content(document, `meta[property="${filled}"]`), filled).toBeTruthy();
    expect(content(document, "meta[name=description]")?.length).toBeGreaterThan(10);
    expect(document.querySelector("title")?.textContent).toContain(PUBLISHED.site.input.settings.title);
    expect(document.querySelector("meta[name=robots]")).toBeNull();
  });

  it("names no address where the site has none", () => {
    const document = headOf(siteAt(null), "/where");
    expect(document.querySelector("link[rel=canonical]")).toBeNull();
    expect(document.querySelector('meta[property="og:url"]')).toBeNull();
    expect(content(document, 'meta[property="og:image"]')).toBe("/cards/where.png");
  });
});

describe("what reference managers take from a page", () => {
  it.each([
    ["/", "Casebook: Attacks, as reported", "Text", ADDRESS],
    ["/data", "Casebook: the data", "Dataset", `${ADDRESS}data.html`],
    ["/figures/map", PUBLISHED.site.figureById.get("map")?.words.headline.replace(/\.$/, ""), "StillImage", `${ADDRESS}figures/map.html`],
    [EVENT, PUBLISHED.pages.get(EVENT)?.title, "Text", `${ADDRESS}${EVENT.slice(1)}.html`],
  ])("%s is cited by its title, its authors and the date of its data", (path, title, type, address) => {
    const document = headOf(PUBLISHED, path);
    const named = (name: string) => content(document, `meta[name="${name}"]`);
    for (const name of ["citation_title", "DC.title"]) expect(named(name)).toBe(title);
    for (const name of ["citation_author", "DC.creator"]) expect(named(name)).toBe("The authors");
    expect(named("citation_publication_date")).toBe(named("DC.date")?.replaceAll("-", "/"));
    expect(named("DC.date")).toMatch(/^\d{4}(-\d\d){0,2}$/);
    expect([named("DC.type"), named("DC.identifier"), named("citation_public_url")]).toEqual([type, address, address]);
    expect(named("DCTERMS.bibliographicCitation")).toContain("@draft#");
  });

  it("is nothing on lists, and no address where the site has none", () => {
    expect(content(headOf(PUBLISHED, "/events/"), 'meta[name="citation_title"]')).toBeNull();
    expect(content(headOf(siteAt(null), "/figures/map"), 'meta[name="DC.identifier"]')).toBeNull();
  });
});

describe("metadataOf", () => {
  const dataOf = (path: string, from = PUBLISHED) => metadataOf(from.pages.get(path) as PlannedPage, from.site) as Record<string, unknown>;

  it("describes the report: its time, its countries, its terms, its data", () => {
    expect(dataOf("/")).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Report",
      "@id": ADDRESS,
      name: "Casebook",
      author: { "@type": "Organization", name: "The authors" },
      license: "https://creativecommons.org/licenses/by/4.0/",
      temporalCoverage: "2021-05-02/2021-05-02",
      spatialCoverage: [{ "@type": "Country", name: "Niger" }],
      hasPart: [{ "@type": "Dataset", url: `${ADDRESS}data.html` }],
    });
  });

  it("describes the data with every file that can be taken, its form and its size", () => {
    const data = dataOf("/data") as { distribution: { contentUrl: string; encodingFormat: string; contentSize: string }[] };
    expect(data).toMatchObject({
      "@type": "Dataset",
      name: "Casebook: the data",
      isAccessibleForFree: true,
      creator: { name: "The authors" },
    });
    const files = new Map(PUBLISHED.site.input.files.map(({ path, bytes }) => [`${ADDRESS}${path}`, bytes.length]));
    expect(data.distribution.map(({ contentUrl }) => contentUrl)).toEqual([...files.keys()]);
    for (const { contentUrl, contentSize } of data.distribution) expect(contentSize).toBe(`${files.get(contentUrl)} B`);
    expect(data.distribution.filter(({ encodingFormat }) => encodingFormat === "text/csv").length).toBe(TABLE_NAMES.length);
    expect(data.distribution.map(({ encodingFormat }) => encodingFormat)).not.toContain("application/octet-stream");
  });

  it("describes a chapter as part of the report, and a figure as data with its rows and its picture", () => {
    expect(dataOf("/where")).toMatchObject({
      "@type": "Article",
      headline: "A title",
      isPartOf: { "@id": ADDRESS },
      image: `${ADDRESS}cards/where.png`,
    });
    const figure = PUBLISHED.site.figureById.get("map");
    expect(dataOf("/figures/map")).toMatchObject({
      "@type": "Dataset",
      version: figure?.digest.slice(0, 8),
      image: `${ADDRESS}cards/figures/map.png`,
      distribution: [{ contentUrl: `${ADDRESS}figures/map.csv`, encodingFormat: "text/csv" }],
    });
  });

  it("keeps to addresses from the page itself where the site has none", () => {
    const figure = dataOf("/figures/map", siteAt(null)) as { url: string; image: string; isPartOf: string };
    expect([figure.url, figure.image, figure.isPartOf]).toEqual(["./map.html", "../cards/figures/map.png", "../data.html"]);
  });

  it("claims no time and no country of a report without events, and nothing for lists and events", () => {
    const empty = dataOf("/", siteAt(ADDRESS, EMPTY));
    expect(Object.keys(empty)).not.toContain("temporalCoverage");
    expect(Object.keys(empty)).not.toContain("spatialCoverage");
    for (const path of ["/events/", EVENT]) expect(dataOf(path), path).toBeNull();
  });

  it("stands in the page as JSON that no word of an article can leave", () => {
    const corpus = smallCorpus();
    const events = corpus.events.map((event) => ({ ...event, country: "</script><script>alert(1)</script>" }));
    const document = headOf(siteAt(ADDRESS, { ...corpus, events }), "/");
    const scripts = [...document.querySelectorAll("script")].map((script) => script.getAttribute("src") ?? script.getAttribute("type"));
    expect(scripts).toEqual(["application/ld+json", "/s.js"]);
    const { spatialCoverage } = JSON.parse(document.querySelector("script")?.textContent ?? "") as { spatialCoverage: { name: string }[] };
    expect(spatialCoverage[0]?.name).toContain("</script>");
  });
});
