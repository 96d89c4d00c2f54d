import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortPath } from "../../loaders/figures/drawing/short-path.ts";

/** The points of a path in steps, tenths of a pixel. */
function points(path: string): string[] {
  let [x, y] = [0, 0];
  const found: string[] = [];
  for (const [, letter, numbers = ""] of path.matchAll(/([MlLz])([^MlLz]*)/g)) {
    const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map((number) => Math.round(Number(number) * 10));
    for (let i = 0; i < values.length; i += 2) {
      const [a = 0, b = 0] = [values[i], values[i + 1]];
      [x, y] = letter === "l" ? [x + a, y + b] : [a, b];
      if (found.at(-1) !== `${x} ${y}`) found.push(`${x} ${y}`);
    }
  }
  return found;
}

describe("shortPath", () => {
  it.each([
    ["M0,0L10,0L10,10Z", "M0,0l10,0 0,10z"],
    ["M641.42,582L641.2,580.2L641.21,580.2L639,580", "M641.4,582l-.2-1.8-2.2-.2"],
    ["M0,0L1,1ZM5,5L6,6Z", "M0,0l1,1zM5,5l1,1z"],
    ["M0,0L5,.2L10,0L10,9", "M0,0l10,0 0,9"],
    ["M0,0L5,.6L10,0", "M0,0l5,.6 5-.6"],
    ["M0,0A5,5 0 1 1 3,3", "M0,0A5,5 0 1 1 3,3"],
    ["", ""],
  ])("%s is %s", (long, short) => expect(shortPath(long)).toBe(short));

  it("keeps both ends and some of the points between, in their order, to a tenth of a pixel", () => {
    const place = fc.double({ min: -2000, max: 2000, noNaN: true }).map((value) => Number(value.toFixed(3)));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 40 }), (list) => {
        const long = list.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x},${y}`).join("");
        const [all, short] = [points(long), points(shortPath(long))];
        expect([short[0], short.at(-1)]).toEqual([all[0], all.at(-1)]);
        let from = 0;
        for (const point of short) {
          from = all.indexOf(point, from) + 1;
          expect(from, point).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("leaves out no point from which the line would stray by a pixel", () => {
    const wave = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(wave, (heights) => {
        const given = heights.map((height, at): [number, number] => [at * 2, height / 10]);
        const short = points(shortPath(given.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x},${y}`).join("")));
        const kept = short.map((point) => point.split(" ").map((tenths) => Number(tenths) / 10) as [number, number]);
        for (const [x, y] of given) {
          const next = Math.max(
            1,
            kept.findIndex(([end]) => end >= x),
          );
          const [[fromX, fromY] = [0, 0], [toX, toY] = [0, 0]] = [kept[next - 1], kept[next]];
          expect(Math.abs(fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX || 1) - y)).toBeLessThan(1);
        }
      }),
    );
  });
});
