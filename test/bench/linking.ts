import { articleContext, groupsOf } from "../../loaders/events/context.ts";
import { linkEvents } from "../../loaders/events/link.ts";
import { placesOf } from "../../loaders/events/places.ts";
import { TACTICS } from "../events/accounts.ts";
import { processorSeconds, type Row } from "./row.ts";
import { bcubed, syntheticCorpus, syntheticPlaces } from "./synthetic-corpus.ts";

/** Coded events to link; the first is what the others are held against. */
const SIZES = [1_000, 10_000, 100_000];

/** What linking costs an event as the corpus grows, and how right it is on attacks that are known. */
export function linkingGrowth(): Row[] {
  const places = syntheticPlaces(300);
  const context = articleContext(TACTICS, placesOf(places), groupsOf([]));
  const costs = SIZES.map((size) => {
    const corpus = syntheticCorpus(size, places);
    let clusters: ReturnType<typeof linkEvents> = [];
    const seconds = processorSeconds(() => {
      clusters = linkEvents(corpus.coded, corpus.articles, context);
    });
    const { f1 } = bcubed(
      clusters.map(({ members }) => members),
      corpus.truth,
    );
    return { size: corpus.size, each: (seconds / corpus.size) * 1e6, f1 };
  });
  const [first, ...more] = costs;
  return more.map(({ size, each, f1 }) => ({
    measured: `linking ${size} events, B-cubed F1 ${f1.toFixed(3)}`,
    ours: `${each.toFixed(0)} µs an event`,
    against: `of ${first?.size} ${first?.each.toFixed(0)} µs`,
    ratio: each / (first?.each ?? Number.NaN),
    goal: null,
  }));
}
