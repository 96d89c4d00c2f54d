import { buildCorpus } from "../events/corpus.ts";
import { drawFigure, FIGURES } from "../figures.ts";
import type { SourceFile } from "../model/article.ts";
import type { CodedArticle } from "../model/coded.ts";
import type { Checked } from "../model/problem.ts";
import { eventAddress } from "../report/address.ts";
import type { SiteInput, SiteSettings } from "../report/input.ts";
import { readAccuracy } from "../scoring/accuracy.ts";
import { tabulate, writeTables } from "../tables.ts";
import type { Digests } from "./digests.ts";
import type { Gathered } from "./gather.ts";

/** What a report says of itself, beside what the sources say. */
export interface Imprint {
  settings: SiteSettings;
  digests: Digests;
  /** `accuracy.csv` of the codebook; null where it has none. */
  accuracy: SourceFile | null;
}

/** From coded articles to everything that the pages are made of: events, tables, figures. Gives every correction that no longer fits. */
export function assemble(gathered: Gathered, coded: CodedArticle[], { settings, digests, accuracy }: Imprint): Checked<SiteInput> {
  const { articles, codebook, packs } = gathered;
  const corpus = buildCorpus(articles, coded, gathered);
  const tables = tabulate(corpus.value, codebook);
  const scores = accuracy === null ? { value: [], problems: [] } : readAccuracy(accuracy);
  const value: SiteInput = {
    corpus: corpus.value,
    tables,
    codebook,
    figures: FIGURES.map((figure) => drawFigure(figure, tables, { codebook, language: settings.language, href: eventAddress })),
    files: writeTables(tables, codebook).map(({ path, bytes }) => ({ path: `data/${path}`, bytes })),
    accuracy: scores.value,
    digests,
    settings,
    packs,
  };
  return { value, problems: [...corpus.problems, ...scores.problems] };
}
