import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCorpus, type CorpusResources } from "../../loaders/events/corpus.ts";
import { assignIds, type Identity, idByFormula } from "../../loaders/events/ids.ts";
import { type Passage, passageOfKey, registryKeyOf, sameAccount } from "../../loaders/events/passages.ts";
import { formatRegistry, registerEvents } from "../../loaders/events/registering.ts";
import { readRegistry } from "../../loaders/events/registry.ts";
import type { CodedArticle, CodedEvent } from "../../loaders/model/coded.ts";
import type { Corpus, Correction, RegistryEntry } from "../../loaders/model/corpus.ts";
import { TACTICS } from "./accounts.ts";
import { article, coding, event, passage } from "./coded.ts";

const DAY = "2021-07-01";

const bare: CorpusResources = { gazetteer: [], codebook: { tactics: TACTICS }, actors: [], registry: [], corrections: [] };

function corpusOf(codings: readonly CodedArticle[], given: Partial<CorpusResources> = {}): Corpus {
  const articles = codings.map((one, i) => article(one.article, "2021-06-22", `text ${i}`));
  return buildCorpus(articles, codings, { ...bare, ...given }).value;
}

const idsByMember = (corpus: Corpus) =>
  new Map(corpus.events.flatMap((one) => one.members.map((member) => [`${member.article}#${member.index}`, one.event_id] as const)));

describe("the formula", () => {
  it.each<[string | null, string | null, string | null, string]>([
    ["2018-06-29", "Sévaré", "vbied", "2018-06-29-sevare-vbied"],
    [null, null, null, "undated-unplaced-attack"],
    ["2021-06-04", "N'Djaména / Farcha", "indirect_fire", "2021-06-04-n-djamena-farcha-indirect-fire"],
    ["2021-06-04", "مالي", "ied", "2021-06-04-مالي-ied"],
    ["2021-06-04", "…", "ied", "2021-06-04-unplaced-ied"],
  ])("%s %s %s", (date_start, place, tactic, id) => expect(idByFormula({ date_start, place, tactic })).toBe(id));

  it("numbers what would be called the same by earliest evidence", () => {
    const raid = { date: "2021-06-21", place: "Gossi", country: "ML", tactics: ["raid"] };
    const corpus = corpusOf([coding("b", event(raid, 500), event(raid, 20)), coding("a", event({ ...raid, country: "BF" }, 900))]);
    expect(Object.fromEntries(idsByMember(corpus))).toEqual({
      "a#0": "2021-06-21-gossi-raid",
      "b#1": "2021-06-21-gossi-raid-2",
      "b#0": "2021-06-21-gossi-raid-3",
    });
  });

  it("passes over a tactic that only the perpetrator asserts", () => {
    const said = event({ date: "2018-06-29", place: "Gossi", tactics: ["vbied"] }).accounts;
    const claimed = event({ tactics: ["svbied"] }, 0, "JNIM").accounts.map((one) => ({ ...one, source_type: "perpetrator" as const }));
    const corpus = corpusOf([coding("a", event({ accounts: [...said, ...claimed] }))]);
    expect(corpus.events[0]?.event_id).toBe("2018-06-29-gossi-vbied");
  });
});

describe("accounts in the registry", () => {
  const at = (given: Partial<Passage>): Passage => ({ article: "a", start: 100, end: 200, inTitle: false, source: "the-army", ...given });

  it.each<[string, Partial<Passage>, boolean]>([
    ["the same passage", {}, true],
    ["a passage that overlaps", { start: 150, end: 400 }, true],
    ["a passage beside it", { start: 200, end: 300 }, false],
    ["another source in the same passage", { source: "a-mayor" }, false],
    ["a source that is not known", { source: null }, true],
    ["another article", { article: "b" }, false],
    ["the title", { inTitle: true }, false],
  ])("%s", (_, given, same) => expect(sameAccount(at({}), at(given))).toBe(same));

  it("are written and read back", () => {
    expect(passageOfKey(registryKeyOf("2021-06-21-a.b.12.t5-2", 80, "L'état-major"))).toEqual({
      article: "2021-06-21-a.b",
      start: 5,
      end: 80,
      inTitle: true,
      source: "l-etat-major",
    });
    expect(passageOfKey("a.12.40")).toEqual({ article: "a", start: 40, end: 41, inTitle: false, source: null });
    expect(passageOfKey("nonsense")).toBeNull();
  });
});

/** Attacks in different towns, each told by some articles; every article tells its attack at its own offset. */
const codingsArbitrary = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
  .map((reports) =>
    reports.flatMap((count, attack) =>
      Array.from({ length: count }, (_, i) =>
        coding(
          `a${attack}-${i}`,
          event({ date: `2021-06-${10 + attack}`, place: `Town ${"abcdef"[attack]}`, country: "ML", tactics: ["raid"] }, 100 * i),
        ),
      ),
    ),
  );

describe("ids for ever", () => {
  it("do not depend on the order of articles", () => {
    fc.assert(
      fc.property(
        codingsArbitrary.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(corpusOf(shuffled).events).toEqual(corpusOf(all).events);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("outlast removals and re-additions", () => {
    fc.assert(
      fc.property(
        codingsArbitrary.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all))),
        ([all, some]) => {
          const before = corpusOf(all);
          const registry = registerEvents(before, [], DAY);
          const fewer = corpusOf(some, { registry });
          for (const [member, id] of idsByMember(fewer)) expect(id).toBe(idsByMember(before).get(member));
          const later = registerEvents(fewer, registry, "2021-08-01");
          expect(corpusOf(all, { registry: later }).events).toEqual(corpusOf(all, { registry }).events);
          expect(idsByMember(corpusOf(all, { registry: later }))).toEqual(idsByMember(before));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("outlast articles that come and go in turns", () => {
    fc.assert(
      fc.property(
        codingsArbitrary.chain((all) => fc.tuple(fc.constant(all), fc.array(fc.subarray(all), { maxLength: 5 }))),
        ([all, rounds]) => {
          const first = corpusOf(all);
          let registry = registerEvents(first, [], DAY);
          for (const some of rounds) {
            const corpus = corpusOf(some, { registry });
            for (const [member, id] of idsByMember(corpus)) expect(id).toBe(idsByMember(first).get(member));
            registry = registerEvents(corpus, registry, DAY);
            expect(registry.map(({ event_id, redirects_to }) => [event_id, redirects_to])).toEqual(
              first.events.map(({ event_id }) => [event_id, ""]),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("outlast a better coder that finds another day, place and passage", () => {
    fc.assert(
      fc.property(codingsArbitrary, fc.integer({ min: 0, max: 79 }), (all, shift) => {
        const before = corpusOf(all);
        const registry = registerEvents(before, [], DAY);
        const better = all.map((one) => coding(one.article, ...one.events.map((own) => sharpened(own, shift))));
        expect(idsByMember(corpusOf(better, { registry }))).toEqual(idsByMember(before));
      }),
      { numRuns: 60 },
    );
  });

  it("are never given to another event", () => {
    const raid = { date: "2021-06-21", place: "Gossi", country: "ML", tactics: ["raid"] };
    const registry = registerEvents(corpusOf([coding("gone", event(raid))]), [], DAY);
    expect(corpusOf([coding("new", event(raid))], { registry }).events[0]?.event_id).toBe("2021-06-21-gossi-raid-2");
  });

  it("survive being written to the file and read again", () => {
    fc.assert(
      fc.property(codingsArbitrary, (all) => {
        const registry = registerEvents(corpusOf(all), [], DAY);
        const bytes = new TextEncoder().encode(formatRegistry(registry));
        const read = readRegistry({ path: "data/registry.csv", bytes });
        expect(read.problems).toEqual([]);
        expect(read.value.map(({ line: _, ...entry }) => entry)).toEqual(registry.map(({ line: _, ...entry }) => entry));
      }),
      { numRuns: 30 },
    );
  });
});

function sharpened(own: CodedEvent, shift: number): CodedEvent {
  const [row] = own.evidence;
  const start = (row?.start ?? 0) + shift;
  return {
    ...event({ ...own, date: own.date && `${own.date}/${own.date}`, place: `${own.place} Camp` }),
    evidence: [passage(start, start + 80)],
  };
}

describe("joins, splits and merges", () => {
  const gao = { date: "2021-06-21", place: "Gao", country: "ML", tactics: ["raid"] };
  const gossi = { ...gao, place: "Gossi" };
  const two = [coding("a", event(gao)), coding("b", event(gossi)), coding("c", event(gossi))];
  const registry = registerEvents(corpusOf(two), [], DAY);
  const decision = (given: Partial<Correction>): Correction => ({
    correction_id: "c1",
    action: "merge",
    target: "",
    field: "",
    was: "",
    now: "",
    reason: "two names of one camp",
    source: "the army",
    decided: DAY,
    line: 2,
    ...given,
  });

  it("a join keeps the id with more accounts, and the other redirects to it", () => {
    const joined = corpusOf([coding("a", event(gossi)), ...two.slice(1)], { registry });
    expect(joined.events.map(({ event_id }) => event_id)).toEqual(["2021-06-21-gossi-raid"]);
    expect(joined.redirects).toEqual({ "2021-06-21-gao-raid": "2021-06-21-gossi-raid" });
    const later = registerEvents(joined, registry, DAY);
    expect(later.map(({ event_id, redirects_to }) => [event_id, redirects_to])).toEqual([
      ["2021-06-21-gao-raid", "2021-06-21-gossi-raid"],
      ["2021-06-21-gossi-raid", ""],
    ]);
  });

  it("a join that is undone gives the old id back", () => {
    const joined = corpusOf([coding("a", event(gossi)), ...two.slice(1)], { registry });
    const apart = corpusOf(two, { registry: registerEvents(joined, registry, DAY) });
    expect(idsByMember(apart)).toEqual(idsByMember(corpusOf(two)));
    expect(apart.redirects).toEqual({});
  });

  it("an analyst's merge keeps the id that was named, with or without a registry", () => {
    const corrections = [decision({ target: "2021-06-21-gossi-raid", now: "2021-06-21-gao-raid" })];
    for (const given of [{ corrections }, { corrections, registry }]) {
      const merged = corpusOf(two, given);
      expect(merged.events.map(({ event_id, status, members }) => [event_id, status, members.length])).toEqual([
        ["2021-06-21-gao-raid", "corrected", 3],
      ]);
      expect(merged.redirects).toEqual({ "2021-06-21-gossi-raid": "2021-06-21-gao-raid" });
    }
  });

  it("an analyst's split leaves the id with what stays", () => {
    const corrections = [decision({ action: "split", target: "2021-06-21-gossi-raid", now: "c#0" })];
    const split = corpusOf(two, { corrections, registry });
    expect(Object.fromEntries(idsByMember(split))).toEqual({
      "a#0": "2021-06-21-gao-raid",
      "b#0": "2021-06-21-gossi-raid",
      "c#0": "2021-06-21-gossi-raid-2",
    });
  });

  it("every registered id leads to an event while any of its accounts is there", () => {
    const places = fc.constantFrom("Gao", "Gossi", "Boni");
    fc.assert(
      fc.property(
        fc.array(places, { minLength: 3, maxLength: 6 }),
        fc.array(fc.array(places, { minLength: 6, maxLength: 6 }), { maxLength: 4 }),
        (start, rounds) => {
          const codings = (where: readonly string[]) => start.map((_, i) => coding(`a${i}`, event({ ...gao, place: where[i] ?? "Gao" })));
          let entries: RegistryEntry[] = [];
          for (const where of [start, ...rounds]) {
            const corpus = corpusOf(codings(where), { registry: entries });
            const present = new Set(corpus.events.map(({ event_id }) => event_id));
            expect(present.size).toBe(corpus.events.length);
            for (const { event_id } of entries) expect(present.has(event_id) || present.has(corpus.redirects[event_id] ?? "")).toBe(true);
            for (const [old, now] of Object.entries(corpus.redirects)) expect([present.has(old), present.has(now)]).toEqual([false, true]);
            entries = registerEvents(corpus, entries, DAY);
            expect(readRegistry({ path: "r", bytes: new TextEncoder().encode(formatRegistry(entries)) }).problems).toEqual([]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("assigning", () => {
  const identity = (given: Partial<Identity>): Identity => ({
    date_start: "2021-06-21",
    place: "Gao",
    tactic: "raid",
    passages: [],
    earliest: ["2021-06-22", "a", 0],
    kept: null,
    ...given,
  });
  const here: Passage = { article: "a", start: 0, end: 50, inTitle: false, source: "x" };
  const entry = (event_id: string, redirects_to = ""): RegistryEntry => ({
    event_id,
    accounts: ["a.0.0~50~x"],
    since: DAY,
    redirects_to,
    line: 2,
  });

  it("prefers an id that stands to one that was merged away", () => {
    const { ids, redirects } = assignIds([identity({ passages: [here] })], [entry("aaa", "bbb"), entry("bbb")]);
    expect(ids).toEqual(["bbb"]);
    expect(redirects).toEqual({ aaa: "bbb" });
  });

  it("follows a chain of redirects to its end", () => {
    const chain = [{ ...entry("one", "two"), accounts: [] }, { ...entry("two", "three"), accounts: [] }, entry("three")];
    expect(assignIds([identity({ passages: [here] })], chain).redirects).toEqual({ one: "three", two: "three" });
  });
});
