import { digestOf } from "./digest.ts";
import { Hatches } from "./figures/drawing/hatches.ts";
import { pageColour } from "./figures/drawing/palette.ts";
import { markupOf, newDocument } from "./figures/drawing/paper.ts";
import { finish } from "./figures/drawing/surface.ts";
import { type AnyFigure, FIGURES } from "./figures/index.ts";
import { populationOf } from "./figures/rows/population.ts";
import { tableCell } from "./figures/words/cells.ts";
import { type Say, sayIn } from "./figures/words/say.ts";
import type { DrawContext, DrawnFigure, FigureRow, FigureText, FigureWords } from "./model/figure.ts";
import type { ReportLanguage } from "./model/language.ts";
import type { Codebook } from "./model/resources.ts";
import type { Tables } from "./model/tables.ts";

export { paletteDeclarations } from "./figures/drawing/palette.ts";
export { type AnyFigure, FIGURES } from "./figures/index.ts";
export { enlarged, type Imprint, standaloneFigure } from "./figures/standalone.ts";

/** Widths in CSS pixels: of the page's text, of what may stand wider, and of the smallest screen without its margins. */
export const WIDTHS = { text: 680, wide: 1040, narrow: 328 } as const;

/** What drawing needs beside the tables. */
export interface DrawOptions {
  codebook: Codebook;
  language: ReportLanguage;
  /** Address of an event's page, as the page that the figure stands on has to write it. */
  href: (eventId: string) => string | null;
  /** Where drawings are kept from one run to the next; without it all are made. */
  keep?: KeepDrawings;
}

/** Gives a figure's drawings, made now, or kept from an earlier run that drew the same figure from the same. */
export type KeepDrawings = (figure: string, language: string, from: unknown, draw: () => Drawings) => Drawings;

export interface Drawings {
  svgWide: string;
  svgNarrow: string;
}

/** Anchor of a row of a figure's table: where a mark leads that counts several events. */
export function rowAnchor(figureId: string, row: number): string {
  return `${figureId}-row-${row + 1}`;
}

interface Paper {
  width: number;
  narrow: boolean;
  prefix: string;
  colour: (key: string) => string;
  href: DrawContext["href"];
  label: string;
}

function drawOn(figure: AnyFigure, rows: FigureRow[], text: FigureText<FigureRow, Say>, say: Say, paper: Paper): SVGSVGElement {
  const hatches = new Hatches();
  const words = {
    say,
    labels: text.labels,
    mark: (row: FigureRow) => text.mark(row, say),
    name: (row: FigureRow) => text.name?.(row, say) ?? "",
    value: (row: FigureRow) => text.value?.(row, say) ?? "",
  };
  const { width, narrow, colour, href } = paper;
  const context: DrawContext = { document: newDocument(), width, narrow, colour, hatch: (key) => hatches.use(key), href };
  const svg = figure.draw(rows, words, context);
  hatches.define(svg, colour);
  svg.setAttribute("fill", colour("ink"));
  return finish(svg, { prefix: paper.prefix, label: paper.label, hover: !narrow });
}

/**
 * Draws a figure for a page, wide and narrow, with everything the page says of it.
 * Colours are `var(--figure-…)` (`paletteDeclarations`), so that the page decides on light or dark. Marks that count
 * one event link to `href(id)`, marks that count several to `#` and the `id` of their row in `table`, which the page prints.
 * Pure: the same tables give the same bytes.
 */
export function drawFigure(figure: AnyFigure, tables: Tables, options: DrawOptions): DrawnFigure {
  const say = sayIn(options.language, options.codebook);
  const text = figure.text[options.language];
  const rows: FigureRow[] = figure.rows(tables, options.codebook);
  const words = text.words(rows, say, populationOf(tables));
  const href = (ids: readonly string[], row: number) =>
    ids.length === 1 ? options.href(ids[0] as string) : `#${rowAnchor(figure.id, row)}`;
  // A column that no row fills, such as the place where rows are sums, would be a column of "not stated".
  const columns = figure.columns.filter(({ name }) => rows.length === 0 || rows.some((row) => (row[name] ?? null) !== null));
  const paper = (width: number, narrow: boolean): Paper => {
    return { width, narrow, prefix: `${figure.id}-${narrow ? "narrow" : "wide"}`, colour: pageColour, href, label: words.alt };
  };
  const draw = (): Drawings => ({
    svgWide: markupOf(drawOn(figure, rows, text, say, paper(WIDTHS[figure.format], false))),
    svgNarrow: markupOf(drawOn(figure, rows, text, say, paper(WIDTHS.narrow, true))),
  });
  return {
    id: figure.id,
    number: FIGURES.indexOf(figure) + 1,
    question: say.typeset(figure.question[options.language]),
    format: figure.format,
    words,
    ...(options.keep?.(figure.id, options.language, drawnFrom(figure, rows, words, options), draw) ?? draw()),
    rows,
    columns,
    table: tableOf(figure, columns, rows, say),
    eventIds: [...new Set(rows.flatMap(figure.events))].sort(),
    specification: figure.specification,
    digest: figureDigest(figure, rows),
  };
}

/** Everything but code that a figure's drawings depend on. What the codebook calls things stands in many of them, and is taken as a whole. */
function drawnFrom(figure: AnyFigure, rows: readonly FigureRow[], words: FigureWords, { codebook, href }: DrawOptions): unknown {
  const hrefs = rows.map((row) => figure.events(row).map(href));
  return { rows, alt: words.alt, hrefs, codebook: codebookDigest(codebook) };
}

const codebooks = new WeakMap<Codebook, string>();

function codebookDigest(codebook: Codebook): string {
  const digest = codebooks.get(codebook) ?? digestOf(codebook);
  codebooks.set(codebook, digest);
  return digest;
}

/**
 * Digest of what a figure shows: SHA-256 over its rows and its specification. Pixels, labels and language do not enter it.
 */
export function figureDigest(figure: AnyFigure, rows: readonly FigureRow[]): string {
  return digestOf({
    id: figure.id,
    specification: figure.specification,
    columns: figure.columns.map(({ name, kind }) => ({ name, kind })),
    rows,
  });
}

function tableOf(figure: AnyFigure, columns: AnyFigure["columns"], rows: readonly FigureRow[], say: Say): DrawnFigure["table"] {
  return rows.map((row, index) => ({
    id: rowAnchor(figure.id, index),
    eventIds: figure.events(row),
    cells: columns.map(({ name, kind }) => tableCell(row[name] ?? null, kind, row, say)),
  }));
}
