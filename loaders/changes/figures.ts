import { populationOf } from "../figures/rows/population.ts";
import { sayIn } from "../figures/words/say.ts";
import { FIGURES, figureDigest } from "../figures.ts";
import type { ReportLanguage } from "../model/language.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import type { FigureChange, FigureState, Snapshot } from "./model.ts";

/** A state of a report by its tables alone: what each figure would show of them today, so that only the data can make a difference. */
export function snapshotOf(tables: Tables, codebook: Codebook, language: ReportLanguage): Snapshot {
  const say = sayIn(language, codebook);
  const population = populationOf(tables);
  const figures = FIGURES.map((figure): FigureState => {
    const rows = figure.rows(tables, codebook);
    const headline = figure.text[language].words(rows, say, population).headline;
    return { id: figure.id, headline, digest: figureDigest(figure, rows) };
  });
  return { tables, figures };
}

/** The figures whose digest or headline differs, in the order of the later state. */
export function figureChanges(before: readonly FigureState[], after: readonly FigureState[]): FigureChange[] {
  const earlier = new Map(before.map((figure) => [figure.id, figure]));
  const later = new Set(after.map(({ id }) => id));
  const now = after.map((figure) => ({ id: figure.id, before: earlier.get(figure.id) ?? null, after: figure }));
  const gone = before.filter(({ id }) => !later.has(id)).map((figure) => ({ id: figure.id, before: figure, after: null }));
  return [...now, ...gone].filter((change) => !isSame(change.before, change.after));
}

function isSame(before: FigureState | null, after: FigureState | null): boolean {
  return before?.digest === after?.digest && before?.headline === after?.headline;
}
