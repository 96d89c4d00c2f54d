import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleContext, groupsOf } from "../../loaders/events/context.ts";
import { type LinkedCluster, linkEvents } from "../../loaders/events/link.ts";
import { type Item, itemsOf } from "../../loaders/events/linking/features.ts";
import { LIMITS } from "../../loaders/events/linking/rules.ts";
import { compare, tacticsByCode } from "../../loaders/events/linking/score.ts";
import { placesOf } from "../../loaders/events/places.ts";
import { ENGLISH_REASONS } from "../../loaders/events/telling/en.ts";
import { plainNaming } from "../../loaders/events/telling/plain.ts";
import { tellLink } from "../../loaders/events/telling.ts";
import type { CodedArticle, CodedEvent } from "../../loaders/model/coded.ts";
import type { LinkReason } from "../../loaders/model/event.ts";
import type { Place } from "../../loaders/model/resources.ts";
import { bcubed, syntheticCorpus, syntheticPlaces } from "../bench/synthetic-corpus.ts";
import { n, TACTICS } from "./accounts.ts";
import { article, coding, event, place } from "./coded.ts";

const told = (one: LinkReason) => tellLink(one, ENGLISH_REASONS, plainNaming(String));

const at = (name: string, kind: Place["kind"], latitude: number, longitude: number, admin1: string, country = "ML") =>
  place({ name, kind, latitude, longitude, admin1, country, aliases: name === "Timbuktu" ? ["Tombouctou"] : [] });

const GAZETTEER = [
  at("Gao", "town", 16.27, -0.04, "Gao"),
  at("Gossi", "town", 15.82, -1.29, "Tombouctou"),
  at("Timbuktu", "town", 16.77, -3.0, "Tombouctou"),
  at("Sévaré", "town", 14.53, -4.1, "Mopti"),
  at("Mopti", "town", 14.48, -4.18, "Mopti"),
  at("Mopti region", "region", 14.7, -3.4, "Mopti"),
  at("Boni", "village", 15.08, -2.22, "Mopti"),
  at("Djibo", "town", 14.1, -1.63, "Sahel", "BF"),
];

const context = articleContext(TACTICS, placesOf(GAZETTEER), groupsOf([{ actor: "Katiba Macina", parent: "JNIM" }]));

const attack: Partial<CodedEvent> = { date: "2021-06-21", place: "Gossi", country: "ML", tactics: ["vbied"], target: "military" };

function link(codings: CodedArticle[], published = "2021-06-22"): LinkedCluster[] {
  return linkEvents(
    codings,
    codings.map((one) => article(one.article, published)),
    context,
  );
}

const together = (a: Partial<CodedEvent>, b: Partial<CodedEvent>) =>
  link([coding("a", event({ ...attack, ...a })), coding("b", event({ ...attack, ...b }))]).length === 1;

describe("two reports of one attack are one event", () => {
  it.each<[string, Partial<CodedEvent>, Partial<CodedEvent>]>([
    ["the same town and day", {}, {}],
    ["a suicide bomb in one of them", {}, { tactics: ["svbied"] }],
    ["very different tolls", { killed: n(2), wounded: n(10) }, { killed: n(4), wounded: n(31) }],
    ["two spellings of a town", { place: "Timbuktu" }, { place: "Tombouctou" }],
    ["two transliterations that no gazetteer has", { place: "Chinégodar" }, { place: "Chinegoder" }],
    ["the region in one of them", { place: "Sévaré" }, { place: "Mopti region" }],
    [
      "the next town, all else equal",
      { place: "Sévaré", killed: n(6), perpetrator: "JNIM" },
      { place: "Mopti", killed: n(6), perpetrator: "Katiba Macina" },
    ],
    ["the month only, in a recollection", { killed: n(3) }, { date: "2021-06", role: "background" }],
    ["the year only, with the same toll", { killed: n(33) }, { date: "2021", role: "background", killed: n(33) }],
    ["a night of two days", {}, { date: "2021-06-20/2021-06-21" }],
    ["a day apart, with the same toll", { killed: n(7) }, { date: "2021-06-22", killed: n(7) }],
    ["the news without a date", { wounded: n(6), perpetrator: "JNIM" }, { date: null, wounded: n(6), perpetrator: "JNIM" }],
    [
      "the news without date and place",
      { wounded: n(6), perpetrator: "JNIM" },
      { date: null, place: null, wounded: n(6), perpetrator: "JNIM" },
    ],
    [
      "an airstrike of the army told by two",
      { initiator: "state", tactics: ["airstrike"] },
      { initiator: "state", tactics: ["airstrike"] },
    ],
    [
      "the region and the month in a recollection by a vaguer tactic",
      { place: "Boni", tactics: ["raid"], killed: n(7) },
      { place: "Mopti region", date: "2021-06", role: "background", tactics: ["clash"], killed: n(7) },
    ],
    [
      "the same, where the town's country is not named",
      { place: "Boni", country: null, tactics: ["raid"], killed: n(7) },
      { place: "Mopti region", date: "2021-06", role: "background", tactics: ["clash"], killed: n(7) },
    ],
    [
      "the same, where the region's country is not named",
      { place: "Boni", tactics: ["raid"], killed: n(7) },
      { place: "Mopti region", country: null, date: "2021-06", role: "background", tactics: ["clash"], killed: n(7) },
    ],
    ["a raid that one calls an ambush", { tactics: ["raid"], killed: n(12) }, { tactics: ["ambush"], killed: n(12) }],
  ])("%s", (_, a, b) => expect(together(a, b)).toBe(true));
});

describe("two attacks are two events", () => {
  it.each<[string, Partial<CodedEvent>, Partial<CodedEvent>]>([
    ["another town on the same day", {}, { place: "Gao" }],
    ["a neighbouring town on the same day", { place: "Sévaré" }, { place: "Mopti" }],
    ["another country", {}, { place: null, country: "BF" }],
    ["two days later", { killed: n(7) }, { date: "2021-06-23", killed: n(7) }],
    ["the next day, with another toll", { killed: n(7) }, { date: "2021-06-22", killed: n(3) }],
    ["the other side's strike", {}, { initiator: "state", tactics: ["airstrike"], target: "militants" }],
    ["mortars at the base, gunmen at the market", { tactics: ["indirect_fire"] }, { tactics: ["kidnapping"], target: "civilians" }],
    [
      "other neighbourhoods of a city, other aims",
      { neighbourhood: "Gadey", tactics: ["ied"] },
      { neighbourhood: "Château", tactics: ["shooting"], target: "civilians" },
    ],
    ["a recollection with a very different toll", { killed: n(2) }, { date: "2021-06", role: "background", killed: n(50) }],
    ["the year only, without a toll", {}, { date: "2021", role: "background" }],
    ["a roadside bomb somewhere in the country", { tactics: ["ied"] }, { tactics: ["ied"], place: null }],
    ["the region, by another tactic", { place: "Boni", tactics: ["ied"] }, { place: "Mopti region", tactics: ["raid"] }],
  ])("%s", (_, a, b) => expect(together(a, b)).toBe(false));

  it("that one article tells apart, however alike", () => {
    expect(link([coding("a", event(attack), event(attack, 200))])).toHaveLength(2);
  });

  it("that one article tells apart are not joined by another article's report of one of them", () => {
    const clusters = link([coding("a", event(attack), event({ ...attack, tactics: ["svbied"] }, 200)), coding("b", event(attack))]);
    expect(clusters.map(({ members }) => members)).toEqual([["a#0", "b#0"], ["a#1"]]);
  });

  it("that a vague recollection fits equally well", () => {
    const clusters = link([
      coding("a", event({ ...attack, date: "2021-06-03", killed: n(3) })),
      coding("b", event({ ...attack, date: "2021-06-21", killed: n(3) })),
      coding("c", event({ ...attack, date: "2021-06", role: "background", killed: n(3) })),
    ]);
    expect(clusters.map(({ members }) => members)).toEqual([["a#0"], ["b#0"], ["c#0"]]);
    expect(clusters[2]?.links.map(told)[0]).toContain("it could as well be");
  });
  it("that only a vaguer report would join", () => {
    const both = { date: "2021-06-21", country: "ML", tactics: ["svbied"], target: "military" as const };
    const clusters = link([
      coding("a", event({ ...both, place: "Sévaré", killed: n(7) })),
      coding("b", event({ ...both, place: "Mopti", killed: n(12) })),
      coding("c", event({ ...both, place: "Mopti region", killed: n(7) })),
    ]);
    expect(clusters.map(({ members }) => members)).toEqual([["a#0", "c#0"], ["b#0"]]);
    expect(clusters[1]?.links.map(told)).toContainEqual(expect.stringContaining("two events are not joined by a vaguer third"));
  });
});

describe("reasons", () => {
  it("say what joined two reports", () => {
    const [cluster] = link([coding("a", event({ ...attack, killed: n(4) })), coding("b", event({ ...attack, killed: n(4) }))]);
    expect(cluster?.links).toMatchObject([{ a: "a#0", b: "b#0", joined: true }]);
    expect(cluster?.links.map(told)).toEqual([
      "the same place (Gossi), the same day, the same toll (4 killed), the same tactic (vbied), the same target (military)",
    ]);
  });

  it("say what kept two apart, on both events", () => {
    const clusters = link([
      coding("a", event({ ...attack, killed: n(7) })),
      coding("b", event({ ...attack, date: "2021-06-22", killed: n(3) })),
    ]);
    const reasons = clusters.map(({ links }) => links.map((one) => `${one.joined} ${told(one)}`));
    expect(reasons[0]).toEqual(reasons[1]);
    expect(reasons[0]?.[0]).toMatch(/^false dates one day apart, different tolls \(7 and 3 killed\); alike in the same place/);
  });
});

describe("on a synthetic corpus", () => {
  const places = syntheticPlaces(60);
  const dense = articleContext(TACTICS, placesOf(places), groupsOf([]));

  it("finds what is one attack", () => {
    const corpus = syntheticCorpus(3000, places, 7);
    const clusters = linkEvents(corpus.coded, corpus.articles, dense);
    expect(
      bcubed(
        clusters.map(({ members }) => members),
        corpus.truth,
      ).f1,
    ).toBeGreaterThan(0.95);
  });

  it("does not depend on the order of articles", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (seed, shuffle) => {
        const { coded, articles } = syntheticCorpus(120, places, seed);
        const turned = [...coded.slice(shuffle % coded.length), ...coded.slice(0, shuffle % coded.length)].reverse();
        expect(linkEvents(turned, [...articles].reverse(), dense)).toEqual(linkEvents(coded, articles, dense));
      }),
      { numRuns: 10 },
    );
  });

  it("puts every coded event into exactly one cluster", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const { coded, articles, truth } = syntheticCorpus(200, places, seed);
        const members = linkEvents(coded, articles, dense).flatMap((cluster) => cluster.members);
        expect(members.sort()).toEqual([...truth.keys()].sort());
      }),
      { numRuns: 10 },
    );
  });

  it("tells of every two events that nearly came together, on both, and why they did not", () => {
    const towns = syntheticPlaces(12);
    const crowded = articleContext(TACTICS, placesOf(towns), groupsOf([]));
    const codes = tacticsByCode(crowded);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const { coded, articles } = syntheticCorpus(250, towns, seed);
        const items = itemsOf(coded, articles, crowded);
        const clusters = linkEvents(coded, articles, crowded);
        const clusterOf = new Map(clusters.flatMap((cluster) => cluster.members.map((id) => [id, cluster] as const)));
        const told = new Set(
          clusters
            .flatMap((cluster) =>
              cluster.links.filter(({ joined }) => !joined).map(({ a, b }) => [cluster, clusterOf.get(a), clusterOf.get(b)]),
            )
            .map((three) => three.map((cluster) => clusters.indexOf(cluster as LinkedCluster)).join(" ")),
        );
        for (const [i, a] of items.entries()) {
          for (const b of items.slice(i + 1)) {
            const [one, other] = [clusterOf.get(a.id), clusterOf.get(b.id)].map((cluster) => clusters.indexOf(cluster as LinkedCluster));
            const { barred, score } = compare(a, b, codes, crowded);
            if (one === other || barred !== null || score < LIMITS["near-merge"]) continue;
            for (const own of [one, other])
              expect(told.has(`${own} ${one} ${other}`) || told.has(`${own} ${other} ${one}`), `${a.id} ${b.id}`).toBe(true);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it("changes no event of which an article that comes in cannot be a report", () => {
    const towns = syntheticPlaces(20);
    const crowded = articleContext(TACTICS, placesOf(towns), groupsOf([]));
    const codes = tacticsByCode(crowded);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(), (seed, pick) => {
        const { coded, articles } = syntheticCorpus(250, towns, seed);
        const arriving = coded[pick % coded.length] as CodedArticle;
        const items = new Map(itemsOf(coded, articles, crowded).map((item) => [item.id, item]));
        const own = [...items.values()].filter((item) => item.article === arriving.article);
        const others = (clusters: readonly LinkedCluster[]) =>
          clusters
            .map(({ members }) => members.filter((id) => items.get(id)?.article !== arriving.article))
            .filter((ids) => ids.length > 0);
        const before = others(
          linkEvents(
            coded.filter((one) => one !== arriving),
            articles,
            crowded,
          ),
        ).map((ids) => ids.join(" "));
        const changed = others(linkEvents(coded, articles, crowded)).filter((ids) => !before.includes(ids.join(" ")));
        for (const ids of changed) {
          const related = ids.some((id) => own.some((item) => compare(items.get(id) as Item, item, codes, crowded).barred === null));
          expect(related, ids.join(" ")).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
