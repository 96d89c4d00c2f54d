import { cite } from "../../citing.ts";
import type { DrawnFigure } from "../../model/figure.ts";
import { fileOf } from "../address.ts";
import { figureCitable } from "../citation/citables.ts";
import { copyBlock, copyButton, otherStyles } from "../citation/copy.ts";
import { escapeText, html, join, type Markup } from "../escape.ts";
import { publicAddress } from "../page/head.ts";
import type { Site } from "../site-index.ts";
import { figureWords } from "../words/figures.ts";
import { type FigureFile, figureEmbedAddress, figureFile, figurePageAddress } from "./addresses.ts";
import { embedHeight } from "./embed.ts";

/** In the order in which they are most often wanted. */
const ORDER: FigureFile[] = ["png", "svg", "dark.svg", "csv", "json", "bib", "ris", "csl.json"];

/** The HTML that shows a figure in another page. Attributes are quoted: whatever the finding says, it stays a title. */
export function embedCode(address: string, figure: DrawnFigure): string {
  const title = escapeText(figure.words.headline);
  return `<iframe src="${escapeText(address)}" title="${title}" width="100%" height="${embedHeight(figure)}" style="border:0" loading="lazy"></iframe>`;
}

function downloads(site: Site, figure: DrawnFigure): Markup {
  const words = figureWords(site.words.language);
  const links = ORDER.map((kind) => {
    const anchor = kind === "png" ? html` id="image-file"` : null;
    return html`<a${anchor} href="/${figureFile(figure.id, kind, site.input.settings)}" download>${words.files[kind]}</a>`;
  });
  return html`<p class="downloads"><span class="copy-name">${words.downloads}</span> ${join(links, html` · `)} ${copyButton(site, "image", "image-file")}</p>
`;
}

/**
 * What a reader takes from a figure: citation, link, code to embed it, files. All of it stands there to be selected; addresses are in
 * full where the site has one, else script completes them from where the page is read.
 */
export function takingMarkup(site: Site, figure: DrawnFigure): Markup {
  const { settings } = site.input;
  const citable = figureCitable(site, figure);
  const [page, frame] = [figurePageAddress(figure.id), figureEmbedAddress(figure.id)];
  const address = (of: string) => publicAddress(settings, of) ?? fileOf(of);
  const path = (of: string) => (settings.site === null ? fileOf(of) : null);
  return html`<h2 id="cite">${figureWords(site.words.language).take}</h2>
${copyBlock(site, "citation", cite(citable, "text"))}${otherStyles(site, citable)}
${copyBlock(site, "link", address(page), path(page))}${copyBlock(site, "embed", embedCode(address(frame), figure), path(frame))}${downloads(site, figure)}`;
}
