import { partialDate } from "../figures/words/en/dates.ts";
import type { Citable } from "./citable.ts";

/** What a citation says beside names, numbers and addresses, in one language. */
export interface CitingWords {
  /** "Figure 5 of Casebook", "Event of Casebook": which part of the report; empty for the report and its data, which are no parts. */
  partOf: (citable: Citable) => string;
  /** "draft", "edition 2026-11". */
  edition: (edition: string | null) => string;
  /** "articles up to 21 June 2021". */
  upTo: (dated: string | null) => string;
  /** Where a year would stand. */
  undated: string;
  /** "data 1a2b3c4d". */
  data: (digest: string) => string;
}

const ENGLISH: CitingWords = {
  partOf: ({ kind, number, report }) => {
    if (kind === "figure") return `Figure ${number} of ${report}`;
    return kind === "event" ? `Event in ${report}` : "";
  },
  edition: (edition) => (edition === null ? "draft" : `edition ${edition}`),
  upTo: (dated) => (dated === null ? "no articles yet" : `articles up to ${partialDate(dated)}`),
  undated: "undated",
  data: (digest) => `data ${digest}`,
};

const LANGUAGES: Record<string, CitingWords> = { en: ENGLISH };

/**
 * The words of citations in a language.
 * @throws {Error} if nothing is cited in that language: a setting of the project.
 */
export function citingWords(language: string): CitingWords {
  const words = LANGUAGES[language];
  if (!words) throw new Error(`No citation is written in \`${language}\`, expected one of ${Object.keys(LANGUAGES).join(", ")}`);
  return words;
}
