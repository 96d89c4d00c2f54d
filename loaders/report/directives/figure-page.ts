import { type Directive, DirectiveFault } from "../directive.ts";
import { figurePage as page } from "../figure/page.ts";

/** `::figure-page` is the whole page of the figure that the page is about. */
export const figurePage: Directive = {
  name: "figure-page",
  form: "block",
  render: (_call, { site, subject }) => {
    if (subject.kind !== "figure") {
      throw new DirectiveFault("`figure-page` on a page that is not about a figure", "the page `docs/figures/[figure].md`");
    }
    return page(site, subject.figure);
  },
};
