import { describe, expect, it } from "vitest";
import { articleContext, groupsOf } from "../../loaders/events/context.ts";
import { type Item, itemsOf } from "../../loaders/events/linking/features.ts";
import { LINK_BARS, LINK_RULES, type LinkBarName, type LinkRuleName } from "../../loaders/events/linking/rules.ts";
import { type Comparison, compare, tacticsByCode } from "../../loaders/events/linking/score.ts";
import { placesOf } from "../../loaders/events/places.ts";
import { ENGLISH_REASONS } from "../../loaders/events/telling/en.ts";
import { plainNaming } from "../../loaders/events/telling/plain.ts";
import { tellFeatures } from "../../loaders/events/telling.ts";
import type { CodedEvent } from "../../loaders/model/coded.ts";
import type { LinkFeature } from "../../loaders/model/reason.ts";
import type { Place } from "../../loaders/model/resources.ts";
import { n, TACTICS } from "./accounts.ts";
import { article, coding, event, place } from "./coded.ts";

const at = (name: string, kind: Place["kind"], latitude: number, longitude: number) =>
  place({ name, kind, latitude, longitude, admin1: "Mopti" });

const context = articleContext(
  TACTICS,
  placesOf([
    at("Sévaré", "town", 14.53, -4.1),
    at("Mopti", "town", 14.48, -4.18),
    at("Boni", "town", 15.08, -2.22),
    at("Mopti region", "region", 14.7, -3.4),
  ]),
  groupsOf([{ actor: "Katiba Macina", parent: "JNIM" }]),
);

function comparison(a: Partial<CodedEvent>, b: Partial<CodedEvent>, published = "2021-06-22"): Comparison {
  const items = itemsOf([coding("a", event(a)), coding("b", event(b))], [article("a", "2021-06-22"), article("b", published)], context);
  const [first, second] = items;
  if (!first || !second) throw new Error("two items were made");
  const [there, back] = [compare(first, second, tacticsByCode(context), context), compare(second, first, tacticsByCode(context), context)];
  expect(back.score).toBe(there.score);
  return there;
}

const told = (feature: LinkFeature) => tellFeatures([feature], ENGLISH_REASONS, plainNaming(String));

const day = { date: "2021-06-21" };
const back = { role: "background" as const };

const CASES: [LinkRuleName, Partial<CodedEvent>, Partial<CodedEvent>, string][] = [
  ["same-place", { place: "Sévaré" }, { place: "SEVARE" }, "the same place (Sévaré)"],
  ["spelt-alike", { place: "Chinégodar" }, { place: "Chinegoder" }, "places spelt alike (Chinégodar, Chinegoder)"],
  ["same-area", { place: "Mopti region" }, { place: "Mopti region" }, "the same area (Mopti region)"],
  ["place-within", { place: "Boni" }, { place: "Mopti region" }, "Boni, which lies in Mopti region"],
  ["place-unnamed", { place: "Boni" }, {}, "a place that one does not name"],
  ["neighbouring-places", { place: "Sévaré" }, { place: "Mopti" }, "neighbouring places (Sévaré, Mopti, 10 km)"],
  ["same-day", day, day, "the same day"],
  ["overlapping-days", day, { date: "2021-06-18/2021-06-24" }, "overlapping days"],
  ["same-month", day, { date: "2021-06" }, "the same month (2021-06)"],
  ["same-year", day, { date: "2021" }, "the same year"],
  ["day-apart", day, { date: "2021-06-22" }, "dates one day apart"],
  ["undated-news", day, {}, "the news of the same weeks"],
  ["undated-other-news", { date: "2021-01-02" }, {}, "news of different weeks"],
  ["undated", day, back, "a date that one does not give"],
  ["same-tactic", { tactics: ["ied"] }, { tactics: ["ied", "raid"] }, "the same tactic (ied)"],
  ["telling-tactic", { tactics: ["svbied"] }, { tactics: ["svbied"] }, "the same tactic (svbied)"],
  ["one-kind", { tactics: ["clash"] }, { tactics: ["raid"] }, "tactics of one kind (clash; raid)"],
  ["one-family", { tactics: ["shooting"] }, { tactics: ["raid"] }, "different tactics of one family (shooting; raid)"],
  ["bombs-and-guns", { tactics: ["ied"] }, { tactics: ["raid"] }, "different tactics (ied; raid)"],
  ["other-means", { tactics: ["airstrike"] }, { tactics: ["raid"] }, "different tactics (airstrike; raid)"],
  ["same-target", { target: "police" }, { target: "police" }, "the same target (police)"],
  ["other-target", { target: "police" }, { target: "military" }, "different targets (police, military)"],
  ["other-aim", { target: "civilians" }, { target: "military" }, "different targets (civilians, military)"],
  ["same-perpetrator", { perpetrator: "JNIM" }, { perpetrator: "Katiba Macina" }, "the same perpetrator (JNIM)"],
  [
    "other-suspect",
    { perpetrator: "JNIM", basis: "claimed" },
    { perpetrator: "ISGS", basis: "suspected" },
    "different perpetrators (JNIM, ISGS)",
  ],
  [
    "other-perpetrator",
    { perpetrator: "JNIM", basis: "claimed" },
    { perpetrator: "ISGS", basis: "attributed" },
    "different perpetrators (JNIM, ISGS)",
  ],
  ["same-neighbourhood", { neighbourhood: "Gadeye" }, { neighbourhood: "Gadèye" }, "the same neighbourhood (Gadeye)"],
  ["other-neighbourhood", { neighbourhood: "Gadeye" }, { neighbourhood: "Château" }, "different neighbourhoods (Gadeye, Château)"],
  ["same-killed", { killed: n(7) }, { killed: n(7) }, "the same toll (7 killed)"],
  ["same-toll", { attackers_killed: n(7) }, { attackers_killed: n(7) }, "the same toll (7 attackers killed)"],
  ["same-two", { killed: n(2) }, { killed: n(2) }, "the same toll (2 killed)"],
  ["same-one", { wounded: n(1) }, { wounded: n(1) }, "the same toll (1 wounded)"],
  ["same-none", { killed: n(0) }, { killed: n(0) }, "the same toll (0 killed)"],
  ["close-tolls", { killed: n(40) }, { killed: n(47) }, "close tolls (40 and 47 killed)"],
  ["compatible-tolls", { killed: n("10+") }, { killed: n(40) }, "tolls that can both be true (at least 10 and 40 killed)"],
  ["different-tolls", { killed: n(3) }, { killed: n(7) }, "different tolls (3 and 7 killed)"],
  ["very-different-tolls", { killed: n(3) }, { killed: n(40) }, "very different tolls (3 and 40 killed)"],
];

describe("what is weighed", () => {
  it.each(CASES)("%s", (rule, a, b, words) => {
    const points = LINK_RULES.find(({ name }) => name === rule)?.points;
    const parts = comparison(a, b).parts.map(({ feature, ...part }) => ({ ...part, words: told(feature) }));
    expect(parts).toContainEqual({ rule, points, words });
  });

  it("is all of what Methods prints", () => {
    expect(CASES.map(([rule]) => rule).sort()).toEqual(LINK_RULES.map(({ name }) => name).sort());
  });

  it("takes the likest of all figures that accounts give, perpetrators' left out", () => {
    const accounts = event({}).accounts;
    const giving = (killed: number, source_type: "media" | "perpetrator") =>
      ({ ...accounts[0], source_type, killed: n(killed) }) as (typeof accounts)[0];
    const told = { killed: n(47), accounts: [giving(40, "media"), giving(90, "perpetrator")] };
    expect(comparison(told, { killed: n(40) }).parts.map(({ rule }) => rule)).toContain("same-killed");
    expect(comparison(told, { killed: n(90) }).parts.map(({ rule }) => rule)).toContain("different-tolls");
  });
});

describe("what forbids joining", () => {
  const BARRED: [LinkBarName, string, Partial<CodedEvent>, Partial<CodedEvent>][] = [
    ["other-country", "different countries (ML, BF)", { country: "ML" }, { country: "BF" }],
    ["other-side", "begun by different sides", { initiator: "state" }, { initiator: "nonstate" }],
    ["other-time", "different dates (2021-06-21, 2021-06-23)", day, { date: "2021-06-23" }],
    ["other-time", "different dates (2021-06-30, 2021-07)", { date: "2021-06-30" }, { date: "2021-07" }],
    ["other-place", "different places (Sévaré, Boni)", { place: "Sévaré" }, { place: "Boni" }],
    ["other-place", "different places (Bandiagara, Bankass)", { place: "Bandiagara" }, { place: "Bankass" }],
  ];

  it.each(BARRED)("%s: %s", (barred, words, a, b) => {
    const found = comparison(a, b);
    expect(found).toMatchObject({ barred, parts: [{ rule: null }] });
    expect(found.parts.map(({ feature }) => told(feature))).toEqual([words]);
  });

  it("is all of what Methods prints, with what one article tells apart and what only a vaguer report would join", () => {
    const items = itemsOf([coding("a", event({}), event({}, 200))], [article("a", "2021-06-22")], context);
    const [first, second] = items as [Item, Item];
    const alone = compare(first, second, tacticsByCode(context), context).barred;
    const bars = new Set([alone, ...BARRED.map(([name]) => name), "vaguer-third"]);
    expect([...bars]).toEqual(LINK_BARS.map(({ name }) => name));
  });
});
