import { expect, it } from "vitest";
import { buildCorpus } from "../../loaders/events/corpus.ts";
import { explainEvent, findEvent } from "../../loaders/events/explaining.ts";
import { n, TACTICS } from "./accounts.ts";
import { article, coding, event, passage } from "./coded.ts";

const raid = { date: "2021-06-21", place: "Gossi", country: "ML", tactics: ["raid"], target: "military" as const };
const said = (source: string, killed: number) =>
  event({ ...raid, killed: n(killed) }, 0, source).accounts.map((one) => ({ ...one, institution: "Malian army" }));
const coded = [
  coding("a", event({ ...raid, accounts: said("the army", 17), evidence: [passage(10, 60)] })),
  coding("b", event({ ...raid, killed: n(21), accounts: said("the staff", 21), evidence: [passage(20, 70)] })),
  coding("c", event({ ...raid, date: "2021-06-22" })),
];
const body = `Twenty-one soldiers were killed when gunmen on motorcycles overran the camp at dawn, the staff said in a statement that was read out
on state radio in the evening; aircraft had been sent to search the dunes north of the town for those who fled.`;
const articles = [article("a", "2021-06-21", ""), article("b", "2021-06-23", body), article("c", "2021-06-23", body)];
const { value: corpus } = buildCorpus(articles, coded, {
  gazetteer: [],
  codebook: { tactics: TACTICS },
  actors: [],
  registry: [],
  corrections: [],
});

it("finds an event by its id, by a member and by a redirect", () => {
  expect(findEvent(corpus, "2021-06-21-gossi-raid")?.members).toHaveLength(2);
  expect(findEvent(corpus, "c#0")?.event_id).toBe("2021-06-22-gossi-raid");
  expect(findEvent({ ...corpus, redirects: { old: "2021-06-22-gossi-raid" } }, "old")?.event_id).toBe("2021-06-22-gossi-raid");
  expect(findEvent(corpus, "nothing")).toBeNull();
});

it("tells why reports are one event, what was kept apart, who said what and what decided", () => {
  const found = findEvent(corpus, "2021-06-21-gossi-raid");
  expect(found && explainEvent(found, corpus)).toEqual([
    "2021-06-21-gossi-raid",
    "  Gossi, ML, 2021-06-21, raid",
    "  main · machine-coded · undisputed",
    "",
    "Reports",
    "  a#0 (main)",
    "  b#0 (main)",
    "",
    "Why they are one event",
    "  + a#0 and b#0: the same place (Gossi), the same day, the same tactic (raid), the same target (military), close tolls (17 and 21 killed)",
    "",
    "What was kept apart",
    "  - a#0 and c#0: kept apart: dates one day apart; alike in the same place (Gossi), the same tactic (raid), the same target (military)",
    "",
    "Accounts",
    "  the army (media), 2021-06-21, in a  a.10.10",
    expect.stringContaining("killed 17 (superseded by b.20.20)"),
    "  the staff (media), 2021-06-23, in b  b.20.20",
    expect.stringContaining("killed 21"),
    "",
    "Values",
    ...["date", "place", "country", "tactics", "initiator", "target", "killed"].map((field) =>
      expect.stringMatching(new RegExp(`^  ${field}: .+ \\[[a-z-]+\\] `)),
    ),
  ]);
});

it("says which article is a near-copy of another", () => {
  const copy = findEvent(corpus, "c#0");
  expect(copy && explainEvent(copy, corpus)).toContain("  a source (media), 2021-06-23, in c, a near-copy of b  c.0.0");
});
