import { describe, expect, it } from "vitest";
import { reconcileArticle, reconcileEvent } from "../../loaders/events/reconcile.ts";
import type { Casualty, CodedAccount, Count } from "../../loaders/model/coded.ts";
import type { LinkedAccount } from "../../loaders/model/event.ts";
import { account, army, CONTEXT, jnim, linked, ministry, n } from "./accounts.ts";

const inArticle = (accounts: Partial<CodedAccount>[], published = "2021-06-21") =>
  reconcileArticle(accounts.map(account), published, CONTEXT);
const overArticles = (accounts: Partial<LinkedAccount>[]) => reconcileEvent(accounts.map(linked), CONTEXT);
const ruleFor = (result: ReturnType<typeof overArticles>, field: string) => result.reasons.find((reason) => reason.field === field)?.rule;

const part = (group: Casualty["group"], count: Count, outcome: Casualty["outcome"] = "killed"): Casualty => ({
  group,
  outcome,
  count,
  part: true,
  includes_attackers: false,
  joint_events: [],
  evidence: 0,
});

describe("a count in one article", () => {
  it.each<[string, Partial<CodedAccount>[], Count | null, string[]]>([
    [
      "official 47 against a hospital's 40",
      [
        { ...ministry, killed: n(47) },
        { source_type: "local", killed: n(40) },
      ],
      n(47),
      ["killed"],
    ],
    [
      "two official figures of one day: the lower",
      [
        { ...ministry, killed: n(24) },
        { source: "the mission", source_type: "un", killed: n(30) },
      ],
      n(24),
      ["killed"],
    ],
    ["the chosen figure keeps its bounds", [{ ...ministry, killed: n("80+") }, { killed: n("several") }], n("80+"), []],
    ["a vague figure fills", [{ killed: n("several") }], n("several"), []],
    [
      "about ten against dozens",
      [
        { ...ministry, killed: n("~10") },
        { source_type: "local", killed: n("plusieurs dizaines") },
      ],
      n("~10"),
      ["killed"],
    ],
    [
      "about ten and twelve",
      [
        { ...ministry, killed: n("~10") },
        { source_type: "local", killed: n(12) },
      ],
      n("~10"),
      [],
    ],
    ["at least 60 and 80", [{ killed: n("60+") }, { source_type: "government", source: "b", killed: n(80) }], n(80), []],
    ["at least 90 against 80", [{ killed: n("90+") }, { source_type: "government", source: "b", killed: n(80) }], n(80), ["killed"]],
    ["several against none", [{ killed: n("several") }, { source_type: "government", source: "b", killed: n(0) }], n(0), ["killed"]],
    ["the figure that most give", [{ killed: n(8) }, { source: "b", killed: n(9) }, { source: "c", killed: n(9) }], n(9), ["killed"]],
    ["else the lowest", [{ killed: n(9) }, { source: "b", killed: n(8) }], n(8), ["killed"]],
    ["a perpetrator's beside another: no value, but a dispute", [{ killed: n(2) }, { ...jnim, killed: n(30) }], n(2), ["killed"]],
    ["a perpetrator's alone", [{ ...jnim, killed: n(30) }], n(30), []],
    ["nobody gives one", [{ tactics: ["ied"] }], null, []],
  ])("%s", (_, accounts, killed, disputed) => {
    const { values } = inArticle(accounts);
    expect(values.killed).toEqual(killed);
    expect(values.disputed).toEqual(disputed);
  });

  it("takes an official update for the figure that it replaces, so that nothing is disputed", () => {
    const { values, accounts } = inArticle([
      { source: "a source in the ministry", source_type: "military", updates: true, killed: n(42) },
      { source: "the command", source_type: "military", killed: n(21) },
    ]);
    expect(values.killed).toEqual(n(42));
    expect(values.disputed).toEqual([]);
    expect(accounts[1]?.superseded_fields).toEqual({ killed: "0" });
    expect(accounts[1]?.superseded_by).toBe("0");
  });

  it("lets no update by an unofficial source replace another's figure", () => {
    const { values } = inArticle([
      { source: "a paper", updates: true, killed: n(30) },
      { ...ministry, killed: n(20) },
    ]);
    expect(values.killed).toEqual(n(20));
    expect(values.disputed).toEqual(["killed"]);
  });

  it("lets no update take a perpetrator's claim away", () => {
    const { values } = inArticle([
      { ...army, updates: true, killed: n(21) },
      { ...jnim, stated_on: "2021-06-20", killed: n(60) },
    ]);
    expect(values.disputed).toEqual(["killed"]);
  });
});

describe("figures for groups and sites", () => {
  it.each<[string, Partial<CodedAccount>[], Count | null]>([
    [
      "a part beside a total counts for nothing",
      [
        { ...ministry, killed: n(8) },
        { ...army, killed: n(2), casualties: [part("military", n(2))] },
      ],
      n(8),
    ],
    [
      "groups of two sources add up, official if a part is",
      [
        { ...army, killed: n(5), casualties: [part("military", n(5))] },
        { source_type: "local", killed: n(4), casualties: [part("civilian", n(4))] },
      ],
      n(9),
    ],
    [
      "the same group is not counted twice: the official figure stands",
      [
        { ...army, killed: n(17), casualties: [part("military", n(17))] },
        { source: "a mayor", source_type: "local", killed: n(19), casualties: [part("military", n(19))] },
        { source: "a nurse", source_type: "local", killed: n(4), casualties: [part("civilian", n(4))] },
      ],
      n(21),
    ],
    ["one source's own sum stands", [{ ...army, killed: n(21), casualties: [part("military", n(17)), part("civilian", n(4))] }], n(21)],
    [
      "victims of no named group may be of any: they are not added",
      [
        { ...army, killed: n(5), casualties: [part("military", n(5))] },
        { source: "a hospital", killed: n(36), casualties: [part("unknown", n(36))] },
      ],
      n(5),
    ],
    [
      "a vague total gives way to groups that add up",
      [{ killed: n("several") }, { ...army, source: "b", killed: n(5), casualties: [part("military", n(5))] }],
      n(5),
    ],
    [
      "a joint toll enters no event's count",
      [{ killed: n(5), casualties: [{ ...part("military", n(5)), part: false, joint_events: [0, 1] }] }],
      null,
    ],
  ])("%s", (_, accounts, killed) => {
    const { values } = inArticle(accounts);
    expect(values.killed).toEqual(killed);
    expect(values.disputed).toEqual([]);
  });
});

describe("counts over several articles", () => {
  const range = (accounts: Partial<LinkedAccount>[]) => overArticles(accounts).values.killed;

  it("spans the live figures around the best one", () => {
    const result = overArticles([
      { ...ministry, article: "a", published: "2021-06-21", killed: n(24) },
      { source: "the mission", source_type: "un", article: "b", published: "2021-06-22", killed: n(30) },
      { source: "a mayor", source_type: "local", article: "b", published: "2021-06-22", killed: n(35) },
      { ...jnim, article: "c", published: "2021-06-23", killed: n(90) },
    ]);
    expect(result.values.killed).toEqual({ low: 24, best: 30, high: 35 });
    expect(ruleFor(result, "killed")).toBe("latest-official");
    expect(result.values.disputed).toEqual(["killed"]);
  });

  it.each<[string, Partial<LinkedAccount>[], Count]>([
    [
      "the same source's newer figure is the only one left",
      [
        { ...army, article: "a", published: "2021-06-21", killed: n(17) },
        { ...army, article: "b", published: "2021-06-23", killed: n(21) },
      ],
      n(21),
    ],
    [
      "a vague newer one supersedes nothing",
      [
        { ...army, article: "a", published: "2021-06-21", killed: n(17) },
        { ...army, article: "b", published: "2021-06-23", killed: n("several") },
      ],
      n(17),
    ],
    [
      "an unnamed source is another in another article",
      [
        { source: "a source", article: "a", published: "2021-06-21", killed: n(17) },
        { source: "a source", article: "b", published: "2021-06-23", killed: n(21) },
      ],
      { low: 17, best: 21, high: 21 },
    ],
    [
      "a later official update replaces others' earlier figures",
      [
        { source: "a mayor", source_type: "local", article: "a", published: "2021-06-21", killed: n(17) },
        { ...ministry, article: "b", published: "2021-06-22", updates: true, killed: n(21) },
      ],
      n(21),
    ],
    [
      "stated_on counts before published",
      [
        { ...army, article: "a", published: "2021-06-30", stated_on: "2021-06-21", killed: n(17) },
        { ...army, article: "b", published: "2021-06-23", killed: n(21) },
      ],
      n(21),
    ],
    [
      "an imprecise day is the earliest not before the event",
      [
        { ...army, article: "a", date: "2021-06-21", published: "2021-06", killed: n(17) },
        { ...army, article: "b", published: "2021-06-22", killed: n(21) },
      ],
      n(21),
    ],
    [
      "background recollections do not widen the range",
      [
        { ...army, article: "a", published: "2021-06-21", killed: n(17) },
        { source: "a paper", article: "b", role: "background", published: "2022-01-01", killed: n(30) },
      ],
      n(17),
    ],
    [
      "they fill what nobody else gives",
      [
        { ...army, article: "a", tactics: ["raid"] },
        { source: "a paper", article: "b", role: "background", killed: n(30) },
      ],
      n(30),
    ],
    [
      "an open highest figure leaves the range open",
      [
        { ...ministry, article: "a", killed: n(80) },
        { source: "a paper", article: "b", killed: n("90+") },
      ],
      { low: 80, best: 80, high: null },
    ],
  ])("%s", (_, accounts, killed) => expect(range(accounts)).toEqual(killed));

  it("counts the papers that print one wire story once", () => {
    const accounts = [
      { source: "a paper", article: "a", killed: n(9) },
      { source: "a paper", article: "b", killed: n(9) },
      { source: "a radio", article: "c", killed: n(7) },
    ].map(linked);
    const apart = reconcileEvent(accounts, CONTEXT);
    const copied = reconcileEvent(accounts, { ...CONTEXT, origin: (article) => (article === "b" ? "a" : article) });
    expect(apart.values.killed?.best).toBe(9);
    expect(copied.values.killed?.best).toBe(7);
  });

  it("takes an outlet for one source over all its articles", () => {
    const context = { ...CONTEXT, publisher: () => "Radio Sahel" };
    const own = (article: string, published: string, killed: number) =>
      linked({ source: "Radio Sahel", article, published, killed: n(killed) });
    const { values } = reconcileEvent([own("a", "2021-06-21", 4), own("b", "2021-06-23", 6)], context);
    expect(values.killed).toEqual(n(6));
  });

  it("marks a force's figures on its own operation", () => {
    const result = overArticles([{ ...army, self_reported: true, attackers_killed: n(30) }]);
    expect(result.reasons.find(({ field }) => field === "attackers_killed")?.reason).toMatchObject({ notes: ["own-operation"] });
  });
});
