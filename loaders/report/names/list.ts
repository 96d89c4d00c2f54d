import { html, type Markup } from "../escape.ts";
import { eventLinks } from "../figure/table.ts";
import { listPages, pageOf } from "../lists.ts";
import type { Site } from "../site-index.ts";
import { NAMES, type Name, namesOf, PARTS } from "./names.ts";

/** Links to events on one page, shared among its names: what fits the weight of a page. */
const LINKS = 450;

/** What a name is called in full: a place with its country. */
export function nameInFull(site: Site, { label: name, country }: Name): string {
  const land = country === null ? null : site.say.country(country);
  return land === null || land === name ? name : `${name}, ${land}`;
}

function entry(site: Site, name: Name, links: number): Markup {
  const parts = PARTS.filter((part) => name.events[part].length > 0).map((part) => {
    const ids = name.events[part].map(({ event_id }) => event_id);
    return html`<dd><span class="range">${site.words.labels.search.parts[part]}</span> ${eventLinks(site, ids, links)}</dd>\n`;
  });
  return html`<dt id="${name.id}">${nameInFull(site, name)}</dt>\n${parts}`;
}

/** One page of the index of names: each with the events in which it is a place, an attacker, a target or a source. */
export function nameList(site: Site, page: number): Markup {
  const names = namesOf(site);
  const shown = pageOf(names, page);
  const parts = shown.reduce((sum, { events }) => sum + PARTS.filter((part) => events[part].length > 0).length, 0);
  const links = Math.max(1, Math.floor(LINKS / Math.max(1, parts)));
  if (names.length === 0) return html`<p class="aside">${site.words.labels.noEvents}</p>`;
  return html`<dl class="names">
${shown.map((name) => entry(site, name, links))}</dl>
${listPages(site, NAMES, names.length, page)}`;
}
