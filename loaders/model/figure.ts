import type { Tables } from "./tables.ts";

/** What a figure says in one language. All of it is computed from the rows. */
export interface FigureWords {
  /** The finding, one sentence. */
  headline: string;
  /** What is shown: measure, place, time. */
  subtitle: string;
  /** "n = 5 attacks in 5 articles". */
  n: string;
  /** How to read it, what is left out. */
  note: string;
  /** For who cannot see it: kind of chart, axes, finding. */
  alt: string;
}

export interface FigureColumn<Row> {
  name: keyof Row & string;
  label: Record<string, string>;
  kind: "text" | "number" | "date" | "range" | "tactic";
}

export interface DrawContext {
  document: Document;
  /** CSS pixels. */
  width: number;
  language: string;
  /** `var(--…)` references in pages, plain colours in files. */
  colour: (key: string) => string;
  /** Address of an event's page, or null in a standalone file without a site address. */
  eventHref: (eventId: string) => string | null;
}

/** One file in `loaders/figures/`; its name is the figure's id. */
export interface Figure<Row = Record<string, unknown>> {
  id: string;
  question: Record<string, string>;
  /** The rows drawn, by arquero; nothing else of the tables reaches the drawing. */
  rows: (tables: Tables) => Row[];
  columns: FigureColumn<Row>[];
  /** Ids of the events that a row counts. */
  events: (row: Row) => string[];
  words: (rows: Row[], tables: Tables, language: string) => FigureWords;
  draw: (rows: Row[], words: FigureWords, context: DrawContext) => SVGSVGElement;
}
