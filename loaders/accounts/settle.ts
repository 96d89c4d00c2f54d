import type { PartReading } from "../reading/part.ts";
import { type PlaceDirectory, type PlaceMention, placeContext, resolvePlace } from "../reading/places.ts";
import type { Spot } from "./spot.ts";

/** Roles in which a place may be where something happened. */
const SITES = new Set(["site"]);

/** The places of an article, settled with each other's help: by part, in order. */
export interface Settled {
  spots: ReadonlyMap<PartReading, readonly Spot[]>;
  /** Countries of the article, the most named first. */
  countries: readonly string[];
}

/** Settles every place that the parts of an article name. */
export function settlePlaces(readings: readonly PartReading[], directory: PlaceDirectory): Settled {
  const context = placeContext(
    readings.flatMap(({ places }) => places),
    readings.flatMap(({ countries }) => countries),
    directory,
  );
  const settle = (mention: PlaceMention): Spot => {
    const { name, kind, country, admin1, latitude, longitude } = resolvePlace(mention, context);
    return { mention, name, kind, country, admin1, latitude, longitude, from: mention.from, site: SITES.has(mention.role) };
  };
  return { spots: new Map(readings.map((reading) => [reading, reading.places.map(settle)])), countries: context.countries };
}
