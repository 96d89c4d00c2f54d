import { dayOf, dayOfAddress } from "../dates.ts";
import type { FactName, Proposal, Proposals } from "../model.ts";
import { propose } from "../proposing.ts";
import { type ArticleData, articleData } from "./json-ld.ts";

/** Names of `<meta>` that say something of the article, the surest first. */
const METAS: Partial<Record<FactName, string[]>> = {
  title: ["og:title", "twitter:title", "dc.title", "citation_title"],
  publisher: ["og:site_name", "application-name", "dc.publisher", "citation_publisher", "publisher"],
  published: [
    ...["article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publish-date", "publication_date"],
    ...["dc.date", "dc.date.issued", "dcterms.created", "sailthru.date", "parsely-pub-date", "citation_publication_date"],
  ],
  language: ["og:locale", "dc.language", "language"],
  author: ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "citation_author"],
  url: ["og:url", "twitter:url", "parsely-link"],
};

type Found = [value: string | null | undefined, evidence: string];

const attribute = (document: Document, selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);

function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = (meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? "").toLowerCase();
    const content = meta.getAttribute("content") ?? "";
    if (name !== "" && content.trim() !== "" && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** The address that a browser or an archiver noted in a page that it saved. */
const SAVED_FROM = [/<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i, /<!--[^>]{0,200}\burl:\s*(https?:\/\/\S+)/i];

function savedFrom(source: string): string | null {
  const head = source.slice(0, 4096);
  return SAVED_FROM.map((form) => form.exec(head)?.[1]).find((address) => address !== undefined) ?? null;
}

/** Day on which an archiver (SingleFile) saved a page. */
function savedOn(source: string): string | null {
  const written = /saved date:\s*\w{3} (\w{3}) (\d{1,2}) (\d{4})/i.exec(source.slice(0, 4096));
  return written === null ? null : dayOf(`${written[2]} ${written[1]} ${written[3]}`);
}

/** The part of a page's title that names the site: "Headline | The Paper". */
function siteInTitle(title: string): string | null {
  const parts = title.split(/\s+[|·–—-]\s+/);
  const last = parts.at(-1) ?? "";
  return parts.length > 1 && last.length <= 40 && last.split(" ").length <= 5 ? last : null;
}

/** Everything that a page says of a fact, the surest first. */
function candidates(document: Document, source: string): Record<string, Found[]> {
  const data: Partial<ArticleData> =
    articleData([...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? "")) ?? {};
  const metas = metasOf(document);
  const metasFor = (fact: FactName): Found[] => (METAS[fact] ?? []).map((name) => [metas.get(name), `<meta ${name}>`]);
  const title = document.querySelector("title")?.textContent ?? "";
  const heading = document.querySelectorAll("h1").length === 1 ? document.querySelector("h1")?.textContent : null;
  const times = [...document.querySelectorAll("time[datetime]")].map((time) => time.getAttribute("datetime"));
  const addresses: Found[] = [
    [attribute(document, 'link[rel="canonical"]', "href"), "<link rel=canonical>"],
    ...metasFor("url"),
    [data.url, "JSON-LD url"],
    [savedFrom(source), "the address that it was saved from"],
  ];
  return {
    title: [[heading, "the page’s one heading <h1>"], [data.headline, "JSON-LD headline"], ...metasFor("title"), [title, "<title>"]],
    publisher: [[data.publisher, "JSON-LD publisher"], ...metasFor("publisher"), [siteInTitle(title), "the end of <title>"]],
    published: [[data.published, "JSON-LD datePublished"], ...metasFor("published"), [times[0], "the first <time> of the page"]],
    language: [[attribute(document, "html", "lang"), "<html lang>"], [data.language, "JSON-LD inLanguage"], ...metasFor("language")],
    author: [[data.author, "JSON-LD author"], ...metasFor("author")],
    url: addresses,
    retrieved: [[savedOn(source), "the day that it was saved on"]],
  };
}

/** A value as front matter has it; null where what a page says is no such thing. */
const AS_FACT: Record<string, (value: string) => string | null> = {
  published: dayOf,
  language: (value) => /^[a-z]{2}(?=$|[-_])/i.exec(value)?.[0].toLowerCase() ?? null,
  author: (value) => (/^https?:/.test(value) ? null : value),
};

/** What a page says of the article on it, fact by fact, each with where it says so. */
export function metadataOf(document: Document, source: string): Proposals {
  const proposals: Proposals = {};
  for (const [fact, found] of Object.entries(candidates(document, source))) {
    const read = AS_FACT[fact] ?? ((value: string) => value);
    proposals[fact as FactName] = found.flatMap(([written, evidence]): Proposal[] => {
      const value = read((written ?? "").replace(/\s+/gu, " ").trim());
      return value === null || value === "" ? [] : [{ value, evidence, isAround: true }];
    });
  }
  const days = (proposals.url ?? []).flatMap(({ value }) => dayOfAddress(value) ?? []);
  if (days[0] !== undefined) propose(proposals, "published", { value: days[0], evidence: "the article’s address", isAround: true });
  return proposals;
}
