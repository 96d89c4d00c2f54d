import { performance } from "node:perf_hooks";
import { articleContext, groupsOf } from "../../loaders/events/context.ts";
import { linkEvents } from "../../loaders/events/link.ts";
import { placesOf } from "../../loaders/events/places.ts";
import { TACTICS } from "../events/accounts.ts";
import { bcubed, syntheticCorpus, syntheticPlaces } from "./synthetic-corpus.ts";

/** Coded events to link; the last is what the time limit is set for. */
const SIZES = [1_000, 10_000, 100_000];

const places = syntheticPlaces(300);
const context = articleContext(TACTICS, placesOf(places), groupsOf([]));
process.stdout.write("coded events  clusters  seconds  µs an event  against 1k  B-cubed P / R / F1\n");
let first = 0;
for (const size of SIZES) {
  const corpus = syntheticCorpus(size, places);
  const start = performance.now();
  const clusters = linkEvents(corpus.coded, corpus.articles, context);
  const seconds = (performance.now() - start) / 1000;
  const each = (seconds / corpus.size) * 1e6;
  first ||= each;
  const { precision, recall, f1 } = bcubed(
    clusters.map(({ members }) => members),
    corpus.truth,
  );
  const scores = [precision, recall, f1].map((score) => score.toFixed(3)).join(" / ");
  process.stdout.write(
    `${String(corpus.size).padStart(12)}  ${String(clusters.length).padStart(8)}  ${seconds.toFixed(2).padStart(7)}  ${each.toFixed(0).padStart(11)}  ${(each / first).toFixed(2).padStart(10)}  ${scores}\n`,
  );
}
