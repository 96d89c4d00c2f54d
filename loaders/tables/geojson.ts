import type { TableRow } from "../model/tables.ts";

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
  return bytesOf(lines.replaceAll("\n", "\n "));
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What stands before the features of a piece: of the first one, the beginning of the file. */
export const beforeFeatures = (isFirst: boolean): Uint8Array => bytesOf(isFirst ? OPEN : BETWEEN);

/** What stands after the last features, or all of a file that has none. */
export const afterFeatures = (isEmpty: boolean): Uint8Array => bytesOf(isEmpty ? OPEN + CLOSE_EMPTY : CLOSE);
