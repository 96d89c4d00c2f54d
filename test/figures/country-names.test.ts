import { expect, test } from "vitest";
import type { MapFrame } from "../../loaders/figures/drawing/map-frame.ts";
import { countryNames } from "../../loaders/figures/drawing/map-marks.ts";

const frame = { width: 400, height: 300 } as MapFrame;

/** A country that is a square around its middle, of that many pixels to each side. */
const square = (text: string, x: number, y: number, side: number) => ({
  ...{ text, x, y },
  holds: (place: { x: number; y: number }) => Math.abs(place.x - x) <= side && Math.abs(place.y - y) <= side,
});
const mark = (x: number, y: number, r: number) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

test("a country's name stands where it has most room, and moves within the country where marks lie there", () => {
  expect(countryNames([square("Mali", 200, 150, 90)], [], frame)).toMatchObject([{ x: 200, y: 150, text: "Mali" }]);
  const [moved] = countryNames([square("Mali", 200, 150, 90)], [mark(200, 150, 20)], frame);
  expect(moved).toBeDefined();
  expect(square("Mali", 200, 150, 90).holds({ x: moved?.x ?? 0, y: moved?.y ?? 0 })).toBe(true);
  expect(Math.abs((moved?.x ?? 200) - 200) + Math.abs((moved?.y ?? 150) - 150)).toBeGreaterThan(0);
});

test("a name that finds no room in its country is left out: beside it, it would name another", () => {
  expect(countryNames([square("Burkina Faso", 200, 150, 20)], [mark(200, 150, 40)], frame)).toEqual([]);
});

test("no two names lie on each other", () => {
  const names = countryNames([square("Niger", 200, 150, 60), square("Nigeria", 204, 152, 60)], [], frame);
  expect(names).toHaveLength(2);
  expect(Math.abs((names[0]?.y ?? 0) - (names[1]?.y ?? 0))).toBeGreaterThanOrEqual(16);
});
