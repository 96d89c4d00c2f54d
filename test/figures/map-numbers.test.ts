import { describe, expect, it } from "vitest";
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
