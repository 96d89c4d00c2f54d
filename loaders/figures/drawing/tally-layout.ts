import type { DrawContext, DrawWords, FigureRow } from "../../model/figure.ts";
import type { Say } from "../words/say.ts";
import type { Block, Label, Line, Sign } from "./marks.ts";
import { SMALL, TEXT } from "./surface.ts";
import { fitText, textWidth, wrapText } from "./text-width.ts";

/** A row that counts: one attack, or a sum of them. */
export interface TallyRow extends FigureRow {
  kind: "attack" | "sum";
  reported: number;
  recalled: number;
  event_ids: string;
}

/** How a mark is filled: by `role`, filled if reported as news and hollow if recalled, or as the figure's note says. */
export type Form = "role" | "filled" | "hollow" | "hatched";

export interface TallyItem<Row> {
  row: Row;
  index: number;
  eventIds: string[];
  /** Key of the palette. */
  colour: string;
  form: Form;
}

export interface TallyLine<Row> {
  name: string;
  /** Colours beside the name, for what the name stands for. */
  signs: string[];
  /** What stands at the end of the marks. */
  value: string;
  items: TallyItem<Row>[];
}

export interface TallySection<Row> {
  title: string | null;
  lines: TallyLine<Row>[];
}

export interface Spot<Row> extends TallyItem<Row> {
  x: number;
  y: number;
}

export type Bar<Row> = Block & TallyItem<Row>;

/** Everything placed, ready to be drawn. */
export interface Arranged<Row> {
  spots: Spot<Row>[];
  outlines: Bar<Row>[];
  filled: Block[];
  texts: Label[];
  signs: Sign[];
  zero: Line[];
  height: number;
}

interface Frame {
  left: number;
  right: number;
  name: number;
  signs: number;
  narrow: boolean;
  /** Pixels of a count, where counts are bars; null where each attack is a dot. */
  scale: ((count: number) => number) | null;
  /** The name beside a dot, where dots are so few that each can have one. */
  dotName: (row: never) => string;
  named: boolean;
}

export const RADIUS = 5;
const PITCH = 13;
const SIGN = 15;
const ROW = 26;
const LINE = 16;
const TITLE = 28;
const NAMED = 30;
const HALF_BAR = 7;
/** On a small screen names of bars stand beside the line of nought, not across it. */
const BESIDE_ZERO = 7;

const sizeOf = <Row extends TallyRow>({ items }: TallyLine<Row>) => items.reduce((sum, { row }) => sum + row.reported + row.recalled, 0);

function frameOf<Row extends TallyRow>(lines: readonly TallyLine<Row>[], words: DrawWords<Row, Say>, context: DrawContext): Frame {
  const { narrow, width } = context;
  const items = lines.flatMap((line) => line.items);
  const single = items.every(({ row }) => row.kind === "attack");
  const signs = Math.max(0, ...lines.map((line) => line.signs.length)) * SIGN;
  const name = narrow ? width : Math.min(290, Math.max(60, ...lines.map((line) => textWidth(line.name, TEXT))));
  const value = Math.max(24, ...lines.map((line) => textWidth(line.value, SMALL)));
  const left = narrow ? 1 : name + signs + 18;
  const right = narrow ? width - (single ? 1 : value + 10) : width - value - 10;
  const most = Math.max(1, ...lines.map(sizeOf));
  const scale = (count: number) => left + (count / most) * (right - left);
  return { left, right, name, signs, narrow, scale: single ? null : scale, dotName: words.name, named: single && items.length <= NAMED };
}

/** Dots side by side in as many lines as they need. */
function dots<Row extends TallyRow>(items: readonly TallyItem<Row>[], top: number, frame: Frame, out: Arranged<Row>) {
  let x = frame.left + RADIUS + 1;
  let y = top;
  for (const item of items) {
    const text = frame.named ? fitText(frame.dotName(item.row as never), SMALL, Math.min(190, frame.right - frame.left - 20)) : "";
    const wide = text === "" ? PITCH : 2 * RADIUS + 14 + textWidth(text, SMALL);
    if (x > frame.left + PITCH && x + wide - RADIUS - 8 > frame.right) {
      x = frame.left + RADIUS + 1;
      y += text === "" ? PITCH : 19;
    }
    out.spots.push({ ...item, x, y });
    if (text !== "") out.texts.push({ x: x + RADIUS + 4, y, text, small: true });
    x += wide;
  }
  return { end: x, bottom: y };
}

/** Of a dot, or of a whole bar, which by role is hollow until what is reported is filled over it. */
export function fillOf<Row extends TallyRow>({ form, colour, row }: TallyItem<Row>, context: DrawContext): string {
  if (form === "hatched") return context.hatch(colour);
  const filled = form === "filled" || (form === "role" && row.kind === "attack" && row.reported > 0);
  return context.colour(filled ? colour : "ground");
}

/** Bars end to end from zero, one for each sum. */
function bars<Row extends TallyRow>(
  items: readonly TallyItem<Row>[],
  y: number,
  at: (count: number) => number,
  out: Arranged<Row>,
  context: DrawContext,
) {
  let before = 0;
  for (const item of items) {
    const { reported, recalled } = item.row;
    const stroke = context.colour(item.colour);
    const place = { x1: at(before), y1: y - HALF_BAR, y2: y + HALF_BAR, stroke };
    out.outlines.push({ ...item, ...place, x2: at(before + reported + recalled), fill: fillOf(item, context) });
    if (item.form === "role" && reported > 0) out.filled.push({ ...place, x2: at(before + reported), fill: stroke });
    before += reported + recalled;
  }
  return { end: at(before), bottom: y };
}

/** The name in as many lines as it needs, its colours between it and the marks, or before it on a small screen. */
function head<Row extends TallyRow>(line: TallyLine<Row>, top: number, frame: Frame, out: Arranged<Row>): number {
  const { narrow, name, signs, left } = frame;
  const before = narrow && frame.scale !== null ? BESIDE_ZERO : 0;
  const indent = narrow ? before + line.signs.length * SIGN : 0;
  const lines = wrapText(line.name, TEXT, narrow ? name - indent : name).slice(0, 3);
  lines.forEach((text, at) => {
    out.texts.push({ x: narrow ? indent : name, y: top + ROW / 2 + at * LINE, text, anchor: narrow ? "start" : "end" });
  });
  const first = narrow ? before + SIGN / 2 - 1.5 : left - signs;
  line.signs.forEach((colour, at) => {
    out.signs.push({ x: first + at * SIGN, y: top + ROW / 2, colour });
  });
  return (lines.length - 1) * LINE;
}

function placeLine<Row extends TallyRow>(
  line: TallyLine<Row>,
  top: number,
  frame: Frame,
  out: Arranged<Row>,
  context: DrawContext,
): number {
  const more = head(line, top, frame, out);
  const y = frame.narrow ? top + ROW + more + 10 : top + ROW / 2 + (frame.scale === null ? 0 : more / 2);
  const drawn = frame.scale === null ? dots(line.items, y, frame, out) : bars(line.items, y, frame.scale, out, context);
  const fits = drawn.end + 6 + textWidth(line.value, SMALL) <= context.width;
  out.texts.push({
    x: fits ? drawn.end + 6 : context.width,
    y: fits || !frame.narrow ? drawn.bottom : top + ROW / 2,
    text: line.value,
    anchor: fits ? "start" : "end",
    small: true,
    colour: "soft",
  });
  return Math.max(drawn.bottom + (frame.narrow ? 18 : ROW / 2), top + ROW + more);
}

/** Places sections of lines one below the other. */
export function arrange<Row extends TallyRow>(
  sections: readonly TallySection<Row>[],
  words: DrawWords<Row, Say>,
  context: DrawContext,
): Arranged<Row> {
  const frame = frameOf(
    sections.flatMap((section) => section.lines),
    words,
    context,
  );
  const out: Arranged<Row> = { spots: [], outlines: [], filled: [], texts: [], signs: [], zero: [], height: 0 };
  let top = 0;
  for (const section of sections.filter(({ lines }) => lines.length > 0)) {
    if (section.title !== null) out.texts.push({ x: 0, y: top + 12, text: section.title, bold: true });
    top += section.title === null ? 0 : TITLE;
    const first = top;
    for (const line of section.lines) top = placeLine(line, top, frame, out, context);
    if (frame.scale !== null) out.zero.push({ x1: frame.left, x2: frame.left, y1: first, y2: top });
    top += 12;
  }
  return { ...out, height: top };
}
