import type { TableRow } from "../model/tables.ts";

/** What stands before the features of a file, between those of two pieces, and after them. */
const OPEN = '{\n "type": "FeatureCollection",\n "features": [';
const BETWEEN = ",";
const CLOSE = "\n ]\n}\n";
const CLOSE_EMPTY = "]\n}\n";

/**
 * Events, at least one, as features of GeoJSON (RFC 7946), with every column as a property.
 * An event without a point is a feature without a geometry: what is not located is not left out.
 */
export function featuresOf(events: readonly TableRow[]): Uint8Array {
  const features = events.map(({ latitude, longitude, ...properties }) => ({
    type: "Feature",
    id: properties.event_id,
    geometry: latitude == null || longitude == null ? null : { type: "Point", coordinates: [longitude, latitude] },
    properties,
  }));
  // Without the brackets, and one step further in: line breaks stand nowhere else than between values.
  const lines = JSON.stringify(features, null, 1).slice(1, -"\n]".length);
  return new TextEncoder().encode(lines.replaceAll("\n", "\n "));
}

/** The parts of the file that holds the features of all pieces. */
export function* joinFeatures(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const text = (part: string) => new TextEncoder().encode(part);
  yield text(OPEN);
  let isEmpty = true;
  for (const piece of pieces) {
    if (!isEmpty) yield text(BETWEEN);
    isEmpty = false;
    yield piece;
  }
  yield text(isEmpty ? CLOSE_EMPTY : CLOSE);
}
