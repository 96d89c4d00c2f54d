import { didYouMean } from "../../problems.ts";
import { type Directive, DirectiveFault } from "../directive.ts";
import { figureMarkup } from "../figure/markup.ts";

/** `::figure{#id}` draws a figure with everything that belongs to it. */
export const figure: Directive = {
  name: "figure",
  form: "block",
  render: ({ id }, { site }) => {
    const found = id === null ? undefined : site.figureById.get(id);
    if (!found)
      throw new DirectiveFault(
        `no figure \`${id ?? ""}\``,
        `a figure of \`loaders/figures/\`${didYouMean(id ?? "", site.figureById.keys())}`,
      );
    return figureMarkup(site, found);
  },
};
