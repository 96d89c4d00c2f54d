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
    ["M641.42,582L641.2,581.2L641.21,581.2L640,580", "M641.4,582l-.2-.8-1.2-1.2"],
    ["M0,0L1,1ZM5,5L6,6Z", "M0,0l1,1zM5,5l1,1z"],
    ["M0,0A5,5 0 1 1 3,3", "M0,0A5,5 0 1 1 3,3"],
    ["", ""],
  ])("%s is %s", (long, short) => expect(shortPath(long)).toBe(short));

  it("passes through the same points, to a tenth of a pixel", () => {
    const place = fc.double({ min: -2000, max: 2000, noNaN: true }).map((value) => Number(value.toFixed(3)));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 40 }), (list) => {
        const long = list.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x},${y}`).join("");
        expect(points(shortPath(long))).toEqual(points(long));
      }),
    );
  });
});
