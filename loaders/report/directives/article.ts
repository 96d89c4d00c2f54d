import { articlePage } from "../article/page.ts";
import { type Directive, DirectiveFault } from "../directive.ts";

/** `::article` is the whole page of the article that the page is about. */
export const article: Directive = {
  name: "article",
  form: "block",
  render: (_call, { site, subject }) => {
    if (subject.kind !== "article")
      throw new DirectiveFault("`article` on a page that is not about an article", "the page `docs/articles/[article].md`");
    return articlePage(site, subject.article);
  },
};
