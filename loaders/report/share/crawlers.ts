import type { Address } from "../address.ts";
import { html, trusted } from "../escape.ts";
import type { SiteSettings } from "../input.ts";
import { publicAddress } from "../page/head.ts";

const SITEMAP: Address = "/sitemap.xml";

/** Addresses that one file may hold, by the protocol. */
const LARGEST = 50_000;

/** A language of the site, and where its pages begin. */
interface Homed {
  language: string;
  home: Address;
}

/** One address of the map, with the same page in every language. */
interface Entry {
  address: string;
  alternates: { language: string; address: string }[];
}

function document(root: "urlset" | "sitemapindex", item: "url" | "sitemap", entries: Entry[]): string {
  const items = entries.map(({ address, alternates }) => {
    const others = alternates.map(
      (other) => html`<xhtml:link rel="alternate" hreflang="${other.language}" href="${other.address}"/>`.source,
    );
    return `<${item}><loc>${html`${address}`.source}</loc>${others.join("")}</${item}>\n`;
  });
  const names = root === "urlset" ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : "";
  return html`${trusted('<?xml version="1.0" encoding="utf-8"?>')}
${trusted(`<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${names}>`)}
${trusted(items.join(""))}${trusted(`</${root}>`)}
`.source;
}

/** A page in each language, each naming all of them. */
function entriesOf(site: string, languages: readonly Homed[], page: Address): Entry[] {
  const all = languages.map(({ language, home }) => ({ language, address: publicAddress({ site, home }, page) ?? "" }));
  return all.map(({ address }) => ({ address, alternates: all.length > 1 ? all : [] }));
}

/**
 * What tells search engines of the pages: `robots.txt`, and a sitemap, which is in several files if it grows too long.
 * A sitemap holds addresses in full or not at all: without the site's address there is none. When a page last changed is not
 * known from its sources, so no date is given.
 */
export function crawlerFiles(
  settings: SiteSettings,
  languages: readonly Homed[],
  pages: readonly Address[],
  largest = LARGEST,
): { path: string; text: string }[] {
  const robots = (lines: string) => ({ path: "robots.txt", text: `User-agent: *\nAllow: /\n${lines}` });
  const { site } = settings;
  if (site === null) return [robots("")];
  const entries = pages.flatMap((page) => entriesOf(site, languages, page));
  const parts: Entry[][] = [];
  for (let from = 0; from < entries.length; from += largest) parts.push(entries.slice(from, from + largest));
  const single = parts.length <= 1;
  const files = parts.map((part, index) => ({
    path: single ? SITEMAP.slice(1) : `sitemap-${index + 1}.xml`,
    text: document("urlset", "url", part),
  }));
  const index = {
    path: SITEMAP.slice(1),
    text: document(
      "sitemapindex",
      "sitemap",
      files.map(({ path }) => ({ address: publicAddress(settings, `/${path}`) ?? "", alternates: [] })),
    ),
  };
  return [robots(`Sitemap: ${publicAddress(settings, SITEMAP)}\n`), ...files, ...(single ? [] : [index])];
}
