import { plainColour, TACTIC_COLOURS } from "../figures/drawing/palette.ts";
import type { DrawnFigure, FigureRow } from "../model/figure.ts";
import type { ReportLanguage } from "../model/language.ts";
import { compare } from "../problems.ts";
import { briefWords, type NativeChart } from "./brief.ts";

/** Which column of a figure's rows is counted along which; what no bar of counts would say is not among them. */
interface Counted {
  category: string;
  /** Null counts what is reported and what is only recalled. */
  series: string | null;
  stacked: boolean;
}

const COUNTED: Record<string, Counted> = {
  "tactics-combined": { category: "tactics", series: null, stacked: true },
  "vehicle-bomb-targets": { category: "target", series: "weapon", stacked: true },
  "ied-places-targets": { category: "place", series: "target", stacked: true },
  // An attack with several families of tactics counts in each: what would be stacked is no whole.
  "targets-by-tactic": { category: "target", series: "group", stacked: false },
  "perpetrator-basis": { category: "perpetrator", series: "basis", stacked: true },
  "disagreement-by-source-type": { category: "field", series: "source_type", stacked: false },
  "outlets-languages-events": { category: "publisher", series: null, stacked: true },
};

/** More hues than these are no key any more, more bars no chart. */
const MOST_SERIES = 6;
const MOST_CATEGORIES = 14;

/** Greys for what is no family of tactics, whose colours mean tactics only: light enough for numbers in ink, told apart by their order too. */
const SHADES = ["#8c96a0", "#d9d9d6", "#b5b0a6", "#f1efea", "#a5adb5", "#c7c2b8"];

/** The row of a whole, which the others are parts of. */
const ALL = "all";

/** A figure as a chart of bars with its own numbers, in the language that it was drawn in; null where bars would not say the same. */
export function nativeChart(figure: DrawnFigure, language: ReportLanguage): NativeChart | null {
  const counted = COUNTED[figure.id];
  if (counted === undefined || figure.rows.length === 0) return null;
  const cells = cellsOf(figure, counted, language);
  const chart = counted.stacked
    ? stackedChart(cells)
    : flatChart(longestFirst(cells), counted.series === "group", briefWords(language).colon);
  return chart.series.length > MOST_SERIES || chart.categories.length > MOST_CATEGORIES ? null : chart;
}

function stackedChart(cells: readonly CountedCell[]): NativeChart {
  const categories = [...new Set(cells.map(({ category }) => category))];
  const keys = [...new Map(cells.map(({ key, name }) => [key, name]))];
  const sum = (category: string, key: string) => {
    const own = cells.filter((cell) => cell.category === category && cell.key === key);
    return own.length === 0 ? null : own.reduce((total, { value }) => total + value, 0);
  };
  return {
    stacked: true,
    categories,
    series: keys.map(([key, name]) => ({ name, values: categories.map((category) => sum(category, key)) })),
    colours: keys.map((_, index) => SHADES[index] ?? plainColour("rule", "light")),
  };
}

/** Cells by their category's sum, then by their own. */
function longestFirst(cells: readonly CountedCell[]): CountedCell[] {
  const total = (category: string) => cells.reduce((sum, cell) => sum + (cell.category === category ? cell.value : 0), 0);
  return [...cells].sort(
    (a, b) => total(b.category) - total(a.category) || compare(a.category, b.category) || b.value - a.value || compare(a.key, b.key),
  );
}

/** One bar for each cell that is filled, named in full: no reader has to tell it by its colour. */
function flatChart(cells: readonly CountedCell[], isTactics: boolean, colon: string): NativeChart {
  return {
    stacked: false,
    categories: cells.map(({ category, name }) => `${category}${colon}${name}`),
    series: [{ name: "n", values: cells.map(({ value }) => value) }],
    colours: cells.map(({ key }) => (isTactics ? groupColour(key) : plainColour("neutral", "light"))),
  };
}

function groupColour(key: string): string {
  return plainColour(TACTIC_COLOURS.find((colour) => colour === key) ?? "neutral", "light");
}

interface CountedCell {
  category: string;
  key: string;
  name: string;
  value: number;
}

function cellsOf(figure: DrawnFigure, { category, series }: Counted, language: ReportLanguage): CountedCell[] {
  const at = (name: string) => figure.columns.findIndex((column) => column.name === name);
  const printed = (row: number, name: string) => figure.table[row]?.cells[at(name)]?.text ?? "–";
  const label = (name: string) => figure.columns[at(name)]?.label[language] ?? name;
  const number = (row: FigureRow, name: string) => Number(row[name] ?? 0);
  return figure.rows.flatMap((row, index): CountedCell[] => {
    if (series !== null && row[series] === ALL) return [];
    const of = printed(index, category);
    if (series !== null) {
      const value = number(row, "reported") + number(row, "recalled");
      return [{ category: of, key: String(row[series] ?? ""), name: printed(index, series), value }];
    }
    return ["reported", "recalled"].map((name) => ({ category: of, key: name, name: label(name), value: number(row, name) }));
  });
}
