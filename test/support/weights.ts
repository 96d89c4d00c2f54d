import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a page weighs without its fonts. */
export interface PageWeight {
  page: string;
  /** The page itself, and the style sheets and scripts that it names. */
  bytes: number;
  /** Whether it is of a kind that a reader reads: no full table, no reference, no program. */
  budgeted: boolean;
}

/** The pages of a built site, the heaviest first. */
export function pageWeights(site: string): PageWeight[] {
  const assets = readdirSync(join(site, "assets")).filter((name) => /\.(?:css|js)$/.test(name));
  const loaded = (page: string) => {
    const html = readFileSync(join(site, page), "utf8");
    return assets
      .filter((name) => html.includes(`assets/${name}"`))
      .reduce((sum, name) => sum + statSync(join(site, "assets", name)).size, 0);
  };
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  const weights = pages.map((page) => ({
    page,
    bytes: statSync(join(site, page)).size + loaded(page),
    budgeted: !/^(?:[a-z]{2}\/)?(?:(?:methods|data|explore)\.html$|figures)/.test(page),
  }));
  return weights.sort((a, b) => b.bytes - a.bytes || (a.page < b.page ? -1 : 1));
}
