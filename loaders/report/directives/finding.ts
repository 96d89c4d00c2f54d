import { didYouMean } from "../../problems.ts";
import { type Directive, DirectiveFault } from "../directive.ts";
import { html } from "../escape.ts";
import { figureAddress } from "../figure/markup.ts";

/** `:finding[figure-id]` is the one sentence that a figure found, with a link to the figure. */
export const finding: Directive = {
  name: "finding",
  form: "inline",
  render: ({ content }, { site, path }, { plain }) => {
    const figure = site.figureById.get(content);
    if (!figure) {
      throw new DirectiveFault(
        `no figure \`${content}\``,
        `a figure of \`loaders/figures/\`${didYouMean(content, site.figureById.keys())}`,
      );
    }
    if (plain) return html`${figure.words.headline}`;
    return html`${figure.words.headline} (<a href="${figureAddress(site, figure.id, path)}">${site.words.labels.figure}\u00a0${figure.number}</a>)`;
  },
};
