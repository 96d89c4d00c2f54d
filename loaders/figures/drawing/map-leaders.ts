import type { DrawContext } from "../../model/figure.ts";
import type { MapRow } from "../rows/map-rows.ts";
import type { MapFrame } from "./map-frame.ts";
import { type Box, meet, type Spot } from "./map-marks.ts";
import type { Label, Line } from "./marks.ts";
import { SMALL } from "./surface.ts";
import { textWidth } from "./text-width.ts";

/** How many of the greatest circles, crowded by others, get a name with a line to it. */
const LED = { narrow: 4, wide: 8 };
const DIRECTIONS = Array.from({ length: 24 }, (_, at) => (at / 24) * 2 * Math.PI);
/** How far a name may be from its circle, nearest first, in pixels from its edge. */
const REACHES = Array.from({ length: 14 }, (_, at) => 12 + 8 * at);
/** A line behind a circle of this radius would seem to lead to it. */
const GREAT = 5;
/** What a line behind a smaller one is worth, in pixels of length. */
const CROSSING = 15;

interface Led {
  label: Label;
  line: Line;
  box: Box;
  cost: number;
}

/**
 * Names of great circles that find no room beside them, each at the end of a line from its circle, where it meets no mark and no name.
 * Takes the circles without names, greatest first, all circles and the room that is taken; gives names and lines, and the circles still without.
 */
export function ledNames(
  unnamed: readonly Spot[],
  spots: readonly Spot[],
  taken: readonly Box[],
  name: (row: MapRow) => string,
  frame: MapFrame,
  { narrow }: Pick<DrawContext, "narrow">,
): { labels: Label[]; lines: Line[]; boxes: Box[]; unnamed: Spot[] } {
  const boxes = [...taken];
  const led: Led[] = [];
  const left: Spot[] = [];
  for (const spot of unnamed) {
    const full = spot.row.kind !== "places" || led.length >= (narrow ? LED.narrow : LED.wide);
    const found = full ? null : bestOf(ways(spot, name(spot.row), frame), spot, spots, boxes, led);
    if (found === null) left.push(spot);
    else {
      led.push(found);
      boxes.push(found.box);
    }
  }
  return { labels: led.map(({ label }) => label), lines: led.map(({ line }) => line), boxes, unnamed: left };
}

/** Every place around a circle at which its name would lie within the map. */
function ways(spot: Spot, text: string, frame: MapFrame): Led[] {
  const wide = textWidth(text, SMALL);
  return DIRECTIONS.flatMap((angle) =>
    REACHES.map((reach): Led => {
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const x = spot.x + dx * (spot.r + reach);
      const y = spot.y + dy * (spot.r + reach);
      const anchor = dx > 0.4 ? "start" : dx < -0.4 ? "end" : "middle";
      const from = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
      const middle = anchor === "middle" ? y + Math.sign(dy) * 7 : y;
      const box = { left: from - 3, right: from + wide + 3, top: middle - 8, bottom: middle + 8 };
      const label: Label = {
        x: x + (anchor === "start" ? 2 : anchor === "end" ? -2 : 0),
        y: middle,
        text,
        anchor,
        small: true,
        halo: "land",
      };
      return { label, line: { x1: spot.x, y1: spot.y, x2: x, y2: y }, box, cost: reach };
    }),
  ).filter(({ box }) => box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height);
}

function bestOf(list: readonly Led[], spot: Spot, spots: readonly Spot[], boxes: readonly Box[], led: readonly Led[]): Led | null {
  let best: Led | null = null;
  for (const way of list) {
    if (boxes.some((box) => meet(way.box, box)) || led.some((other) => isCrossed(way, other))) continue;
    const crossed = spots.filter((other) => other !== spot && isOver(way.line, other));
    if (crossed.some(({ r }) => r >= GREAT)) continue;
    const cost = way.cost + CROSSING * crossed.length;
    if (best === null || cost < best.cost) best = { ...way, cost };
  }
  return best;
}

/** How near a line comes to a point. */
function distance({ x1, y1, x2, y2 }: Line, x: number, y: number): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const at = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x1 + at * (x2 - x1) - x, y1 + at * (y2 - y1) - y);
}

const isOver = (line: Line, { x, y, r }: Spot) => distance(line, x, y) < r;

/** True if one's line runs through the other's name or line. */
function isCrossed(one: Led, other: Led): boolean {
  const steps = [0.25, 0.5, 0.75, 1];
  const runs = (line: Line, box: Box) =>
    steps.some((at) => {
      const [x, y] = [line.x1 + at * (line.x2 - line.x1), line.y1 + at * (line.y2 - line.y1)];
      return x > box.left && x < box.right && y > box.top && y < box.bottom;
    });
  return runs(one.line, other.box) || runs(other.line, one.box) || isCut(one.line, other.line);
}

function isCut(a: Line, b: Line): boolean {
  const side = ({ x1, y1, x2, y2 }: Line, x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);
}
