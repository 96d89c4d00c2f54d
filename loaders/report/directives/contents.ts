import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";

/** `::contents` lists the sections of a page that is looked up rather than read through. */
export const contents: Directive = {
  name: "contents",
  form: "block",
  render: (_call, { site }, { sections }) => {
    const links = sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`);
    return html`<nav class="contents" aria-labelledby="contents"><p id="contents">${site.words.labels.contents}</p><ul>${links}</ul></nav>`;
  },
};
