import { describe, expect, it } from "vitest";
import type { Corpus } from "../../loaders/model/corpus.ts";
import { faultOfAddress, noticeOfAddress } from "../../loaders/report/check/settings.ts";
import type { SiteSettings } from "../../loaders/report/input.ts";
import { changesOf } from "../../loaders/report/share/changes.ts";
import { crawlerFiles } from "../../loaders/report/share/crawlers.ts";
import { feedOf } from "../../loaders/report/share/feed.ts";
import { indexSite, type Site } from "../../loaders/report/site-index.ts";
import { EMPTY, smallCorpus } from "../tables/corpus.ts";
import { siteOf } from "./site.ts";
import { xmlOf } from "./xml.ts";

const ADDRESS = "https://example.org/reports/sahel/";

/** The site of a corpus, published at an address. */
function published(corpus: Corpus, site: string | null = ADDRESS): Site {
  const { input } = siteOf(corpus);
  return indexSite({ ...input, settings: { ...input.settings, site } });
}

const settings = (site: string | null): SiteSettings => published(EMPTY, site).input.settings;

describe("changesOf", () => {
  it("dates each event by the last article that tells of it, newest first, with an analyst's decisions", () => {
    const corpus = smallCorpus();
    const changes = changesOf(siteOf(corpus));
    expect(changes.filter(({ id }) => id.startsWith("event ")).map(({ id, day }) => [id.slice(6), day])).toEqual(
      corpus.events
        .map(({ event_id, members }) => [
          event_id,
          members
            .map(({ article }) => article.slice(0, 10))
            .sort()
            .at(-1),
        ])
        .sort(([a = "", x = ""], [b = "", y = ""]) => (x === y ? (a < b ? -1 : 1) : x > y ? -1 : 1)),
    );
    const days = changes.map(({ day }) => day);
    expect(days).toEqual([...days].sort().reverse());
    const decided = corpus.events.flatMap(({ corrections }) => corrections);
    expect(
      changes
        .filter(({ id }) => id.startsWith("correction "))
        .map(({ id }) => id.slice(11))
        .sort(),
    ).toEqual([...new Set(decided)].sort());
  });

  it("takes the day on which an article was retrieved, and the last day of a month", () => {
    const corpus = smallCorpus();
    const months = corpus.articles.map((article) => ({ ...article, published: "2021-06", retrieved: null }));
    expect(
      new Set(
        changesOf(siteOf({ ...corpus, articles: months }))
          .filter(({ id }) => id.startsWith("event"))
          .map(({ day }) => day),
      ),
    ).toEqual(new Set(["2021-06-30"]));
    const retrieved = months.map((article) => ({ ...article, retrieved: "2022-02-03" }));
    expect(changesOf(siteOf({ ...corpus, articles: retrieved })).find(({ id }) => id.startsWith("event"))?.day).toBe("2022-02-03");
  });

  it("leaves out what has no day", () => {
    const corpus = smallCorpus();
    const undated = corpus.articles.map((article) => ({ ...article, published: null, retrieved: null }));
    expect(changesOf(siteOf({ ...corpus, articles: undated, corrections: [] }))).toEqual([]);
  });
});

describe("feedOf", () => {
  const feed = (site: Site) => xmlOf(feedOf(site) ?? "");

  it("is Atom: an id, a title and an instant for the feed and for every entry, each id once", () => {
    const site = published(smallCorpus());
    const { name, attributes, children } = feed(site);
    expect([name, attributes.xmlns, attributes["xml:lang"]]).toEqual(["feed", "http://www.w3.org/2005/Atom", "en"]);
    const entries = children.filter((child) => child.name === "entry");
    expect(entries.length).toBe(changesOf(site).length);
    for (const item of [{ children }, ...entries]) {
      const text = (wanted: string) => item.children.find((child) => child.name === wanted)?.text ?? "";
      expect(text("id")).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(text("title")).not.toBe("");
      expect(text("updated")).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    const ids = entries.map((item) => item.children.find((child) => child.name === "id")?.text);
    expect(new Set(ids).size).toBe(ids.length);
    expect(children.find((child) => child.name === "author")?.children[0]?.text).toBe("The authors");
  });

  it("links in full where the site has an address, else from where it stands; its ids are the same either way", () => {
    const corpus = smallCorpus();
    const links = (site: Site) =>
      feed(site)
        .children.filter(({ name }) => name === "entry")
        .map(({ children }) => children.find(({ name }) => name === "link")?.attributes.href);
    const ids = (site: Site) =>
      feed(site)
        .children.filter(({ name }) => name === "entry")
        .map(({ children }) => children[0]?.text);
    const first = changesOf(siteOf(corpus))[0]?.address ?? "";
    expect(links(published(corpus))[0]).toBe(`${ADDRESS}${first.slice(1).replace(/(?=#|$)/, ".html")}`);
    expect(links(published(corpus, null))[0]).toBe(first.slice(1).replace(/(?=#|$)/, ".html"));
    expect(ids(published(corpus))).toEqual(ids(published(corpus, null)));
  });

  it("is well-formed whatever an article's words are", () => {
    const corpus = smallCorpus();
    const hostile = `</title><script>alert(1)</script>]]>&"'\u0000\ud800`;
    const events = corpus.events.map((event) => ({ ...event, place: hostile, target_actor: hostile, tactics: [hostile] }));
    const { children } = feed(published({ ...corpus, events }));
    expect(children.filter(({ name }) => name === "entry").length).toBeGreaterThan(0);
    expect(feedOf(published({ ...corpus, events }))).not.toContain("<script");
  });

  it("is none where nothing has a day", () => {
    expect(feedOf(published(EMPTY))).toBeNull();
  });
});

describe("crawlerFiles", () => {
  const ENGLISH = [{ language: "en", home: "/" }];
  const BOTH = [...ENGLISH, { language: "fr", home: "/fr/" }];

  const PAGES = ["/", "/where", "/events/", "/events/2021-05-02-tasawat-ied", "/articles/notes.json.html", "/names/#a"];

  it("names every page by its address in full, and the sitemap in robots.txt", () => {
    const [robots, sitemap, ...rest] = crawlerFiles(settings(ADDRESS), ENGLISH, PAGES);
    expect(robots).toEqual({ path: "robots.txt", text: `User-agent: *\nAllow: /\nSitemap: ${ADDRESS}sitemap.xml\n` });
    expect(sitemap?.path).toBe("sitemap.xml");
    expect(rest).toEqual([]);
    const { name, attributes, children } = xmlOf(sitemap?.text ?? "");
    expect([name, attributes.xmlns]).toEqual(["urlset", "http://www.sitemaps.org/schemas/sitemap/0.9"]);
    expect(children.map(({ children: [loc] }) => loc?.text)).toEqual([
      ADDRESS,
      `${ADDRESS}where.html`,
      `${ADDRESS}events/`,
      `${ADDRESS}events/2021-05-02-tasawat-ied.html`,
      `${ADDRESS}articles/notes.json.html`,
      `${ADDRESS}names/`,
    ]);
  });

  it("names every page in each language, each with all of them", () => {
    const [, sitemap] = crawlerFiles(settings(ADDRESS), BOTH, ["/", "/where"]);
    const urls = xmlOf(sitemap?.text ?? "").children.map(({ children: [loc, ...links] }) => [
      loc?.text,
      ...links.map(({ attributes }) => `${attributes.rel} ${attributes.hreflang} ${attributes.href}`),
    ]);
    const home = [`alternate en ${ADDRESS}`, `alternate fr ${ADDRESS}fr/`];
    const where = [`alternate en ${ADDRESS}where.html`, `alternate fr ${ADDRESS}fr/where.html`];
    expect(urls).toEqual([
      [ADDRESS, ...home],
      [`${ADDRESS}fr/`, ...home],
      [`${ADDRESS}where.html`, ...where],
      [`${ADDRESS}fr/where.html`, ...where],
    ]);
  });

  it("makes no sitemap without an address, which a sitemap cannot do without", () => {
    expect(crawlerFiles(settings(null), ENGLISH, PAGES)).toEqual([{ path: "robots.txt", text: "User-agent: *\nAllow: /\n" }]);
  });

  it("splits what would grow too long, and lists the parts", () => {
    const files = crawlerFiles(settings(ADDRESS), ENGLISH, PAGES, 4);
    expect(files.map(({ path }) => path)).toEqual(["robots.txt", "sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
    const locations = files.slice(1).map(({ text }) => xmlOf(text).children.map(({ children: [loc] }) => loc?.text));
    expect(locations.map(({ length }) => length)).toEqual([4, 2, 2]);
    expect(locations[2]).toEqual([`${ADDRESS}sitemap-1.xml`, `${ADDRESS}sitemap-2.xml`]);
  });
});

describe("the address of the site", () => {
  const source = "export const settings = {\n  title: 'x',\n  site: null,\n};\n";

  it.each(["https://example.org/", "http://localhost:3000/a/b/"])("takes %s", (site) => {
    expect([faultOfAddress(settings(site), source), noticeOfAddress(settings(site), source)]).toEqual([[], []]);
  });

  it.each(["example.org", "https://example.org/report", "ftp://example.org/", "https://example.org/?a=/", ""])(
    "refuses %j, with its line",
    (site) => {
      const fault = { path: "observablehq.config.ts", line: 3, rule: "site-address", found: `the address \`${site}\``, severity: "error" };
      expect(faultOfAddress(settings(site), source)).toMatchObject([fault]);
    },
  );

  it("says what is left out where none is set", () => {
    expect(faultOfAddress(settings(null), source)).toEqual([]);
    expect(noticeOfAddress(settings(null), source)).toMatchObject([
      { line: 3, rule: "site-address", severity: "notice", found: expect.stringContaining("no sitemap") },
    ]);
  });
});
