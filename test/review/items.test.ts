import { describe, expect, it } from "vitest";
import { buildCorpus } from "../../loaders/events/corpus.ts";
import type { CodedArticle, CodedEvent } from "../../loaders/model/coded.ts";
import type { Correction } from "../../loaders/model/corpus.ts";
import { proposalsFor } from "../../loaders/reviewing/proposals.ts";
import { voicesOn } from "../../loaders/reviewing/voices.ts";
import { reviewItems } from "../../loaders/reviewing.ts";
import { n, TACTICS } from "../events/accounts.ts";
import { article, coding, event, passage, place } from "../events/coded.ts";

const GAZETTEER = [
  place({ name: "Gossi", kind: "town", latitude: 15.82, longitude: -1.29 }),
  place({ name: "Gao", kind: "town", latitude: 16.27, longitude: -0.04 }),
];
const raid: Partial<CodedEvent> = {
  date: "2021-06-21",
  place: "Gossi",
  country: "ML",
  tactics: ["raid"],
  target: "military",
  killed: n(4),
};
const elsewhere: Partial<CodedEvent> = { ...raid, place: "Gao", date: "2020-01-05" };

const decision = (given: Partial<Correction>): Correction => ({
  correction_id: "c1",
  action: "confirm",
  target: "2021-06-21-gossi-raid",
  field: "",
  was: "",
  now: "",
  reason: "r",
  source: "s",
  decided: "2021-07-01",
  line: 2,
  ...given,
});

function build(coded: CodedArticle[], corrections: Partial<Correction>[] = []) {
  const articles = coded.map((one) => article(one.article, "2021-06-22", `The text of ${one.article}.`, `Paper ${one.article}`));
  const resources = {
    gazetteer: GAZETTEER,
    codebook: { tactics: TACTICS },
    actors: [],
    registry: [],
    corrections: corrections.map(decision),
  };
  const { value, problems } = buildCorpus(articles, coded, resources);
  expect(problems).toEqual([]);
  return value;
}
const list = (coded: CodedArticle[], corrections: Partial<Correction>[] = []) => reviewItems(build(coded, corrections));
const brief = (coded: CodedArticle[], corrections: Partial<Correction>[] = []) => list(coded, corrections).map(({ id }) => id);

const TWO_TOLLS = [coding("a", event(raid)), coding("b", event({ ...raid, killed: n(9) }, 0, "the mayor"))];
const DISPUTED = "disputed:2021-06-21-gossi-raid:killed";

describe("what deserves a look, and why", () => {
  it.each<[string, CodedArticle[], string, string]>([
    ["two tolls that cannot both be true", TWO_TOLLS, DISPUTED, "two accounts cannot both be true: 4 by a source, but 9 by the mayor"],
    [
      "news without a date",
      [coding("a", event({ ...raid, date: null }))],
      "undated:undated-gossi-raid:date",
      "it is news, and no source dates it: it stands in no chart over time",
    ],
    [
      "news of some year",
      [coding("a", event({ ...raid, date: "2021" }))],
      "undated:2021-01-01-gossi-raid:date",
      "it is news, and nothing narrower than 2021 is known of its date",
    ],
    [
      "news without a place",
      [coding("a", event({ ...raid, place: null }))],
      "unplaced:2021-06-21-unplaced-raid:place",
      "it is news, and no source names its place: it stands on no map",
    ],
    [
      "a place that no gazetteer has",
      [coding("a", event({ ...raid, place: "Gosi" }))],
      "unplaced:2021-06-21-gosi-raid:place",
      "`Gosi` is in no gazetteer, so that it stands on no map: set the place's usual spelling, or add it to gazetteer.csv",
    ],
    [
      "two that were nearly one",
      [coding("a", event(raid)), coding("b", event({ ...raid, date: "2021-06-22", killed: null }))],
      "kept-apart:a#0:b#0",
      "nearly taken as one with 2021-06-22-gossi-raid; kept apart for dates one day apart; alike in the same place (Gossi), the same tactic (raid), the same target (military)",
    ],
    [
      "one that was nearly two",
      [coding("a", event({ ...raid, target: "military" })), coding("b", event({ ...raid, target: "civilians" }))],
      "joined:a#0:b#0",
      "a#0 and b#0 are taken as one in spite of different targets (military, civilians); alike in the same place (Gossi), the same day, the same toll (4 killed), the same tactic (raid)",
    ],
    [
      "a value that no passage gives",
      [coding("a", event({ ...raid, evidence: [{ ...passage(0, 10), field: "tactics", inferred: true }] }))],
      "weak:2021-06-21-gossi-raid:tactics",
      "raid is inferred: no passage says so",
    ],
    [
      "people killed, and no number",
      [coding("a", event({ ...raid, killed: n("several") }))],
      "weak:2021-06-21-gossi-raid:killed",
      "people were killed, and nobody says how many",
    ],
    [
      "a suspicion",
      [coding("a", event({ ...raid, perpetrator: "JNIM", basis: "suspected" }))],
      "weak:2021-06-21-gossi-raid:perpetrator",
      "JNIM is only suspected",
    ],
  ])("%s", (_, coded, id, reason) => expect(list(coded).find((item) => item.id === id)?.reason).toBe(reason));

  it("and what does not", () => {
    expect(
      list([coding("a", event(raid)), coding("b", event(raid), event({ ...elsewhere, role: "background", date: null }, 300))]),
    ).toEqual([]);
    expect(list([])).toEqual([]);
  });

  it("the most important first: what is disputed, what many died of, news before recollections", () => {
    const coded = [
      coding("a", event(raid), event({ ...elsewhere, killed: n(60), perpetrator: "JNIM", basis: "suspected" }, 300)),
      coding("b", event({ ...raid, killed: n(9) }), event({ ...raid, place: null, date: "2019-03-01", killed: n(0) }, 300)),
      coding("c", event({ ...raid, date: "2018-05-05", role: "background" })),
      coding("d", event({ ...raid, date: "2018-05-05", role: "background", killed: n(8) })),
    ];
    expect(brief(coded)).toEqual([
      DISPUTED,
      "unplaced:2019-03-01-unplaced-raid:place",
      "weak:2020-01-05-gao-raid:perpetrator",
      "disputed:2018-05-05-gossi-raid:killed",
    ]);
    expect(brief([...coded].reverse())).toEqual(brief(coded));
  });
});

describe("what is decided is not asked again", () => {
  it.each<[string, Partial<Correction>]>([
    ["the value is confirmed", { field: "killed", was: "{min: 4, max: 9, best: 4}" }],
    ["its range is", { field: "killed", was: "{min: 4, max: 9}" }],
    ["the event is confirmed", {}],
    ["another value is set", { action: "set", target: "a#0", field: "killed", was: "4", now: "5" }],
    ["by the id of one of its reports", { target: "b#0" }],
  ])("%s", (_, correction) => {
    expect(brief(TWO_TOLLS)).toContain(DISPUTED);
    expect(brief(TWO_TOLLS, [correction])).not.toContain(DISPUTED);
  });

  it("but what is decided of another field, or another event, leaves it", () => {
    expect(brief(TWO_TOLLS, [{ field: "place", was: "Gossi" }])).toContain(DISPUTED);
    const both = [...TWO_TOLLS, coding("c", event(elsewhere))];
    expect(brief(both, [{ target: "2020-01-05-gao-raid" }])).toContain(DISPUTED);
  });

  const NEAR = [coding("a", event(raid)), coding("b", event({ ...raid, date: "2021-06-22", killed: null }))];
  it.each<[string, Partial<Correction>]>([
    ["that they are two", { now: "2021-06-22-gossi-raid" }],
    ["the other way round", { target: "b#0", now: "2021-06-21-gossi-raid" }],
    ["that they are one", { action: "merge", target: "2021-06-22-gossi-raid", now: "2021-06-21-gossi-raid" }],
  ])("of two that were nearly joined: %s", (_, correction) => {
    expect(brief(NEAR)).toContain("kept-apart:a#0:b#0");
    expect(brief(NEAR, [correction])).not.toContain("kept-apart:a#0:b#0");
  });

  const CLOSE = [coding("a", event({ ...raid, target: "military" })), coding("b", event({ ...raid, target: "civilians" }))];
  it.each<[string, Partial<Correction>]>([
    ["that they are one", { was: "a#0;b#0" }],
    ["that they are two", { action: "split", now: "b#0" }],
  ])("of two that were joined: %s", (_, correction) => {
    expect(brief(CLOSE)).toContain("joined:a#0:b#0");
    expect(brief(CLOSE, [correction])).not.toContain("joined:a#0:b#0");
  });
});

describe("an item is shown with who says what, and with what can be decided", () => {
  it("each account of the field with its value and its passages", () => {
    const quoting = event({
      ...raid,
      killed: n(9),
      evidence: [{ ...passage(5, 25), field: "killed", quote: "nine died" }, passage(30, 60)],
    });
    const corpus = build([coding("a", event(raid)), coding("b", quoting)]);
    const [item] = reviewItems(corpus);
    const voices = item === undefined ? [] : voicesOn(item, corpus);
    expect(voices.map(({ article: id, value, published }) => [id, value, published])).toEqual([
      ["a", "killed: 4", "2021-06-22"],
      ["b", "killed: 9", "2021-06-22"],
    ]);
    expect(voices[1]?.passages.map(({ quote }) => quote)).toEqual(["nine died"]);
  });

  it("each report, where it is about what is one event", () => {
    const corpus = build([coding("a", event({ ...raid, target: "military" })), coding("b", event({ ...raid, target: "civilians" }))]);
    const item = reviewItems(corpus).find(({ kind }) => kind === "joined");
    expect(item && voicesOn(item, corpus).map(({ source, value }) => [source, value])).toEqual([
      ["Paper a", "2021-06-21, Gossi, raid, killed 4"],
      ["Paper b", "2021-06-21, Gossi, raid, killed 4"],
    ]);
    expect(item && proposalsFor(item, corpus).map(({ key, draft }) => [key, draft.action, draft.was])).toEqual([
      ["c", "confirm", "a#0;b#0"],
      ["p", "split", ""],
      ["d", "drop", ""],
      ["a", "add", ""],
    ]);
  });

  it("with the guard that the row will have", () => {
    const corpus = build(TWO_TOLLS);
    const item = reviewItems(corpus).find(({ id }) => id === DISPUTED);
    const [confirm, set] = item === undefined ? [] : proposalsFor(item, corpus);
    const event_id = "2021-06-21-gossi-raid";
    expect(confirm?.draft).toEqual({
      action: "confirm",
      target: event_id,
      field: "killed",
      was: "{min: 4, max: 9, best: 4}",
      now: "",
    });
    expect(set).toMatchObject({ asks: "value", draft: { action: "set", was: confirm?.draft.was } });
  });
});
