import type { SymbolType } from "@observablehq/plot";
import type { DrawContext, DrawWords, FigureRow } from "../../model/figure.ts";
import type { Say } from "../words/say.ts";
import { type Label, type Sign, TINY_SQUARE } from "./marks.ts";
import { SMALL, TEXT } from "./surface.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { instant, type TimeScale, timeScale } from "./time-axis.ts";

/** A row of a time line: one attack, or what was summed over a period; `from` is null where no day or period is known. */
export interface TimelineRow extends FigureRow {
  kind: "attack" | "period";
  from: string | null;
  to: string | null;
  precision: string;
  lane: string;
  reported: number;
  recalled: number;
  place: string | null;
  country: string | null;
  event_ids: string;
}

export interface Lane {
  /** As in the rows. */
  key: string;
  /** Key of the palette. */
  colour: string;
}

/** How the marks of one time line differ in form. Sums are filled for what is reported, hollow for what is recalled. */
export interface TimelineForm<Row extends TimelineRow> {
  lanes: Lane[];
  /** A filled mark; the rest are hollow. */
  filled: (row: Row) => boolean;
  hatched: (row: Row) => boolean;
  small: (row: Row) => boolean;
  symbol: (row: Row) => SymbolType;
}

/** What every part of the drawing needs. */
export interface TimelineParts<Row extends TimelineRow> {
  form: TimelineForm<Row>;
  words: DrawWords<Row, Say>;
  context: DrawContext;
  scale: TimeScale;
}

export interface Indexed<Row> {
  row: Row;
  /** Its place among the rows: the row of the table that it is. */
  index: number;
  eventIds: string[];
}

/** Height of a lane's name on one line, and of every further line. */
const HEAD = 24;
const LINE = 16;

/** Semibold is wider than what is measured when lines are cut. */
const BOLD = 1.05;

/** True where the rows are sums over periods, not single attacks. */
export function isSummed(rows: readonly TimelineRow[]): boolean {
  return rows.some(({ kind }) => kind === "period");
}

/** How long the period is that each bar sums over, in words. */
export function barLength(rows: readonly TimelineRow[], say: Say): string {
  const dated = rows.find(({ from }) => from !== null);
  return dated?.from ? say.period(dated.from, dated.to ?? dated.from) : "a period";
}

export function indexed<Row extends TimelineRow>(rows: readonly Row[]): Indexed<Row>[] {
  return rows.map((row, index) => ({ row, index, eventIds: row.event_ids.split(";") }));
}

/** The time that all rows take up, over the width of the drawing. */
export function scaleOf(rows: readonly TimelineRow[], context: DrawContext): TimeScale {
  return timeScale(
    rows.flatMap(({ from, to }) => (from === null ? [] : [from, to ?? from])),
    4,
    context.width - 4,
  );
}

/** Middle of the days on which a dated row may have happened. */
export function middle(row: TimelineRow): number {
  return (instant(row.from as string) + instant(row.to ?? (row.from as string))) / 2;
}

/**
 * A lane's name with its colour beside it, on as many lines as it needs: words are in ink, since not every colour is legible as text.
 * The height is what all of it takes up.
 */
export function laneHead<Row extends TimelineRow>(lane: Lane, top: number, note: string, { words, context }: TimelineParts<Row>) {
  const y = top + HEAD / 2;
  const left = TINY_SQUARE + 8;
  const room = context.width - left - textWidth(note, SMALL) - 8;
  const lines = wrapText(words.labels[lane.key] ?? words.say.group(lane.key), TEXT, room / BOLD);
  const below = (lines.length - 1) * LINE;
  const sign: Sign = { x: TINY_SQUARE / 2, y, colour: lane.colour };
  const names = lines.map((text, at): Label => ({ x: left, y: y + at * LINE, text, bold: true, halo: "ground" }));
  const x = left + 7 + textWidth(lines.at(-1) ?? "", TEXT, true);
  return {
    sign,
    texts: [...names, { x, y: y + below, text: note, colour: "soft", small: true, halo: "ground" } as Label],
    height: HEAD + below,
  };
}

/** Names of the ticks of the time axis. */
export function tickName(say: Say): (day: string, yearly: boolean) => string {
  return (day, yearly) => (yearly ? day.slice(0, 4) : say.shortDate(day, `${day.slice(0, 7)}-28`, "month"));
}
