import { drawFigure, FIGURES, type KeepDrawings } from "../figures.ts";
import type { SourceFile } from "../model/article.ts";
import type { FrozenEdition } from "../model/edition.ts";
import type { Checked } from "../model/problem.ts";
import { eventAddress } from "../report/address.ts";
import type { SiteInput, SiteSettings } from "../report/input.ts";
import { readAccuracy } from "../scoring/accuracy.ts";
import { tabulate, writeTables } from "../tables.ts";
import type { Linked } from "./link.ts";

/**
 * From events to everything that the pages are made of: tables and figures.
 *
 * @param accuracy `accuracy.csv` of the codebook; null where it has none.
 * @param editions what was published before.
 * @param keep where drawings are kept.
 */
export function assemble(
  { gathered, corpus, digests }: Linked,
  settings: SiteSettings,
  accuracy: SourceFile | null,
  editions: readonly FrozenEdition[],
  keep?: KeepDrawings,
): Checked<SiteInput> {
  const { codebook, packs } = gathered;
  const tables = tabulate(corpus, codebook);
  const scores = accuracy === null ? { value: [], problems: [] } : readAccuracy(accuracy);
  const drawing = { codebook, language: settings.language, href: eventAddress, ...(keep === undefined ? {} : { keep }) };
  const value: SiteInput = {
    corpus,
    tables,
    codebook,
    figures: FIGURES.map((figure) => drawFigure(figure, tables, drawing)),
    files: writeTables(tables, codebook, settings).map(({ path, bytes }) => ({ path: `data/${path}`, bytes })),
    editions,
    accuracy: scores.value,
    digests,
    settings,
    packs,
  };
  return { value, problems: scores.problems };
}
