import { describe, expect, it } from "vitest";
import { compatible, inWords, leastOf, rangeOf, sumCounts } from "../../loaders/events/counts.ts";
import { codedDate, gap, intervalOf, isoDay, precisionOf } from "../../loaders/events/interval.ts";
import { LEAST, n } from "./accounts.ts";

const OPEN = Number.POSITIVE_INFINITY;

describe("what a figure leaves possible", () => {
  it.each<[number | string, [number, number], string]>([
    [47, [47, 47], "47"],
    ["80+", [80, OPEN], "at least 80"],
    ["~10", [7.5, 12.5], "about 10"],
    ["20-25", [20, 25], "20–25"],
    ["several", [2, OPEN], "several"],
    ["dozens", [24, OPEN], "dozens"],
    ["plusieurs dizaines", [20, OPEN], "plusieurs dizaines"],
    ["hundreds", [200, OPEN], "hundreds"],
  ])("%s", (text, range, words) => {
    expect(rangeOf(n(text), LEAST)).toEqual(range);
    expect(inWords(n(text))).toBe(words);
  });

  it("up to 30", () => {
    expect(rangeOf({ low: null, best: 30, high: 30 }, LEAST)).toEqual([0, 30]);
    expect(inWords({ low: null, best: 30, high: 30 })).toBe("up to 30");
  });

  it.each<[number | string, number | string, boolean]>([
    ["several", 2, true],
    ["several", 1, false],
    ["dozens", 20, false],
    ["~100", 124, true],
    ["~100", 126, false],
    ["500+", "~600", true],
    ["20-25", 26, false],
  ])("%s and %s", (a, b, together) => expect(compatible(n(a), n(b), LEAST)).toBe(together));
});

it("takes the words of all languages together", () => {
  const row = (table: string, term: string, code: string) => ({ table, term, code });
  const least = leastOf([
    { rows: [row("least", "dozens", "24"), row("numbers", "dozen", "group-12")] },
    { rows: [row("least", "Décenas", "20")] },
  ]);
  expect([...least]).toEqual([
    ["dozens", 24],
    ["decenas", 20],
  ]);
});

describe("parts add up", () => {
  it.each([
    ["numbers", [n(17), n(4)], n(21)],
    ["at least", [n("17+"), n(4)], { low: 21, best: 21, high: null }],
    ["a vague one leaves the sum open", [n(17), n("several")], { low: 17, best: 17, high: null }],
    ["vague alone", [n("several")], n("several")],
    ["about", [n("~10"), n(5)], { low: null, best: 15, high: null }],
  ])("%s", (_, parts, sum) => expect(sumCounts(parts)).toEqual(sum));
});

describe("dates", () => {
  it.each<[string, string | null, string | null, string]>([
    ["2021-06-21", "2021-06-21", "2021-06-21", "day"],
    ["2021-06-04/2021-06-05", "2021-06-04", "2021-06-05", "day"],
    ["2021-06-14/2021-06-20", "2021-06-14", "2021-06-20", "week"],
    ["2020-02", "2020-02-01", "2020-02-29", "month"],
    ["2020-12-21/2020-12-31", "2020-12-21", "2020-12-31", "month"],
    ["2019", "2019-01-01", "2019-12-31", "year"],
    ["2021-02-30", null, null, "none"],
    ["2021-06-05/2021-06-04", null, null, "none"],
    ["yesterday", null, null, "none"],
  ])("%s", (date, first, last, precision) => {
    const days = intervalOf(date);
    expect([days && isoDay(days.first), days && isoDay(days.last), precisionOf(days)]).toEqual([first, last, precision]);
    if (days) expect(codedDate(days)).toBe(date);
  });

  it("lie so many days apart", () => {
    const [a, b] = [intervalOf("2021-06-21"), intervalOf("2021-06")];
    expect(a && b && gap(a, b)).toBe(0);
    const c = intervalOf("2021-06-24/2021-06-25");
    expect(a && c && gap(c, a)).toBe(3);
  });
});
