import type { ExploreWords } from "../../../loaders/exploring/words/words.ts";
import type { Say } from "../../../loaders/figures/words/say.ts";
import type { DrawnFigure } from "../../../loaders/model/figure.ts";
import { html, type Markup, trusted } from "../../../loaders/report/escape.ts";

/** Rows of a figure's table that a page shows; its file holds them all. */
const MOST_ROWS = 200;

/** The rows that are drawn, as a table: what is read where drawings are not, and the list that a map is. */
function rowsTable(figure: DrawnFigure, say: Say, link: (eventId: string) => string): Markup {
  const number = (index: number) => (figure.columns[index]?.kind === "number" ? html` class="number"` : null);
  const heads = figure.columns.map(({ label, name }, index) => html`<th scope="col"${number(index)}>${label[say.language] ?? name}</th>`);
  const rows = figure.table.slice(0, MOST_ROWS).map((row, index) => {
    const [only, ...others] = row.eventIds;
    const address = only !== undefined && others.length === 0 ? link(only) : `#${figure.id}-row-${index + 1}`;
    const cells = row.cells.map((cell, column) =>
      figure.columns[column]?.kind === "events" && only !== undefined
        ? html`<td><a href="${address}">${cell.text}</a></td>`
        : html`<td${number(column)}>${cell.text}</td>`,
    );
    return html`<tr>${cells}</tr>`;
  });
  return html`<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** A figure as the report has it, with its rows behind a disclosure. Drawings were written by the browser itself. */
export function figureMarkup(figure: DrawnFigure, say: Say, words: ExploreWords, link: (eventId: string) => string): Markup {
  const { id, format } = figure;
  return html`<figure class="figure${format === "wide" ? " wide" : ""}" aria-labelledby="figure-${id}-headline">
<h2 class="figure-headline" id="figure-${id}-headline">${figure.words.headline}</h2>
<p class="figure-subtitle">${figure.words.subtitle}</p>
<div class="figure-drawing wide-drawing">${trusted(figure.svgWide)}</div>
<div class="figure-drawing narrow">${trusted(figure.svgNarrow)}</div>
<figcaption><p>${figure.words.note}</p><p>${figure.words.n}. ${figure.words.source}</p></figcaption>
<details class="explore-rows"><summary>${words.rowsOf}</summary><div class="table-scroll" tabindex="0" role="region" aria-label="${words.rowsOf}: ${figure.words.headline}">${rowsTable(figure, say, link)}</div></details>
</figure>`;
}
