import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../loaders/canonical-json.ts";
import { digestOf } from "../../loaders/digest.ts";
import { mapFrame } from "../../loaders/figures/drawing/map-frame.ts";
import { pack } from "../../loaders/figures/drawing/packing.ts";
import { fitText, textWidth, wrapText } from "../../loaders/figures/drawing/text-width.ts";
import { timeScale } from "../../loaders/figures/drawing/time-axis.ts";
import { valueScale } from "../../loaders/figures/drawing/value-axis.ts";
import { periodFor, periodOf } from "../../loaders/figures/rows/periods.ts";
import { bounds } from "../../loaders/figures/rows/tolls.ts";
import { sayIn } from "../../loaders/figures/words/say.ts";
import { CODEBOOK } from "./tables.ts";

const say = sayIn("en", CODEBOOK);

describe("what English says", () => {
  test.each([
    [0, "attack", "no attacks"],
    [1, "attack", "1 attack"],
    [5, "article", "5 articles"],
    [1, "person", "1 person"],
    [12_345, "person", "12\u202f345 people"],
  ] as const)("count %i %s", (value, noun, text) => {
    expect(say.count(value, noun)).toBe(text);
  });

  test.each([
    [3, 5, "3 of the 5 attacks"],
    [5, 5, "all 5 attacks"],
    [2, 2, "both attacks"],
    [1, 1, "the one attack"],
    [0, 4, "none of the 4 attacks"],
  ])("%i of %i", (part, whole, text) => {
    expect(say.share(part, whole, "attack")).toBe(text);
  });

  test.each([
    ["2021-06-21", "2021-06-21", "day", "21 June 2021", "on 21 June 2021", "21 Jun 2021"],
    ["2020-03-01", "2020-03-31", "month", "March 2020", "in March 2020", "Mar 2020"],
    ["2020-02-01", "2020-02-29", "month", "February 2020", "in February 2020", "Feb 2020"],
    ["2019-01-01", "2019-12-31", "year", "2019", "in 2019", "2019"],
    ["2021-06-04", "2021-06-05", "day", "4–5 June 2021", "on 4–5 June 2021", "4–5 Jun 2021"],
    [
      "2020-12-31",
      "2021-01-01",
      "day",
      "31 December 2020 – 1 January 2021",
      "on 31 December 2020 – 1 January 2021",
      "31 Dec 2020 – 1 Jan 2021",
    ],
    [null, null, "none", "date not stated", "", "date not stated"],
  ])("%s to %s", (from, to, precision, long, on, short) => {
    expect(say.date(from, to, precision)).toBe(long);
    expect(say.on(from, to, precision)).toBe(on);
    expect(say.shortDate(from, to, precision)).toBe(short);
  });

  test.each([
    [{ low: 3, best: 3, high: 3 }, "3"],
    [{ low: 3, best: 3, high: null }, "at least 3"],
    [{ low: null, best: 3, high: 3 }, "up to 3"],
    [{ low: null, best: 3, high: null }, "about 3"],
    [{ low: 2, best: null, high: 5 }, "2 to 5"],
    [{ low: 2, best: 4, high: 5 }, "4 (2 to 5)"],
    [{ low: null, best: null, high: null }, "not stated"],
  ])("%o", (toll, text) => {
    expect(say.toll(toll)).toBe(text);
  });

  test.each([
    [["a"], "a"],
    [["a", "b", "c"], "a, b and c"],
    [["a and b", "c"], "a and b as well as c"],
    [["a and b", "c", "d"], "a and b; c; and d"],
    [[], ""],
  ])("a list of %o", (items, text) => {
    expect(say.list(items)).toBe(text);
  });

  test.each([
    ["3 of the 5", "Three of the 5"],
    ["12 of the 15", "12 of the 15"],
    ["1\u202f500 people", "1\u202f500 people"],
    ["raids", "Raids"],
  ])("%s at the head of a sentence", (text, opened) => {
    expect(say.capital(text)).toBe(opened);
  });
});

describe("counts for adding up", () => {
  test.each([
    [
      { low: 3, best: 3, high: 3 },
      { low: 3, best: 3, high: 3, open: false },
    ],
    [
      { low: 3, best: 3, high: null },
      { low: 3, best: 3, high: 3, open: true },
    ],
    [
      { low: null, best: 3, high: 3 },
      { low: 0, best: 3, high: 3, open: false },
    ],
    [
      { low: null, best: 3, high: null },
      { low: 3, best: 3, high: 3, open: false },
    ],
    [
      { low: 2, best: null, high: 5 },
      { low: 2, best: 2, high: 5, open: false },
    ],
  ])("%o", (toll, added) => {
    expect(bounds(toll)).toEqual(added);
  });
});

describe("periods", () => {
  test.each([
    ["2021-06-21", 1, "2021-06-01", "2021-06-30"],
    ["2020-02-29", 1, "2020-02-01", "2020-02-29"],
    ["2021-06-21", 3, "2021-04-01", "2021-06-30"],
    ["2021-07-01", 6, "2021-07-01", "2021-12-31"],
    ["2021-12-31", 12, "2021-01-01", "2021-12-31"],
  ] as const)("%s in %i months", (day, months, from, to) => {
    expect(periodOf(day, months)).toEqual({ from, to });
  });

  test.each([
    ["2021-01-01", "2021-12-31", 1],
    ["2019-01-01", "2021-12-31", 3],
    ["2015-01-01", "2023-06-30", 6],
    ["1990-01-01", "2023-06-30", 12],
  ] as const)("%s to %s", (from, to, months) => {
    expect(periodFor(from, to)).toBe(months);
  });
});

describe("scales", () => {
  test.each([[[]], [[0]], [[1]], [[7, 3]], [[600, 5]], [[12_345]]])("counts %o are measured from zero, and end on a tick", (values) => {
    const scale = valueScale(values, 100, 500);
    expect(scale.at(0)).toBe(100);
    expect(scale.ticks[0]).toBe(0);
    expect(scale.at(scale.max)).toBe(500);
    expect(scale.ticks.at(-1)).toBe(scale.max);
    expect(scale.max).toBeGreaterThanOrEqual(Math.max(1, ...values));
    expect(scale.ticks.every(Number.isInteger)).toBe(true);
  });

  test("time holds every day with air around it", () => {
    const scale = timeScale(["2018-06-29", "2021-06-21"], 0, 1000);
    expect(scale.at(Date.UTC(2018, 5, 29))).toBeGreaterThan(0);
    expect(scale.at(Date.UTC(2021, 5, 21))).toBeLessThan(1000);
  });

  test("a map holds every place near the middle one, and not the far ones", () => {
    const gossi = { longitude: -1.29, latitude: 15.82 };
    const kabul = { longitude: 69.17, latitude: 34.53 };
    const frame = mapFrame([gossi, { longitude: 2.4, latitude: 15.9 }, { longitude: -4.1, latitude: 14.5 }, kabul], 1000, 0.5);
    expect(frame.holds(gossi)).toBe(true);
    expect(frame.holds(kabul)).toBe(false);
    expect(frame.height).toBe(500);
  });
});

describe("text", () => {
  test.each([
    ["", 13, 0],
    ["Gossi", 100, 265],
    ["Sévaré", 100, 326],
    ["suicide vehicle bomb and raid", 100, 1407],
  ])("%s is about as wide as Inter draws it", (text, size, width) => {
    // As measured in a browser; the reckoning is to be a little above, by no more than a tenth.
    expect(textWidth(text, size)).toBeGreaterThanOrEqual(width);
    expect(textWidth(text, size)).toBeLessThanOrEqual(width * 1.1);
  });

  test("what is cut fits, and begins as the text does", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 20, max: 200 }), (text, room) => {
        const cut = fitText(text, 12, room);
        expect(cut === text || (cut.endsWith("…") && text.startsWith(cut.slice(0, -1)))).toBe(true);
        if (textWidth(text, 12) <= room) expect(cut).toBe(text);
        else expect(textWidth(cut, 12) <= room || [...cut].length <= 2).toBe(true);
      }),
    );
  });

  test("what is wrapped keeps its words, in lines that fit", () => {
    expect(wrapText("suicide vehicle bomb and raid", 12, 100)).toEqual(["suicide vehicle", "bomb and raid"]);
  });
});

test("what is packed on one line does not touch", () => {
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 80 }))
    .map(([left, width]) => ({ left, right: left + width }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 40 }), (stretches) => {
      const { lines, count } = pack(stretches, 5);
      stretches.forEach((a, i) => {
        expect(lines[i]).toBeLessThan(Math.max(1, count));
        stretches.slice(i + 1).forEach((b, j) => {
          if (lines[i] === lines[i + 1 + j]) expect(a.right + 5 <= b.left || b.right + 5 <= a.left).toBe(true);
        });
      });
    }),
  );
});

describe("digests of plain values", () => {
  test("do not depend on the order in which an object was made", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: "1" }));
  });
});
