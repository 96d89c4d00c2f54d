import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleContext, groupsOf } from "../../loaders/events/context.ts";
import { linkEvents } from "../../loaders/events/link.ts";
import { traitsOf } from "../../loaders/events/linking/features.ts";
import { clustersOf, type Linkage, type MarkedArticle, relink } from "../../loaders/events/linking/relink.ts";
import { placesOf } from "../../loaders/events/places.ts";
import type { CodedArticle, CodedEvent } from "../../loaders/model/coded.ts";
import { n, TACTICS } from "./accounts.ts";
import { article, coding, event, place } from "./coded.ts";

const GAZETTEER = [
  place({ name: "Gao", kind: "town", latitude: 16.27, longitude: -0.04, admin1: "Gao" }),
  place({ name: "Gossi", kind: "town", latitude: 15.82, longitude: -1.29, admin1: "Tombouctou" }),
  place({ name: "Sévaré", kind: "town", latitude: 14.53, longitude: -4.1, admin1: "Mopti" }),
  place({ name: "Mopti", kind: "town", latitude: 14.48, longitude: -4.18, admin1: "Mopti" }),
  place({ name: "Mopti region", kind: "region", latitude: 14.7, longitude: -3.4, admin1: "Mopti" }),
];

const context = articleContext(TACTICS, placesOf(GAZETTEER), groupsOf([]));

/** A corpus at one moment: articles by their ids, and the coded events that an analyst dropped. */
interface State {
  articles: Map<string, { published: string | null; coded: CodedArticle }>;
  dropped: Set<string>;
}

function marked({ articles, dropped }: State): MarkedArticle[] {
  return [...articles].map(([id, { published, coded }]) => {
    const traits = traitsOf(coded);
    return { id, published, traits, mark: JSON.stringify([published, traits, [...dropped].filter((item) => item.startsWith(`${id}#`))]) };
  });
}

function cold({ articles, dropped }: State): string[][] {
  const coded = [...articles.values()].map((one) => one.coded);
  const published = [...articles].map(([id, one]) => article(id, one.published));
  return linkEvents(coded, published, context, dropped).map(({ members }) => members);
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const DATES = ["2021-06-20", "2021-06-21", "2021-06-21/2021-06-22", "2021-06-29/2021-07-01", "2021-07-01", "2021-06", "2021"];

const codedEvent = fc.record({
  role: fc.constantFrom("main" as const, "main" as const, "background" as const),
  date: maybe(fc.constantFrom(...DATES)),
  place: maybe(fc.constantFrom("Gao", "Gossi", "Sévaré", "Mopti", "Mopti region", "Gosi")),
  country: maybe(fc.constantFrom("ML", "ML", "ML", "BF")),
  tactics: fc.subarray(["vbied", "suicide_vbied", "raid", "ied"], { minLength: 1, maxLength: 2 }),
  target: maybe(fc.constantFrom("military" as const, "civilians" as const)),
  killed: maybe(fc.constantFrom(n(3), n(4), n(17))),
}) satisfies fc.Arbitrary<Partial<CodedEvent>>;

// Ids of which one begins another, and more than ten events: their order is not that of their letters.
const ID = fc.constantFrom(...Array.from({ length: 14 }, (_, i) => `a${i}`), "a1-b", "a1.b");

const written = fc.record({
  id: ID,
  published: maybe(fc.constantFrom("2021-06-21", "2021-06-22", "2021-07-02", "2021-06", "2023-01-01")),
  events: fc.oneof(
    { weight: 9, arbitrary: fc.array(codedEvent, { maxLength: 3 }) },
    fc.array(codedEvent, { minLength: 11, maxLength: 12 }),
  ),
});

type Written = typeof written extends fc.Arbitrary<infer Value> ? Value : never;

const write =
  ({ id, published, events }: Written) =>
  (state: State) =>
    void state.articles.set(id, { published, coded: coding(id, ...events.map((one) => event(one))) });

const step: fc.Arbitrary<(state: State) => void> = fc.oneof(
  { weight: 4, arbitrary: written.map(write) },
  { weight: 2, arbitrary: ID.map((id) => (state: State) => void state.articles.delete(id)) },
  {
    weight: 1,
    arbitrary: fc.tuple(ID, fc.nat(2)).map(
      ([id, at]) =>
        (state: State) =>
          void state.dropped.add(`${id}#${at}`),
    ),
  },
  { weight: 1, arbitrary: fc.constant((state: State) => state.dropped.clear()) },
);

describe("linking that goes on from an earlier run", () => {
  it("gives what linking from the beginning gives, after whatever changes", () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 8, maxLength: 16 }), fc.array(step, { maxLength: 8 }), (first, steps) => {
        const state: State = { articles: new Map(), dropped: new Set() };
        for (const one of first) write(one)(state);
        let before: Linkage | null = null;
        for (const change of [() => {}, ...steps]) {
          change(state);
          before = relink(marked(state), context, state.dropped, before);
          expect(clustersOf(before)).toEqual(cold(state));
          expect(before).toEqual(relink(marked(state), context, state.dropped, null));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("takes what no change reaches from the earlier run", () => {
    const state: State = { articles: new Map(), dropped: new Set() };
    for (let i = 0; i < 12; i += 1) {
      write({ id: `a${i}`, published: null, events: [{ ...QUIET, date: `2021-06-${10 + i}`, place: i < 6 ? "Gao" : "Gossi" }] })(state);
    }
    const before = relink(marked(state), context, state.dropped, null);
    // As no run would have linked them, so that it shows which were looked at.
    const odd = { ...before, clusters: before.clusters.map((first, at) => (at === 11 ? 10 : first)) };
    write({ id: "a1.b", published: null, events: [{ ...QUIET, date: "2021-06-11", place: "Gao" }] })(state);
    expect(clustersOf(relink(marked(state), context, state.dropped, odd))).toEqual(
      [["a0#0"], ["a1#0", "a1.b#0"], ["a10#0"], ["a11#0"], ["a2#0"], ["a3#0"], ["a4#0"], ["a5#0"], ["a6#0"], ["a7#0"]].concat([
        ["a8#0", "a9#0"],
      ]),
    );
  });

  it("links all anew where a day has so many reports that each is compared with its likest alone", () => {
    const state: State = { articles: new Map(), dropped: new Set() };
    for (let i = 0; i < 200; i += 1) {
      write({
        id: `a${i}`,
        published: null,
        events: [{ ...QUIET, killed: n(i), place: (["Gao", "Gossi", "Sévaré"] as const)[i % 3] ?? null }],
      })(state);
    }
    const before = relink(marked(state), context, state.dropped, null);
    expect(before.crowded).toBe(true);
    write({ id: "b", published: null, events: [{ ...QUIET, killed: n(7) }] })(state);
    expect(clustersOf(relink(marked(state), context, state.dropped, before))).toEqual(cold(state));
  });
});

const QUIET: Written["events"][number] = {
  role: "main",
  date: "2021-06-21",
  place: "Gao",
  country: "ML",
  tactics: ["raid"],
  target: null,
  killed: null,
};
