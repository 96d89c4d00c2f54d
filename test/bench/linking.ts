import { articleContext, groupsOf } from "../../loaders/events/context.ts";
import { linkEvents } from "../../loaders/events/link.ts";
import { placesOf } from "../../loaders/events/places.ts";
import type { Place } from "../../loaders/model/resources.ts";
import { TACTICS } from "../events/accounts.ts";
import { GOALS, processorSeconds, type Row, withinLimit } from "./row.ts";
import { bcubed, syntheticCorpus, syntheticPlaces } from "./synthetic-corpus.ts";

/** Coded events to link; the first is what the growth of the others is held against. */
const SIZES = [1_000, 10_000, 100_000];

/** How often the smallest corpus is linked: the first times warm the engine up, the rest are averaged. */
const TIMES = 10;

/** Seconds in which the largest corpus is to be linked on one core. */
const MOST_SECONDS = 60;

const LEAST_F1 = 0.95;

interface Linking {
  size: number;
  seconds: number;
  f1: number;
}

function linkSynthetic(size: number, places: Place[]): Linking {
  const corpus = syntheticCorpus(size, places);
  const context = articleContext(TACTICS, placesOf(places), groupsOf([]));
  let clusters: ReturnType<typeof linkEvents> = [];
  const seconds = processorSeconds(() => {
    clusters = linkEvents(corpus.coded, corpus.articles, context);
  });
  const members = clusters.map((cluster) => cluster.members);
  return { size: corpus.size, seconds, f1: bcubed(members, corpus.truth).f1 };
}

function warmed(size: number, places: Place[]): Linking {
  const runs = Array.from({ length: 2 * TIMES }, () => linkSynthetic(size, places)).slice(TIMES);
  const [first] = runs as [Linking];
  return { ...first, seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0) / TIMES };
}

/** What linking costs as the corpus grows, and how right it is on attacks that are known. */
export function linkingGrowth(): Row[] {
  const places = syntheticPlaces(300);
  const [smallest = 0, ...larger] = SIZES;
  const base = warmed(smallest, places);
  const linkings = larger.map((size) => linkSynthetic(size, places));
  const each = ({ seconds, size }: Linking) => (seconds / size) * 1e6;
  return [...linkings.map((linking) => growth(linking, each(linking), base, each(base))), ...limits(linkings.at(-1) ?? base)];
}

function growth({ size }: Linking, each: number, base: Linking, baseEach: number): Row {
  const costs = { ours: each, against: baseEach, unit: "µs", ratio: each / baseEach } as const;
  return { measure: "linking-each", of: String(size), beside: String(base.size), ...costs, ...GOALS.most(3) };
}

function limits({ size, seconds, f1 }: Linking): Row[] {
  return [
    withinLimit({ measure: "linking-all", of: String(size), ours: seconds, unit: "s" }, MOST_SECONDS),
    {
      ...{ measure: "linking-right", of: String(size), ours: f1, beside: "limit", against: LEAST_F1, unit: "F1" },
      ...{ ratio: f1 / LEAST_F1, ...GOALS.least(1) },
    },
  ];
}
