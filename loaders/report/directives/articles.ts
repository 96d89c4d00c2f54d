import { articleTable } from "../article/list.ts";
import { type Directive, DirectiveFault } from "../directive.ts";
import { html } from "../escape.ts";
import { listPages, pageOf } from "../lists.ts";

/** `::articles` lists every article, a part a page where there are many. */
export const articles: Directive = {
  name: "articles",
  form: "block",
  render: (_call, { site, subject }) => {
    if (subject.kind !== "list") throw new DirectiveFault("`articles` on another page", "the page `docs/articles/index.md`");
    return html`<div class="listing">${articleTable(site, pageOf(site.articles, subject.page))}${listPages(site, "/articles/", site.articles.length, subject.page)}</div>`;
  },
};
