import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticles } from "../../loaders/articles.ts";
import { codeArticle } from "../../loaders/coding.ts";
import { digestOf } from "../../loaders/digest.ts";
import { buildCorpus } from "../../loaders/events/corpus.ts";
import { shinglesOf } from "../../loaders/events/near-copies.ts";
import { registerEvents } from "../../loaders/events/registering.ts";
import type { Article } from "../../loaders/model/article.ts";
import type { CodedArticle } from "../../loaders/model/coded.ts";
import type { Corpus, Correction, RegistryEntry } from "../../loaders/model/corpus.ts";
import type { Problem } from "../../loaders/model/problem.ts";
import { sheetOf } from "../../loaders/piecewise/sheet.ts";
import { tabulatePiecewise } from "../../loaders/piecewise.ts";
import { type TableFile, tabulate, writeTables } from "../../loaders/tables.ts";
import { resources } from "../support/coding.ts";
import { realTowns, syntheticArticles } from "../support/synthetic-articles.ts";
import { PUBLICATION } from "../tables/corpus.ts";

const SIZE = 3;
const FILES = [...syntheticArticles(24, 2.5, realTowns(), 3)];
const NAMES = FILES.map(([name]) => name);

/** What may become of an article's file. */
const EDITS: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\d+ (soldiers|soldats|civil)/, "60 $1"),
  (text) => text.replace(/^publisher: .*$/m, "publisher: Another Paper"),
  (text) => `${text}\nLast month gunmen stormed a base in Gao, killing at least 12 soldiers, witnesses said.\n`,
  // The very text of another paper, or of the same one: a fault.
  () => FILES[0]?.[1] ?? "",
  () => "---\npublished: yesterday\n---\nNo date that could be read.\n",
];

/** A corpus at one moment of an analyst's work. */
interface State {
  files: Map<string, string>;
  corrections: Correction[];
  registry: RegistryEntry[];
}

const codings = new Map<string, CodedArticle>();

function codingOf({ path: _, ...article }: Article): { key: string; coded: CodedArticle } {
  const key = digestOf(article);
  const coded = codings.get(key) ?? codeArticle({ ...article, path: "" }, resources);
  codings.set(key, coded);
  return { key, coded };
}

interface Made {
  corpus: Corpus;
  /** Digests of the files by their paths. */
  files: Record<string, string>;
  problems: Problem[];
}

const byPath = (files: TableFile[]) =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, createHash("sha256").update(bytes).digest("hex")]));

function read({ files }: State) {
  const sources = [...files].map(([name, text]) => ({ path: `data/articles/${name}`, bytes: Buffer.from(text) }));
  return readArticles(sources, ["en", "fr"]);
}

/** All at once, with nothing kept. */
function cold(state: State): Made {
  const { value: articles } = read(state);
  const coded = articles.map((article) => codingOf(article).coded);
  const { value: corpus, problems } = buildCorpus(articles, coded, { ...resources, ...state });
  const files = writeTables(tabulate(corpus, resources.codebook), resources.codebook, PUBLICATION, SIZE);
  return { corpus, files: byPath(files), problems };
}

/** Piece by piece, with what earlier states left. */
function piecewise(state: State, kept: Map<string, Buffer>): Omit<Made, "corpus"> & { made: number } {
  const articles = new Map(read(state).value.map((article) => [article.id, article]));
  let made = 0;
  const sheets = [...articles.values()].map((article) => {
    const { key, coded } = codingOf(article);
    return sheetOf(article, coded, key);
  });
  const { value, problems } = tabulatePiecewise(sheets, {
    resources: { ...resources, ...state },
    codingOf: ({ coding }) => codings.get(coding) as CodedArticle,
    shinglesOf: ({ article }) => shinglesOf(articles.get(article.id)?.body ?? ""),
    size: SIZE,
    latest: {
      get: () => (kept.has("linkage") ? deserialize(kept.get("linkage") as Buffer) : null),
      put: (linkage) => void kept.set("linkage", serialize(linkage)),
    },
    keep: (key, make) => {
      if (!kept.has(key)) made += 1;
      const bytes = kept.get(key) ?? serialize(make());
      kept.set(key, bytes);
      return deserialize(bytes);
    },
  });
  const parts = new Map<string, Uint8Array[]>();
  for (const { path, bytes } of value.parts(PUBLICATION)) parts.set(path, [...(parts.get(path) ?? []), bytes]);
  const files = [...parts].map(([path, all]) => ({ path, bytes: new Uint8Array(Buffer.concat(all)) }));
  return { files: byPath(files), problems, made };
}

type Step = (state: State, before: Made) => void;

const at = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(1, list.length)];

function decide(state: State, given: Partial<Correction>): void {
  const number = state.corrections.length;
  const empty = { field: "", was: "", now: "", target: "", action: "set" as const };
  const why = { reason: "a letter to the editor", source: "the ministry", decided: "2024-01-01", line: number + 2 };
  state.corrections.push({ ...empty, ...given, ...why, correction_id: `c${number}` });
}

/** What an analyst may do next; a place in a list is counted from its beginning over and over. */
const STEPS: Record<string, (place: number, other: number) => Step> = {
  write: (place, other) => (state) => {
    const [name = "", text = ""] = at(FILES, place) ?? [];
    state.files.set(name, (at(EDITS, other) as (typeof EDITS)[number])(text));
  },
  remove: (place) => (state) => void state.files.delete(at(NAMES, place) ?? ""),
  correctCoding:
    (place, other) =>
    (state, { corpus }) => {
      const { article = "", events = [] } = at(corpus.coded, place) ?? {};
      const was = events[0]?.killed?.best;
      decide(state, { target: `${article}#0`, field: "killed", was: other % 4 === 0 ? "999" : String(was ?? ""), now: String(other) });
    },
  dropCoding:
    (place) =>
    (state, { corpus }) =>
      decide(state, { action: "drop", target: `${at(corpus.coded, place)?.article}#0` }),
  addEvent:
    (place, other) =>
    (state, { corpus }) =>
      decide(state, {
        action: "add",
        target: at(corpus.articles, place)?.id ?? "",
        now: `{date: 2020-01-05, place: Gao, tactics: raid, killed: ${other}}`,
      }),
  correctEvent:
    (place, other) =>
    (state, { corpus }) => {
      const event = at(corpus.events, place);
      decide(state, { target: event?.event_id ?? "nothing", field: "place", was: event?.place ?? "", now: other % 2 ? "Gao" : "" });
    },
  confirmEvent:
    (place) =>
    (state, { corpus }) =>
      decide(state, { action: "confirm", target: at(corpus.events, place)?.event_id ?? "nothing" }),
  dropEvent:
    (place) =>
    (state, { corpus }) =>
      decide(state, { action: "drop", target: at(corpus.events, place)?.event_id ?? "nothing" }),
  merge:
    (place, other) =>
    (state, { corpus }) =>
      decide(state, { action: "merge", target: at(corpus.events, place)?.event_id ?? "x", now: at(corpus.events, other)?.event_id ?? "y" }),
  split:
    (place) =>
    (state, { corpus }) => {
      const event = at(
        corpus.events.filter(({ members }) => members.length > 1),
        place,
      );
      const [first] = event?.members ?? [];
      decide(state, { action: "split", target: event?.event_id ?? "x", now: `${first?.article}#${first?.index}` });
    },
  undecide: (place) => (state) => void state.corrections.splice(place % Math.max(1, state.corrections.length), 1),
  register:
    () =>
    (state, { corpus }) => {
      state.registry = registerEvents(corpus, state.registry, "2024-01-01");
    },
};

const step = fc
  .tuple(fc.constantFrom("write", "write", "write", "remove", ...Object.keys(STEPS)), fc.nat(60), fc.nat(60))
  .map(([name, place, other]) => ({ name, place, other }));

test("whatever an analyst does, one thing after the other, the tables are those of a first run, to the byte, and so are the faults", {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 10 }), (steps) => {
      const state: State = { files: new Map(FILES.slice(0, 15)), corrections: [], registry: [] };
      const kept = new Map<string, Buffer>();
      let all = cold(state);
      for (const { name, place, other } of steps) {
        STEPS[name]?.(place, other)(state, all);
        all = cold(state);
        const { files, problems } = piecewise(state, kept);
        expect(files).toEqual(all.files);
        expect(problems).toEqual(all.problems);
      }
    }),
    { numRuns: 20 },
  );
});

test("an article more makes anew the pieces that it falls into alone", () => {
  const kept = new Map<string, Buffer>();
  const [first, ...others] = FILES;
  const state: State = { files: new Map(others), corrections: [], registry: [] };
  const before = piecewise(state, kept).made;
  expect(piecewise(state, kept).made).toBe(0);
  state.files.set(...(first as [string, string]));
  const { made } = piecewise(state, kept);
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(before / 2);
});
