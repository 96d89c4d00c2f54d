import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCorpus } from "../../loaders/events/corpus.ts";
import type { Casualty, CodedArticle, CodedEvent } from "../../loaders/model/coded.ts";
import { n, TACTICS } from "./accounts.ts";
import { article, coding, event, passage, place } from "./coded.ts";

const GAZETTEER = [
  place({ name: "Gossi", kind: "town", admin1: "Tombouctou", latitude: 15.82, longitude: -1.29, aliases: ["Gôssi"] }),
  place({ name: "Gourma", kind: "area", latitude: 15.75, longitude: -2 }),
  place({ name: "Gao region", kind: "region", admin1: "Gao", latitude: 16.5, longitude: 0 }),
  place({ name: "Kaigourou", kind: "neighbourhood", admin1: "Tombouctou", latitude: 15.83, longitude: -1.3 }),
];

function build(coded: CodedArticle[], published = "2021-06-22") {
  const articles = coded.map((one, i) => article(one.article, published, `body ${i}`, `paper ${one.article}`));
  return buildCorpus(articles, coded, { gazetteer: GAZETTEER, codebook: { tactics: TACTICS }, actors: [], registry: [], corrections: [] })
    .value;
}

const raid: Partial<CodedEvent> = { date: "2021-06-21", place: "Gossi", country: "ML", tactics: ["raid"], target: "military" };

describe("where an event was", () => {
  it.each<[string, Partial<CodedEvent>, object]>([
    [
      "the gazetteer's name and point",
      { place: "Gôssi" },
      { place: "Gossi", admin1: "Tombouctou", latitude: 15.82, geo_precision: "town" },
    ],
    ["a neighbourhood is a point", { place: "Kaigourou" }, { geo_precision: "point", latitude: 15.83 }],
    ["an area", { place: "Gourma" }, { geo_precision: "area", admin1: null }],
    ["a region", { place: "Gao region" }, { geo_precision: "region", admin1: "Gao" }],
    [
      "a village that only the coder found",
      { place: "Tin Hama", latitude: 15.6, longitude: 0.1 },
      { geo_precision: "town", latitude: 15.6, longitude: 0.1 },
    ],
    ["a village that nobody found", { place: "Tin Hama" }, { geo_precision: "country", latitude: null }],
    ["nothing but a country", { place: null }, { place: null, geo_precision: "country", latitude: null, country: "ML" }],
    ["nothing at all", { place: null, country: null }, { geo_precision: "none", country: null }],
  ])("%s", (_, given, expected) => expect(build([coding("a", event({ ...raid, ...given }))]).events[0]).toMatchObject(expected));
});

describe("an event of several articles", () => {
  const figure = (evidence: number): Casualty => ({
    group: "unknown",
    outcome: "killed",
    count: n(4),
    part: false,
    includes_attackers: false,
    joint_events: [],
    evidence,
  });
  const telling = (at: number, role: CodedEvent["role"]) => {
    const own = event({ ...raid, role, killed: n(4) }, at);
    const evidence = [passage(at, at + 40), { ...passage(at + 50, at + 90), field: "killed", value: n(4) }];
    return { ...own, evidence, accounts: own.accounts.map((one) => ({ ...one, casualties: [figure(1)] })) };
  };
  const corpus = build([coding("b", telling(7, "background")), coding("a", telling(300, "main"))]);
  const [joined] = corpus.events;

  it("is main if any of them has it as its news", () => {
    expect(corpus.events).toHaveLength(1);
    expect([joined?.role, joined?.members]).toEqual([
      "main",
      [
        { article: "a", index: 0, role: "main" },
        { article: "b", index: 0, role: "background" },
      ],
    ]);
  });

  it("keeps every account and figure at its passage", () => {
    for (const account of joined?.accounts ?? []) {
      const [casualty] = account.casualties;
      const row = joined?.evidence[casualty?.evidence ?? -1];
      expect([row?.article, row?.field, joined?.accounts[row?.account ?? -1]?.account_id]).toEqual([
        account.article,
        "killed",
        account.account_id,
      ]);
    }
    expect(joined?.accounts.map(({ account_id, casualty_ids }) => [account_id, casualty_ids])).toEqual([
      ["a.300.300", ["a.300.300.killed-unknown"]],
      ["b.7.7", ["b.7.7.killed-unknown"]],
    ]);
  });

  it("takes what no account gives from the coding", () => {
    const bare = event({ ...raid, tactics: ["svbied", "raid"], neighbourhood: "Kaigourou", perpetrator: "JNIM", basis: "suspected" });
    const open = { initiator: null, country: null, tactics: [], perpetrator: null, basis: null };
    const [only] = build([coding("a", { ...bare, accounts: bare.accounts.map((one) => ({ ...one, ...open })) })]).events;
    expect([only?.initiator, only?.country, only?.neighbourhood]).toEqual(["nonstate", "ML", "Kaigourou"]);
    expect([only?.perpetrator, only?.basis, only?.tactics, only?.complex]).toEqual(["JNIM", "suspected", ["svbied", "raid"], true]);
    expect(only?.reasons.filter(({ rule }) => rule === "inferred-in-article").map(({ field }) => field)).toEqual([
      "neighbourhood",
      "country",
      "tactics",
      "initiator",
      "perpetrator",
      "basis",
    ]);
  });
});

it("keeps a joint toll once, out of every event's counts", () => {
  const joint: Casualty = {
    group: "military",
    outcome: "killed",
    count: n(5),
    part: false,
    includes_attackers: false,
    joint_events: [0, 1],
    evidence: 0,
  };
  const half = (given: Partial<CodedEvent>) => {
    const own = event({ ...raid, ...given }, 100);
    return { ...own, accounts: own.accounts.map((one) => ({ ...one, casualties: [joint] })) };
  };
  const { events, jointTolls } = build([coding("a", half({}), half({ place: "Gourma", date: "2021-06-02" }))]);
  expect(jointTolls.map(({ event_ids, count }) => [event_ids, count])).toEqual([
    [["2021-06-02-gourma-raid", "2021-06-21-gossi-raid"], n(5)],
  ]);
  expect(events.map(({ killed }) => killed)).toEqual([null, null]);
});

const text = fc.oneof(
  fc.constantFrom("Gossi", "Gourma", "constructor", "__proto__", "$&", "a#0", "", " "),
  fc.string({ maxLength: 12, unit: "binary" }),
);
const dates = fc.constantFrom("2021-06-21", "2021-06", "2021", "2021-06-20/2021-06-22", "1990/2021", "9999-12-31", "0001-01-01", "never");
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const anyEvent: fc.Arbitrary<CodedEvent> = fc
  .record({
    role: fc.constantFrom("main" as const, "background" as const),
    date: maybe(dates),
    place: maybe(text),
    country: maybe(fc.constantFrom("ML", "BF", "XX", "")),
    tactics: fc.oneof(fc.subarray(TACTICS.map(({ code }) => code)), fc.constant<string[]>(["unheard_of"])),
    perpetrator: maybe(text),
    initiator: fc.constantFrom("nonstate" as const, "state" as const, "unknown" as const),
    killed: maybe(fc.constantFrom(n(0), n(3), n("several"), n("10+"), { low: 9, best: 3, high: 1 })),
    at: fc.nat({ max: 400 }),
    source: text,
    accounts: fc.boolean(),
  })
  .map(
    ({ at, source, accounts, ...given }): CodedEvent =>
      accounts ? event(given, at, source) : { ...event(given, at, source), accounts: [], evidence: [] },
  );

it("takes whatever a coder gives: every coded event in one event, every id once", () => {
  const codings = fc
    .array(fc.array(anyEvent, { maxLength: 4 }), { maxLength: 8 })
    .map((all) => all.map((events, i) => coding(`article.${i}`, ...events)));
  fc.assert(
    fc.property(codings, maybe(dates), (coded, published) => {
      const corpus = build(coded, published ?? "2021");
      const members = corpus.events.flatMap((one) => one.members.map((member) => `${member.article}#${member.index}`));
      expect(members.sort()).toEqual(coded.flatMap((one) => one.events.map((_, i) => `${one.article}#${i}`)).sort());
      const once = (ids: string[]) => expect(new Set(ids).size).toBe(ids.length);
      once(corpus.events.map(({ event_id }) => event_id));
      once(corpus.events.flatMap((one) => one.accounts.map(({ account_id }) => account_id)));
      once(corpus.events.flatMap((one) => one.accounts.flatMap(({ casualty_ids }) => casualty_ids)));
      once(corpus.events.flatMap((one) => one.evidence.map(({ evidence_id }) => evidence_id)));
      expect(corpus.events.every(({ event_id }) => /^[\p{L}\p{N}-]+$/u.test(event_id))).toBe(true);
    }),
    { numRuns: 100 },
  );
});
