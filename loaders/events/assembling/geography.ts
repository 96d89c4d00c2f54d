import type { CaseEvent } from "../../model/event.ts";
import type { Place } from "../../model/resources.ts";
import type { Places } from "../context.ts";

/** How closely a place of each kind says where an attack was. */
const PRECISION: Record<Place["kind"], CaseEvent["geo_precision"]> = {
  site: "point",
  camp: "point",
  neighbourhood: "point",
  town: "town",
  village: "town",
  district: "area",
  area: "area",
  water: "area",
  region: "region",
  country: "country",
};

export type Geography = Pick<CaseEvent, "country" | "admin1" | "latitude" | "longitude" | "geo_precision">;

interface Coded {
  place: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** Where an event was, from the gazetteer; from the coder's own look-up where the gazetteer does not know the place. */
export function geographyOf({ place, country, latitude, longitude }: Coded, places: Places): Geography {
  const entry = place === null ? null : places.find(place, country);
  if (!entry) {
    const located = place !== null && latitude !== null && longitude !== null;
    const geo_precision = located ? "town" : country === null ? "none" : "country";
    return { country, admin1: null, latitude: located ? latitude : null, longitude: located ? longitude : null, geo_precision };
  }
  return {
    country: country ?? (entry.country || null),
    admin1: entry.admin1 || null,
    latitude: entry.latitude,
    longitude: entry.longitude,
    geo_precision: PRECISION[entry.kind],
  };
}
