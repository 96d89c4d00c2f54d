import type { Address } from "../address.ts";
import { html, trusted } from "../escape.ts";
import type { SiteSettings } from "../input.ts";
import { publicAddress } from "../page/head.ts";

const SITEMAP: Address = "/sitemap.xml";

/** Addresses that one file may hold, by the protocol. */
const LARGEST = 50_000;

function document(root: "urlset" | "sitemapindex", item: "url" | "sitemap", addresses: string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${html`${address}`.source}</loc></${item}>\n`);
  return html`${trusted('<?xml version="1.0" encoding="utf-8"?>')}
${trusted(`<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`)}
${trusted(items.join(""))}${trusted(`</${root}>`)}
`.source;
}

/**
 * What tells search engines of the pages: `robots.txt`, and a sitemap, which is in several files if it grows too long.
 * A sitemap holds addresses in full or not at all: without the site's address there is none. When a page last changed is not
 * known from its sources, so no date is given.
 */
export function crawlerFiles(settings: SiteSettings, pages: readonly Address[], largest = LARGEST): { path: string; text: string }[] {
  const robots = (lines: string) => ({ path: "robots.txt", text: `User-agent: *\nAllow: /\n${lines}` });
  if (settings.site === null) return [robots("")];
  const addresses = pages.map((page) => publicAddress(settings, page) ?? "");
  const parts: string[][] = [];
  for (let from = 0; from < addresses.length; from += largest) parts.push(addresses.slice(from, from + largest));
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
      files.map(({ path }) => publicAddress(settings, `/${path}`) ?? ""),
    ),
  };
  return [robots(`Sitemap: ${publicAddress(settings, SITEMAP)}\n`), ...files, ...(single ? [] : [index])];
}
