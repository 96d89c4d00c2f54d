import type { Language } from "../model/article.ts";
import type { Corpus } from "../model/corpus.ts";
import type { FrozenEdition } from "../model/edition.ts";
import type { DrawnFigure } from "../model/figure.ts";
import type { ReportLanguage } from "../model/language.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import type { LanguagePack } from "../reading/pack.ts";
import type { Accuracy } from "../scoring/accuracy.ts";
import type { Performance } from "../scoring/performance.ts";

/** A file of the site that is already made: a table, a package description. The path is from the site's root. */
export interface SiteFile {
  path: string;
  bytes: Uint8Array;
}

export interface SiteSettings {
  title: string;
  description: string;
  /** Address of the published site with a slash at its end; null leaves every link relative and prints no address. */
  site: string | null;
  /** Who answers for the report: named in its metadata and its feed. */
  authors: string;
  /** ISO 639-1, of the interface and the prose. */
  language: ReportLanguage;
  /** Where its pages stand: `/` for the first language, `/fr/` for another. */
  home: string;
}

/** The report in another language: what is the same in all is in the input itself. */
export interface Translation {
  settings: SiteSettings;
  /** The same figures in the same order, with the words of the language. */
  figures: DrawnFigure[];
}

/** Everything that the report is made of. All of it is computed before; rendering adds words and places, nothing else. */
export interface SiteInput {
  corpus: Corpus;
  tables: Tables;
  codebook: Codebook;
  /** In reading order; their links begin at the site's root (`/events/…`). */
  figures: DrawnFigure[];
  files: SiteFile[];
  /** What was published before, in the order in which it was; a figure that says the same as one of them is cited by it. */
  editions: readonly FrozenEdition[];
  /** The coder's measured scores, as in `data/codebook/accuracy.csv`; empty if none were measured. */
  accuracy: Accuracy[];
  /** What the product was measured to cost, as in `data/codebook/performance.csv`; empty if nothing was measured. */
  performance: Performance[];
  /** SHA-256 of the corpus, the coder and the lockfile, for the manifest. */
  digests: { corpus: string; coder: string; lockfile: string };
  settings: SiteSettings;
  /** Every other language of the report. */
  translations: readonly Translation[];
  /** For cutting passages into sentences; an article in a language without a pack shows its passage alone. */
  packs: ReadonlyMap<Language, LanguagePack>;
}
