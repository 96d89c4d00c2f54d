import { describe, expect, it } from "vitest";
import { reconcileArticle, reconcileEvent } from "../../loaders/events/reconcile.ts";
import { RECONCILE_RULES } from "../../loaders/events/rules.ts";
import type { Casualty, CodedAccount, Count } from "../../loaders/model/coded.ts";
import type { LinkedAccount } from "../../loaders/model/event.ts";
import { account, CONTEXT, linked, n } from "./accounts.ts";

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

const army = { source: "the army", source_type: "military", institution: "Malian army" } as const;
const ministry = { source: "the ministry", source_type: "government" } as const;
const jnim = { source: "JNIM", source_type: "perpetrator", perpetrator: "JNIM" } as const;

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
    expect(result.reasons.find(({ field }) => field === "attackers_killed")?.reason).toContain("a force's own figure on its own operation");
  });
});

describe("tactics", () => {
  it.each<[string, Partial<CodedAccount>[], string[], string[], boolean]>([
    ["svbied over vbied", [{ tactics: ["vbied"] }, { source: "b", tactics: ["svbied"] }], ["svbied"], [], false],
    ["svbied over ied, through vbied", [{ tactics: ["ied"] }, { source: "b", tactics: ["svbied"] }], ["svbied"], [], false],
    ["raid over clash", [{ tactics: ["clash"] }, { source: "b", tactics: ["raid"] }], ["raid"], [], false],
    [
      "side by side in one account stay",
      [{ tactics: ["vbied", "ied"] }, { source: "b", tactics: ["svbied"] }],
      ["svbied", "ied"],
      [],
      true,
    ],
    ["one account's pair stays", [{ tactics: ["svbied", "vbied"] }, { source: "b", tactics: ["vbied"] }], ["svbied", "vbied"], [], true],
    [
      "explosive and armed together are complex",
      [{ tactics: ["svbied"] }, { source: "b", tactics: ["raid"] }],
      ["svbied", "raid"],
      [],
      true,
    ],
    [
      "a claim refines nothing and makes nothing complex",
      [{ tactics: ["vbied"] }, { ...jnim, tactics: ["svbied"] }],
      ["svbied", "vbied"],
      ["svbied"],
      false,
    ],
    ["a claim's vaguer word gives way", [{ tactics: ["svbied"] }, { ...jnim, tactics: ["ied"] }], ["svbied"], [], false],
    [
      "what nobody but the perpetrator says stands alone",
      [{ ...jnim, tactics: ["svbied", "raid"] }],
      ["svbied", "raid"],
      ["svbied", "raid"],
      true,
    ],
    ["mortars and gunmen", [{ tactics: ["indirect_fire", "raid"] }], ["raid", "indirect_fire"], [], true],
    ["an air strike and a raid are not complex", [{ tactics: ["airstrike", "raid"] }], ["raid", "airstrike"], [], false],
  ])("%s", (_, accounts, tactics, claimed, complex) => {
    const result = inArticle(accounts);
    expect(result.values.tactics).toEqual(tactics);
    expect(result.claimed_only).toEqual(claimed);
    expect(result.values.complex).toBe(complex);
    expect(result.values.disputed).toEqual([]);
  });
});

describe("dates", () => {
  it.each<[string, Partial<CodedAccount>[], string | null, string[]]>([
    ["a day within a month", [{ date: "2020-07" }, { source: "b", date: "2020-07-23" }], "2020-07-23", []],
    ["two nights that share a day", [{ date: "2021-06-04/2021-06-05" }, { source: "b", date: "2021-06-05/2021-06-06" }], "2021-06-05", []],
    [
      "an official day before a day that more give",
      [
        { ...army, date: "2021-06-21" },
        { source: "b", date: "2021-06-22" },
        { source: "c", date: "2021-06-22" },
      ],
      "2021-06-21",
      ["date"],
    ],
    [
      "the day that most give",
      [{ date: "2021-06-21" }, { source: "b", date: "2021-06-22" }, { source: "c", date: "2021-06-22" }],
      "2021-06-22",
      ["date"],
    ],
    ["nobody gives one", [{ place: "Gossi" }], null, []],
    ["a month alone stays a month", [{ date: "2020-07" }], "2020-07", []],
  ])("%s", (_, accounts, date, disputed) => {
    const { values } = inArticle(accounts);
    expect(values.date).toBe(date);
    expect(values.disputed).toEqual(disputed);
  });
});

describe("places", () => {
  it.each<[string, Partial<CodedAccount>[], string | null, string[]]>([
    ["the town within the region", [{ place: "Mopti region" }, { source: "b", place: "Sévaré" }], "Sévaré", []],
    [
      "the town that fewer name, if the others hold it",
      [{ place: "Gourma" }, { source: "b", place: "Gourma" }, { source: "c", place: "Gossi" }],
      "Gossi",
      [],
    ],
    ["two spellings of one town", [{ place: "Ville de Sévaré" }, { source: "b", place: "Sévaré" }], "Sévaré", []],
    ["the gazetteer's name", [{ place: "Kaboul" }], "Kabul", []],
    [
      "two towns contradict each other",
      [{ place: "Gossi" }, { source: "b", place: "Boni" }, { source: "c", place: "Boni" }],
      "Boni",
      ["place"],
    ],
    [
      "of two unknown spellings the one that most use",
      [{ place: "Tin Akof" }, { source: "b", place: "Tin-Akof" }, { source: "c", place: "Tin-Akof" }],
      "Tin-Akof",
      [],
    ],
    ["nobody names one", [{ date: "2021" }], null, []],
  ])("%s", (_, accounts, place, disputed) => {
    const { values } = inArticle(accounts);
    expect(values.place).toBe(place);
    expect(values.disputed).toEqual(disputed);
  });
});

describe("perpetrator and basis", () => {
  it.each<[string, Partial<CodedAccount>[], string | null, string, string[]]>([
    ["a claim over an attribution", [{ ...army, perpetrator: "ISGS", basis: "suspected" }, jnim], "JNIM", "claimed", []],
    [
      "an attribution over a suspicion",
      [
        { perpetrator: "ISGS", basis: "suspected" },
        { ...army, perpetrator: "JNIM", basis: "attributed" },
      ],
      "JNIM",
      "attributed",
      [],
    ],
    [
      "a part of the group contradicts nothing",
      [jnim, { ...army, perpetrator: "Katiba Macina", basis: "attributed" }],
      "JNIM",
      "claimed",
      [],
    ],
    [
      "competing claims are all kept",
      [jnim, { source: "ISGS", source_type: "perpetrator", perpetrator: "ISGS" }],
      "ISGS;JNIM",
      "claimed",
      ["perpetrator"],
    ],
    [
      "the denied group is disputed",
      [
        { perpetrator: "JNIM", basis: "attributed" },
        { source: "JNIM", source_type: "perpetrator", denies: [{ field: "perpetrator", value: "JNIM" }] },
      ],
      "JNIM",
      "attributed",
      ["perpetrator"],
    ],
    [
      "a denial of another group is none",
      [
        { perpetrator: "ISGS", basis: "attributed" },
        { source: "JNIM", source_type: "perpetrator", denies: [{ field: "perpetrator", value: "JNIM" }] },
      ],
      "ISGS",
      "attributed",
      [],
    ],
    ["nobody named", [{ tactics: ["ied"] }], null, "unknown", []],
  ])("%s", (_, accounts, perpetrator, basis, disputed) => {
    const { values } = inArticle(accounts);
    expect([values.perpetrator, values.basis]).toEqual([perpetrator, basis]);
    expect(values.disputed).toEqual(disputed);
  });

  it("gives the day and way of the earliest claim", () => {
    const { values } = overArticles([
      { ...jnim, article: "a", claimed_on: "2021-01-14", claim_channel: "az-Zallaqa" },
      { ...jnim, article: "b", claimed_on: "2021-01-13", claim_channel: null },
    ]);
    expect([values.claimed_on, values.claim_channel]).toEqual(["2021-01-13", "az-Zallaqa"]);
  });
});

describe("what goes with the toll", () => {
  it("takes target, outcome and devices from who gave the best of killed", () => {
    const result = inArticle([
      { ...ministry, killed: n(4), target: "police", devices: 2, outcome: "repelled" },
      { source: "b", target: "military", devices: 1 },
      { source: "c", target: "military", devices: 1 },
    ]);
    expect([result.values.target, result.values.devices, result.values.outcome]).toEqual(["police", 2, "repelled"]);
    expect(ruleFor(result, "target")).toBe("with-the-toll");
  });

  it("else of wounded, else as most accounts", () => {
    const wounded = inArticle([
      { ...ministry, killed: n(4) },
      { source: "b", wounded: n(3), target: "police" },
      { source: "c", target: "military" },
    ]);
    expect(wounded.values.target).toBe("police");
    const most = inArticle([
      { source: "a", target: "military" },
      { source: "b", target: "police" },
      { source: "c", target: "police" },
    ]);
    expect(most.values.target).toBe("police");
    expect(ruleFor(most, "target")).toBe("most-accounts");
  });
});

describe("five versions of one attack", () => {
  const versions: Partial<CodedAccount>[] = [
    { ...jnim, date: "2020-07-23", place: "Gossi", tactics: ["svbied", "raid", "indirect_fire"], target: "military" },
    {
      source: "the ministry",
      source_type: "military",
      institution: "French defence ministry",
      date: "2020-07-23",
      place: "Gossi",
      tactics: ["svbied", "clash"],
      killed: n(1),
      wounded: n(2),
    },
    { source: "France 24", place: "Gossi", tactics: ["clash"], denies: [{ field: "place", value: "a base" }] },
    { source: "local media", tactics: ["svbied"] },
    {
      source: "the Malian military",
      source_type: "military",
      institution: "Malian army",
      place: "Gossi",
      tactics: ["indirect_fire"],
      denies: [{ field: "tactics", value: "svbied" }],
    },
  ];

  it("keeps them side by side and tells what they contradict each other on", () => {
    const { values, claimed_only, accounts } = inArticle(versions, "2020-07-30");
    expect(values.tactics).toEqual(["svbied", "raid", "indirect_fire", "clash"]);
    expect(claimed_only).toEqual(["raid"]);
    expect(values.killed).toEqual(n(1));
    expect(values.disputed).toEqual(["place", "tactics"]);
    expect(accounts).toHaveLength(5);
  });

  it("does not depend on the order of accounts", () => {
    const { values } = inArticle(versions);
    expect(inArticle([...versions].reverse()).values).toEqual(values);
  });
});

it("uses only rules that Methods prints", () => {
  const names = RECONCILE_RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(RECONCILE_RULES.every(({ description }) => description.en.endsWith("."))).toBe(true);
});
