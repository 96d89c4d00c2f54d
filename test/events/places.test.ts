import { describe, expect, it } from "vitest";
import { groupsOf } from "../../loaders/events/context.ts";
import { distance, placesOf } from "../../loaders/events/places.ts";
import { place } from "./coded.ts";

const places = placesOf([
  place({ name: "Sévaré", kind: "town", admin1: "Mopti", latitude: 14.53, longitude: -4.1 }),
  place({ name: "Mopti", kind: "town", admin1: "Mopti", latitude: 14.48, longitude: -4.18 }),
  place({ name: "Mopti region", kind: "region", admin1: "Mopti", aliases: ["Mopti"] }),
  place({ name: "Boma", kind: "village", admin1: "Ségou", latitude: 13, longitude: -6 }),
  place({ name: "Boma", kind: "village", country: "TD", admin1: "Lac", latitude: 13.6, longitude: 14, aliases: ["Bohoma"] }),
  place({ name: "Gourma", kind: "area", latitude: 15.75, longitude: -2 }),
  place({ name: "Gossi", kind: "town", admin1: "Tombouctou", latitude: 15.82, longitude: -1.29 }),
  place({ name: "tri-border region", kind: "area", country: "" }),
  place({ name: "Mali", kind: "country" }),
  place({ name: "Kaigourou", kind: "neighbourhood", town: "Gossi" }),
]);

describe("a name", () => {
  it.each<[string, string | null, string | null, string]>([
    ["Severe", "ML", null, ""],
    ["sevare", "ML", "Mopti", "Sévaré"],
    ["BOHOMA", "TD", "Lac", "Boma"],
    ["Boma", "TD", "Lac", "Boma"],
    ["Boma", "ML", "Ségou", "Boma"],
    ["Mopti", "ML", "Mopti", "Mopti"],
    ["Gossi", "NE", null, ""],
  ])("%s in %s", (name, country, admin1, found) => {
    const entry = places.find(name, country);
    expect([entry?.admin1 ?? null, entry?.name ?? ""]).toEqual([admin1, found]);
    expect(places.canonical(name, country)).toBe(found || name);
  });
});

describe("what holds what", () => {
  it.each<[string, string, boolean, boolean]>([
    ["Mopti region", "Sévaré", true, true],
    ["Mopti", "Sévaré", true, true],
    ["Sévaré", "Mopti region", false, false],
    ["Gourma", "Gossi", true, true],
    ["Gourma", "Sévaré", false, false],
    ["Mali", "Gossi", true, true],
    ["Gossi", "Kaigourou", true, true],
    ["Mopti", "Kaigourou", false, false],
    ["tri-border region", "Gossi", false, true],
    ["Mopti region", "a hamlet nobody mapped", true, true],
    ["Gossi", "a hamlet nobody mapped", false, false],
  ])("%s and %s", (outer, inner, strictly, maybe) => {
    expect(places.contains(outer, inner, "ML")).toBe(strictly);
    expect(places.mayContain(outer, inner, "ML")).toBe(maybe);
  });
});

it("measures kilometres on the globe", () => {
  expect(distance({ latitude: 14.53, longitude: -4.1 }, { latitude: 14.48, longitude: -4.18 })).toBeCloseTo(10.2, 0);
  expect(distance({ latitude: null, longitude: null }, { latitude: 0, longitude: 0 })).toBeNull();
});

it("knows a group and its parts, but not two parts of one", () => {
  const { related } = groupsOf([
    { actor: "Katiba Macina", parent: "JNIM" },
    { actor: "Ansar Dine", parent: "JNIM" },
    { actor: "A", parent: "B" },
    { actor: "B", parent: "A" },
  ]);
  expect(related("JNIM", "katiba macina")).toBe(true);
  expect(related("Katiba Macina", "JNIM")).toBe(true);
  expect(related("Katiba Macina", "Ansar Dine")).toBe(false);
  expect(related("A", "C")).toBe(false);
});
