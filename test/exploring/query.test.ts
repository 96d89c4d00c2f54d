import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILTERS } from "../../loaders/exploring/filters.ts";
import { COLUMNS, EVERYTHING, isUnfiltered, type Query, readQuery, writeQuery } from "../../loaders/exploring/query.ts";

const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [year, month, day]
      .slice(0, parts)
      .map((part) => String(part).padStart(2, "0"))
      .join("-"),
  );

const wanted = fc
  .record(
    Object.fromEntries(
      FILTERS.map(({ key }) => [
        key,
        fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 4 }),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((lists) => Object.fromEntries(Object.entries(lists).map(([key, values]) => [key, [...(values ?? [])].sort()])));

const query: fc.Arbitrary<Query> = fc.record({
  figure: fc.option(fc.constantFrom("map", "toll-ranked")),
  wanted,
  from: fc.option(date),
  to: fc.option(date),
  marks: fc.array(fc.record({ figure: fc.constantFrom("map", "ieds"), row: fc.integer({ min: 0, max: 999 }) }), { maxLength: 3 }),
  sort: fc.option(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() })),
  page: fc.integer({ min: 1, max: 999 }),
});

describe("a query", () => {
  it("comes back from an address as it was written, whatever the names in it", () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(readQuery(`?${writeQuery(asked)}`)).toEqual(asked);
      }),
    );
  });

  it("is read from any text without a fault, and written again always alike", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = writeQuery(readQuery(text));
        expect(writeQuery(readQuery(once))).toBe(once);
      }),
    );
  });

  it.each([
    ["", EVERYTHING],
    ["?tactic=raid&tactic=ied&tactic=raid", { ...EVERYTHING, wanted: { tactic: ["ied", "raid"] } }],
    ["?from=2020-13&to=2021-02", { ...EVERYTHING, to: "2021-02" }],
    ["?mark=map.2&mark=map.x&mark=../x.1", { ...EVERYTHING, marks: [{ figure: "map", row: 2 }] }],
    ["?sort=-killed&page=3", { ...EVERYTHING, sort: { column: "killed", descending: true }, page: 3 }],
    ["?sort=__proto__&page=-1&figure=<script>", EVERYTHING],
  ])("is read from %s", (search, expected) => {
    expect(readQuery(search)).toEqual(expected);
  });

  it("asks for everything where only the figure and the list are chosen", () => {
    expect(isUnfiltered({ ...EVERYTHING, figure: "map", page: 2 })).toBe(true);
    expect(isUnfiltered({ ...EVERYTHING, from: "2020" })).toBe(false);
  });
});
