import * as Plot from "@observablehq/plot";
import type { DrawContext } from "../../model/figure.ts";
import { asIs, type Label, type Line, labels, linked, rules, type Sign, signMark } from "./marks.ts";
import { pack } from "./packing.ts";
import { strip } from "./strip.ts";
import { SMALL } from "./surface.ts";
import { fitText, textWidth } from "./text-width.ts";
import { instant, timeAxis } from "./time-axis.ts";
import { type Indexed, indexed, type Lane, laneHead, middle, type TimelineParts, type TimelineRow, tickName } from "./timeline-form.ts";

interface Placed<Row> extends Indexed<Row> {
  lane: Lane;
  x: number;
  y: number;
}

const STEP = 19;
const RADIUS = 5.5;

/** Room for a name: most stand whole. */
const nameRoom = (context: DrawContext) => (context.narrow ? 150 : 220);

/** A lane's dots and names on as few lines as fit, and how far down they reach. */
function laneDots<Row extends TimelineRow>(
  own: readonly Indexed<Row>[],
  lane: Lane,
  top: number,
  { scale, words, context }: TimelineParts<Row>,
) {
  const boxes = own.map(({ row }) => {
    const x = scale.at(middle(row));
    const half = Math.max(RADIUS, (scale.at(instant(row.to ?? (row.from as string))) - scale.at(instant(row.from as string))) / 2);
    const name = fitText(words.name(row), SMALL, nameRoom(context));
    const wide = textWidth(name, SMALL) + 8;
    const before = x + half + wide > scale.right;
    return { x, name, before, half, left: before ? x - half - wide : x - half, right: before ? x + half : x + half + wide };
  });
  const { lines, count } = pack(boxes, 5);
  const y = (at: number) => top + (lines[at] ?? 0) * STEP + STEP / 2;
  const placed: Placed<Row>[] = own.map((item, at) => ({ ...item, lane, x: boxes[at]?.x ?? 0, y: y(at) }));
  const names: Label[] = boxes.map(({ x, name, before, half }, at) => ({
    x: before ? x - half - 4 : x + half + 4,
    y: y(at),
    text: name,
    anchor: before ? "end" : "start",
    small: true,
    halo: "ground",
  }));
  return { placed, names, bottom: top + count * STEP + 8 };
}

/** Attacks without a date, under the axis. */
function undatedDots<Row extends TimelineRow>(all: readonly Indexed<Row>[], top: number, { form, words, context }: TimelineParts<Row>) {
  const items = all.filter(({ row }) => row.from === null).map((item) => ({ item, name: words.name(item.row) }));
  const { texts, placed, bottom } = strip(items, words.labels.undated ?? "", top, context);
  const laneOf = (key: string) => form.lanes.find((lane) => lane.key === key) as Lane;
  return { names: texts, placed: placed.map(({ item, x, y }) => ({ ...item, lane: laneOf(item.row.lane), x, y })), bottom };
}

function dotMark<Row extends TimelineRow>(placed: readonly Placed<Row>[], { form, words, context }: TimelineParts<Row>): Plot.Markish {
  const fill = ({ row, lane }: Placed<Row>) => {
    if (form.hatched(row)) return context.hatch(lane.colour);
    return context.colour(form.filled(row) ? lane.colour : "ground");
  };
  return Plot.dot(placed, {
    x: asIs((item) => item.x),
    y: asIs((item) => item.y),
    r: asIs((item: Placed<Row>) => (form.small(item.row) ? RADIUS - 1.75 : RADIUS)),
    symbol: (item: Placed<Row>) => form.symbol(item.row),
    fill: asIs(fill),
    stroke: asIs((item) => context.colour(item.lane.colour)),
    strokeWidth: 1.75,
    ...linked<Row, Placed<Row>>(words, context, (item) => item),
  });
}

/** How imprecise a date is: a line over the days on which it may have been. */
function spanMark<Row extends TimelineRow>(placed: readonly Placed<Row>[], { scale, context }: TimelineParts<Row>): Plot.Markish {
  const long = placed.filter(({ row }) => row.from !== null && row.to !== null && row.from !== row.to);
  return Plot.link(long, {
    x1: asIs(({ row }) => scale.at(instant(row.from as string))),
    x2: asIs(({ row }) => scale.at(instant(row.to as string))),
    y1: asIs((item) => item.y),
    y2: asIs((item) => item.y),
    stroke: asIs((item) => context.colour(item.lane.colour)),
    strokeWidth: 1.5,
  });
}

/** Thin lines between the marks of one attack that stands in several lanes. */
function ties(placed: readonly Placed<TimelineRow>[]): Line[] {
  const of = new Map<string, Placed<TimelineRow>[]>();
  for (const item of placed) of.set(item.row.event_ids, [...(of.get(item.row.event_ids) ?? []), item]);
  return [...of.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ x1: same[0]?.x ?? 0, x2: same[0]?.x ?? 0, y1: same[0]?.y ?? 0, y2: same.at(-1)?.y ?? 0 }));
}

/** Each attack a dot with its name, in the lane of each family that it belongs to. */
export function timelineDots<Row extends TimelineRow>(
  rows: readonly Row[],
  parts: TimelineParts<Row>,
): { marks: Plot.Markish[]; height: number } {
  const { form, words, context, scale } = parts;
  const all = indexed(rows);
  const placed: Placed<Row>[] = [];
  const texts: Label[] = [];
  const signs: Sign[] = [];
  let top = 0;
  for (const lane of form.lanes) {
    const own = all.filter(({ row }) => row.lane === lane.key && row.from !== null);
    if (own.length === 0) continue;
    const head = laneHead(lane, top, words.say.number(own.length), parts);
    const drawn = laneDots(own, lane, top + head.height, parts);
    placed.push(...drawn.placed);
    texts.push(...head.texts, ...drawn.names);
    signs.push(head.sign);
    top = drawn.bottom;
  }
  const axis = placed.length === 0 ? [] : timeAxis(scale, { top: 0, bottom: top, tick: tickName(words.say) }, context);
  const undated = undatedDots(all, placed.length === 0 ? 0 : top + 26, parts);
  const tied = rules(ties(placed), context, "neutral");
  const dots = dotMark([...placed, ...undated.placed], parts);
  const marks = [...axis, tied, signMark(signs, context), spanMark(placed, parts), dots, ...labels([...texts, ...undated.names], context)];
  return { marks, height: undated.bottom + 2 };
}
