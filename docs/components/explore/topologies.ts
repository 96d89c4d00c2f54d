import type { Topology } from "topojson-client";
import type { Detail } from "../../../loaders/figures/drawing/topologies.ts";

const fetched = new Map<string, Topology>();

/** Keeps outlines that were fetched, by name: `50m`, or the alpha-3 code of a country. */
export function keepTopology(name: string, topology: Topology): void {
  fetched.set(name, topology);
}

/** Stands in for `loaders/figures/drawing/topologies.ts` in a browser. Throws if a map is drawn before its outlines are there. */
export function worldTopology(detail: Detail): Topology {
  const topology = fetched.get(detail);
  if (topology === undefined) throw new Error(`The outlines of the world (${detail}) are not there yet`);
  return topology;
}

/** First-level regions of a country; null where they were not fetched. */
export function regionTopology(code: string): Topology | null {
  return fetched.get(code) ?? null;
}
