import * as Plot from "@observablehq/plot";
import type { DrawContext, DrawWords, FigureRow } from "../../model/figure.ts";
import type { Say } from "../words/say.ts";
import { SMALL, TEXT } from "./surface.ts";

/** Side of the little square that shows a colour beside its name. */
export const TINY_SQUARE = 11;

/** A little square, by its middle. */
export interface Sign {
  x: number;
  y: number;
  /** Key of the palette. */
  colour: string;
}

/** Colours beside their names. */
export function signMark(signs: readonly Sign[], context: DrawContext): Plot.Markish {
  return Plot.dot(signs, {
    x: asIs((sign) => sign.x),
    y: asIs((sign) => sign.y),
    r: TINY_SQUARE / Math.sqrt(Math.PI),
    symbol: "square",
    fill: asIs((sign) => context.colour(sign.colour)),
    stroke: "none",
  });
}

/** Text set at a pixel place. */
export interface Label {
  x: number;
  y: number;
  text: string;
  /** Where the place is within the text. */
  anchor?: "start" | "middle" | "end";
  /** Key of the palette; `ink` unless told. */
  colour?: string;
  bold?: boolean;
  small?: boolean;
  /** Key of the ground that the text is cut out of, where lines may run behind it. */
  halo?: string;
  /** Where the text leads for a pointer; the mark that it names is the keyboard's way. */
  href?: string | null;
}

/** A value already final: Plot is not to scale it. */
export function asIs<T, V>(value: (item: T) => V) {
  return { value, scale: null } as const;
}

/** Labels, one mark for each way of setting them, since a Plot mark has one anchor, weight, size and colour. */
export function labels(list: readonly Label[], context: DrawContext): Plot.Markish[] {
  const way = ({ anchor, bold, small, halo, colour }: Label) => `${anchor ?? "start"} ${bold} ${small} ${halo} ${colour}`;
  return groupedBy(list, way).map((alike) => labelMark(alike, context));
}

function labelMark(same: readonly Label[], context: DrawContext): Plot.Markish {
  const first = same[0] as Label;
  return Plot.text(same, {
    x: asIs((label) => label.x),
    y: asIs((label) => label.y),
    text: (label: Label) => label.text,
    textAnchor: first.anchor ?? "start",
    fontWeight: first.bold ? 600 : 400,
    fontSize: first.small ? SMALL : TEXT,
    fill: context.colour(first.colour ?? "ink"),
    ...(first.halo === undefined ? {} : { stroke: context.colour(first.halo), strokeWidth: 3 }),
    href: (label: Label) => label.href ?? null,
  });
}

/** What every mark that counts something carries: where it leads, and its name. */
export function linked<Row extends FigureRow, T>(
  words: DrawWords<Row, Say>,
  context: DrawContext,
  of: (item: T) => { row: Row; index: number; eventIds: string[] },
) {
  return {
    href: (item: T) => {
      const { eventIds, index } = of(item);
      return context.href(eventIds, index);
    },
    ariaLabel: (item: T) => words.mark(of(item).row),
    title: (item: T) => words.mark(of(item).row),
  };
}

/** Names that stand upright over narrow columns, read from below. */
export function uprightNames(names: readonly Label[], context: DrawContext): Plot.Markish {
  return Plot.text(names, {
    x: asIs((label) => label.x),
    y: asIs((label) => label.y),
    text: "text",
    rotate: -90,
    textAnchor: "start",
    fontSize: SMALL,
    fill: context.colour("ink"),
  });
}

/** Texts that are marks themselves: each leads somewhere and has its name. */
export function namedTexts<Row extends FigureRow, T extends Label & { row: Row; index: number; eventIds: string[] }>(
  list: readonly T[],
  words: DrawWords<Row, Say>,
  context: DrawContext,
): Plot.Markish[] {
  if (list.length === 0) return [];
  return [
    Plot.text(list, {
      x: asIs((label) => label.x),
      y: asIs((label) => label.y),
      text: (label: T) => label.text,
      textAnchor: "start",
      fontSize: SMALL,
      fill: asIs((label) => context.colour(label.colour ?? "ink")),
      ...linked<Row, T>(words, context, (label) => label),
    }),
  ];
}

/** A straight line between two pixel places. */
export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Thin lines that order the picture and mean nothing themselves. */
export function rules(list: readonly Line[], context: DrawContext, colour = "rule"): Plot.Markish {
  return Plot.link(list, {
    x1: asIs((line) => line.x1),
    y1: asIs((line) => line.y1),
    x2: asIs((line) => line.x2),
    y2: asIs((line) => line.y2),
    stroke: context.colour(colour),
    strokeWidth: 1,
    // On a map, too: Plot would take them for ways over the globe.
    curve: "linear",
  });
}

/** A block, its fill and line ready to use. */
export interface Block {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  fill: string;
  stroke: string;
}

/** Items by a property, in the order in which its values are first met. */
export function groupedBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const found = groups.get(key(item));
    if (found) found.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

/** Blocks at pixel places, with what links them; those that look alike in one mark, so that their look is written once. */
export function blocks<T extends Block>(list: readonly T[], link: object): Plot.Markish[] {
  return groupedBy(list, ({ fill, stroke }) => `${fill} ${stroke}`).map((alike) => {
    const { fill, stroke } = alike[0] as T;
    return Plot.rect(alike, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill, stroke, strokeWidth: 1.5, ...link });
  });
}

/** Blocks that lead nowhere, those that look alike in one path: a grid of hundreds weighs little. */
export function shapes(list: readonly Block[], pointerEvents?: string): Plot.Markish[] {
  return groupedBy(list, ({ fill, stroke }) => `${fill} ${stroke}`).map((alike) => {
    const { fill, stroke } = alike[0] as Block;
    const corners = ({ x1, x2, y1, y2 }: Block) => [
      [x1, y1],
      [x2, y1],
      [x2, y2],
      [x1, y2],
      [x1, y1],
    ];
    const together = { type: "MultiPolygon", coordinates: alike.map((block) => [corners(block)]) };
    return Plot.geo(together as unknown as Plot.Data, {
      fill,
      stroke,
      strokeWidth: 1.5,
      ...(pointerEvents === undefined ? {} : { pointerEvents }),
    });
  });
}

/** An empty frame that says that there is nothing to draw. */
export function emptyFrame(sentence: string, context: DrawContext): { marks: Plot.Markish[]; height: number } {
  const height = 88;
  const frame = { x1: 1, x2: context.width - 1, y1: 1, y2: height - 1, fill: "none", stroke: context.colour("rule") };
  const label: Label = { x: context.width / 2, y: height / 2, text: sentence, anchor: "middle", colour: "soft" };
  return { marks: [...shapes([frame]), ...labels([label], context)], height };
}
