import { type Directive, DirectiveFault } from "../directive.ts";
import { frozenFigurePage, editionPage as page } from "../edition/page.ts";

/** `::edition-page` is the whole page of an edition, or of a figure as an edition holds it. */
export const editionPage: Directive = {
  name: "edition-page",
  form: "block",
  render: (_call, { site, subject }) => {
    if (subject.kind === "edition") return page(site, subject.frozen);
    if (subject.kind === "frozen") return frozenFigurePage(site, subject.frozen, subject.figure);
    throw new DirectiveFault("`edition-page` on a page that is not about an edition", "the page `docs/editions/[edition].md`");
  },
};
