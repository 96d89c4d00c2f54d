import * as Plot from "@observablehq/plot";
import type { DrawContext, DrawWords, FigureRow } from "../../model/figure.ts";
import type { Say } from "../words/say.ts";
import { colourKey } from "./colour-key.ts";
import { asIs, emptyFrame, type Label, labels, linked, signMark } from "./marks.ts";
import { SMALL, surface, TEXT } from "./surface.ts";
import { fitText, textWidth } from "./text-width.ts";
import { type ValueScale, valueAxis, valueScale } from "./value-axis.ts";

/** A row that has a count with what is known of its bounds. */
export interface RangeRow extends FigureRow {
  low: number | null;
  best: number | null;
  high: number | null;
  /** True if it may be more than `high`: "at least". */
  open: boolean;
}

/** One line of the chart. */
export interface RangeLine<Row> {
  row: Row;
  index: number;
  eventIds: string[];
  name: string;
  /** What stands at the end: the count in words, and of how many attacks. */
  value: string;
  /** Key of the palette. */
  colour: string;
  filled: boolean;
}

export interface RangeSection<Row> {
  title: string | null;
  lines: RangeLine<Row>[];
}

interface Placed<Row> extends RangeLine<Row> {
  y: number;
}

const RADIUS = 5;
const TITLE = 28;
const AXIS = 24;

/** Room for names beside the marks; longer ones are cut short. */
const MOST_NAME = 250;

interface Layout {
  left: number;
  right: number;
  /** Height of a line of the chart. */
  step: number;
  nameX: number;
  name: number;
  valueX: number;
  /** How far above the marks names and values stand. */
  rise: { name: number; value: number };
  anchor: "start" | "end";
  valueAnchor: "start" | "end";
}

/** Where the line of nought stands on a small screen, and where names begin: beside it, since a line through "1" makes another number of it. */
const NARROW = { zero: 6, name: 13 };

/** On a small screen a value stands at the end of its name's line, or, if one of them has no room there, all on lines of their own. */
function narrowLayout<Row extends RangeRow>(lines: readonly RangeLine<Row>[], width: number): Layout {
  const room = width - NARROW.name;
  const fits = lines.every(({ name, value }) => textWidth(name, TEXT) + textWidth(value, SMALL) + 12 <= room);
  const place = { left: NARROW.zero, right: width - 20, nameX: NARROW.name, name: room, anchor: "start" as const };
  if (fits) return { ...place, step: 46, rise: { name: -18, value: -18 }, valueX: width, valueAnchor: "end" };
  return { ...place, step: 62, rise: { name: -34, value: -17 }, valueX: NARROW.name, valueAnchor: "start" };
}

/** Where names, marks and values stand: side by side, or, on a small screen, names and values above their marks. */
function layout<Row extends RangeRow>(lines: readonly RangeLine<Row>[], { narrow, width }: DrawContext): Layout {
  if (narrow) return narrowLayout(lines, width);
  const name = Math.min(MOST_NAME, Math.max(60, ...lines.map((line) => textWidth(line.name, TEXT))));
  const value = Math.min(290, Math.max(60, ...lines.map((line) => textWidth(line.value, SMALL))));
  const ends = { left: name + 18, right: width - value - 22, nameX: name, valueX: width - value };
  return { ...ends, name, step: 27, rise: { name: 0, value: 0 }, anchor: "end", valueAnchor: "start" };
}

function place<Row extends RangeRow>(sections: readonly RangeSection<Row>[], { step }: Layout, narrow: boolean) {
  const placed: Placed<Row>[] = [];
  const titles: Label[] = [];
  const panels: { top: number; bottom: number }[] = [];
  let y = 0;
  for (const { title, lines } of sections) {
    if (title !== null) titles.push({ x: 0, y: y + 12, text: title, bold: true });
    const top = y + (title === null ? 0 : TITLE);
    for (const [at, line] of lines.entries()) placed.push({ ...line, y: top + (at + (narrow ? 1 : 0.5)) * step - (narrow ? 13 : 0) });
    panels.push({ top, bottom: top + lines.length * step });
    y = top + lines.length * step + AXIS + 12;
  }
  return { placed, titles, panels, height: y - 10 };
}

function nameLabels<Row extends RangeRow>(placed: readonly Placed<Row>[], spot: Layout): Label[] {
  return placed.flatMap(({ name, value, y }): Label[] => [
    { x: spot.nameX, y: y + spot.rise.name, text: fitText(name, TEXT, spot.name), anchor: spot.anchor, halo: "ground" },
    { x: spot.valueX, y: y + spot.rise.value, text: value, anchor: spot.valueAnchor, small: true, colour: "soft", halo: "ground" },
  ]);
}

/** The line from low to high; where the top is open, an arrow head points on. */
function spanMarks<Row extends RangeRow>(placed: readonly Placed<Row>[], scale: ValueScale, context: DrawContext): Plot.Markish[] {
  const known = placed.filter(({ row }) => row.low !== null && row.high !== null && (row.high > row.low || row.open));
  const end = ({ row }: Placed<Row>) => scale.at(row.high as number) + (row.open ? RADIUS + 6 : 0);
  const stroke = asIs((item: Placed<Row>) => context.colour(item.colour));
  const y = asIs((item: Placed<Row>) => item.y);
  return [
    Plot.link(known, { x1: asIs((item) => scale.at(item.row.low as number)), x2: asIs(end), y1: y, y2: y, stroke, strokeWidth: 2 }),
    Plot.dot(
      known.filter(({ row }) => row.open),
      { x: asIs(end), y, r: 4, symbol: "triangle", rotate: 90, fill: stroke, stroke: "none" },
    ),
  ];
}

function bestMark<Row extends RangeRow>(
  placed: readonly Placed<Row>[],
  scale: ValueScale,
  words: DrawWords<Row, Say>,
  context: DrawContext,
): Plot.Markish {
  return Plot.dot(
    placed.filter(({ row }) => row.best !== null),
    {
      x: asIs(({ row }) => scale.at(row.best as number)),
      y: asIs((item) => item.y),
      r: RADIUS,
      fill: asIs((item) => context.colour(item.filled ? item.colour : "ground")),
      stroke: asIs((item) => context.colour(item.colour)),
      strokeWidth: 1.75,
      ...linked<Row, Placed<Row>>(words, context, (item) => item),
    },
  );
}

/**
 * Counts as a dot at the best figure on a line from low to high, from zero, named and written out beside it.
 * @param options.key families of tactics whose colours are to be named under the chart
 */
export function ranges<Row extends RangeRow>(
  sections: readonly RangeSection<Row>[],
  words: DrawWords<Row, Say>,
  context: DrawContext,
  options: { key?: readonly string[] } = {},
): SVGSVGElement {
  const lines = sections.flatMap((section) => section.lines);
  if (lines.length === 0) {
    const { marks, height } = emptyFrame(words.labels.empty ?? "", context);
    return surface(context.document, { width: context.width, height, marks });
  }
  const spot = layout(lines, context);
  const scale = valueScale(
    lines.map(({ row }) => row.high ?? row.best ?? 0),
    spot.left,
    spot.right,
  );
  const { placed, titles, panels, height } = place(
    sections.filter((section) => section.lines.length > 0),
    spot,
    context.narrow,
  );
  const axes = panels.flatMap((panel) => valueAxis(scale, { ...panel, number: words.say.number }, context));
  const marks = [...axes, ...spanMarks(placed, scale, context), bestMark(placed, scale, words, context)];
  const key = colourKey(options.key ?? [], height + 4, words, context);
  return surface(context.document, {
    width: context.width,
    height: key.bottom + 4,
    marks: [...marks, signMark(key.signs, context), ...labels([...titles, ...nameLabels(placed, spot), ...key.texts], context)],
  });
}
