import { describe, expect, it } from "vitest";
import type { MapFrame } from "../../loaders/figures/drawing/map-frame.ts";
import { ledNames } from "../../loaders/figures/drawing/map-leaders.ts";
import { countsWithin, type Spot } from "../../loaders/figures/drawing/map-marks.ts";

const circle = (x: number, y: number, r: number, reported: number): Spot => ({
  row: { kind: "places", group: "mixed", reported } as Spot["row"],
  index: 0,
  eventIds: [],
  x,
  y,
  r,
});
const number = ({ reported }: { reported: number }) => String(reported);
const great = circle(100, 100, 24, 700);

describe("the number of a circle without a name", () => {
  it.each<[what: string, upon: Spot[], at: [number, number][]]>([
    ["stands in its middle", [], [[100, 100]]],
    ["gives way below to a circle that lies above its middle", [circle(100, 92, 12, 90)], [[100, 115]]],
    ["gives way above to one that lies below", [circle(100, 108, 12, 90)], [[100, 85]]],
    ["is left out where circles lie all over it", [circle(100, 100, 20, 90)], []],
  ])("%s", (_what, upon, at) => {
    const labels = countsWithin([great], [great, ...upon], number);
    expect(labels.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual(at);
    expect(labels.map(({ text }) => text)).toEqual(at.map(() => "700"));
  });
});

describe("the name of a circle that others crowd", () => {
  const frame = { width: 400, height: 300 } as MapFrame;
  const middle = circle(200, 150, 20, 900);
  const ring = (open: number) =>
    Array.from({ length: 24 }, (_, at) => at)
      .filter((at) => at !== open)
      .map((at) => circle(200 + 40 * Math.cos((at * Math.PI) / 12), 150 + 40 * Math.sin((at * Math.PI) / 12), 5, 20));
  const box = ({ x, y, r }: Spot) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  const led = (others: Spot[]) =>
    ledNames([middle], [middle, ...others], [middle, ...others].map(box), () => "Arbinda", frame, { narrow: false });

  it.each<[way: string, open: number, along: [x: number, y: number]]>([
    ["to the right", 0, [1, 0]],
    ["below", 6, [0, 1]],
    ["to the left", 12, [-1, 0]],
    ["above", 18, [0, -1]],
  ])("stands at the end of a line through the gap %s", (_way, open, [x, y]) => {
    const { labels, lines, unnamed } = led(ring(open));
    expect(labels.map(({ text }) => text)).toEqual(["Arbinda"]);
    expect(unnamed).toEqual([]);
    const [line] = lines;
    expect(line).toMatchObject({ x1: 200, y1: 150 });
    const length = Math.hypot((line?.x2 ?? 0) - 200, (line?.y2 ?? 0) - 150);
    expect([((line?.x2 ?? 0) - 200) / length, ((line?.y2 ?? 0) - 150) / length].map((part) => Math.round(part) + 0)).toEqual([x, y]);
    expect(length).toBeGreaterThan(40);
  });

  it("is left out where a line would seem to lead to another circle", () => {
    expect(led(ring(-1))).toMatchObject({ labels: [], lines: [], unnamed: [middle] });
  });
});
