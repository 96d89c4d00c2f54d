import { type Directive, DirectiveFault } from "../directive.ts";
import { editionsOfFigure } from "../edition/history.ts";

/** `::figure-editions` links to what the figure that the page is about said in each edition, and tells what has changed since. */
export const figureEditions: Directive = {
  name: "figure-editions",
  form: "block",
  render: (_call, { site, subject }) => {
    if (subject.kind !== "figure") {
      throw new DirectiveFault("`figure-editions` on a page that is not about a figure", "the page `docs/figures/[figure].md`");
    }
    return editionsOfFigure(site, subject.figure.id);
  },
};
