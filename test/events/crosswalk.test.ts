import { describe, expect, test } from "vitest";
import { readCodebook } from "../../loaders/codebook.ts";
import { CROSSWALK_RULES, type CrosswalkRow, crosswalk } from "../../loaders/events/crosswalk.ts";
import type { CaseEvent } from "../../loaders/model/event.ts";
import { codebookFiles } from "../codebook/files.ts";
import { n } from "./accounts.ts";
import { VALUES } from "./coded.ts";

const NOTHING: CaseEvent = {
  event_id: "undated-unplaced-attack",
  role: "main",
  ...VALUES,
  members: [],
  accounts: [],
  evidence: [],
  claimed_only: [],
  admin1: null,
  geo_precision: "none",
  date_start: null,
  date_end: null,
  date_precision: "none",
  links: [],
  reasons: [],
  status: "machine",
  corrections: [],
};

const { tactics } = readCodebook(codebookFiles()).value;

const row = (given: Partial<CaseEvent>): CrosswalkRow => crosswalk({ ...NOTHING, ...given }, tactics);

const days = (date_start: string, date_end: string, date_precision: CaseEvent["date_precision"]): Partial<CaseEvent> => ({
  date_start,
  date_end,
  date_precision,
});

describe("GTD", () => {
  const cases: [what: string, event: Partial<CaseEvent>, terms: Partial<CrosswalkRow>][] = [
    ["a suicide car bomb", { tactics: ["svbied"] }, { gtd_attacktype: [3], gtd_weapsubtype: [15], gtd_suicide: 1 }],
    ["a parked car bomb", { tactics: ["vbied"] }, { gtd_attacktype: [3], gtd_weapsubtype: [15], gtd_suicide: 0 }],
    ["a bomber on foot", { tactics: ["pbied"] }, { gtd_attacktype: [3], gtd_weapsubtype: [13], gtd_suicide: 1 }],
    ["a raid after a car bomb, by its hierarchy", { tactics: ["vbied", "raid"] }, { gtd_attacktype: [3, 2], gtd_weapsubtype: [15, 5] }],
    ["a kidnapping in a raid, by its hierarchy", { tactics: ["raid", "kidnapping"] }, { gtd_attacktype: [6, 2] }],
    ["an official shot dead", { tactics: ["shooting"], target: "government" }, { gtd_attacktype: [1] }],
    ["villagers shot dead", { tactics: ["shooting"], target: "civilians" }, { gtd_attacktype: [2] }],
    ["arson", { tactics: ["other"] }, { gtd_attacktype: [9], gtd_weapsubtype: [] }],
    [
      "two explosive tactics, each weapon once",
      { tactics: ["svbied", "vbied", "indirect_fire"] },
      { gtd_attacktype: [3], gtd_weapsubtype: [15, 11] },
    ],
    [
      "what only the group claims, beside what others say",
      { tactics: ["svbied", "raid"], claimed_only: ["svbied"] },
      { gtd_attacktype: [2], gtd_suicide: 0 },
    ],
    ["what only the group claims, where nobody says more", { tactics: ["svbied"], claimed_only: ["svbied"] }, { gtd_suicide: 1 }],
    [
      "a state operation, out of its scope",
      { tactics: ["operation"], initiator: "state", killed: n(2) },
      { gtd_attacktype: [], gtd_nkill: null, gtd_claimed: null },
    ],
    [
      "a fight that nobody is known to have begun",
      { tactics: ["clash"], initiator: "unknown" },
      { gtd_attacktype: [], gtd_specificity: null },
    ],
    ["victims and attackers in one number", { killed: n(5), attackers_killed: n(2) }, { gtd_nkill: 7 }],
    ["a number of which one side is not known", { killed: n(5), attackers_killed: n("several") }, { gtd_nkill: 5 }],
    ["no number where none is stated", { killed: n("several") }, { gtd_nkill: null }],
    ["a bomb that went off too early", { outcome: "premature" }, { gtd_success: 1 }],
    ["a bomb that was defused", { outcome: "defused" }, { gtd_success: 0 }],
    ["an assault beaten off with losses", { outcome: "repelled", wounded: n(1) }, { gtd_success: 1 }],
    ["an assault beaten off without any", { outcome: "repelled", killed: n(0) }, { gtd_success: null }],
    ["an outcome that is not told", { outcome: null }, { gtd_success: null }],
    ["a claim", { basis: "claimed" }, { gtd_claimed: 1 }],
    ["an attribution", { basis: "attributed" }, { gtd_claimed: 0 }],
    ["a town", { geo_precision: "town", latitude: 15.8 }, { gtd_specificity: 1 }],
    ["a town without coordinates", { geo_precision: "town" }, { gtd_specificity: 2 }],
    ["a region", { geo_precision: "region" }, { gtd_specificity: 4 }],
    ["an unknown place", { geo_precision: "none" }, { gtd_specificity: 5 }],
  ];
  test.each(cases)("%s", (_, event, terms) => {
    expect(row(event)).toMatchObject(terms);
  });
});

describe("ACLED", () => {
  const CLASH = ["Battles", "Armed clash"];
  const ATTACK = ["Violence against civilians", "Attack"];
  const cases: [what: string, event: Partial<CaseEvent>, type: (string | null)[]][] = [
    ["a suicide car bomb", { tactics: ["svbied"], target: "military" }, ["Explosions/Remote violence", "Suicide bomb"]],
    ["a car bomb", { tactics: ["vbied"] }, ["Explosions/Remote violence", "Remote explosive/landmine/IED"]],
    ["a mine under a bus", { tactics: ["ied"], target: "civilians" }, ["Explosions/Remote violence", "Remote explosive/landmine/IED"]],
    ["rockets", { tactics: ["indirect_fire"] }, ["Explosions/Remote violence", "Shelling/artillery/missile attack"]],
    ["an air strike", { tactics: ["airstrike"], initiator: "state" }, ["Explosions/Remote violence", "Air/drone strike"]],
    ["a raid on a camp, which swallows the car bomb", { tactics: ["svbied", "raid"], target: "military" }, CLASH],
    ["an ambush of a convoy", { tactics: ["ambush"], target: "peacekeepers" }, CLASH],
    ["a raid on a village", { tactics: ["raid"], target: "civilians" }, ATTACK],
    [
      "a raid on a village with a suicide bomb",
      { tactics: ["pbied", "raid"], target: "civilians" },
      ["Explosions/Remote violence", "Suicide bomb"],
    ],
    ["an official shot dead", { tactics: ["shooting"], target: "government" }, ATTACK],
    ["an abduction", { tactics: ["kidnapping"] }, ["Violence against civilians", "Abduction/forced disappearance"]],
    ["an abduction in a raid on a village", { tactics: ["raid", "kidnapping"], target: "civilians" }, ATTACK],
    ["a bridge blown up", { tactics: ["other"], target: "other" }, ["Strategic developments", "Looting/property destruction"]],
    ["militants killed", { tactics: ["operation"], initiator: "state", target: "militants", attackers_killed: n(4) }, CLASH],
    ["militants arrested", { tactics: ["operation"], initiator: "state", target: "militants" }, ["Strategic developments", "Arrests"]],
    ["a bomb defused", { tactics: ["ied"], outcome: "defused" }, ["Strategic developments", "Disrupted weapons use"]],
    ["an attack of unknown kind", { tactics: [] }, [null, null]],
  ];
  test.each(cases)("%s", (_, event, type) => {
    const { acled_event_type, acled_sub_event_type } = row(event);
    expect([acled_event_type, acled_sub_event_type]).toEqual(type);
  });

  test.each([
    ["day", "town", 1, 1],
    ["week", "area", 2, 2],
    ["month", "region", 3, 3],
    ["year", "country", null, null],
    ["none", "none", null, null],
  ] as const)("a date known to the %s and a place to the %s", (date_precision, geo_precision, time, place) => {
    expect(row({ date_precision, geo_precision })).toMatchObject({ acled_time_precision: time, acled_geo_precision: place });
  });
});

describe("UCDP GED", () => {
  test.each([
    ["2021-06-21", "2021-06-21", "day", 1],
    ["2021-06-20", "2021-06-21", "day", 2],
    ["2021-06-16", "2021-06-21", "week", 2],
    ["2021-06-14", "2021-06-20", "week", 3],
    ["2021-06-01", "2021-06-10", "month", 4],
    ["2021-05-01", "2021-05-31", "month", 4],
    ["2021-05-01", "2021-06-01", "year", 5],
    ["2021-01-01", "2021-12-31", "year", 5],
  ] as const)("from %s to %s", (from, to, precision, prec) => {
    expect(row(days(from, to, precision)).ucdp_date_prec).toBe(prec);
  });

  test("an undated event has no precision", () => {
    expect(row({}).ucdp_date_prec).toBeNull();
  });

  test.each([
    ["exact numbers of both sides", n(5), n(2), [7, 7, 7]],
    ["an open end on one side", n("5+"), n(2), [7, 7, null]],
    ["a vague side", n(5), n("several"), [5, 5, null]],
    ["one side only", null, n("3-4"), [3, null, 4]],
    ["nothing stated", null, null, [null, null, null]],
  ])("%s", (_, killed, attackers_killed, bounds) => {
    const { ucdp_low, ucdp_best, ucdp_high } = row({ killed, attackers_killed });
    expect([ucdp_low, ucdp_best, ucdp_high]).toEqual(bounds);
  });

  test.each([
    ["point", 1],
    ["area", 5],
    ["region", 4],
    ["country", 6],
    ["none", null],
  ] as const)("a place known as a %s", (geo_precision, prec) => {
    expect(row({ geo_precision }).ucdp_where_prec).toBe(prec);
  });
});

test("a new tactic needs nothing but the terms in its file", () => {
  const hijacking = {
    code: "hijacking",
    counterparts: { gtd: { attacktype1: 4 }, acled: { event_type: "Violence against civilians", sub_event_type: "Attack" } },
  };
  const event = { ...NOTHING, tactics: ["hijacking", "svbied"] };
  expect(crosswalk(event, [...tactics, hijacking])).toMatchObject({ gtd_attacktype: [4, 3], gtd_suicide: 1 });
  expect(crosswalk({ ...NOTHING, tactics: ["hijacking"] }, [hijacking])).toMatchObject({ acled_sub_event_type: "Attack" });
});

test("what is lost is told for each of the three data sets", () => {
  expect([...new Set(CROSSWALK_RULES.map(({ data_set }) => data_set))]).toEqual(["GTD", "ACLED", "UCDP GED"]);
});
