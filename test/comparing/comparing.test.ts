import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Export } from "../../loaders/comparing/reading.ts";
import { compareWith, comparisonLines, comparisonRows, FORMATS, type FormatName, readExport } from "../../loaders/comparing.ts";
import { acledExport, COUNTRIES, file, gtdExport, OURS, ucdpExport } from "./exports.ts";

function read(text: string): Export {
  const { value, problems } = readExport(file(text), COUNTRIES, null);
  if (value === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
}

const compared = (text: string) => compareWith(OURS, read(text));
const pairs = (text: string) => compared(text).found.map(({ event_id, their_id }) => [event_id, their_id]);

const GOSSI = "2021-06-21-gossi-svbied";
const GAO = "2021-07-05-gao-raid";

const GTD = gtdExport([
  ["100", 2021, 6, 21, "Gossi", 15.8, -1.3, 1, 3, 7, 4, 1],
  ["101", 2021, 7, 5, "Gao", 16.27, -0.04, 1, 2, 5, ""],
  ["102", 2021, 7, 6, "Bamako", 12.6, -8, 1, 2, 1, 0],
  ["103", 2021, 8, 0, "Unknown", 16.5, -0.5, 4, 3, 3, 0],
  ["104", 2019, 1, 1, "Gao", 16.27, -0.04, 1, 2, 1, 0],
]);

const ACLED = acledExport([
  ["MLI1", "2021-06-21", "Battles", "Armed clash", "Gossi", 15.82, -1.29, 6],
  ["MLI2", "5 July 2021", "Battles", "Armed clash", "Gao", 16.27, -0.04, 4],
  ["MLI3", "2021-07-10", "Explosions/Remote violence", "Air/drone strike", "Gao", 16.3, 0, 0],
  ["MLI4", "2021-07-06", "Protests", "Peaceful protest", "Gao", 16.27, -0.04, 0],
  ["MLI5", "2021-07-20", "Violence against civilians", "Attack", "Ansongo", 15.66, 0.5, 2],
  ["BFO1", "2021-07-05", "Battles", "Armed clash", "Djibo", 14.1, -1.63, 4, [1, 1], "Burkina Faso"],
]);

const UCDP = ucdpExport([
  [1, "2021-06-21", "2021-06-21", [1, 1], "Gossi town", 15.82, -1.29, 1, [6, 7, 9]],
  [2, "2021-07-01", "2021-07-31", [4, 4], "Gao region", 16.5, -0.5, 1, [4, 4, 4]],
]);

describe("events are matched one with one", () => {
  it.each<[FormatName, string, string[][]]>([
    [
      "gtd",
      GTD,
      [
        [GOSSI, "100"],
        [GAO, "101"],
        ["2021-08-01-gao-region-ied", "103"],
      ],
    ],
    [
      "acled",
      ACLED,
      [
        [GOSSI, "MLI1"],
        [GAO, "MLI2"],
        ["2021-07-10-gao-airstrike", "MLI3"],
      ],
    ],
    ["ucdp", UCDP, [[GOSSI, "1"]]],
  ])("with %s", (name, text, expected) => {
    expect(read(text).format).toBe(FORMATS[name]);
    expect(pairs(text)).toEqual(expected);
  });

  it("the likeliest of two, and each once", () => {
    const two = gtdExport([
      ["near", 2021, 6, 21, "Gossi", 15.82, -1.29, 1, 3, 7, 4],
      ["nearly", 2021, 6, 22, "Gossi", 15.82, -1.29, 1, 3, 7, 4],
    ]);
    expect(pairs(two)).toEqual([[GOSSI, "near"]]);
  });

  it.each<[string, Parameters<typeof gtdExport>[0][number]]>([
    ["two days later", ["1", 2021, 6, 23, "Gossi", 15.82, -1.29, 1, 3, 7, 4]],
    ["forty kilometres away, both places known", ["1", 2021, 6, 21, "Elsewhere", 15.82, -0.9, 1, 3, 7, 4]],
    ["a namesake at the other end of the country", ["1", 2021, 6, 21, "Gossi", 12.6, -8, 1, 3, 7, 4]],
    ["the region on that day, by other means", ["1", 2021, 6, 21, "Unknown", 16.5, -0.5, 4, 2, 1, 0]],
    ["the same year, no more", ["1", 2021, 0, 0, "Unknown", 16.5, -0.5, 4, 3, 7, 4]],
  ])("never with %s", (_, row) => {
    expect(pairs(gtdExport([row]))).toEqual([]);
  });

  it.each<[string, Parameters<typeof gtdExport>[0][number]]>([
    ["the next town on the same day", ["1", 2021, 6, 21, "Elsewhere", 15.82, -1.1, 1, 3, 7, 4]],
    ["a place without a point, by its name", ["1", 2021, 6, 21, "GOSSI", "", "", 1, 3, 7, 4]],
    ["the day after, with the same toll", ["1", 2021, 6, 22, "Gossi", 15.82, -1.29, 1, 3, 7, 4]],
    ["the region on that day, by the same means and toll", ["1", 2021, 6, 21, "Unknown", 16.5, -0.5, 4, 3, 7, 4]],
    ["the month, in the town", ["1", 2021, 6, 0, "Gossi", 15.82, -1.29, 1, 3, 7, 4]],
  ])("with %s", (_, row) => {
    expect(pairs(gtdExport([row]))).toEqual([[GOSSI, "1"]]);
  });

  it("whatever the order of the lines", () => {
    const { format, events } = read(ACLED);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(compareWith(OURS, { format, events: shuffled })).toEqual(compareWith(OURS, { format, events }));
      }),
      { numRuns: 20 },
    );
  });
});

describe("values that differ are told field by field, with what definitions explain", () => {
  const differences = (text: string, id: string) =>
    new Map(
      compared(text)
        .found.find(({ event_id }) => event_id === id)
        ?.differences.map((told) => [told.field, told]),
    );

  it("GTD: attackers are in its number", () => {
    expect(differences(GTD, GOSSI).get("gtd_nkill")).toBeUndefined();
    const raid = differences(GTD, GAO);
    expect(raid.get("gtd_nkill")).toEqual({
      field: "gtd_nkill",
      ours: "4 (4 or more)",
      theirs: "5",
      explanation: "its number has attackers in it; ours is of victims, as no source tells of attackers killed",
    });
    expect(raid.get("wounded")).toBeUndefined();
    const without = GTD.replace(",7,4,", ",6,4,");
    expect(differences(without, GOSSI).get("gtd_nkill")?.explanation).toBe(
      "its number is that of our victims alone; attackers killed (1) added, it would be ours",
    );
  });

  it("ACLED: a clash takes in the car bomb, its fatalities may leave out the attacker", () => {
    const bomb = differences(ACLED, GOSSI);
    expect(bomb.get("acled_sub_event_type")).toMatchObject({
      ours: "Suicide bomb",
      theirs: "Armed clash",
      explanation: "ACLED’s clash takes in the bombs used in it",
    });
    expect(bomb.get("acled_fatalities")).toMatchObject({ ours: "7", theirs: "6" });
    expect(differences(ACLED, GAO)).toEqual(new Map());
    expect(differences(ACLED, "2021-07-10-gao-airstrike").get("acled_fatalities")).toMatchObject({
      ours: "not stated",
      theirs: "0",
      explanation: "no number stated is no nought here",
    });
  });

  it("UCDP: three estimates, each beside ours", () => {
    const bomb = differences(UCDP, GOSSI);
    expect([...bomb.keys()]).toEqual(["ucdp_low", "ucdp_high"]);
    expect(bomb.get("ucdp_high")).toMatchObject({ ours: "7", theirs: "9", explanation: null });
  });

  it("a date or a place that is less precise", () => {
    const month = gtdExport([["1", 2021, 6, 0, "Gossi", 15.5, -1.3, 3, 3, 7, 4]]);
    const told = differences(month, GOSSI);
    expect(told.get("date")).toMatchObject({ ours: "2021-06-21", theirs: "2021-06", explanation: expect.stringContaining("less precise") });
    expect(told.get("place")).toMatchObject({ theirs: "Gossi (36 km away)", explanation: expect.stringContaining("within the precision") });
  });
});

describe("what one side lacks", () => {
  const there = (text: string) => new Map(compared(text).missingThere.map(({ event_id, why }) => [event_id, why]));

  it("there, with what its own rules say", () => {
    expect(there(GTD).get("2021-07-10-gao-airstrike")).toBe("GTD holds attacks by non-state groups alone");
    expect(there(UCDP).get("2021-07-10-gao-airstrike")).toBe("UCDP GED holds events with at least one death, and none is told of here");
    expect(there(ACLED).get("undated-gossi-shooting")).toBe("it has no date, and cannot be looked for");
    expect(there(UCDP).get("2021-08-01-gao-region-ied")).toBe("the export does not reach its country and time");
    expect(there(GTD).size).toBe(2);
  });

  it("here, only where and when our events reach", () => {
    const acled = compared(ACLED);
    expect(acled.coverage).toEqual([{ country: "ML", from: "2021-06-21", to: "2021-08-31" }]);
    expect(acled.missingHere).toEqual([
      { their_id: "MLI5", day: "2021-07-20", place: "Ansongo", country: "ML", kind: "Attack", deaths: 2 },
    ]);
    expect([acled.outside, acled.otherKinds]).toEqual([1, 1]);
    expect(compared(GTD)).toMatchObject({ missingHere: [{ their_id: "102" }], outside: 1, otherKinds: 0 });
  });

  it("every event of either side is told of once", () => {
    for (const text of [GTD, ACLED, UCDP]) {
      const { found, missingThere, missingHere, outside, otherKinds, ours, theirs } = compared(text);
      expect(found.length + missingThere.length).toBe(ours);
      expect(found.length + missingHere.length + outside + otherKinds).toBe(theirs);
    }
  });
});

describe("printed", () => {
  it("for a person", () => {
    const lines = comparisonLines(compared(ACLED), "ACLED");
    expect(lines.slice(0, 5)).toEqual([
      "3 of our 5 events found among 6 events of ACLED",
      "Our events reach from the first to the last day of each country: ML 2021-06-21 to 2021-08-31",
      "",
      "Found in both",
      `= ${GOSSI}  MLI1  (the same place (Gossi), the same day, the same means, close tolls)`,
    ]);
    expect(lines).toContain("+ MLI5  2021-07-20, Ansongo, ML: Attack, deaths: 2");
    expect(lines).toContain("1 event of kinds that are not coded here, such as protests");
  });

  it("as rows, each difference and each missing event one", () => {
    const rows = comparisonRows(compared(GTD));
    expect(rows).toContainEqual(
      expect.objectContaining({ status: "found", event_id: GAO, their_id: "101", field: "gtd_nkill", theirs: "5" }),
    );
    expect(rows).toContainEqual(expect.objectContaining({ status: "missing_here", their_id: "102", event_id: null }));
    expect(rows.filter(({ status }) => status === "missing_there")).toHaveLength(2);
  });
});
