import { partialDate } from "../figures/words/en/dates.ts";
import { withDate } from "../figures/words/fr/dates.ts";
import { french } from "../figures/words/french.ts";
import type { InEach, ReportLanguage } from "../model/language.ts";
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
  /** What stands in the place of a drawing that named a person: which drawing, why it is not shown, where what it drew stands. */
  withheld: (figure: string, edition: string, reason: string, digest: string) => string[];
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
  withheld: (figure, edition, reason, digest) => [
    `Figure “${figure}” of edition ${edition} named a person who is unnamed now. It is not shown.`,
    ...(reason === "" ? [] : [`Why: ${reason}`]),
    `What it drew stands in its table, without the name. Data ${digest}.`,
  ],
};

const FRENCH: CitingWords = french({
  partOf: ({ kind, number, report }: Citable) => {
    if (kind === "figure") return `Figure ${number} de ${report}`;
    return kind === "event" ? `Événement de ${report}` : "";
  },
  edition: (edition: string | null) => (edition === null ? "version provisoire" : `édition ${edition}`),
  upTo: (dated: string | null) => (dated === null ? "pas encore d’article" : `articles parus jusqu’${withDate("à", dated)}`),
  undated: "sans date",
  data: (digest: string) => `données ${digest}`,
  withheld: (figure: string, edition: string, reason: string, digest: string) => [
    `La figure « ${figure} » de l’édition ${edition} nommait une personne dont le nom est désormais masqué. Elle n’est plus publiée.`,
    ...(reason === "" ? [] : [`Motif : ${reason}`]),
    `Ce qu’elle représentait se lit dans sa table, sans le nom. Données ${digest}.`,
  ],
});

const LANGUAGES: InEach<CitingWords> = { en: ENGLISH, fr: FRENCH };

/** The words of citations in a language. */
export function citingWords(language: ReportLanguage): CitingWords {
  return LANGUAGES[language];
}
