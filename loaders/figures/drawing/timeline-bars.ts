import type * as Plot from "@observablehq/plot";
import { type Block, blocks, type Label, labels, linked, rules, shapes, signMark } from "./marks.ts";
import { instant, timeAxis } from "./time-axis.ts";
import { type Indexed, indexed, type Lane, laneHead, type TimelineParts, type TimelineRow, tickName } from "./timeline-form.ts";

/** Height of the tallest bar with the number over it. */
const LANE = 56;
const NUMBER = 16;

type Bar<Row> = Block & Indexed<Row>;

const size = ({ row }: Indexed<TimelineRow>) => row.reported + row.recalled;

/** One period's bar: its outline is the mark, from zero to all of it; what is reported is filled over it. */
function barOf<Row extends TimelineRow>(item: Indexed<Row>, lane: Lane, up: (count: number) => number, parts: TimelineParts<Row>) {
  const { scale, context } = parts;
  const { from, to, reported } = item.row;
  const x1 = scale.at(instant(from as string)) + 1;
  const x2 = Math.max(x1 + 2, scale.at(instant(to as string)) - 1);
  const stroke = context.colour(lane.colour);
  const outline: Bar<Row> = { ...item, x1, x2, y1: up(0), y2: up(size(item)), fill: context.colour("ground"), stroke };
  const filled: Block[] = reported === 0 ? [] : [{ x1, x2, y1: up(0), y2: up(reported), fill: stroke, stroke }];
  return { outline, filled };
}

/** The number over a lane's tallest bar: with the zero line it makes the scale, without an axis. */
function tallestLabel<Row extends TimelineRow>(
  dated: readonly Indexed<Row>[],
  up: (count: number) => number,
  parts: TimelineParts<Row>,
): Label[] {
  const tallest = dated.reduce<Indexed<Row> | null>((best, item) => (best === null || size(item) > size(best) ? item : best), null);
  if (tallest === null) return [];
  const { from, to } = tallest.row;
  const x = parts.scale.at((instant(from as string) + instant(to as string)) / 2);
  return [{ x, y: up(size(tallest)) - 9, text: parts.words.say.number(size(tallest)), anchor: "middle", small: true }];
}

interface DrawnLane<Row> {
  head: ReturnType<typeof laneHead>;
  bars: ReturnType<typeof barOf<Row & TimelineRow>>[];
  texts: Label[];
  base: number;
}

/** The lanes that have rows, each with its bars standing on its own zero line. */
function lanesOf<Row extends TimelineRow>(rows: readonly Row[], parts: TimelineParts<Row>): DrawnLane<Row>[] {
  const { form, words, context } = parts;
  const all = indexed(rows);
  const most = Math.max(1, ...all.filter(({ row }) => row.from !== null).map(size));
  const total = (list: readonly Indexed<Row>[]) => list.reduce((sum, item) => sum + size(item), 0);
  const used = form.lanes.filter(({ key }) => rows.some(({ lane }) => lane === key));
  let top = 0;
  return used.map((lane) => {
    const own = all.filter(({ row }) => row.lane === lane.key);
    const dated = own.filter(({ row }) => row.from !== null);
    const loose = total(own) - total(dated);
    const aside = loose === 0 || context.narrow ? "" : `, ${words.labels.loose} ${words.say.number(loose)}`;
    const head = laneHead(lane, top, `${words.say.number(total(own))}${aside}`, parts);
    const base = top + head.height + LANE;
    const up = (count: number) => base - (count / most) * (LANE - NUMBER);
    top = base;
    return { head, bars: dated.map((item) => barOf(item, lane, up, parts)), texts: tallestLabel(dated, up, parts), base };
  });
}

/** Bars over periods, one lane a family, one scale for all, from zero. */
export function timelineBars<Row extends TimelineRow>(
  rows: readonly Row[],
  parts: TimelineParts<Row>,
): { marks: Plot.Markish[]; height: number } {
  const { words, context, scale } = parts;
  const lanes = lanesOf(rows, parts);
  const bottom = lanes.at(-1)?.base ?? 0;
  const bars = lanes.flatMap((lane) => lane.bars);
  const zeros = lanes.map(({ base }) => ({ x1: 0, x2: context.width, y1: base, y2: base }));
  const signs = lanes.map(({ head }) => head.sign);
  const outlines = bars.map(({ outline }) => outline);
  const filled = bars.flatMap((bar) => bar.filled);
  const texts = lanes.flatMap((lane) => [...lane.head.texts, ...lane.texts]);
  const link = linked<Row, Bar<Row>>(words, context, (item) => item);
  const axis = timeAxis(scale, { top: 0, bottom, tick: tickName(words.say) }, context);
  const marks = [...axis, rules(zeros, context, "neutral"), signMark(signs, context), ...blocks(outlines, link), ...shapes(filled, "none")];
  return { marks: [...marks, ...labels(texts, context)], height: bottom + 28 };
}
