import { describe, expect, it } from "vitest";
import { html } from "../../loaders/report/escape.ts";
import { nameList } from "../../loaders/report/names/list.ts";
import { nameAddress, namesOf } from "../../loaders/report/names/names.ts";
import { planPages } from "../../loaders/report/plan.ts";
import { fullTextIndex } from "../../loaders/report/search/full-text.ts";
import { KINDS, nameRecords, recordOf, type SearchRecord } from "../../loaders/report/search/records.ts";
import { indexSite } from "../../loaders/report/site-index.ts";
import type { Template } from "../../loaders/report/template.ts";
import { EMPTY, smallCorpus } from "../tables/corpus.ts";
import { inputOf, siteOf } from "./site.ts";

const SITE = siteOf(smallCorpus());

function template(path: string, directive?: string): Template {
  const call = { name: directive ?? "", form: "block" as const, id: null, content: "", attributes: {}, line: 1 };
  const parts = directive === undefined ? [] : [{ call, inner: [], plain: false }];
  return { path, language: "en", source: `docs${path}.md`, markdown: "", title: "A title", description: null, parts };
}

function records(...templates: Template[]): SearchRecord[] {
  return planPages(templates, SITE).flatMap((page) => recordOf(page, html`<p>Prose of the page.</p>`, SITE) ?? []);
}

describe("recordOf", () => {
  it("makes an event be found by what is said of it, by its place and by its id", () => {
    const [event] = records(template("/events/[event]")).filter(({ address }) => address.includes("tasawat"));
    expect(event).toMatchObject({
      kind: "event",
      language: "en",
      title: "Improvised explosive device and raid against soldiers at Tasawat, Niger, 2 May 2021",
    });
    for (const words of ["Six soldiers were killed", "Tasawat", "Niger", "2021-05-02-tasawat-ied"])
      expect(event?.content.source).toContain(words);
  });

  it("makes an article be found by its passages, in its own language, each with the anchor that it has on the page", () => {
    const article = records(template("/articles/[article]")).find(
      ({ address }) => address === "articles/2021-05-04-troisieme-journal.html",
    );
    expect(article).toMatchObject({ kind: "article", language: "fr" });
    expect(article?.content.source).toContain("six soldats tués");
    const anchors = [...(article?.content.source ?? "").matchAll(/ id="e-([^"]*)"/g)].map(([, id]) => id);
    const known = SITE.events.flatMap(({ evidence }) => evidence.map(({ evidence_id }) => evidence_id));
    expect(anchors.length).toBeGreaterThan(0);
    expect(anchors.filter((id) => !known.includes(id ?? ""))).toEqual([]);
  });

  it("never holds more of an article than the report quotes", () => {
    for (const { content } of records(template("/articles/[article]")))
      expect(content.source).not.toContain("The market of Tasawat opened again");
  });

  it("makes a figure be found by its question and its finding", () => {
    const site = indexSite(inputOf(smallCorpus()));
    const found = planPages([template("/figures/[figure]")], site).map((page) => recordOf(page, html``, site));
    expect(found.map((record) => record?.title)).toEqual(site.input.figures.map(({ question }) => question));
    const map = site.figureById.get("map");
    expect(found.find((record) => record?.address === "figures/map.html")?.content).toEqual(
      html`<p>${map?.words.headline}</p>\n<p>${map?.words.subtitle}</p>\n<p>${map?.words.note}</p>`,
    );
  });

  it("takes a written page as it is, and leaves out lists and the pages that search", () => {
    expect(records(template("/where"))).toEqual([
      { address: "where.html", kind: "page", title: "A title", language: "en", content: html`<p>Prose of the page.</p>` },
    ]);
    expect(records(template("/events/index"), template("/names/index"), template("/search", "search"))).toEqual([]);
  });
});

describe("names", () => {
  it("hold every place, attacker, target and institution with its events, in order of the alphabet", () => {
    const names = namesOf(SITE);
    expect(names.map(({ name }) => name)).toEqual(["Inaloglog", "Nigerien army", "Tasawat"]);
    const tasawat = names.find(({ name }) => name === "Tasawat");
    expect(tasawat).toMatchObject({ country: "NE", id: "tasawat" });
    expect(tasawat?.events.place.map(({ event_id }) => event_id)).toEqual(["2021-05-02-tasawat-ied"]);
    expect(names.find(({ name }) => name === "Nigerien army")?.events.source.length).toBe(1);
  });

  it("tell places of one name apart by their country, and give each an anchor of its own that its address leads to", () => {
    const corpus = smallCorpus();
    const [first, ...rest] = corpus.events;
    const events = [{ ...first, place: "Ménaka", country: "ML" }, ...rest.map((event) => ({ ...event, place: "Menaka", country: "NE" }))];
    const site = siteOf({ ...corpus, events: events as typeof corpus.events });
    const places = namesOf(site).filter(({ events: { place } }) => place.length > 0);
    expect(places.map(({ id, country }) => [id, country])).toEqual([
      ["menaka", "NE"],
      ["menaka-2", "ML"],
    ]);
    const list = nameList(site, 1).source;
    for (const name of namesOf(site)) {
      expect(list).toContain(`<dt id="${name.id}">`);
      expect(nameAddress(site, name)).toBe(`/names/#${name.id}`);
    }
  });

  it("are none without events", () => {
    expect(namesOf(siteOf(EMPTY))).toEqual([]);
    expect(nameList(siteOf(EMPTY), 1).source).toContain("No events.");
  });

  it("can be found", () => {
    expect(nameRecords(SITE).map(({ address, kind, title }) => [address, kind, title])).toEqual([
      ["names/index.html#inaloglog", "name", "Inaloglog, Niger"],
      ["names/index.html#nigerien-army", "name", "Nigerien army"],
      ["names/index.html#tasawat", "name", "Tasawat, Niger"],
    ]);
  });
});

describe("fullTextIndex", () => {
  const many = Array.from({ length: 80 }, (_, index) => {
    const kind = KINDS[index % KINDS.length] as SearchRecord["kind"];
    const content = html`<p>Number ${index}, of soldiers ${index % 13} and ${"abcdefgh"[index % 8]}word.</p><h2 id="a">A heading</h2>`;
    return { address: `pages/${index}.html`, kind, title: `Page ${index}`, language: index % 2 === 0 ? "en" : "fr", content };
  });

  it("gives the same bytes in whatever order records come, for as many kinds and languages as there are", async () => {
    const [one, other, third] = [
      await fullTextIndex(many, "en"),
      await fullTextIndex([...many].reverse(), "en"),
      await fullTextIndex(many, "en"),
    ];
    expect(one.problems).toEqual([]);
    expect(other).toEqual(one);
    expect(third).toEqual(one);
  });

  it("holds what a page asks for and nothing else: one language, every record, which is of which kind", async () => {
    const { value: files } = await fullTextIndex(many, "en");
    const text = (path: string) => new TextDecoder().decode(files.find((file) => file.path === `pagefind/${path}`)?.bytes);
    expect(Object.keys(JSON.parse(text("pagefind-entry.json")).languages)).toEqual(["en"]);
    const ids = files.flatMap(({ path }) => /fragment\/(.*)\.pf_fragment$/.exec(path)?.[1] ?? []);
    expect(ids.length).toBe(many.length);
    const kinds = JSON.parse(text("kinds.json")) as Record<string, string[]>;
    expect(Object.keys(kinds)).toEqual([...KINDS].sort());
    expect(Object.values(kinds).flat().sort()).toEqual(ids.sort());
    expect(files.map(({ path }) => path).filter((path) => /\.css$|ui|unknown|highlight/.test(path))).toEqual([]);
  });

  it("says what to do where the indexer does not run", async () => {
    const before = process.env.PAGEFIND_EXTENDED_BINARY_PATH;
    process.env.PAGEFIND_EXTENDED_BINARY_PATH = "/nowhere/pagefind";
    try {
      const { value, problems } = await fullTextIndex(many, "en");
      expect(value).toEqual([]);
      expect(problems).toMatchObject([
        { path: "package-lock.json", rule: "search-index", severity: "error", expected: expect.stringContaining("npm ci") },
      ]);
    } finally {
      if (before === undefined) delete process.env.PAGEFIND_EXTENDED_BINARY_PATH;
      else process.env.PAGEFIND_EXTENDED_BINARY_PATH = before;
    }
  });
});
