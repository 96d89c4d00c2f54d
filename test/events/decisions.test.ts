import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCorpus } from "../../loaders/events/corpus.ts";
import { fieldForms } from "../../loaders/events/correcting/values.ts";
import { fieldStatus } from "../../loaders/events/decisions.ts";
import { cellOf, sameValue } from "../../loaders/events/values.ts";
import type { CodedArticle, CodedEvent } from "../../loaders/model/coded.ts";
import type { Correction } from "../../loaders/model/corpus.ts";
import { formatProblem } from "../../loaders/problems.ts";
import { n, TACTICS } from "./accounts.ts";
import { article, coding, event, place } from "./coded.ts";

const raid: Partial<CodedEvent> = {
  date: "2021-06-21",
  place: "Gossi",
  country: "ML",
  tactics: ["raid"],
  killed: n(4),
  target: "military",
};
const CODED = [
  coding("a", event(raid)),
  coding("b", event({ ...raid, killed: n(9) })),
  coding("c", event({ ...raid, date: "2020-02-02" })),
];
const GAZETTEER = [
  place({ name: "Gossi", kind: "town", latitude: 15.82, longitude: -1.29, admin1: "Tombouctou" }),
  place({ name: "Gao", kind: "town", latitude: 16.27, longitude: -0.04, admin1: "Gao" }),
];
const EVENT = "2021-06-21-gossi-raid";

function build(given: Partial<Correction>[], coded: CodedArticle[] = CODED) {
  const corrections = given.map(
    (one, index): Correction => ({
      ...{ correction_id: `c${index + 1}`, action: "set", target: EVENT, field: "", was: "", now: "", reason: "r", source: "s" },
      ...{ decided: "2021-07-01", line: index + 2 },
      ...one,
    }),
  );
  const articles = coded.map((one) => article(one.article, "2021-06-22", `The text of ${one.article}.`));
  const resources = { gazetteer: GAZETTEER, codebook: { tactics: TACTICS }, actors: [], registry: [], corrections };
  const { value, problems } = buildCorpus(articles, coded, resources);
  const found = value.events.find(({ event_id }) => event_id === EVENT);
  const status = (...fields: string[]) => (found ? fieldStatus(found, fields, value.corrections) : undefined);
  return { event: found, status, told: problems.map(formatProblem), corpus: value };
}

const RANGE = "{min: 4, max: 9}";

describe("what an analyst decided of a field", () => {
  it.each<[string, Partial<Correction>[], Record<string, string | null>]>([
    ["nothing", [], { killed: null, place: null }],
    ["a value set", [{ field: "killed", was: RANGE, now: "5" }], { killed: "corrected", place: null }],
    ["a value of one report set", [{ target: "a#0", field: "killed", was: "4", now: "5" }], { killed: "corrected", place: null }],
    ["a value confirmed", [{ action: "confirm", field: "killed", was: RANGE }], { killed: "confirmed", place: null }],
    ["the whole confirmed", [{ action: "confirm" }], { killed: "confirmed", place: "confirmed" }],
    [
      "set, and then confirmed",
      [
        { field: "killed", was: RANGE, now: "5" },
        { action: "confirm", field: "killed", was: "5" },
      ],
      { killed: "confirmed" },
    ],
    ["that it is another event than one", [{ action: "confirm", now: "c#0" }], { killed: null, place: null }],
    [
      "a report added",
      [{ action: "add", target: "c", now: "{date: 2021-06-21, place: Gossi, tactics: raid, wounded: 3}" }],
      { wounded: "corrected", killed: null },
    ],
  ])("%s", (_, corrections, expected) => {
    const { status, told } = build(corrections);
    expect(told).toEqual([]);
    expect(Object.fromEntries(Object.keys(expected).map((field) => [field, status(field)]))).toEqual(expected);
  });

  it("is the status of the event too, unless it says nothing of its values", () => {
    expect(build([{ action: "confirm", field: "killed", was: RANGE }]).event?.status).toBe("confirmed");
    expect(build([{ action: "confirm", now: "c#0" }]).event?.status).toBe("machine");
  });

  it("stands among the reasons, with what it rests on", () => {
    const { event: confirmed } = build([{ action: "confirm", field: "killed", was: RANGE, reason: "the list says so" }]);
    expect(confirmed?.reasons.filter(({ rule }) => rule === "confirmation")).toEqual([
      {
        ...{ field: "killed", rule: "confirmation", accounts: [] },
        reason: { kind: "confirmed", value: confirmed?.killed, correction: "c1", why: "the list says so", source: "s" },
      },
    ]);
  });
});

describe("a confirmation is a guard", () => {
  it.each<[string, Partial<Correction>, string]>([
    [
      "of a value",
      { action: "confirm", field: "killed", was: "4" },
      `killed of ${EVENT} is \`{min: 4, max: 9, best: 4}\` now, not \`4\`, expected the value that was confirmed`,
    ],
    ["of reports that are one event", { action: "confirm", was: "a#0;c#0" }, `\`c#0\` is no part of ${EVENT} any more`],
    ["of two events", { action: "confirm", now: "b#0" }, `${EVENT} and b#0 are one event now`],
    ["of another event that is gone", { action: "confirm", now: "d#0" }, "no such target `d#0`"],
  ])("%s", (_, correction, told) => expect(build([correction]).told.join("\n")).toContain(told));
});

describe("a place that is corrected", () => {
  const place_ = { field: "place", was: "Gossi" };
  it("takes its own coordinates, region and precision", () => {
    const { event: moved } = build([{ ...place_, now: "Gao" }]);
    expect([moved?.latitude, moved?.longitude, moved?.admin1, moved?.geo_precision]).toEqual([16.27, -0.04, "Gao", "town"]);
  });

  it("keeps none of the old place where no gazetteer has it", () => {
    const { event: moved } = build(
      [{ ...place_, now: "Somewhere" }],
      [coding("a", event({ ...raid, neighbourhood: "Market", latitude: 15.8, longitude: -1.3 }))],
    );
    expect([moved?.latitude, moved?.longitude, moved?.admin1, moved?.neighbourhood, moved?.geo_precision]).toEqual([
      null,
      null,
      null,
      null,
      "country",
    ]);
  });

  it("stands where an analyst put it, whatever the gazetteer says", () => {
    const corrections = [
      { field: "latitude", was: "15.82", now: "15.9" },
      { field: "longitude", was: "-1.29", now: "-1.5" },
    ];
    const { event: moved, told } = build([...corrections, { ...place_, now: "Somewhere" }]);
    expect(told).toEqual([]);
    expect([moved?.place, moved?.latitude, moved?.longitude, moved?.geo_precision]).toEqual(["Somewhere", 15.9, -1.5, "point"]);
  });
});

describe("reports that are split off", () => {
  it("leave no reason behind that joined them", () => {
    const { event: rest, corpus } = build([{ action: "split", now: "b#0" }]);
    expect(rest?.links.map(({ joined, reason }) => [joined, reason])).toEqual([[false, { kind: "decided", why: "r" }]]);
    expect(corpus.events.find(({ members }) => members[0]?.article === "b")?.links).toMatchObject([
      { joined: false, reason: { kind: "decided", why: "r" } },
    ]);
  });
});

describe("a value as a row spells it", () => {
  const forms = fieldForms(TACTICS.map(({ code }) => code));
  it("is read as the same value, so that the guard of a row that is written holds", () => {
    const number = fc.option(fc.nat(40));
    fc.assert(
      fc.property(number, number, number, (low, best, high) => {
        const ordered =
          (low ?? 0) <= (best ?? low ?? 0) &&
          (best ?? low ?? 0) <= (high ?? Number.POSITIVE_INFINITY) &&
          (low === null || low !== high || best === low);
        fc.pre(ordered);
        const count = low === null && best === null && high === null ? { low, best, high, stated: "several" } : { low, best, high };
        const read = forms.killed.read(cellOf(count));
        // A single bound is its own best.
        const bound = best === null && (low === null) !== (high === null) ? (low ?? high) : best;
        expect(sameValue(read, { ...count, best: bound }), cellOf(count)).toBe(true);
      }),
    );
    for (const value of [["svbied", "raid"], ["other"]]) expect(forms.tactics.read(cellOf(value))).toEqual(value);
    for (const date of ["2021-06-21", "2021-06", "2021", "2021-06-04/2021-06-05"]) expect(forms.date.read(cellOf(date))).toBe(date);
  });
});
