import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";

function kilobytes(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / 1000));
}

/** `::downloads` lists every file of the data package with its size. */
export const downloads: Directive = {
  name: "downloads",
  form: "block",
  render: (_call, { site }) => {
    const files = site.input.files.filter(({ path }) => path.startsWith("data/"));
    const items = files.map(
      ({ path, bytes }) =>
        html`<li><a href="/${path}" download>${path.slice("data/".length)}</a> <span class="range">${site.words.kilobytes(kilobytes(bytes.length))}</span></li>\n`,
    );
    return html`<ul class="downloads">${items}</ul>`;
  },
};
