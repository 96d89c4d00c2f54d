import { drawFigure, FIGURES, type KeepDrawings } from "../figures.ts";
import type { SourceFile } from "../model/article.ts";
import type { FrozenEdition } from "../model/edition.ts";
import type { Checked } from "../model/problem.ts";
import { eventAddress } from "../report/address.ts";
import type { SiteInput, SiteSettings } from "../report/input.ts";
import { readAccuracy } from "../scoring/accuracy.ts";
import { readPerformance } from "../scoring/performance.ts";
import { tabulate, writeTables } from "../tables.ts";
import type { Linked } from "./link.ts";

/**
 * From events to everything that the pages are made of: tables and figures.
 *
 * @param settings of each language, the first of them the one that stands at the root.
 * @param measured `accuracy.csv` and `performance.csv` of the codebook; null where it has none.
 * @param editions what was published before.
 * @param keep where drawings are kept.
 */
export function assemble(
  { gathered, corpus, digests }: Linked,
  [settings, ...others]: readonly [SiteSettings, ...SiteSettings[]],
  measured: { accuracy: SourceFile | null; performance: SourceFile | null },
  editions: readonly FrozenEdition[],
  keep?: KeepDrawings,
): Checked<SiteInput> {
  const { codebook, packs } = gathered;
  const tables = tabulate(corpus, codebook);
  const none = { value: [], problems: [] };
  const scores = measured.accuracy === null ? none : readAccuracy(measured.accuracy);
  const costs = measured.performance === null ? none : readPerformance(measured.performance);
  const kept = keep === undefined ? {} : { keep };
  const drawn = ({ language }: SiteSettings) =>
    FIGURES.map((figure) => drawFigure(figure, tables, { codebook, language, href: eventAddress, ...kept }));
  const value: SiteInput = {
    corpus,
    tables,
    codebook,
    figures: drawn(settings),
    files: writeTables(tables, codebook, settings).map(({ path, bytes }) => ({ path: `data/${path}`, bytes })),
    editions,
    accuracy: scores.value,
    performance: costs.value,
    digests,
    settings,
    translations: others.map((other) => ({ settings: other, figures: drawn(other) })),
    packs,
  };
  return { value, problems: [...scores.problems, ...costs.problems] };
}
