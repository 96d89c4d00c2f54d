import type { InEach } from "./language.ts";
import type { Codebook } from "./resources.ts";
import type { Cell, Tables } from "./tables.ts";

/** What a figure says in one language. All of it is computed from the rows and the population. */
export interface FigureWords {
  /** The finding, one sentence. */
  headline: string;
  /** What is shown: measure, place, time. */
  subtitle: string;
  /** "n = 5 attacks in 5 articles". */
  n: string;
  /** How to read it, what is left out. */
  note: string;
  /** What the rows were made from: articles, outlets, days of publication. */
  source: string;
  /** For who cannot see it: kind of chart, axes, finding. */
  alt: string;
}

/** One row drawn: plain cells, codes instead of words, so that it is the same in every language. */
export type FigureRow = { [name: string]: Cell };

/** How a cell is printed: codes by their label in the codebook, lists joined with `;` item by item. */
export type ColumnKind =
  | "text"
  | "place"
  | "precision"
  | "value"
  | "actor"
  | "names"
  | "number"
  | "date"
  | "events"
  | "tactic"
  | "group"
  | "target"
  | "source_type"
  | "basis"
  | "outcome"
  | "casualty_group"
  | "role"
  | "country"
  | "field"
  | "language"
  | "state"
  | "flag";

export interface FigureColumn<Row extends FigureRow = FigureRow> {
  name: keyof Row & string;
  label: InEach<string>;
  kind: ColumnKind;
}

/** What the figures are drawn from; a claim is never made beyond these articles. */
export interface Population {
  articles: number;
  publishers: number;
  languages: string[];
  /** First and last day of publication, as precise as known; null without articles. */
  published: { from: string; to: string } | null;
  /** Events that state forces did not begin. */
  attacks: number;
  /** Of them, those that are the news of an article. */
  reported: number;
  /** Events that state forces began: never counted among attacks. */
  operations: number;
}

/** Everything a step of the drawing may ask for. Colours are keys of the palette, never values. */
export interface DrawContext {
  document: Document;
  /** CSS pixels. */
  width: number;
  /** Drawn for a small screen: labels stand above marks rather than beside them. */
  narrow: boolean;
  /** `var(--…)` references in pages, plain colours in files. */
  colour: (key: string) => string;
  /** Reference to a hatch in the colour of that key, for what is only claimed or only partly known. */
  hatch: (key: string) => string;
  /** Address of what counts these events: one event's page, else the row of the figure's table; null in a file without a site address. */
  href: (eventIds: readonly string[], row: number) => string | null;
}

/** One language's words for one figure: everything that is said, so that the drawing itself holds none. */
export interface FigureText<Row extends FigureRow, Say> {
  words: (rows: Row[], say: Say, population: Population) => FigureWords;
  /** Accessible name and tooltip of the mark of a row: what it counts, in full. */
  mark: (row: Row, say: Say) => string;
  /** The short name beside a mark, in figures that name their marks. */
  name?: (row: Row, say: Say) => string;
  /** What is written out at the end of a row, in figures that write their counts out. */
  value?: (row: Row, say: Say) => string;
  /** Words in the drawing: axes, lanes, keys. */
  labels: Record<string, string>;
}

/** What a figure's drawing is given to say: the labels of its language and the language's helpers. */
export interface DrawWords<Row extends FigureRow, Say> {
  say: Say;
  labels: Record<string, string>;
  mark: (row: Row) => string;
  name: (row: Row) => string;
  value: (row: Row) => string;
}

/**
 * One file in `loaders/figures/`; its name is the figure's id. Another language is another entry in
 * `text`: rows, specification and drawing hold no words, so that its digest stays the same.
 */
export interface Figure<Row extends FigureRow = FigureRow, Say = unknown> {
  id: string;
  question: InEach<string>;
  /** As wide as the text, or wider: maps, time lines. */
  format: "text" | "wide";
  /** What is drawn and how, in terms that no language changes: it enters the digest beside the rows. */
  specification: Record<string, string>;
  /** The rows drawn, by arquero; nothing else of the tables reaches the drawing. */
  rows: (tables: Tables, codebook: Codebook) => Row[];
  columns: FigureColumn<Row>[];
  /** Ids of the events that a row counts. */
  events: (row: Row) => string[];
  text: InEach<FigureText<Row, Say>>;
  draw: (rows: Row[], words: DrawWords<Row, Say>, context: DrawContext) => SVGSVGElement;
}

/** A cell of the table under a figure: as it is printed, as it sorts. */
export interface TableCell {
  text: string;
  sort: string | number | null;
}

export interface DrawnRow {
  /** Anchor of the row on the figure's page and under the figure. */
  id: string;
  eventIds: string[];
  cells: TableCell[];
}

/** A figure as drawn: what pages, files and citations need of it. */
export interface DrawnFigure {
  id: string;
  /** 1-based place in reading order. */
  number: number;
  question: string;
  format: "text" | "wide";
  words: FigureWords;
  svgWide: string;
  svgNarrow: string;
  rows: FigureRow[];
  columns: { name: string; label: InEach<string>; kind: ColumnKind }[];
  /** `rows` printed for a reader. */
  table: DrawnRow[];
  eventIds: string[];
  specification: Record<string, string>;
  /** SHA-256 over rows and specification, hex; a citation shows the first eight digits. */
  digest: string;
}
