import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventChange } from "../../loaders/changes/model.ts";
import { changeLines } from "../../loaders/changes.ts";
import type { CodedArticle, CodedEvent } from "../../loaders/model/coded.ts";
import type { Correction } from "../../loaders/model/corpus.ts";
import { n } from "../events/accounts.ts";
import { coding, event, passage } from "../events/coded.ts";
import { changesOf, tablesOf } from "./states.ts";

const raid: Partial<CodedEvent> = { date: "2021-06-21", place: "Gossi", country: "ML", tactics: ["raid"], target: "military" };

/** A report with a passage behind each value that is told of. */
function told(given: Partial<CodedEvent>, source: string, at = 0): CodedEvent {
  const values = { ...raid, ...given };
  const fields = ["date", "place", "tactics", "killed", "perpetrator"] as const;
  const evidence = fields.flatMap((field) => (values[field] == null ? [] : [{ ...passage(at, at + 80), field, value: values[field] }]));
  return event({ ...values, evidence }, at, source);
}

const early = coding("a", told({ killed: n(17) }, "the army"));
const late = coding("b", told({ killed: n(40) }, "a mayor"));
const elsewhere = coding("c", told({ place: "Gao", date: "2021-06-01", killed: n(3) }, "a paper"));

const changes = (before: CodedArticle[], after: CodedArticle[]) => changesOf(tablesOf(before), tablesOf(after));

const correction: Correction = {
  correction_id: "c1",
  action: "set",
  target: "a#0",
  field: "date",
  was: "2021-06-21",
  now: "2021-06-20",
  reason: "the staff said so",
  source: "its statement",
  decided: "2021-07-01",
  line: 2,
};

describe("nothing", () => {
  it("is said as such", () => {
    const same = changes([early, elsewhere], [elsewhere, early]);
    expect(same).toMatchObject({ articles: [], corrections: [], events: [], figures: [] });
    expect(changeLines(same, "edition one")).toEqual(["= Nothing has changed since edition one: 2 articles, 2 events, 16 figures."]);
  });

  it("differs between two readings of the same sources, whatever their order", () => {
    const all = [early, late, elsewhere];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) => {
        expect(changes(all, shuffled).events).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe("an article that comes in", () => {
  const [joined] = changes([early, elsewhere], [early, late, elsewhere]).events as [EventChange];

  it("is told with what it joined: the account, the values before and after, what is newly disputed", () => {
    expect(joined).toMatchObject({
      event_id: "2021-06-21-gossi-raid",
      kind: "changed",
      accounts: { added: [{ source: "a mayor", article_id: "b" }], removed: [] },
      disputed: { newly: ["killed"], settled: [] },
    });
    expect(joined.values).toEqual([
      {
        field: "killed",
        before: "17",
        after: "17 (figures 17 to 40)",
        nature: "changed",
        causes: [{ kind: "says", account_id: "b.0.0", source: "a mayor", source_type: "media", article_id: "b" }],
      },
    ]);
  });

  it("makes a new event where it tells of another attack, with what it states", () => {
    const { events, articles } = changes([early], [early, elsewhere]);
    expect(articles).toMatchObject([{ article_id: "c", kind: "added", publisher: "a paper" }]);
    expect(events).toMatchObject([{ event_id: "2021-06-01-gao-raid", kind: "new", name: "raid, Gao, ML, 2021-06-01" }]);
    expect(events[0]?.values.map(({ field, after, nature }) => [field, after, nature])).toEqual(
      expect.arrayContaining([
        ["killed", "3", "stated"],
        ["place", "Gao", "stated"],
      ]),
    );
  });

  it("changes nothing else", () => {
    const { events, unchanged } = changes([early, elsewhere], [early, late, elsewhere]);
    expect(events).toHaveLength(1);
    expect(unchanged).toMatchObject({ articles: 2, events: 1 });
  });

  it("is told beside the figures that it changes, with their digests and headlines", () => {
    const { figures, unchanged } = changes([early], [early, elsewhere]);
    expect(figures.length + unchanged.figures).toBe(16);
    const map = figures.find(({ id }) => id === "attacks-over-time");
    expect(map?.before?.digest).not.toBe(map?.after?.digest);
    expect(map?.after?.headline).toMatch(/^Raids/);
  });
});

describe("what an article takes with it when it goes", () => {
  it("its events are gone, its accounts missed, what it disputed is settled", () => {
    const { events, articles } = changes([early, late, elsewhere], [early]);
    expect(articles.map(({ article_id, kind }) => [article_id, kind])).toEqual([
      ["b", "removed"],
      ["c", "removed"],
    ]);
    expect(events).toMatchObject([
      { event_id: "2021-06-01-gao-raid", kind: "gone", accounts: { removed: [{ source: "a paper" }] } },
      { event_id: "2021-06-21-gossi-raid", kind: "changed", disputed: { newly: [], settled: ["killed"] } },
    ]);
    expect(events[1]?.values[0]).toMatchObject({ after: "17", causes: [{ kind: "no longer says", source: "a mayor" }] });
  });
});

describe("an event that is coded otherwise", () => {
  it.each<[string, Partial<CodedEvent>, Partial<CodedEvent>, string, string]>([
    ["a date", { date: "2021-06" }, {}, "date", "sharpened"],
    ["a date", {}, { date: "2021-06" }, "date", "made vaguer"],
    ["a date", {}, { date: "2021-06-20" }, "date", "changed"],
    ["a place", { place: null }, {}, "place", "stated"],
    ["a place", {}, { place: null }, "place", "no longer stated"],
    ["a toll", { killed: n("6+") }, { killed: n(8) }, "killed", "changed"],
    ["a tactic", {}, { tactics: ["raid", "ied"] }, "tactics", "changed"],
  ])("%s that is %s → %s: %s is %s", (_, before, after, field, nature) => {
    const [change] = changes([coding("a", told(before, "the army"))], [coding("a", told(after, "the army"))]).events;
    expect(change?.values.find((value) => value.field === field)).toMatchObject({ nature });
    expect(change?.values.find((value) => value.field === field)?.causes).toMatchObject([
      { kind: nature === "no longer stated" ? "no longer says" : "says", source: "the army" },
    ]);
  });

  it("is the same event under another name, found by its accounts", () => {
    const sharper = coding("a", told({ date: "2021-06-20" }, "the army", 10));
    expect(changes([early], [sharper]).events).toMatchObject([
      { event_id: "2021-06-20-gossi-raid", kind: "renamed", was: ["2021-06-21-gossi-raid"], accounts: { added: [], removed: [] } },
    ]);
  });

  it("by an analyst, is told with the decision and its reason", () => {
    const tables = [tablesOf([early]), tablesOf([early], { corrections: [correction] })] as const;
    const { corrections, events } = changesOf(...tables);
    expect(corrections).toMatchObject([{ correction_id: "c1", kind: "added", action: "set", target: "a#0", field: "date" }]);
    expect(events[0]?.values.find(({ field }) => field === "date")).toMatchObject({
      before: "2021-06-21",
      after: "2021-06-20",
      causes: [{ kind: "correction", correction_id: "c1", reason: "the staff said so" }],
    });
  });

  it("by what an article lets infer, is said to be", () => {
    const inferred = (place: string) => ({ ...passage(0, 80, null), field: "country", value: "ML", inferred: true, quote: place });
    const bare = told({ country: null }, "the army");
    const [change] = changes(
      [coding("a", bare)],
      [coding("a", { ...bare, country: "ML", evidence: [...bare.evidence, inferred("Gossi")] })],
    ).events;
    expect(change?.values).toMatchObject([{ field: "country", before: "", after: "ML", causes: [{ kind: "inferred", article_id: "a" }] }]);
  });

  it("by other rules alone, is said to be", () => {
    const before = tablesOf([early]);
    const after = { ...before, events: before.events.map((row) => ({ ...row, country: "NE" })) };
    expect(changesOf(before, after).events[0]?.values).toMatchObject([{ field: "country", causes: [{ kind: "rules" }] }]);
  });
});

describe("events that come together and part", () => {
  const gao = coding("b", told({ place: "Gao", killed: n(40) }, "a mayor"));
  it("joined: the ids that lead there are told", () => {
    const { events } = changes([early, gao, elsewhere], [early, late, elsewhere]);
    expect(events).toMatchObject([{ event_id: "2021-06-21-gossi-raid", kind: "joined", was: ["2021-06-21-gao-raid"] }]);
  });

  it("split: both are told, and of which it was", () => {
    const { events } = changes([early, late, elsewhere], [early, gao, elsewhere]);
    expect(events.map(({ event_id, kind, was }) => [event_id, kind, was])).toEqual([
      ["2021-06-21-gao-raid", "split", ["2021-06-21-gossi-raid"]],
      ["2021-06-21-gossi-raid", "changed", []],
    ]);
  });
});

it("gives back what was, whichever way it is looked at", () => {
  const subsets = fc.subarray([early, late, elsewhere, coding("d", told({ tactics: ["ied"], killed: n(2) }, "the staff", 40))]);
  fc.assert(
    fc.property(subsets, subsets, (before, after) => {
      const [there, back] = [changes(before, after), changes(after, before)];
      const ids = (list: { article_id: string }[]) => list.map(({ article_id }) => article_id);
      expect(ids(there.articles)).toEqual(ids(back.articles));
      expect(there.events.filter(({ kind }) => kind === "new").map(({ event_id }) => event_id)).toEqual(
        back.events.filter(({ kind }) => kind === "gone").map(({ event_id }) => event_id),
      );
      expect(there.figures.map(({ id }) => id).sort()).toEqual(back.figures.map(({ id }) => id).sort());
    }),
    { numRuns: 25 },
  );
});

it("prints what matters most first, grouped by event, each line with its sign", () => {
  const lines = changeLines(changes([early, elsewhere], [early, late]), "the last build");
  expect(lines.slice(0, 12)).toEqual([
    "Since the last build  (+ new, ~ changed, - gone, = the same)",
    expect.stringMatching(/^articles \+ 1 ~ 0 - 1 = 1 · events \+ 0 ~ 1 - 1 = 0 · figures \+ 0 ~ \d+ - 0 = \d+$/),
    "",
    "Articles",
    "+ b  without a title (a paper, 2021-06-22)",
    "- c  without a title (a paper, 2021-06-22)",
    "",
    "Events",
    "- 2021-06-01-gao-raid  raid, Gao, ML, 2021-06-01",
    "    - account: a paper (media), in c",
    "~ 2021-06-21-gossi-raid  raid, Gossi, ML, 2021-06-21",
    "    + account: a mayor (media), in b",
  ]);
  expect(lines).toContain("    ~ killed: 17 → 17 (figures 17 to 40)  [a mayor (media), in b]");
  expect(lines).toContain("    ~ killed: newly disputed");
});
