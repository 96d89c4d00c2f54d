import { createHash } from "node:crypto";
import { type Address, fileOf } from "../address.ts";
import { type Content, html, trusted } from "../escape.ts";
import type { SiteSettings } from "../input.ts";
import { publicAddress } from "../page/head.ts";
import type { Site } from "../site-index.ts";
import { type Change, changesOf } from "./changes.ts";

/** Where the feed of a language stands. */
export function feedAddress({ home }: SiteSettings): Address {
  return `${home}feed.xml`;
}

/** A name for ever, as RFC 4287 asks: a UUID of the report's title, its language, and of what it is, so that it outlives the address. */
function nameFor(site: Site, what: string): string {
  const { title, language, home } = site.input.settings;
  const report = home === "/" ? title : `${title} ${language}`;
  const digest = createHash("sha256").update(`${report}\n${what}`).digest("hex");
  const variant = ((Number.parseInt(digest[16] ?? "0", 16) & 3) | 8).toString(16);
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

/** An address as a reader of the feed finds it: in full, or from the feed itself where the site has no address. */
function linkTo(site: Site, address: Address): string {
  const hash = address.includes("#") ? address.slice(address.indexOf("#")) : "";
  return `${publicAddress(site.input.settings, address) ?? fileOf(address)}${hash}`;
}

/** RFC 4287 asks for an instant; the sources give a day. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function entry(site: Site, { id, address, title, summary, terms, day }: Change): Content {
  const categories = terms.map((term) => html`<category term="${term}" label="${site.say.label("tactic", term)}"/>`);
  return html`<entry>
<id>${nameFor(site, id)}</id>
<title>${title}</title>
<updated>${instant(day)}</updated>
<link rel="alternate" type="text/html" href="${linkTo(site, address)}"/>
<summary>${summary}</summary>
${categories}</entry>
`;
}

/** The feed of changes, as Atom (RFC 4287); null where nothing that changed has a day. The same data give the same bytes. */
export function feedOf(site: Site): string | null {
  const changes = changesOf(site);
  const [newest] = changes;
  if (newest === undefined) return null;
  const { title, description, authors, language } = site.input.settings;
  const own = publicAddress(site.input.settings, feedAddress(site.input.settings)) ?? "feed.xml";
  return html`${trusted('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${nameFor(site, "feed")}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<updated>${instant(newest.day)}</updated>
<author><name>${authors}</name></author>
<link rel="self" type="application/atom+xml" href="${own}"/>
<link rel="alternate" type="text/html" href="${linkTo(site, "/")}"/>
${changes.map((change) => entry(site, change))}</feed>
`.source;
}
