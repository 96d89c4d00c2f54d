import { cite } from "../../citing.ts";
import type { DrawnFigure } from "../../model/figure.ts";
import type { Address } from "../address.ts";
import { figureCitable } from "../citation/citables.ts";
import { html, type Markup, trusted } from "../escape.ts";
import { EXPLORE } from "../explore/source.ts";
import type { Site } from "../site-index.ts";
import { figureFile, figurePageAddress } from "./addresses.ts";
import { eventLinks, rowsTable } from "./table.ts";

/** Up to that many rows a figure brings its table with it; the table of a longer one stands on the figure's own page. */
const INLINE_ROWS = 24;
const EVENTS_IN_LIST = 12;
const LINKS_IN_TABLE = 30;

/** Where a figure is spoken of: on the page itself, else in the chapter that is about it, else on the overview or its own page. */
export function figureAddress(site: Site, id: string, from: Address): Address {
  const places = site.figurePlaces.get(id) ?? [];
  const place = places.find((address) => address === from) ?? places.find((address) => address !== "/") ?? places[0];
  if (place === undefined) return figurePageAddress(id);
  return place === from ? `#figure-${id}` : `${place}#figure-${id}`;
}

/** The figure in one line, for a footnote. */
export function citationOf(site: Site, figure: DrawnFigure): string {
  return cite(figureCitable(site, figure), "text");
}

/** What a reader does with a figure: cite it, take its rows, see them, see the events behind it. */
function tools(site: Site, figure: DrawnFigure, inline: boolean): Markup {
  const { labels } = site.words;
  const page = figurePageAddress(figure.id);
  const data = inline
    ? html`<details><summary>${labels.data}</summary>${rowsTable(site, figure, LINKS_IN_TABLE)}</details>`
    : html`<a href="${page}#data">${labels.data}</a>`;
  const events =
    figure.eventIds.length === 0
      ? null
      : html`<details><summary>${labels.evidence} (${site.say.number(figure.eventIds.length)})</summary><p>${eventLinks(site, figure.eventIds, EVENTS_IN_LIST)}</p></details>`;
  return html`<div class="figure-tools"><details><summary>${labels.cite}</summary><p>${citationOf(site, figure)}</p></details>
<a href="/${figureFile(figure.id, "csv", site.input.settings)}" download>${labels.download}</a>
${data}
${events}
<a href="${EXPLORE}?figure=${figure.id}">${labels.explore}</a>
<a href="${page}">${labels.figurePage}</a></div>`;
}

/**
 * Number, finding, what is shown, the drawing for wide and for narrow screens, notes.
 * Marks of summed rows lead to `rows`; `level` is the heading's, one below what the figure stands under.
 */
export function drawing(site: Site, figure: DrawnFigure, rows: Address, level: "h1" | "h2" | "h3"): Markup {
  const { words, number } = figure;
  const svg = (source: string) => trusted(source.replaceAll(`href="#${figure.id}-row-`, `href="${rows}#${figure.id}-row-`));
  return html`<p class="figure-number">${site.words.labels.figure} ${number}</p>
<${trusted(level)} class="figure-headline" id="figure-${figure.id}-headline">${words.headline}</${trusted(level)}>
<p class="figure-subtitle">${words.subtitle}</p>
<div class="figure-drawing wide-drawing">${svg(figure.svgWide)}</div>
<div class="figure-drawing narrow">${svg(figure.svgNarrow)}</div>
<figcaption><p>${words.note}</p><p>${words.n}. ${words.source}</p><p class="citation">${citationOf(site, figure)}</p></figcaption>`;
}

/** A figure in a chapter: the drawing and the row of tools. `level` is its heading's, one below what it stands under. */
export function figureMarkup(site: Site, figure: DrawnFigure, level: "h2" | "h3" = "h3"): Markup {
  const inline = figure.table.length <= INLINE_ROWS;
  const rows = inline ? "" : figurePageAddress(figure.id);
  return html`<figure class="figure${figure.format === "wide" ? " wide" : ""}" id="figure-${figure.id}" aria-labelledby="figure-${figure.id}-headline">
${drawing(site, figure, rows, level)}
${tools(site, figure, inline)}
</figure>
`;
}
