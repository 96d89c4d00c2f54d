import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactId, redactionsOf, redactText, redactValue } from "../../../loaders/events/redacting/names.ts";
import { redactRows, redactTables } from "../../../loaders/events/redacting/rows.ts";
import { isWithheld, publishedSpan } from "../../../loaders/events/redacting/spans.ts";
import type { Correction } from "../../../loaders/model/corpus.ts";
import { TABLE_NAMES, type Tables } from "../../../loaders/model/tables.ts";

const row = (was: string, now = "[a nurse]"): Correction => ({
  correction_id: "c1",
  action: "redact",
  target: "",
  field: "",
  was,
  now,
  reason: "r",
  source: "s",
  decided: "2021-07-01",
  line: 2,
});
const without = (text: string, ...names: string[]) => redactText(text, redactionsOf(names.map((name) => row(name))));

describe("a name is found however it is written", () => {
  it.each<[string, string, string]>([
    ["as it is given", "said Zoé N’Diaye.", "said [a nurse]."],
    ["in capitals, without accents", "ZOE N'DIAYE", "[a nurse]"],
    ["with marks of their own", "Zoe\u0301 N’Diaye\u0301 left", "[a nurse] left"],
    ["over a line and an indent", "Zoé\r\n      N’Diaye", "[a nurse]"],
    ["with a space that does not break", "Zoé\u00a0N’Diaye", "[a nurse]"],
    ["with a soft hyphen and a zero width", "Zo\u00adé N’Di\u200baye", "[a nurse]"],
    ["last word first", "NDIAYE, Zoé; N’Diaye Zoé", "[a nurse]; [a nurse]"],
    ["as a tag", "#ZoeNDiaye", "#[a nurse]"],
    ["as HTML writes it", "Zo&eacute; N&#8217;Diaye", "[a nurse]"],
    ["as a wrong encoding leaves it", "ZoÃ© Nâ€™Diaye", "[a nurse]"],
    ["as an address writes it", "x.org/Zo%C3%A9%20N%E2%80%99Diaye?p=1", "x.org/[a nurse]?p=1"],
    ["as a slug", "zoe-n-diaye_speaks", "[a nurse]_speaks"],
    ["twice, side by side", "Zoé N’Diaye Zoé N’Diaye", "[a nurse]"],
    ["in the genitive", "Zoé N’Diaye’s house", "[a nurse]’s house"],
  ])("%s", (_, text, expected) => expect(without(text, "Zoé N’Diaye")).toBe(expected));

  it.each<[string, string]>([
    ["a longer word", "Zoé N’Diayeko"],
    ["half of it", "Zoé said that Diaye had left"],
    ["its words apart", "Zoé and then N’Diaye"],
    ["a percent sign that escapes nothing", "50% of %zz"],
  ])("and nothing else: %s", (_, text) => expect(without(text, "Zoé N’Diaye")).toBe(text));

  it("in any of the spellings that are given, the longest first", () => {
    expect(without("Capt. Jane Doe said. Doe left with Janet Doe-Smith.", "Jane Doe;Doe")).toBe(
      "Capt. [a nurse] said. [a nurse] left with Janet [a nurse]-Smith.",
    );
  });

  it("with the surname first, however many words it has", () => {
    expect(without("Diallo Ba, Ali and BA, Ali Diallo", "Ali Diallo Ba")).toBe("[a nurse] and [a nurse]");
  });

  it("leaves nothing of two names that overlap", () => expect(without("Ann Bo Cyr", "Ann Bo", "Bo Cyr")).toBe("[a nurse]"));

  it("takes no text for a pattern, in the name or in what stands instead", () => {
    expect(without("a.b", ".*")).toBe("a.b");
    expect(redactText("Jane Doe", redactionsOf([row("Jane Doe", "$& $1")]))).toBe("$& $1");
  });

  it("in ids, as ids are spelt", () => {
    expect(redactId("2021-06-22-paper-jane-doe-speaks.12.30~40~capt-jane-doe", redactionsOf([row("Jane Doe")]))).toBe(
      "2021-06-22-paper-a-nurse-speaks.12.30~40~capt-a-nurse",
    );
    expect(redactId("jane-doe", redactionsOf([row("Jane Doe", "…")]))).toBe("withheld");
  });

  it("in rows of a table and records of a feed, save in codes", () => {
    const value = { tactics: ["raid"], title: "Raid Doe", list: [{ text: "raid" }], n: 1, none: null };
    expect(redactValue(value, redactionsOf([row("Raid", "N.")]), new Set(["tactics"]))).toEqual({
      tactics: ["raid"],
      title: "N. Doe",
      list: [{ text: "N." }],
      n: 1,
      none: null,
    });
  });

  it("never throws, never leaves the name as it is given, whatever stands around it", () => {
    const noise = fc.string({ unit: fc.constantFrom("a", " ", "%", "&", ";", "é", "\n", "Ã", "D", "-", "\ud800", "%C3"), maxLength: 30 });
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const text = without(`${before} Jane Doe ${after}`, "Jane Doe");
        expect(text).not.toContain("Jane Doe");
        expect(without(text, "Jane Doe")).toBe(text);
      }),
    );
  });
});

describe("passages keep the offsets that they were read at", () => {
  const body = [
    { start: 10, end: 18, now: "N." },
    { start: 30, end: 33, now: "somebody" },
  ];
  const article = { withheld: { title: [], body } };
  it.each<[string, [number, number], [number, number]]>([
    ["before every name", [0, 9], [0, 9]],
    ["round a name", [5, 20], [5, 14]],
    ["beginning within one", [14, 22], [10, 16]],
    ["ending within one", [20, 31], [14, 32]],
    ["after all", [40, 50], [39, 49]],
    ["a name itself", [10, 18], [10, 12]],
  ])("%s", (_, [start, end], [from, to]) => {
    expect(publishedSpan(article, { part: "body", start, end })).toEqual({ start: from, end: to });
    expect(publishedSpan(article, { part: "title", start, end })).toEqual({ start, end });
    expect(publishedSpan({}, { part: "body", start, end })).toEqual({ start, end });
  });

  it("and tell whether the publisher's words are still theirs", () => {
    expect(isWithheld(article, { part: "body", start: 0, end: 10 })).toBe(false);
    expect(isWithheld(article, { part: "body", start: 0, end: 11 })).toBe(true);
  });
});

describe("rows that were made before", () => {
  const redactions = redactionsOf([row("Jane Doe", "[N.]")]);
  it("say the name in no cell, and find each other still", () => {
    const before = [
      {
        event_id: "2020-camp-jane-doe-raid",
        members: "jane",
        joint_events: "a;camp-jane-doe",
        title: "Jane Doe speaks",
        killed_low: 4,
        place: null,
      },
    ];
    expect(redactRows(before, redactions)).toEqual([
      { event_id: "2020-camp-n-raid", members: "jane", joint_events: "a;camp-n", title: "[N.] speaks", killed_low: 4, place: null },
    ]);
    expect(redactRows(before, [])).toEqual(before);
  });

  it("keep an address only where it does not hold the name", () => {
    const none = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Tables;
    const articles = ["https://x.org/raid", "https://x.org/jane-doe", null].map((url) => ({ article_id: "a", url, archived: null }));
    expect(redactTables({ ...none, articles }, redactions).articles.map(({ url }) => url)).toEqual(["https://x.org/raid", null, null]);
    expect(redactTables({ ...none, articles }, []).articles).toEqual(articles);
  });
});
