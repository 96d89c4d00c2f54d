import { describe, expect, test } from "vitest";
import { readActors } from "../../loaders/actors.ts";
import { readCountries, withCountries } from "../../loaders/countries.ts";
import type { Codebook } from "../../loaders/model/resources.ts";
import { formatProblem } from "../../loaders/problems.ts";
import { buildActorDirectory } from "../../loaders/reading/actors/directory.ts";
import { composeActor } from "../../loaders/reading/actors.ts";
import { actorRows, actors } from "../support/names.ts";

test("the table of actors has no fault", () => {
  expect(actorRows.problems.map(formatProblem)).toEqual([]);
});

test("the codebook's canonical names are actors", () => {
  const named = ["JNIM", "AQIM", "ISGS", "ISWAP", "Boko Haram", "Ansar Dine", "Al-Mourabitoun", "MUJAO", "Katiba Macina", "Ansarul Islam"];
  const others = ["al-Shabaab", "Islamic State", "AQAP", "Taliban", "Pakistani Taliban", "French forces", "Malian army"];
  const table = new Set(actorRows.value.map(({ actor }) => actor));
  expect([...named, ...others].filter((name) => !table.has(name))).toEqual([]);
});

test("an institution of a country is composed, or has its own name", () => {
  expect(composeActor(actors, "gendarmerie", "TD")).toMatchObject({ actor: "Chadian gendarmerie", country: "TD", target: "police" });
  expect(composeActor(actors, "army", "FR")).toMatchObject({ actor: "French forces" });
  expect(composeActor(actors, "army", "ZZ")).toBeNull();
  expect(composeActor(actors, "choir", "ML")).toBeNull();
});

describe("a faulty row is told with its place", () => {
  const header = "actor,kind,source_type,country,parent,target,aliases,note";
  const read = (...rows: string[]) => {
    const { value, problems } = readActors({ path: "data/actors.csv", bytes: Buffer.from([header, ...rows, ""].join("\n")) });
    return { names: value.map(({ actor }) => actor), problems: problems.map(formatProblem) };
  };
  const good = "JNIM,group,perpetrator,,,militants,GSIM,";
  const cases: [what: string, rows: string[], place: string, rule: string][] = [
    ["a kind that is none", ["JNIM,grup,perpetrator,,,militants,,"], ":2:6: ", "actors-kind"],
    ["a source type that is none", ["JNIM,group,perp,,,militants,,"], ":2:12: ", "actors-source-type"],
    ["a target that is none", ["JNIM,group,perpetrator,,,army,,"], ":2:26: ", "actors-target"],
    ["a parent that is no actor", ["Katiba Macina,group,perpetrator,,JNIM,militants,,"], ":2:34: ", "actors-parent"],
    ["a country by name", ["JNIM,group,perpetrator,Mali,,militants,,"], ":2:24: ", "actors-country"],
    ["an empty alias", ["JNIM,group,perpetrator,,,militants,GSIM||Gsim,"], ":2:36: ", "actors-aliases"],
    ["one spelling for two", [good, "AQIM,group,perpetrator,,,militants,gsim,"], ":3:36: ", "actors-duplicate"],
  ];
  test.each(cases)("%s", (_, rows, place, rule) => {
    const { problems } = read(...rows);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`data/actors.csv${place}`);
    expect(problems[0]?.endsWith(`  ${rule}`)).toBe(true);
  });
  test("one actor may be spelt with several uses of capitals", () => {
    expect(read("JNIM,group,perpetrator,,,militants,GSIM|Gsim,")).toEqual({ names: ["JNIM"], problems: [] });
  });
});

test("a country that is only named composes no actors", () => {
  const bytes = Buffer.from("country,en,fr,demonym,capital\nKM,Comoros,Comores,,\nML,Mali,Mali,Malian,Bamako\n");
  const { value, problems } = readCountries({ path: "data/countries.csv", bytes });
  expect(problems).toEqual([]);
  expect([...buildActorDirectory([], value).demonyms]).toEqual([["ML", "Malian"]]);
  expect(withCountries({ countries: {} } as Codebook, value).countries.KM).toEqual({ en: "Comoros", fr: "Comores" });
});

describe("a faulty country is told with its place", () => {
  const header = "country,en,fr,demonym,capital";
  const cases: [what: string, rows: string[], place: string, rule: string][] = [
    ["a code in lower case", ["ml,Mali,Mali,Malian,Bamako"], ":2:1: ", "countries-code"],
    ["a country twice", ["ML,Mali,Mali,Malian,", "ML,Mali,Mali,Malian,"], ":3:1: ", "countries-duplicate"],
    ["no demonym of a country that has a capital", ["ML,Mali,Mali,,Bamako"], ":2:14: ", "countries-empty"],
    ["no name", ["KM,Comoros,,,"], ":2:12: ", "countries-empty"],
  ];
  test.each(cases)("%s", (_, rows, place, rule) => {
    const { problems } = readCountries({ path: "data/countries.csv", bytes: Buffer.from([header, ...rows, ""].join("\n")) });
    expect(problems.map(formatProblem)).toEqual([expect.stringContaining(`data/countries.csv${place}`)]);
    expect(problems[0]?.rule).toBe(rule);
  });
});
