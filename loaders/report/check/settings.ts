import type { Problem } from "../../model/problem.ts";
import { error, type Location, notice, positionOf } from "../../problems.ts";
import type { SiteSettings } from "../input.ts";

const WANTED = "the address of the published site with a slash at its end, such as `https://example.org/report/`";

function isAddress(site: string): boolean {
  if (!URL.canParse(site)) return false;
  const { protocol, pathname, search, hash } = new URL(site);
  return /^https?:$/.test(protocol) && pathname.endsWith("/") && search === "" && hash === "";
}

function placeIn(source: string): Location {
  return { path: "observablehq.config.ts", line: positionOf(source, Math.max(0, source.search(/^\s*site:/m) + 1)).line };
}

/** The fault of an address of the site that is none. Takes the settings, and the text of the file that they stand in. */
export function faultOfAddress({ site }: SiteSettings, source: string): Problem[] {
  if (site === null || isAddress(site)) return [];
  return [error(placeIn(source), "site-address", `the address \`${site}\``, `${WANTED}, or null`)];
}

/** What has to be known of a site without an address: what its pages then do without. */
export function noticeOfAddress({ site }: SiteSettings, source: string): Problem[] {
  if (site !== null) return [];
  const found = "no address of the site: links stay relative, and there is no sitemap and no canonical address";
  return [notice(placeIn(source), "site-address", found, `${WANTED}, once there is one`)];
}
