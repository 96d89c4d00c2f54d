import { describe, expect, it } from "vitest";
import { reconcileArticle, reconcileEvent } from "../../loaders/events/reconcile.ts";
import { RECONCILE_RULES } from "../../loaders/events/rules.ts";
import type { CodedAccount } from "../../loaders/model/coded.ts";
import type { LinkedAccount } from "../../loaders/model/event.ts";
import { account, army, CONTEXT, jnim, linked, ministry, n } from "./accounts.ts";

const inArticle = (accounts: Partial<CodedAccount>[], published = "2021-06-21") =>
  reconcileArticle(accounts.map(account), published, CONTEXT);
const overArticles = (accounts: Partial<LinkedAccount>[]) => reconcileEvent(accounts.map(linked), CONTEXT);
const ruleFor = (result: ReturnType<typeof overArticles>, field: string) => result.reasons.find((reason) => reason.field === field)?.rule;

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
      "of two claims the one that names the group more closely",
      [jnim, { source: "the katiba", source_type: "perpetrator", perpetrator: "Katiba Macina" }],
      "Katiba Macina",
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
