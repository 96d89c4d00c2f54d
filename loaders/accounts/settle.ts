import type { PartReading } from "../reading/part.ts";
import { type PlaceDirectory, type PlaceMention, placeContext, resolvePlace } from "../reading/places.ts";
import { termsWithin } from "../reading/source.ts";
import type { Spot } from "./spot.ts";

/** Roles in which a place may be where something happened. */
const SITES = new Set(["site"]);

/** The places of an article, settled with each other's help: by part, in order. */
export interface Settled {
  spots: ReadonlyMap<PartReading, readonly Spot[]>;
  /** Countries of the article, the most named first. */
  countries: readonly string[];
}

/** "Ankara sends medics": a place at the head of a title, with a word behind it that is no attack, is a power that acts. */
function actsInTitle({ text, source }: PartReading, { mention }: Spot): boolean {
  const next = text.tokens[mention.to];
  if (text.part !== "title" || mention.from > 0 || mention.locative || next?.kind !== "word") return false;
  return (
    termsWithin(source, "tactics", mention.to, mention.to + 3).length === 0 &&
    termsWithin(source, "outcomes", mention.to, mention.to + 3).length === 0
  );
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
  const settleAll = (reading: PartReading) =>
    reading.places.map(settle).map((spot) => (actsInTitle(reading, spot) ? { ...spot, site: false } : spot));
  return { spots: new Map(readings.map((reading) => [reading, settleAll(reading)])), countries: context.countries };
}
