import type { DrawnFigure } from "../model/figure.ts";
import { type Address, eventAddress } from "./address.ts";
import { type Content, html, join, type Markup, trusted } from "./escape.ts";
import type { Site } from "./site-index.ts";

/** What is shown under a figure at most; its file holds the rest. */
const LONGEST = 400;
const EVENTS_IN_ROW = 6;
const EVENTS_IN_LIST = 60;

/** Where a figure stands: on the page itself, else on the page that is about it; the overview shows what others explain. */
export function figureAddress(site: Site, id: string, from: Address): Address {
  const places = site.figurePlaces.get(id) ?? [];
  const place = places.find((address) => address === from) ?? places.find((address) => address !== "/") ?? places[0];
  return place === from ? `#figure-${id}` : `${place ?? "/"}#figure-${id}`;
}

function rowsTable(site: Site, figure: DrawnFigure): Markup {
  const { words } = site;
  const heads = figure.columns.map(
    (column) =>
      html`<th scope="col"${column.kind === "number" ? html` class="number"` : null}>${column.label[words.language] ?? column.name}</th>`,
  );
  const rows = figure.table.slice(0, LONGEST).map((row) => {
    const cells = row.cells.map((cell, index) => {
      const column = figure.columns[index];
      const content: Content = column?.kind === "events" ? eventLinks(site, row.eventIds, EVENTS_IN_ROW) : cell.text;
      return html`<td${column?.kind === "number" ? html` class="number"` : null} data-sort="${cell.sort}">${content}</td>`;
    });
    return html`<tr id="${row.id}">${cells}</tr>\n`;
  });
  const note =
    figure.table.length > LONGEST
      ? html`<p>${words.labels.rowsShown(site.say.number(LONGEST), site.say.number(figure.table.length))}</p>`
      : null;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${words.labels.data}: ${figure.words.headline}"><table class="sortable"><thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>${note}`;
}

function eventLinks(site: Site, ids: string[], longest: number): Markup {
  const links = ids.slice(0, longest).map((id) => {
    const event = site.eventById.get(id);
    return event ? html`<a href="${eventAddress(id)}">${site.words.short(event)}</a>` : html`${id}`;
  });
  return join([...links, ...(ids.length > longest ? ["…"] : [])], html` · `);
}

/** What a reader does with a figure: cite it, take its rows, see them, see the events behind it. */
function tools(site: Site, figure: DrawnFigure): Markup {
  const { labels } = site.words;
  const citation = `${site.input.settings.title}. ${labels.figure} ${figure.number}: ${figure.words.headline} ${site.words.draft(figure.digest.slice(0, 8))}`;
  const events =
    figure.eventIds.length === 0
      ? null
      : html`<details><summary>${labels.evidence} (${site.say.number(figure.eventIds.length)})</summary><p>${eventLinks(site, figure.eventIds, EVENTS_IN_LIST)}</p></details>`;
  const file = `figures/${figure.id}.csv`;
  const download = site.input.files.some(({ path }) => path === file) ? html`<a href="/${file}" download>${labels.download}</a>` : null;
  return html`<div class="figure-tools"><details><summary>${labels.cite}</summary><p>${citation}</p></details>
${download}
<details><summary>${labels.data}</summary>${rowsTable(site, figure)}</details>
${events}</div>`;
}

/** A figure on a page: number, finding, what is shown, the drawing for wide and for narrow screens, notes, and the row of tools. */
export function figureMarkup(site: Site, figure: DrawnFigure): Markup {
  const { words, number, format } = figure;
  const wide = format === "wide" ? " wide" : "";
  return html`<figure class="figure${wide}" id="figure-${figure.id}" aria-labelledby="figure-${figure.id}-headline">
<p class="figure-number">${site.words.labels.figure} ${number}</p>
<h3 class="figure-headline" id="figure-${figure.id}-headline">${words.headline}</h3>
<p class="figure-subtitle">${words.subtitle}</p>
<div class="figure-drawing wide-drawing">${trusted(figure.svgWide)}</div>
<div class="figure-drawing narrow">${trusted(figure.svgNarrow)}</div>
<figcaption><p>${words.note}</p><p>${words.n}. ${words.source}</p></figcaption>
${tools(site, figure)}
</figure>
`;
}
