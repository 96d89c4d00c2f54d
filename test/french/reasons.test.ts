import { describe, expect, it } from "vitest";
import { ENGLISH_REASONS } from "../../loaders/events/telling/en.ts";
import { type Naming, type ReasonWords, tellFeatures, tellLink, tellValue } from "../../loaders/events/telling.ts";
import { sayIn } from "../../loaders/figures/words/say.ts";
import type { LinkFeature, LinkRefusal, ValueReason } from "../../loaders/model/reason.ts";
import { wordsIn } from "../../loaders/report/words/words.ts";
import { CODEBOOK } from "../tables/corpus.ts";

const FRENCH = wordsIn("fr", sayIn("fr", CODEBOOK)).reasons;

/** Values as signs, so that every letter is the language's own. */
const NAMING: Naming = { value: (_, value) => (value === null ? "∅" : "1"), sources: () => "*", reports: () => "#" };

const count = { low: 1, best: 1, high: 1 };
/** One of each kind that there is: the types do not let one be left out. */
type Of<Union extends { kind: string }> = Record<Union["kind"], Union>;
const plain = <Kind extends string>(...kinds: Kind[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, { kind }])) as { [K in Kind]: { kind: K } };
const withPlaces = { places: ["1", "1"] };
const withCounts = { field: "wounded" as const, counts: [count, count] };
const withTactics = { tactics: [["1"], ["1", "1"]] };

const FEATURES: Of<LinkFeature> = {
  ...plain("same-day", "overlapping-days", "day-apart", "same-year", "undated", "undated-news", "undated-other-news", "place-unnamed"),
  ...plain("told-apart", "other-side"),
  "same-month": { kind: "same-month", month: "2021-06" },
  "other-time": { kind: "other-time", dates: ["2021", "2022"] },
  "same-place": { kind: "same-place", ...withPlaces },
  "same-area": { kind: "same-area", ...withPlaces },
  "spelt-alike": { kind: "spelt-alike", ...withPlaces },
  "other-place": { kind: "other-place", ...withPlaces },
  "neighbouring-places": { kind: "neighbouring-places", ...withPlaces, kilometres: 3 },
  "place-within": { kind: "place-within", inner: "1", outer: "1" },
  "other-country": { kind: "other-country", countries: ["ML", "BF"] },
  "same-tactic": { kind: "same-tactic", ...withTactics },
  "one-kind": { kind: "one-kind", ...withTactics },
  "one-family": { kind: "one-family", ...withTactics },
  "other-tactics": { kind: "other-tactics", ...withTactics },
  "same-target": { kind: "same-target", targets: ["1"] },
  "other-target": { kind: "other-target", targets: ["1", "1"] },
  "same-perpetrator": { kind: "same-perpetrator", actors: ["1"] },
  "other-perpetrator": { kind: "other-perpetrator", actors: ["1", "1"] },
  "same-neighbourhood": { kind: "same-neighbourhood", names: ["1"] },
  "other-neighbourhood": { kind: "other-neighbourhood", names: ["1", "1"] },
  "same-toll": { kind: "same-toll", field: "killed", counts: [count] },
  "close-tolls": { kind: "close-tolls", ...withCounts },
  "compatible-tolls": { kind: "compatible-tolls", ...withCounts },
  "different-tolls": { kind: "different-tolls", ...withCounts },
  "very-different-tolls": { kind: "very-different-tolls", ...withCounts, field: "attackers_killed" },
};
const REFUSALS: Of<LinkRefusal> = {
  ...plain("one-article", "countries", "sides", "dates", "places", "too-unlike", "vaguer-third"),
  rival: { kind: "rival", report: "a#0" },
};
const given = { value: "1", by: ["a"] };
const decided = { correction: "1", why: "1", source: "1" };
const REASONS: Of<ValueReason> = {
  given: { kind: "given", ...given, notes: ["groups-added-up", "own-operation", "with-the-toll"] },
  fitting: { kind: "fitting", ...given },
  named: { kind: "named", by: ["a"] },
  "earliest-claim": { kind: "earliest-claim", by: ["a"] },
  perpetrator: { kind: "perpetrator", perpetrators: ["1", "1"], basis: "claimed", by: ["a"] },
  inferred: { kind: "inferred", reports: ["a#0"] },
  disputed: {
    kind: "disputed",
    disputes: [
      { field: "killed", kind: "differing", one: given, other: given },
      { field: "place", kind: "denial", by: ["a"], of: ["b"] },
    ],
  },
  corrected: { kind: "corrected", now: "1", was: "", ...decided },
  confirmed: { kind: "confirmed", value: null, ...decided },
};

const tooLittle = { kind: "compared" as const, alike: [FEATURES["same-day"]], unlike: [], refusal: null };
const doubted = { ...tooLittle, unlike: [FEATURES["other-side"]] };

/** Everything that a reason can say, by what it is. */
function everything(words: ReasonWords): [what: string, told: string][] {
  const features = Object.values(FEATURES).map((feature): [string, string] => [feature.kind, tellFeatures([feature], words, NAMING)]);
  const refusals = Object.values(REFUSALS).map((refusal): [string, string] => {
    return [refusal.kind, tellLink({ joined: false, reason: { ...tooLittle, refusal } }, words, NAMING)];
  });
  const values = Object.values(REASONS).map((reason): [string, string] => [reason.kind, tellValue("tactics", reason, words, NAMING)]);
  const links: [string, string][] = [
    ["too little", tellLink({ joined: false, reason: tooLittle }, words, NAMING)],
    ["in spite of", tellLink({ joined: true, reason: doubted }, words, NAMING)],
    ["decided", tellLink({ joined: true, reason: { kind: "decided", why: "1" } }, words, NAMING)],
  ];
  return [...features, ...refusals, ...values, ...links];
}

const english = new Map(everything(ENGLISH_REASONS));

describe("every reason that the rules can give", () => {
  it.each(everything(FRENCH))("%s is said in French: %s", (what, told) => {
    expect(told).not.toBe("");
    const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
    const shared = [...words(told)].filter((word) => words(english.get(what) ?? "").has(word));
    // What both languages happen to write alike.
    expect(shared.filter((word) => !["date", "dates", "places", "article", "force"].includes(word))).toEqual([]);
    expect(told).not.toMatch(/(?<![\u202f\d])[:;!?»](?!\w)|\[object|undefined/);
  });

  it("is told in English too, and no two kinds alike", () => {
    for (const all of [FEATURES, REFUSALS, REASONS]) expect(Object.values(all).map(({ kind }) => kind)).toEqual(Object.keys(all));
    expect([...english.values()].filter((told) => told === "" || /\[object|undefined/.test(told))).toEqual([]);
    expect(new Set(english.values()).size).toBe(english.size);
  });
});
