import type { DrawnFigure } from "../../model/figure.ts";
import { html, type Markup } from "../escape.ts";
import type { Site } from "../site-index.ts";
import { figureFile, figurePageAddress } from "./addresses.ts";
import { citationOf, drawing, figureAddress } from "./markup.ts";
import { rowsTable } from "./table.ts";

const LINKS_IN_TABLE = 240;

/** How the figure was made: the terms in which it is drawn, which no language changes, and the digest over them and its rows. */
function making(site: Site, figure: DrawnFigure): Markup {
  const items = Object.entries(figure.specification).map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`);
  return html`<p>${site.words.labels.madeBy}</p>
<table><tbody>${items}<tr><th scope="row">SHA-256</th><td><code>${figure.digest}</code></td></tr></tbody></table>`;
}

/** The page of one figure: large, with its rows, how it was made and how to cite it. */
export function figurePage(site: Site, figure: DrawnFigure): Markup {
  const { labels } = site.words;
  const chapter = figureAddress(site, figure.id, figurePageAddress(figure.id));
  const spoken =
    chapter === figurePageAddress(figure.id) ? null : html`<p class="aside"><a href="${chapter}">${labels.inTheReport}</a></p>`;
  return html`<p class="kicker"><a href="/figures/">${labels.figure}</a> <code>${figure.id}</code></p>
<h1>${figure.question}</h1>
<figure class="figure${figure.format === "wide" ? " wide" : ""}" id="figure-${figure.id}" aria-labelledby="figure-${figure.id}-headline">
${drawing(site, figure, "", "h2")}
</figure>
${spoken}
<h2 id="data">${labels.data}</h2>
<p><a href="/${figureFile(figure.id, "csv")}" download>${labels.download}</a></p>
<div class="wide">${rowsTable(site, figure, LINKS_IN_TABLE)}</div>
<h2 id="cite">${labels.cite}</h2>
<p>${citationOf(site, figure)}</p>
<h2 id="making">${labels.making}</h2>
${making(site, figure)}`;
}

/** Every figure with its question and its finding, in reading order. */
export function figureList(site: Site): Markup {
  const items = site.input.figures.map(
    (figure) => html`<li><a href="${figurePageAddress(figure.id)}">${figure.question}</a><br>${figure.words.headline}</li>\n`,
  );
  return html`<ol class="figure-list">${items}</ol>`;
}
