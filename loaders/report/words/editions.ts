import type { Cause } from "../../changes/model.ts";
import { partialDate } from "../../figures/words/en/dates.ts";
import type { InEach, ReportLanguage } from "../../model/language.ts";
import { FRENCH } from "./fr-editions.ts";

/** What the report says of what it said before, in one language. */
export interface EditionWords {
  editions: string;
  edition: (id: string) => string;
  /** "articles up to 21 June 2021". */
  upTo: (date: string) => string;
  about: string;
  none: string;
  figures: string;
  tables: string;
  cite: string;
  files: string;
  present: string;
  presentFigure: string;
  /** On the page of a figure: that no edition holds it. */
  draft: string;
  absent: string;
  same: string;
  differs: string;
  /** Only what it is drawn by changed: no event did. */
  drawnAnew: string;
  /** Its files were replaced, and no event changed. */
  unnamed: string;
  added: (count: number) => string;
  removed: (count: number) => string;
  changed: (count: number) => string;
  more: (count: number) => string;
  notStated: string;
  newlyDisputed: string;
  settled: string;
  cause: (cause: Cause) => string;
  replaced: (files: readonly string[], reason: string, decided: string) => string;
  description: (date: string) => string;
}

const events = (count: number) => `${count} ${count === 1 ? "event" : "events"}`;

const ENGLISH: EditionWords = {
  editions: "Editions",
  edition: (id) => `Edition ${id}`,
  upTo: (date) => `articles up to ${partialDate(date)}`,
  about:
    "What the report said when this edition was made. Its figures, tables and citations stay as they are, at these addresses, whatever comes to the report later.",
  none: "There is no edition yet: what the report says now is a draft, and is cited as one.",
  figures: "Figures",
  tables: "Tables",
  cite: "Cite",
  files: "Files",
  present: "What the report says now",
  presentFigure: "The figure as it is now",
  draft: "No edition holds this figure yet: it is cited as a draft.",
  absent: "this figure was not part of it.",
  same: "says the same: nothing has changed since.",
  differs: "said something else. What has changed since:",
  drawnAnew: "None of its events changed; the rules by which it sums or draws them did.",
  unnamed: "None of its events changed; a person is unnamed in it now.",
  added: (count) => `${events(count)} added:`,
  removed: (count) => `${events(count)} no longer shown:`,
  changed: (count) => `${events(count)} with other values:`,
  more: (count) => `and ${count} more`,
  notStated: "not stated",
  newlyDisputed: "newly disputed",
  settled: "no longer disputed",
  cause: (cause) => {
    if (cause.kind === "correction") return `corrected: ${cause.reason}`;
    if (cause.kind === "rules") return "by the rules of coding, which changed";
    if (cause.kind === "inferred") return "inferred";
    return cause.kind === "says" ? cause.source : `no longer said by ${cause.source}`;
  },
  replaced: (files, reason, decided) =>
    `Replaced since, because a person is unnamed now${decided === "" ? "" : ` (decided on ${partialDate(decided)})`}: ${files.join(", ")}. ${reason}`,
  description: (date) => `What the report said of articles up to ${partialDate(date)}, kept as it was.`,
};

const LANGUAGES: InEach<EditionWords> = { en: ENGLISH, fr: FRENCH };

/** The words for editions in a language. */
export function editionWords(language: ReportLanguage): EditionWords {
  return LANGUAGES[language];
}
