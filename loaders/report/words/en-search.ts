import type { SearchLabels } from "./words.ts";

/** What the search and the index of names say in English. */
export const SEARCH: SearchLabels = {
  field: "Search the report",
  button: "Search",
  only: "Show",
  more: "More results",
  kinds: {
    all: "Everything",
    event: "Events",
    article: "Articles and passages",
    name: "Places and names",
    figure: "Figures",
    page: "Pages",
  },
  kind: { event: "Event", article: "Article", name: "Index of names", figure: "Figure", page: "Page" },
  parts: {
    place: "Where it happened:",
    perpetrator: "Said to have carried it out:",
    target: "Target:",
    source: "Quoted on:",
  },
  status: {
    searching: "Searching for “{words}” …",
    none: "Nothing found for “{words}”.",
    one: "One result for “{words}”.",
    many: "{count} results for “{words}”.",
    failed: "The search could not be loaded. The lists named on this page hold everything that it would find.",
  },
};
