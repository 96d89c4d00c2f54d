import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readArticles } from "../../loaders/articles.ts";
import { codeArticle } from "../../loaders/coding.ts";
import { ownSpellings } from "../../loaders/commands/measure.ts";
import { PROJECT } from "../../loaders/commands/project.ts";
import { buildCorpus } from "../../loaders/events/corpus.ts";
import type { CodedArticle } from "../../loaders/model/coded.ts";
import type { CaseEvent } from "../../loaders/model/event.ts";
import { align } from "../../loaders/scoring/align.ts";
import { type Gold, readGold, type ScoredEvent } from "../../loaders/scoring/gold.ts";
import { bcubed } from "../bench/synthetic-corpus.ts";
import { resources } from "../support/coding.ts";

const read = (path: string) => readFileSync(join(PROJECT, path));
const goldOf = (set: string) => readGold(read(`test/articles/${set}/gold.json`).toString());
const reserve = new Set(read("test/articles/dev/reserve.txt").toString().split(/\s+/));

const seeds = goldOf("seeds");
const dev = goldOf("dev");
const tuned: Gold = new Map([...seeds, ...[...dev].filter(([article]) => !reserve.has(article))]);
const all: Gold = new Map([...seeds, ...dev]);

const spellings = ownSpellings();

function corpusOf(gold: Gold) {
  const files = [...gold.keys()].map((id) => ({
    path: `${id}.md`,
    bytes: read(seeds.has(id) ? `data/articles/${id}.md` : `test/articles/dev/${id}.md`),
  }));
  const articles = readArticles(files, [...resources.packs.keys()]).value;
  const coded = articles.map((article) => codeArticle(article, resources));
  return { coded, events: buildCorpus(articles, coded, { ...resources, registry: [], corrections: [] }).value.events };
}

/** The hand-coded events as the corpus links them; one that the coder did not find stands alone. */
function clustersOf(gold: Gold, coded: readonly CodedArticle[], events: readonly CaseEvent[], wanted: (event: ScoredEvent) => boolean) {
  const codings = new Map(coded.map(({ article, events: own }) => [article, own as unknown as ScoredEvent[]]));
  const clusterOf = new Map(events.flatMap((event) => event.members.map(({ article, index }) => [`${article}#${index}`, event.event_id])));
  const keys = [...new Set([...gold.values()].flatMap(({ events: own }) => own.map(({ key }) => key ?? "")))];
  const truth = new Map<string, number>();
  const clusters = new Map<string, string[]>();
  for (const [article, { events: golds }] of gold) {
    const { pairs } = align(golds, codings.get(article) ?? [], spellings);
    const found = new Map(pairs.map((pair) => [pair.gold, `${article}#${pair.coded}`]));
    for (const [index, event] of golds.entries()) {
      if (event.optional || !wanted(event)) continue;
      const id = `${article} ${index}`;
      truth.set(id, keys.indexOf(event.key ?? ""));
      const cluster = clusterOf.get(found.get(index) ?? "") ?? id;
      clusters.set(cluster, [...(clusters.get(cluster) ?? []), id]);
    }
  }
  return { clusters: [...clusters.values()], truth };
}

const measured = [tuned, all].map((gold) => {
  const { coded, events } = corpusOf(gold);
  return [(event: ScoredEvent) => event.role !== "background", () => true].map((wanted) => {
    const { clusters, truth } = clustersOf(gold, coded, events, wanted);
    return { f1: bcubed(clusters, truth).f1, size: truth.size };
  });
});

// Of the reserve only the totals are looked at, together with the rest.
it.each([
  ["the news of the articles that rules were written with", 0, 0, 0.95],
  ["these with recollections", 0, 1, 0.9],
  ["the news of all these articles and the reserve", 1, 0, 0.95],
  ["these with recollections", 1, 1, 0.9],
] as const)("what is one attack is one event: %s", (_, set, part, least) => {
  expect(measured[set]?.[part]?.f1).toBeGreaterThanOrEqual(least);
});

it("measures every hand-coded event that is not optional", () => {
  const wanted = (gold: Gold) => [...gold.values()].flatMap(({ events }) => events.filter(({ optional }) => !optional)).length;
  expect(measured.map(([, events]) => events?.size)).toEqual([wanted(tuned), wanted(all)]);
});

it("counts two attacks that were joined, and one that was torn apart, as wrong", () => {
  const { coded, events } = corpusOf(tuned);
  const torn = events.map((event) => ({ ...event, members: event.members.slice(0, 1) }));
  const joined = events.map((event) => ({ ...event, event_id: "one" }));
  const f1 = (other: CaseEvent[]) => {
    const { clusters, truth } = clustersOf(tuned, coded, other, () => true);
    return bcubed(clusters, truth).f1;
  };
  expect(f1(torn)).toBeLessThan(0.95);
  expect(f1(joined)).toBeLessThan(0.3);
});
