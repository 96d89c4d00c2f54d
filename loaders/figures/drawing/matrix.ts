import * as Plot from "@observablehq/plot";
import type { DrawContext, DrawWords, FigureRow } from "../../model/figure.ts";
import type { Say } from "../words/say.ts";
import { asIs, emptyFrame, type Label, type Line, labels, linked, rules, uprightNames } from "./marks.ts";
import { SMALL, surface, TEXT } from "./surface.ts";
import { fitText, textWidth, wrapText } from "./text-width.ts";

/** One cell that is not empty. */
export interface MatrixCell<Row> {
  row: Row;
  index: number;
  eventIds: string[];
  line: string;
  column: string;
  count: number;
  /** Key of the palette. */
  colour: string;
  filled: boolean;
}

export interface MatrixAxis {
  key: string;
  name: string;
  /** Under the name, in small letters. */
  detail?: string;
}

export interface Axes {
  lines: readonly MatrixAxis[];
  columns: readonly MatrixAxis[];
}

const STEP = 40;
const DETAILED = 52;
const GREATEST = 15;
/** From one line of a column's name to the next. */
const LINE = 15;

interface Frame {
  /** Names of columns stand upright where they would not fit lying. */
  upright: boolean;
  left: number;
  column: number;
  step: number;
  head: number;
}

const uprightHead = (columns: readonly MatrixAxis[]) => Math.min(150, Math.max(...columns.map(({ name }) => textWidth(name, SMALL)))) + 12;

function frameOf(lines: readonly MatrixAxis[], columns: readonly MatrixAxis[], context: DrawContext): Frame {
  const detailed = lines.some(({ detail }) => detail !== undefined && detail !== "");
  if (context.narrow) {
    return {
      upright: true,
      left: 0,
      column: context.width / columns.length,
      step: STEP + 22 + (detailed ? 16 : 0),
      head: uprightHead(columns),
    };
  }
  const names = lines.map(({ name, detail }) => Math.max(textWidth(name, TEXT), Math.min(240, textWidth(detail ?? "", SMALL))));
  const left = Math.min(260, Math.max(80, ...names)) + 18;
  const column = Math.min(130, (context.width - left) / columns.length);
  const upright = columns.some(({ name }) => name.split(" ").some((word) => textWidth(word, SMALL) > column - 8));
  const tallest = Math.max(...columns.map(({ name }) => wrapText(name, SMALL, column - 8).length));
  return { upright, left, column, step: detailed ? DETAILED : STEP, head: upright ? uprightHead(columns) : tallest * LINE + 10 };
}

function columnNames(columns: readonly MatrixAxis[], frame: Frame): { labels: Label[]; upright: Label[] } {
  const middle = (at: number) => frame.left + (at + 0.5) * frame.column;
  if (frame.upright) {
    return {
      labels: [],
      upright: columns.flatMap(({ name }, at) => {
        const lines = frame.column < 2 * LINE ? [fitText(name, SMALL, frame.head - 10)] : wrapText(name, SMALL, frame.head - 10);
        const first = middle(at) - ((lines.length - 1) * LINE) / 2;
        return lines.map((text, line): Label => ({ x: first + line * LINE, y: frame.head - 8, text, small: true }));
      }),
    };
  }
  const names = columns.flatMap(({ name }, at) => {
    const wrapped = wrapText(name, SMALL, frame.column - 8);
    return wrapped.map(
      (text, line): Label => ({
        x: middle(at),
        y: frame.head - 10 - (wrapped.length - 1 - line) * LINE,
        text,
        anchor: "middle",
        small: true,
      }),
    );
  });
  return { labels: names, upright: [] };
}

function lineNames(lines: readonly MatrixAxis[], frame: Frame, context: DrawContext): Label[] {
  return lines.flatMap(({ name, detail }, at): Label[] => {
    const top = frame.head + at * frame.step;
    const narrow = context.narrow;
    const x = narrow ? 0 : frame.left - 12;
    const anchor = narrow ? "start" : "end";
    const room = narrow ? context.width : frame.left - 18;
    const more = detail !== undefined && detail !== "";
    const y = narrow ? top + 14 : top + frame.step / 2 - (more ? 8 : 0);
    const first: Label = { x, y, text: fitText(name, TEXT, room), anchor };
    return more ? [first, { x, y: y + 16, text: fitText(detail, SMALL, room), anchor, small: true, colour: "soft" }] : [first];
  });
}

type Circle<Row> = MatrixCell<Row> & { x: number; y: number; r: number };

/** Circles at the crossings of their lines and columns, their areas as the counts. */
function circlesOf<Row>(cells: readonly MatrixCell<Row>[], { lines, columns }: Axes, frame: Frame, narrow: boolean): Circle<Row>[] {
  const most = Math.max(...cells.map(({ count }) => count));
  const greatest = Math.min(GREATEST, frame.column / 2 - 8 - (narrow ? 3 : 0));
  return cells.map((cell) => {
    const base = frame.head + lines.findIndex(({ key }) => key === cell.line) * frame.step;
    const y = narrow ? base + frame.step - STEP / 2 : base + frame.step / 2;
    const x = frame.left + (columns.findIndex(({ key }) => key === cell.column) + 0.5) * frame.column - (narrow ? 7 : 8);
    return { ...cell, x, y, r: Math.max(3.5, greatest * Math.sqrt(cell.count / most)) };
  });
}

function circleMark<Row extends FigureRow>(
  circles: readonly Circle<Row>[],
  words: DrawWords<Row, Say>,
  context: DrawContext,
): Plot.Markish {
  return Plot.dot(circles, {
    x: asIs((cell) => cell.x),
    y: asIs((cell) => cell.y),
    r: asIs((cell) => cell.r),
    fill: asIs((cell) => context.colour(cell.filled ? cell.colour : "ground")),
    stroke: asIs((cell) => context.colour(cell.colour)),
    strokeWidth: 1.75,
    ...linked<Row, Circle<Row>>(words, context, (cell) => cell),
  });
}

/** Counts where two things meet, as circles whose areas are the counts, with the number beside each. */
export function matrix<Row extends FigureRow>(
  cells: readonly MatrixCell<Row>[],
  axes: Axes,
  words: DrawWords<Row, Say>,
  context: DrawContext,
): SVGSVGElement {
  const { lines, columns } = axes;
  const { document, width, narrow } = context;
  if (cells.length === 0) {
    const { marks, height } = emptyFrame(words.labels.empty ?? "", context);
    return surface(document, { width, height, marks });
  }
  const frame = frameOf(lines, columns, context);
  const circles = circlesOf(cells, axes, frame, narrow);
  const numbers = circles.map(({ x, y, r, count }): Label => ({ x: x + r + 3, y, text: words.say.number(count), small: true }));
  const across = frame.left + columns.length * frame.column;
  const tops = lines.map((_, at) => frame.head + at * frame.step);
  const between: Line[] = tops.map((y) => ({ x1: 0, x2: across, y1: y, y2: y }));
  const named = columnNames(columns, frame);
  const texts = labels([...named.labels, ...lineNames(lines, frame, context), ...numbers], context);
  const marks = [rules(between, context), circleMark(circles, words, context), uprightNames(named.upright, context), ...texts];
  return surface(document, { width, height: frame.head + lines.length * frame.step + 4, marks });
}
