import type { DrawnFigure } from "../../model/figure.ts";
import { html, type Markup } from "../escape.ts";
import type { Site } from "../site-index.ts";
import { figureWords } from "../words/figures.ts";
import { figureFile, figurePageAddress } from "./addresses.ts";
import { codesShown, eventsBehind } from "./background.ts";
import { drawing, figureAddress } from "./markup.ts";
import { rowsTable } from "./table.ts";
import { takingMarkup } from "./taking.ts";
import { thumbnail } from "./thumbnail.ts";

const LINKS_IN_TABLE = 240;

/** How the figure was made: its rows, its code, the terms in which it is drawn, which no language changes, and the digest over them and its rows. */
function making(site: Site, figure: DrawnFigure): Markup {
  const words = figureWords(site.words.language);
  const { labels } = site.words;
  // The terms are those of the program, the same in every language.
  const lang = html` lang="en"`;
  const items = Object.entries(figure.specification).map(
    ([name, value]) => html`<tr><th scope="row"${lang}>${name}</th><td${lang}>${value}</td></tr>\n`,
  );
  const count = words.rows(labels.rows(site.say.number(figure.rows.length)));
  return html`<p>${labels.madeBy}</p>
<table><tbody><tr><th scope="row">${labels.data}</th><td><a href="/${figureFile(figure.id, "csv", site.input.settings)}" download>${count}</a></td></tr>
<tr><th scope="row">${words.code}</th><td><code>loaders/figures/${figure.id}.ts</code></td></tr>
${items}<tr><th scope="row">${words.digest}</th><td><code>${figure.digest}</code></td></tr></tbody></table>
${codesShown(site, figure)}`;
}

/** The page of one figure: large, what to take of it, its rows, what is behind it, how it was made. */
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
${takingMarkup(site, figure)}
<h2 id="data">${labels.data}</h2>
<div class="wide">${rowsTable(site, figure, LINKS_IN_TABLE)}</div>
${eventsBehind(site, figure)}
<h2 id="making">${labels.making}</h2>
${making(site, figure)}`;
}

/** Every figure with a small drawing, its question and its finding, in reading order. */
export function figureList(site: Site): Markup {
  const items = site.input.figures.map(
    (figure) =>
      html`<li><a href="${figurePageAddress(figure.id)}">${thumbnail(figure)}<span>${figure.question}</span></a><p>${figure.words.headline}</p></li>\n`,
  );
  return html`<ol class="figure-list">${items}</ol>`;
}
