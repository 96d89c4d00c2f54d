import { drawFigure, FIGURES } from "../../loaders/figures.ts";
import type { Corpus } from "../../loaders/model/corpus.ts";
import type { ReportLanguage } from "../../loaders/model/language.ts";
import type { Tables } from "../../loaders/model/tables.ts";
import { LANGUAGE_MODULES } from "../../loaders/reading/languages/index.ts";
import { makePack } from "../../loaders/reading/pack.ts";
import { eventAddress } from "../../loaders/report/address.ts";
import type { Place } from "../../loaders/report/directive.ts";
import { html } from "../../loaders/report/escape.ts";
import type { SiteInput } from "../../loaders/report/input.ts";
import { indexSite, type Site } from "../../loaders/report/site-index.ts";
import { tabulate, writeTables } from "../../loaders/tables.ts";
import { CODEBOOK, PUBLICATION } from "../tables/corpus.ts";

/** Languages without their lexicons: enough to cut plain sentences. */
const packs = new Map(LANGUAGE_MODULES.map((module) => [module.code, makePack(module, [])]));

/** A report of a corpus without its figures and files. */
function bareInput(corpus: Corpus, tables: Tables): SiteInput {
  return {
    corpus,
    tables,
    codebook: CODEBOOK,
    figures: [],
    files: [],
    editions: [],
    accuracy: [],
    performance: [],
    digests: { corpus: "c0", coder: "c1", lockfile: "c2" },
    settings: {
      title: "Casebook",
      description: "Attacks, as reported: every value traced.",
      site: null,
      authors: "The authors",
      language: "en",
      home: "/",
    },
    translations: [],
    packs,
  };
}

/** A directive's place in running text. */
export const IN_TEXT: Place = { plain: false, inner: html``, headlines: false, sections: [] };

/** Where the pages of each language stand. */
const HOMES = { en: "/", fr: "/fr/" } as const;

/** Everything that a report of a corpus is made of in one language, computed as the build does. */
export function inputOf(corpus: Corpus, language: ReportLanguage = "en"): SiteInput {
  const tables = tabulate(corpus, CODEBOOK);
  const options = { codebook: CODEBOOK, language, href: eventAddress };
  const figures = FIGURES.map((figure) => drawFigure(figure, tables, options));
  const files = writeTables(tables, CODEBOOK, PUBLICATION).map(({ path, bytes }) => ({ path: `data/${path}`, bytes }));
  const bare = bareInput(corpus, tables);
  return { ...bare, settings: { ...bare.settings, language, home: HOMES[language] }, figures, files };
}

/** A corpus as pages of a language see it, with its own tables or with given ones. */
export function siteOf(corpus: Corpus, tables: Tables = tabulate(corpus, CODEBOOK), language: ReportLanguage = "en"): Site {
  const input = bareInput(corpus, tables);
  return indexSite({ ...input, settings: { ...input.settings, language, home: HOMES[language] } });
}
