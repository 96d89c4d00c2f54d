import type { TableRow } from "../model/tables.ts";

/**
 * Writes the events as GeoJSON (RFC 7946), one feature an event with every column as a property.
 * An event without a point is a feature without a geometry: what is not located is not left out.
 */
export function writeGeoJson(events: readonly TableRow[]): Uint8Array {
  const features = events.map(({ latitude, longitude, ...properties }) => ({
    type: "Feature",
    id: properties.event_id,
    geometry: latitude == null || longitude == null ? null : { type: "Point", coordinates: [longitude, latitude] },
    properties,
  }));
  return new TextEncoder().encode(`${JSON.stringify({ type: "FeatureCollection", features }, null, 1)}\n`);
}
