import type { Say } from "../../figures/words/say.ts";
import type { InEach } from "../../model/language.ts";
import type { FilterKey } from "../filters.ts";
import type { ListColumn } from "../query.ts";
import { english } from "./en.ts";
import { frenchExplore } from "./fr.ts";

/** What can be taken from what is shown. */
export type Taken = "events" | "rows" | "svg" | "png";

/** What the page for one's own questions says in one language. */
export interface ExploreWords {
  /** Heads the filters, and folds them away on small screens. */
  choose: string;
  filters: Record<FilterKey, string>;
  from: string;
  to: string;
  /** How days are to be written in the two fields. */
  dateForm: string;
  /** Before the list of figures. */
  figure: string;
  /** Choice of a filter that keeps everything. */
  any: string;
  /** What is chosen in fields that have no words elsewhere: `yes` and `no` of disputed, roles, statuses. */
  states: Record<string, string>;
  /** Takes every filter off. */
  reset: string;
  /** Takes one off. */
  without: (what: string) => string;
  /** A mark that was opened, as a filter. */
  mark: (figure: string) => string;
  /** How many are shown: "5 of 13 events, from 2 of 5 articles." */
  shown: (events: number, allEvents: number, articles: number, allArticles: number) => string;
  nothing: string;
  /** What the page is without script. */
  still: string;
  loading: string;
  failed: string;
  /** Over the list of events, and beside it where it is long. */
  list: string;
  columns: Record<ListColumn, string>;
  page: (page: number, pages: number) => string;
  previous: string;
  next: string;
  disputed: string;
  unplaced: string;
  /** People of whom nobody says how many they are. */
  uncounted: string;
  /** Between a name and what stands for it. */
  colon: string;
  rowsOf: string;
  take: string;
  taken: Record<Taken, string>;
  /** Over the citation and over the link to this very view. */
  citation: string;
  link: string;
  /** The query in a sentence: "tactic: IED or mine; country: Mali; from 2018 to June 2020". */
  asked: (parts: readonly string[]) => string;
  part: (name: string, values: readonly string[]) => string;
  between: (from: string | null, to: string | null) => string;
  /** What is cited: the finding, and what was asked. */
  cited: (finding: string, asked: string) => string;
}

const LANGUAGES: InEach<(say: Say) => ExploreWords> = { en: english, fr: frenchExplore };

/** The page's words in a language. */
export function exploreWords(say: Say): ExploreWords {
  return LANGUAGES[say.language](say);
}
