import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readGazetteer } from "../../loaders/gazetteer.ts";
import { formatProblem } from "../../loaders/problems.ts";
import { countryOutline, distanceTo, regionOutlines } from "./outlines.ts";

/** Degrees that a coarse outline may cut off a border town or an island; a tenth is about 11 km. */
const COUNTRY_TOLERANCE = 0.1;
const REGION_TOLERANCE = 0.25;

const { value: places, problems } = readGazetteer({ path: "data/gazetteer.csv", bytes: readFileSync("data/gazetteer.csv") });
const points = places.flatMap((place) =>
  place.latitude === null || place.longitude === null ? [] : [{ ...place, latitude: place.latitude, longitude: place.longitude }],
);

test("the gazetteer has no fault", () => {
  expect(problems.map(formatProblem)).toEqual([]);
  expect(points.length).toBeGreaterThan(1000);
});

test("every point lies in its country", () => {
  const outside = points.filter(({ country, latitude, longitude }) => {
    return !(distanceTo(countryOutline(country), latitude, longitude) <= COUNTRY_TOLERANCE);
  });
  expect(outside.map(({ name, country }) => `${name} ${country}`)).toEqual([]);
});

test("every point with a first-level region lies in it", () => {
  const outside = points.flatMap(({ name, country, admin1, latitude, longitude }) => {
    const outlines = admin1 === "" ? null : regionOutlines(country, admin1);
    const distance = outlines === null ? 0 : distanceTo(outlines, latitude, longitude);
    return distance <= REGION_TOLERANCE ? [] : [`${name} ${country} ${admin1}: ${distance.toFixed(2)} degrees off`];
  });
  expect(outside).toEqual([]);
});

test("the outlines would catch a point in the wrong place", () => {
  expect(distanceTo(countryOutline("ML"), 12.37, -1.52)).toBeGreaterThan(COUNTRY_TOLERANCE);
  expect(distanceTo(regionOutlines("ML", "Gao") ?? [], 14.5, -4.2)).toBeGreaterThan(REGION_TOLERANCE);
});

describe("a faulty row is told with its place", () => {
  const header = "name,kind,country,admin1,latitude,longitude,source,town,aliases,guarded,note";
  const read = (...rows: string[]) => {
    const bytes = Buffer.from([header, ...rows, ""].join("\n"));
    const { value, problems } = readGazetteer({ path: "data/gazetteer.csv", bytes });
    return { names: value.map(({ name }) => name), problems: problems.map(formatProblem) };
  };
  const good = "Gao,town,ML,Gao,16.27,-0.04,geonames:2457163,,,,";
  const cases: [what: string, rows: string[], rule: string, place: string, kept: string[]][] = [
    ["a kind that is none", ["Gao,twon,ML,Gao,16.27,-0.04,geonames:1,,,,"], "gazetteer-kind", ":2:5: ", []],
    ["a country in lower case", ["Gao,town,ml,Gao,16.27,-0.04,geonames:1,,,,"], "gazetteer-country", ":2:10: ", []],
    ["half a point", ["Gao,town,ML,Gao,16.27,,geonames:1,,,,"], "gazetteer-point", ":2:17: ", []],
    ["a latitude in words", ["Gao,town,ML,Gao,north,-0.04,geonames:1,,,,"], "gazetteer-point", ":2:17: ", []],
    ["a point from memory", ["Gao,town,ML,Gao,16.27,-0.04,,,,,"], "gazetteer-source", ":2:29: ", []],
    ["a source without a point", ["Gao,town,ML,Gao,,,geonames:1,,,,"], "gazetteer-source", ":2:19: ", []],
    ["an empty alias", ["Gao,town,ML,Gao,16.27,-0.04,geonames:1,,Gaô||Gawo,,"], "gazetteer-spelling", ":2:41: ", []],
    ["rows out of order", [good, "Bamako,town,ML,Bamako,,,,,,,"], "gazetteer-order", ":3:1: ", ["Gao", "Bamako"]],
    ["one spelling for two", [good, "Gossi,town,ML,Gao,,,,,GAO,,"], "gazetteer-duplicate", ":3:23: ", ["Gao", "Gossi"]],
    ["a town that is none", ["Sénou,neighbourhood,ML,Bamako,,,,Bamaco,,,"], "gazetteer-town", ":2:34: ", ["Sénou"]],
    ["other columns", ["x"], "gazetteer-csv", ":2:1: ", []],
  ];
  test.each(cases)("%s", (_, rows, rule, place, kept) => {
    const { names, problems } = read(...rows);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`data/gazetteer.csv${place}`);
    expect(problems[0]?.endsWith(`  ${rule}`)).toBe(true);
    expect(names).toEqual(kept);
  });
  test("homonyms in two regions are no fault", () => {
    expect(read(good, "Gao,village,ML,Kayes,,,,,,,")).toEqual({ names: ["Gao", "Gao"], problems: [] });
  });
});
