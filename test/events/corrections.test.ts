import { describe, expect, it } from "vitest";
import { buildCorpus } from "../../loaders/events/corpus.ts";
import type { CodedArticle, CodedEvent } from "../../loaders/model/coded.ts";
import type { Correction } from "../../loaders/model/corpus.ts";
import { formatProblem } from "../../loaders/problems.ts";
import { n, TACTICS } from "./accounts.ts";
import { article, coding, event } from "./coded.ts";

const raid: Partial<CodedEvent> = {
  date: "2021-06-21",
  place: "Gossi",
  country: "ML",
  tactics: ["raid"],
  killed: n(4),
  target: "military",
};
const CODED = [coding("a", event(raid)), coding("b", event(raid), event({ ...raid, place: "Gao" }, 300))];

const decision = (given: Partial<Correction>): Correction => ({
  correction_id: "c1",
  action: "set",
  target: "",
  field: "",
  was: "",
  now: "",
  reason: "as the staff said that day",
  source: "communiqué",
  decided: "2021-07-01",
  line: 2,
  ...given,
});

function build(corrections: Partial<Correction>[], coded: CodedArticle[] = CODED) {
  const articles = coded.map((one) => article(one.article, "2021-06-22", `The text of ${one.article}.`));
  const resources = { gazetteer: [], codebook: { tactics: TACTICS }, actors: [], registry: [], corrections: corrections.map(decision) };
  const { value, problems } = buildCorpus(articles, coded, resources);
  return {
    corpus: value,
    events: new Map(value.events.map((one) => [one.event_id, one])),
    told: problems.map((problem) => formatProblem(problem)),
  };
}

describe("set", () => {
  it("on a coded event dates what the article leaves open, in the id too", () => {
    const { events, told, corpus } = build(
      [{ target: "a#0", field: "date", now: "2021-01-08" }],
      [coding("a", event({ ...raid, date: null }))],
    );
    const corrected = events.get("2021-01-08-gossi-raid");
    expect(told).toEqual([]);
    expect([corrected?.date, corrected?.date_start, corrected?.date_precision, corrected?.status]).toEqual([
      "2021-01-08",
      "2021-01-08",
      "day",
      "corrected",
    ]);
    expect(corrected?.corrections).toEqual(["c1"]);
    expect(corrected?.reasons.find(({ field }) => field === "date")).toEqual({
      field: "date",
      rule: "correction",
      reason: { kind: "corrected", now: "2021-01-08", was: "", correction: "c1", why: "as the staff said that day", source: "communiqué" },
      accounts: [],
    });
    expect(corrected?.evidence.filter(({ field }) => field === "date")).toMatchObject([
      { rule: "correction c1", quote: "", inferred: true },
    ]);
    expect(corpus.coded[0]?.events[0]?.date).toBe("2021-01-08");
  });

  it("on a coded event outweighs what other articles say, and leaves their accounts as they are", () => {
    const { events } = build([{ target: "a#0", field: "killed", was: "4", now: "{min: 6}" }]);
    const corrected = events.get("2021-06-21-gossi-raid");
    expect(corrected?.killed).toEqual({ low: 6, best: 6, high: null });
    expect(corrected?.accounts.map(({ killed }) => killed?.best)).toEqual([4, 4]);
  });

  it("on an event by its id changes the value and what follows from it, not the id", () => {
    const { events, told } = build([{ target: "2021-06-21-gao-raid", field: "tactics", was: "raid", now: "svbied;raid" }]);
    expect(told).toEqual([]);
    expect([events.get("2021-06-21-gao-raid")?.tactics, events.get("2021-06-21-gao-raid")?.complex]).toEqual([["svbied", "raid"], true]);
  });

  it("takes a value out where now is empty", () => {
    const { events } = build([{ target: "2021-06-21-gao-raid", field: "killed", was: "4" }]);
    expect(events.get("2021-06-21-gao-raid")?.killed).toBeNull();
  });

  it.each<[string, Partial<Correction>, string]>([
    [
      "no longer what was corrected",
      { target: "a#0", field: "killed", was: "5", now: "6" },
      "data/corrections.csv:2:1: c1: killed of a#0 is `4` now, not `5`, expected the value that was corrected",
    ],
    [
      "no longer empty",
      { target: "2021-06-21-gao-raid", field: "date", was: "", now: "2021" },
      "data/corrections.csv:2:1: c1: date of 2021-06-21-gao-raid is `2021-06-21` now, not ``",
    ],
    [
      "no such event",
      { target: "2021-06-21-gao-rade", field: "date", now: "2021" },
      "data/corrections.csv:2:1: c1: no such target `2021-06-21-gao-rade`, expected an event id, an article id or `article#index` of this corpus (did you mean `2021-06-21-gao-raid`?)",
    ],
    ["no such coded event", { target: "a#7", field: "date", now: "2021" }, "data/corrections.csv:2:1: c1: no such target `a#7`"],
    ["no such article", { action: "confirm", target: "zzz" }, "data/corrections.csv:2:1: c1: no such target `zzz`"],
  ])("tells where it does not fit: %s", (_, correction, expected) => {
    const { told, corpus } = build([correction]);
    expect(told).toHaveLength(1);
    expect(told[0]?.startsWith(expected), told[0]).toBe(true);
    expect(corpus.events.every(({ status }) => status === "machine")).toBe(true);
  });
});

describe("drop and add", () => {
  it("drops one coded event, all of an article, or an event", () => {
    expect([...build([{ action: "drop", target: "b#1" }]).events.keys()]).toEqual(["2021-06-21-gossi-raid"]);
    expect(build([{ action: "drop", target: "b" }]).events.get("2021-06-21-gossi-raid")?.members).toHaveLength(1);
    expect([...build([{ action: "drop", target: "2021-06-21-gossi-raid" }]).events.keys()]).toEqual(["2021-06-21-gao-raid"]);
  });

  it("adds an event that the coder did not see, which is linked like any other", () => {
    const now = "{date: 2021-06-21, place: Gossi, country: ML, tactics: raid, killed: {min: 5}, target: military}";
    const { events, told } = build([{ action: "add", target: "c", now }], [coding("a", event(raid)), coding("c")]);
    expect(told).toEqual([]);
    const joined = events.get("2021-06-21-gossi-raid");
    expect(joined?.members.map((member) => `${member.article}#${member.index}`)).toEqual(["a#0", "c#0"]);
    expect([joined?.status, joined?.accounts[1]?.source, joined?.accounts[1]?.killed]).toEqual([
      "corrected",
      "communiqué",
      { low: 5, best: 5, high: null },
    ]);
  });

  it.each<[string, string]>([
    ["{place: [", "`now` is no event"],
    ["Gossi", "`now` is no event"],
    ["{plaice: Gossi}", "unknown field `plaice`"],
    ["{killed: many}", "`many` for killed"],
  ])("refuses to add %s", (now, found) => {
    const { told, corpus } = build([{ action: "add", target: "a", now }]);
    expect(told[0]).toContain(found);
    expect(corpus.events).toHaveLength(2);
  });
});

describe("merge, split and confirm", () => {
  it("merges two events for good, with the reason on its page", () => {
    const { events } = build(
      [{ action: "merge", target: "2021-06-21-gao-raid", now: "2021-06-21-gossi-raid", reason: "two names of one camp" }],
      [CODED[0] as CodedArticle, coding("c", event({ ...raid, place: "Gao" }))],
    );
    const merged = events.get("2021-06-21-gossi-raid");
    expect([merged?.members.length, merged?.status, merged?.disputed]).toEqual([2, "corrected", ["place"]]);
    expect(merged?.links.at(-1)).toMatchObject({ joined: true, reason: { kind: "decided", why: "two names of one camp" } });
  });

  it("takes members as well as ids", () => {
    expect(build([{ action: "merge", target: "b#1", now: "a#0" }]).events.size).toBe(1);
  });

  it("splits off the members that are named", () => {
    const { events } = build([{ action: "split", target: "2021-06-21-gossi-raid", now: "b#0" }]);
    expect(events.get("2021-06-21-gossi-raid")?.members.map((member) => member.article)).toEqual(["a"]);
    expect(events.get("2021-06-21-gossi-raid-2")?.members.map((member) => member.article)).toEqual(["b"]);
  });

  it.each<[string, Partial<Correction>, string]>([
    ["a merge of one event with itself", { action: "merge", target: "a#0", now: "b#0" }, "the two are one event already"],
    ["a merge with nothing", { action: "merge", target: "a#0", now: "nowhere" }, "no such target `nowhere`"],
    ["a split of what is not in it", { action: "split", target: "2021-06-21-gossi-raid", now: "b#1" }, "`b#1` is no part of"],
    ["a split of everything", { action: "split", target: "2021-06-21-gossi-raid", now: "a#0;b#0" }, "all of its members leave"],
  ])("refuses %s", (_, correction, found) => expect(build([correction]).told[0]).toContain(found));

  it("a confirmation stands above a correction", () => {
    const { events } = build([
      { target: "a#0", field: "killed", was: "4", now: "5" },
      { correction_id: "c2", action: "confirm", target: "2021-06-21-gossi-raid", line: 3 },
    ]);
    expect([events.get("2021-06-21-gossi-raid")?.status, events.get("2021-06-21-gossi-raid")?.corrections]).toEqual([
      "confirmed",
      ["c1", "c2"],
    ]);
    expect(events.get("2021-06-21-gao-raid")?.status).toBe("machine");
  });
});

describe("redact", () => {
  const quoting = () => {
    const own = event(raid, 0, "Capt. Jane   DOE");
    return coding("a", {
      ...own,
      evidence: own.evidence.map((row) => ({ ...row, quote: "“Four died,” said Jane Doe, not Jane Doenitz.", value: "Jane Doe" })),
    });
  };

  it("takes a name out of every passage, source and value, and out of nothing else", () => {
    const { corpus, told } = build([{ action: "redact", was: "Jane Doe", now: "[name withheld]" }], [quoting()]);
    expect(told).toEqual([
      expect.stringMatching(/^data\/corrections\.csv:2:1: \(notice\) c1: still `jane` in 1 passage, .* correction-redact$/),
    ]);
    const [only] = corpus.events;
    expect(only?.evidence[0]?.quote).toBe("“Four died,” said [name withheld], not Jane Doenitz.");
    expect([only?.evidence[0]?.value, only?.accounts[0]?.source]).toEqual(["[name withheld]", "Capt. [name withheld]"]);
    expect(JSON.stringify(corpus.events)).not.toMatch(/jane\s+doe(?!nitz)/i);
  });

  it("takes it out of the codings, the titles and the published decisions", () => {
    const { corpus } = build([{ action: "redact", was: "Jane Doe", now: "N.", reason: "Jane Doe asked for it" }], [quoting()]);
    const { coded, corrections } = corpus;
    expect(JSON.stringify({ coded, corrections })).not.toMatch(/jane\s+doe(?!nitz)/i);
    expect(corrections).toMatchObject([{ was: "", now: "N.", reason: "N. asked for it" }]);
  });

  it("keeps to the event or article that is named, and tells if there is none", () => {
    const elsewhere = build([{ action: "redact", target: "2021-06-21-gossi-raid", was: "Jane Doe", now: "N." }], [quoting()]);
    expect(elsewhere.corpus.events[0]?.evidence[0]?.quote).toContain("said N.,");
    const nowhere = build([{ action: "redact", target: "zzz", was: "Jane Doe", now: "N." }], [quoting()]);
    expect(nowhere.told[0]).toContain("no such target `zzz`");
  });

  it("takes the name for text, not for a pattern", () => {
    const { corpus } = build([{ action: "redact", was: ".*", now: "$&" }], [quoting()]);
    expect(corpus.events[0]?.evidence[0]?.quote).toContain("Jane Doe");
  });
});
