import type { DrawnFigure } from "../../model/figure.ts";
import { eventAddress } from "../address.ts";
import { type Content, html, join, type Markup } from "../escape.ts";
import { decidedSign } from "../event/status.ts";
import type { Site } from "../site-index.ts";

/** Rows that a table on a page has at most; the figure's file holds them all. */
const LONGEST = 400;

/** Links to events by their place and day; the rest are counted. */
export function eventLinks(site: Site, ids: readonly string[], longest: number): Markup {
  const links = ids.slice(0, longest).map((id) => {
    const event = site.eventById.get(id);
    return event ? html`<a href="${eventAddress(id)}">${site.words.short(event)}</a>${decidedSign(site, event)}` : html`${id}`;
  });
  const rest = ids.length - links.length;
  return join([...links, ...(rest > 0 ? [site.words.others(rest)] : [])], html` · `);
}

/**
 * The rows that a figure draws, as a table; `wanted` links to events are shared among the rows, one each at least.
 * They are what its marks lead to, and what is read where drawings are not.
 */
export function rowsTable(site: Site, figure: DrawnFigure, wanted: number): Markup {
  const { labels, language, rowsShown } = site.words;
  const shown = figure.table.slice(0, LONGEST);
  const links = Math.max(1, Math.floor(wanted / Math.max(1, shown.length)));
  const classed = (index: number) => {
    const kind = figure.columns[index]?.kind;
    return kind === "number" ? html` class="number"` : kind === "date" ? html` class="nowrap"` : null;
  };
  const heads = figure.columns.map((column, index) => html`<th scope="col"${classed(index)}>${column.label[language] ?? column.name}</th>`);
  const rows = shown.map((row) => {
    const cells = row.cells.map((cell, index) => {
      const kind = figure.columns[index]?.kind;
      // Texts are the articles' own.
      const own: Content = kind === "text" ? html`<bdi>${cell.text}</bdi>` : cell.text;
      const content = kind === "events" ? eventLinks(site, row.eventIds, links) : own;
      const sort = cell.sort === null || String(cell.sort) === cell.text ? null : html` data-sort="${cell.sort}"`;
      return html`<td${classed(index)}${sort}>${content}</td>`;
    });
    return html`<tr id="${row.id}">${cells}</tr>\n`;
  });
  const note = figure.table.length > LONGEST ? html`<p>${rowsShown(LONGEST, figure.table.length)}</p>` : null;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${labels.data}${labels.colon}${figure.words.headline}"><table class="sortable"><thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>${note}`;
}
