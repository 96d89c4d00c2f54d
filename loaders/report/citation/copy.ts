import { CITATION_STYLES, type Citable, cite } from "../../citing.ts";
import { html, type Markup } from "../escape.ts";
import type { Site } from "../site-index.ts";
import { type Copied, figureWords } from "../words/figures.ts";

/** A text to be taken: it stands there in full and is selected whole by a click, so that no script is needed; script adds the button. */
export function copyBlock(site: Site, what: Copied, text: string, path: string | null = null): Markup {
  const words = figureWords(site.words.language);
  const id = `copy-${what}`;
  const relative = path === null ? null : html` data-path="${path}"`;
  return html`<div class="copy"><p class="copy-name">${words.copied[what]}</p>
<pre class="copy-text" id="${id}"${relative}>${text}</pre>
${copyButton(site, what, id)}</div>
`;
}

/** A button that script shows where the browser can copy: the text, or the picture that a link leads to, of that id. */
export function copyButton(site: Site, what: Copied, id: string): Markup {
  const { copy, done, selected } = figureWords(site.words.language);
  return html`<button type="button" class="copy-button" data-${what === "image" ? html`image` : html`copy`}="${id}" data-done="${done}" data-selected="${selected}" aria-live="polite" hidden>${copy[what]}</button>`;
}

/** The citation in every other style, folded away. */
export function otherStyles(site: Site, citable: Citable): Markup {
  const words = figureWords(site.words.language);
  const styles = CITATION_STYLES.filter((style) => style !== "text");
  const items = styles.map((style) => html`<dt>${words.styles[style]}</dt><dd><pre class="copy-text">${cite(citable, style)}</pre></dd>\n`);
  return html`<details class="styles"><summary>${words.otherStyles}</summary><dl>${items}</dl></details>`;
}

/** How to cite what a page is about: in full, and in every other style. */
export function citeSection(site: Site, citable: Citable): Markup {
  return html`<h2 id="cite">${figureWords(site.words.language).citing}</h2>
${copyBlock(site, "citation", cite(citable, "text"))}${otherStyles(site, citable)}`;
}
