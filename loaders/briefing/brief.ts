import { french } from "../figures/words/french.ts";
import type { InEach, ReportLanguage } from "../model/language.ts";

/** A chart that a presentation program draws itself, from numbers that can be edited there. */
export interface NativeChart {
  /** Series are parts of a whole, on top of each other; else there is one series, and its bars have colours of their own. */
  stacked: boolean;
  categories: string[];
  /** Null stands for nothing stated, which is no zero. */
  series: { name: string; values: (number | null)[] }[];
  /** As `#rrggbb`: of the series, or of the bars where there is one series. */
  colours: string[];
}

/** A passage of an article, and where it stands. */
export interface Passage {
  quote: string;
  from: string;
}

/** Everything that a brief says of one figure. */
export interface BriefFigure {
  id: string;
  /** "Figure 3 · Casebook". */
  kicker: string;
  headline: string;
  subtitle: string;
  n: string;
  note: string;
  source: string;
  citation: string;
  alt: string;
  /** Null where no chart type of a presentation program says the same. */
  chart: NativeChart | null;
  /** The drawing as PNG, with its size in CSS pixels. */
  picture: { png: Uint8Array; width: number; height: number };
  table: { heads: string[]; rows: string[][] };
  passages: Passage[];
}

/** A brief before it has a form. */
export interface Brief {
  title: string;
  language: ReportLanguage;
  authors: string;
  /** Citation of the whole report. */
  citation: string;
  words: BriefWords;
  figures: BriefFigure[];
}

/** What a brief says beside its figures, in one language. */
export interface BriefWords {
  /** "Casebook: a brief". */
  title: (report: string) => string;
  /** Above the passages, in the notes of a slide. */
  passages: string;
  /** That a table goes on. */
  moreRows: (count: number) => string;
  /** Below a chart that stands in the place of the drawing: what its bars count. */
  bars: (stacked: boolean) => string;
  cite: string;
  /** Between a name and what stands for it. */
  colon: string;
  /** Words of an article, between the language's quotation marks. */
  quote: (text: string) => string;
}

const ENGLISH: BriefWords = {
  title: (report) => `${report}: a brief`,
  passages: "The passages behind it:",
  moreRows: (count) => `and ${count} more ${count === 1 ? "row" : "rows"}, in the data of the figure`,
  bars: (stacked) =>
    `The length of a bar is the number of attacks, reported as news or recalled in passing.${stacked ? "" : " One that belongs to several bars counts in each."}`,
  cite: "Cite",
  colon: ": ",
  quote: (text) => `“${text}”`,
};

const FRENCH: BriefWords = french({
  title: (report: string) => `${report} : une note`,
  passages: "Les passages sur lesquels elle repose :",
  moreRows: (count: number) => `et ${count === 1 ? "une autre ligne" : `${count} autres lignes`}, dans les données de la figure`,
  bars: (stacked: boolean) =>
    `La longueur des barres est proportionnelle au nombre d’attaques, rapportées à chaud ou rappelées au passage.${stacked ? "" : " Une attaque qui relève de plusieurs barres compte dans chacune."}`,
  cite: "Citer",
  colon: " : ",
  quote: (text: string) => `« ${text} »`,
});

const LANGUAGES: InEach<BriefWords> = { en: ENGLISH, fr: FRENCH };

/** The words of briefs in a language. */
export function briefWords(language: ReportLanguage): BriefWords {
  return LANGUAGES[language];
}

/** Text as every format takes it: what XML has no way to write, and what hides or turns text, shows as U+FFFD. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?![\t\n])\p{Cc}/gu, "\ufffd");
}
