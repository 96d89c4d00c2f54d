import { expect, test } from "vitest";
import { nativeChart } from "../../loaders/briefing/charts.ts";
import { drawFigure, FIGURES } from "../../loaders/figures.ts";
import type { Tables } from "../../loaders/model/tables.ts";
import { TABLE_NAMES } from "../../loaders/model/tables.ts";
import { CODEBOOK } from "../tables/corpus.ts";

const NOTHING = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Tables;

/** A figure as drawn, with given rows of words in the place of its own. */
function drawn(id: string, columns: string[], rows: (string | number)[][]) {
  const figure = FIGURES.find((known) => known.id === id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  const empty = drawFigure(figure, NOTHING, { codebook: CODEBOOK, language: "en", href: () => null });
  return {
    ...empty,
    columns: columns.map((name) => ({ name, label: { en: `the ${name}`, fr: name }, kind: "text" as const })),
    rows: rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]))),
    table: rows.map((row, index) => ({
      id: `r${index}`,
      eventIds: [],
      cells: row.map((cell) => ({ text: `${cell}!`, sort: null })),
    })),
  };
}

test("a tally becomes bars of reported and recalled, with the words of its table; what no row gives is no zero", () => {
  const figure = drawn(
    "perpetrator-basis",
    ["perpetrator", "basis", "reported", "recalled"],
    [
      ["JNIM", "claimed", 1, 0],
      ["JNIM", "claimed", 0, 2],
      ["ISGS", "suspected", 1, 0],
    ],
  );
  expect(nativeChart(figure, "en")).toMatchObject({
    stacked: true,
    categories: ["JNIM!", "ISGS!"],
    series: [
      { name: "claimed!", values: [3, null] },
      { name: "suspected!", values: [null, 1] },
    ],
  });
  const tally = drawn("tactics-combined", ["tactics", "reported", "recalled"], [["raid", 2, 1]]);
  expect(nativeChart(tally, "en")?.series).toEqual([
    { name: "the reported", values: [2] },
    { name: "the recalled", values: [1] },
  ]);
});

test("a matrix becomes one named bar for each filled cell, in the colours of tactics, without the row of the whole", () => {
  const figure = drawn(
    "targets-by-tactic",
    ["target", "group", "reported", "recalled"],
    [
      ["military", "all", 4, 0],
      ["military", "vehicle", 3, 0],
      ["military", "none", 1, 0],
    ],
  );
  expect(nativeChart(figure, "en")).toEqual({
    stacked: false,
    categories: ["military!: vehicle!", "military!: none!"],
    series: [{ name: "n", values: [3, 1] }],
    colours: ["#12436d", "#6b7178"],
  });
});

test.each(["map", "versions", "toll-ranked", "perpetrator-basis"])(
  "%s without rows, or of a type that bars would not say, stays a picture",
  (id) => {
    expect(nativeChart(drawn(id, [], []), "en")).toBeNull();
  },
);

test("more series or bars than can be read stay a picture", () => {
  const many = Array.from({ length: 15 }, (_, index) => [`place ${index}`, "military", 1, 0]);
  expect(nativeChart(drawn("ied-places-targets", ["place", "target", "reported", "recalled"], many), "en")).toBeNull();
  const hues = Array.from({ length: 7 }, (_, index) => ["Gao", `target ${index}`, 1, 0]);
  expect(nativeChart(drawn("ied-places-targets", ["place", "target", "reported", "recalled"], hues), "en")).toBeNull();
});
