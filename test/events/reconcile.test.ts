import { describe, expect, it } from "vitest";
import { reconcileArticle, reconcileEvent } from "../../loaders/events/reconcile.ts";
import type { CodedAccount } from "../../loaders/model/coded.ts";
import type { LinkedAccount } from "../../loaders/model/event.ts";
import { account, CONTEXT, linked, n } from "./accounts.ts";

const inArticle = (accounts: Partial<CodedAccount>[], published = "2021-06-21") =>
  reconcileArticle(accounts.map(account), published, CONTEXT);
const overArticles = (accounts: Partial<LinkedAccount>[]) => reconcileEvent(accounts.map(linked), CONTEXT);
const ruleFor = (result: ReturnType<typeof overArticles>, field: string) => result.reasons.find((reason) => reason.field === field)?.rule;

describe("counts in one article", () => {
  it.each([
    [
      "an official figure beats a later-read one",
      [
        { source_type: "government", killed: n(47) },
        { source_type: "local", killed: n(40) },
      ],
      n(47),
      ["killed"],
    ],
    [
      "two official figures of one day: the lowest",
      [
        { source_type: "government", killed: n(24) },
        { source: "the mission", source_type: "un", killed: n(30) },
      ],
      n(24),
      ["killed"],
    ],
    [
      "the bounds of the chosen figure are kept",
      [
        { source_type: "government", killed: n("80+") },
        { source_type: "media", killed: n("several") },
      ],
      n("80+"),
      [],
    ],
    ["a vague figure fills where no number is given", [{ killed: n("several") }], n("several"), []],
    [
      "about ten and dozens contradict each other",
      [
        { source_type: "government", killed: n("~10") },
        { source_type: "local", killed: n("several dozen") },
      ],
      n("~10"),
      ["killed"],
    ],
    [
      "about ten and twelve do not",
      [
        { source_type: "government", killed: n("~10") },
        { source_type: "local", killed: n(12) },
      ],
      n("~10"),
      [],
    ],
    [
      "most sources give it, else the lowest",
      [{ killed: n(8) }, { source: "b", killed: n(9) }, { source: "c", killed: n(9) }],
      n(9),
      ["killed"],
    ],
    [
      "a perpetrator's figure is no value beside others, but a dispute",
      [{ killed: n(2) }, { source: "JNIM", source_type: "perpetrator", killed: n(30) }],
      n(2),
      ["killed"],
    ],
    ["a perpetrator's figure alone is shown", [{ source: "JNIM", source_type: "perpetrator", killed: n(30) }], n(30), []],
  ] satisfies [string, Partial<CodedAccount>[], unknown, string[]][])("%s", (_, accounts, killed, disputed) => {
    const { values } = inArticle(accounts);
    expect(values.killed).toEqual(killed);
    expect(values.disputed).toEqual(disputed);
  });
});
