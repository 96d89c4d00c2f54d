import { partialDate } from "../../figures/words/en/dates.ts";
import type { Say } from "../../figures/words/say.ts";
import type { ExploreWords } from "./words.ts";

/** The page for one's own questions in English. */
export function english(say: Say): ExploreWords {
  return {
    choose: "Choose events",
    filters: {
      tactic: "Tactic",
      actor: "Perpetrator",
      basis: "On whose word",
      target: "Target",
      country: "Country",
      place: "Place",
      source: "Type of source",
      disputed: "Disputed",
      role: "In the articles",
      status: "Status",
    },
    from: "From",
    to: "To",
    dateForm: "2021, 2021-06 or 2021-06-21",
    figure: "Figure",
    any: "any",
    states: {
      yes: "yes",
      no: "no",
      main: "reported as news",
      background: "recalled in passing",
      machine: "machine-coded",
      corrected: "corrected",
      confirmed: "confirmed",
    },
    reset: "Show everything",
    without: (what) => `Take off: ${what}`,
    mark: (figure) => `one mark of “${figure}”`,
    shown: (events, allEvents, articles, allArticles) =>
      `${say.number(events)} of ${say.count(allEvents, "event")}, from ${say.number(articles)} of ${say.count(allArticles, "article")}.`,
    nothing: "No event fits. Take a filter off, or show everything.",
    still:
      "Choosing events takes script. Without it, here are the first figure, the map and the first events; the list of events and the tables to download hold everything.",
    loading: "The tables are being read.",
    failed: "The tables could not be read. They can be downloaded from the page of the data.",
    list: "The events",
    columns: {
      ...{ date: "Date", place: "Place", tactics: "Tactics", target: "Target" },
      ...{ killed: "Killed", wounded: "Wounded", perpetrator: "Perpetrator" },
    },
    page: (page, pages) => `Page ${say.number(page)} of ${say.number(pages)}`,
    previous: "Previous",
    next: "Next",
    disputed: "≠ disputed",
    unplaced: "place not stated",
    uncounted: "some",
    colon: ": ",
    rowsOf: "The figure as a table",
    take: "Take it",
    taken: { events: "CSV, these events", rows: "CSV, the rows of the figure", svg: "SVG", png: "PNG" },
    citation: "Citation, with what was asked",
    link: "Link to this view",
    asked: (parts) => (parts.length === 0 ? "all events" : parts.join("; ")),
    part: (name, values) => `${name.toLowerCase()}: ${values.join(" or ")}`,
    between: (from, to) => {
      if (from === null) return `up to ${partialDate(to ?? "")}`;
      return to === null ? `from ${partialDate(from)}` : `from ${partialDate(from)} to ${partialDate(to)}`;
    },
    cited: (finding, asked) => `${finding} [${asked}]`,
  };
}
