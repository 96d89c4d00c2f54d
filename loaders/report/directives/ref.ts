import { didYouMean } from "../../problems.ts";
import { type Directive, DirectiveFault } from "../directive.ts";
import { html } from "../escape.ts";
import { figureAddress } from "../figure/markup.ts";

/** `:ref[figure-id]` is "Figure 3", linked to where the figure stands. */
export const ref: Directive = {
  name: "ref",
  form: "inline",
  render: ({ content }, { site, path }, { plain }) => {
    const figure = site.figureById.get(content);
    if (!figure)
      throw new DirectiveFault(
        `no figure \`${content}\``,
        `a figure of \`loaders/figures/\`${didYouMean(content, site.figureById.keys())}`,
      );
    const text = html`${site.words.labels.figure}\u00a0${figure.number}`;
    if (plain) return text;
    return html`<a href="${figureAddress(site, figure.id, path)}">${text}</a>`;
  },
};
