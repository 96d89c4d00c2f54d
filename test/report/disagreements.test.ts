import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { buildCorpus } from "../../loaders/events/corpus.ts";
import type { CodedAccount, CodedEvent } from "../../loaders/model/coded.ts";
import { disagreements as directive } from "../../loaders/report/directives/disagreements.ts";
import { disagreements, extremesOf } from "../../loaders/report/disagreements.ts";
import { eventPage } from "../../loaders/report/event/page.ts";
import { account, army, jnim, n } from "../events/accounts.ts";
import { article, coding, event, passage } from "../events/coded.ts";
import { CODEBOOK } from "../tables/corpus.ts";
import { IN_TEXT, siteOf } from "./site.ts";

const RAID = {
  date: "2021-06-21",
  place: "Gossi",
  country: "ML",
  tactics: ["raid"],
  target: "military",
} as const satisfies Partial<CodedEvent>;
const values = { ...RAID, tactics: [...RAID.tactics] };
const mayor = { source: "the mayor <b>", source_type: "local" } as const;

/** One article that lets several sources speak. */
function telling(id: string, given: Partial<CodedEvent>, ...accounts: Partial<CodedAccount>[]) {
  const all = accounts.map((one) => account({ ...values, ...(given as Partial<CodedAccount>), denies: [], casualties: [], ...one }));
  const evidence = all.map((_, index) => passage(index * 100, index * 100 + 50, index));
  return coding(id, event({ ...values, ...given, accounts: all, evidence }));
}

const CODED = [
  telling("a", {}, { ...army, killed: n(4) }, { ...mayor, killed: n("9+") }, { ...jnim, killed: n(30) }),
  telling("b", { date: "2020-02-02", place: "Gao" }, { ...army, killed: n(2) }, { ...mayor, killed: n(2) }, { ...jnim, killed: n(7) }),
  telling("c", { date: "2019-03-03", place: "Kidal" }, { ...army, date: "2019-03-03" }, { ...mayor, date: "2019-03-09" }),
  telling("d", { date: "2018-04-04", place: "Boni", initiator: "state" }, { ...army, killed: n(1) }, { ...mayor, killed: n(8) }),
  telling("e", { date: "2017-04-04", place: "Douentza" }, { ...army, killed: n(1) }, { ...mayor, killed: n("1+") }),
];
const resources = { gazetteer: [], codebook: CODEBOOK, actors: [], registry: [], corrections: [] };
const { value: corpus } = buildCorpus(
  CODED.map((one) => article(one.article, "2021-06-22", "x".repeat(400))),
  CODED,
  resources,
);
const SITE = siteOf(corpus);
const ORDER = CODEBOOK.source_types.map(({ code }) => code);
const rendered = () =>
  parseHTML(String(directive.render({} as never, { site: SITE, path: "/conflicts", subject: { kind: "page" } }, IN_TEXT))).document;

describe("where sources contradict each other", () => {
  it("by field, the most disputed first, and by type of source", () => {
    const found = disagreements(corpus.events, ORDER);
    expect(found.map(({ field, attacks, types }) => [field, attacks.map(({ event: one }) => one.event_id), types])).toEqual([
      ["killed", ["2018-04-04-boni-raid", "2020-02-02-gao-raid", "2021-06-21-gossi-raid"], ["perpetrator", "military", "local"]],
      ["date", [expect.stringMatching(/kidal/)], ["military", "local"]],
    ]);
    expect(disagreements([], ORDER)).toEqual([]);
  });

  it("and how: who gives the lowest figure, and who the highest", () => {
    const [killed, date] = disagreements(corpus.events, ORDER);
    expect(killed && extremesOf(killed)).toEqual({
      attacks: 3,
      lowest: [
        ["military", 3],
        ["local", 1],
      ],
      highest: [
        ["perpetrator", 2],
        ["local", 1],
      ],
    });
    expect(date && extremesOf(date)).toBeNull();
  });

  it("is shown with each value, and by whom, each source leading to its account; operations of state forces stand apart", () => {
    const document = rendered();
    expect([...document.querySelectorAll("h3")].map(({ id, textContent }) => [id, textContent])).toEqual([
      ["disputed-killed", "Killed: two attacks"],
      ["disputed-date", "Date: one attack"],
    ]);
    const rows = [...document.querySelectorAll("table")][0]?.querySelectorAll("tbody tr") ?? [];
    const cells = [...rows].map((row) =>
      [...row.querySelectorAll("td")].map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim()),
    );
    expect(cells).toEqual([
      ["7 (JNIM)", "2 (the army)", "2 (the mayor <b>)"],
      ["30 (JNIM)", "4 (the army)", "at least 9 (the mayor <b>)"],
    ]);
    expect(document.querySelector("h3 + p")?.textContent).toBe(
      "Types of source differ on the figure of two attacks. Whose is the lowest, and of how many: military and police, two; local sources, one. The highest: the group itself, two.",
    );
  });

  it("leads to columns that are there", () => {
    for (const link of rendered().querySelectorAll("td a")) {
      const [path = "", anchor = ""] = (link.getAttribute("href") ?? "").split("#");
      const found = corpus.events.find(({ event_id }) => path.endsWith(`/${event_id}`));
      expect(found && parseHTML(String(eventPage(SITE, found))).document.getElementById(decodeURIComponent(anchor))).toBeTruthy();
    }
  });
});
