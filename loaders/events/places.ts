import type { Place } from "../model/resources.ts";
import { type Places, plain } from "./context.ts";

/** From the most specific kind to the vaguest: which entry a name means where it may mean several. */
const KINDS: readonly Place["kind"][] = [
  "town",
  "village",
  "camp",
  "site",
  "neighbourhood",
  "district",
  "region",
  "area",
  "water",
  "country",
];

/** How far an area or a district reaches from its point where no outline is known, in km. */
const REACH: Partial<Record<Place["kind"], number>> = { district: 60, area: 200, water: 150 };

const EARTH = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

export type Point = Pick<Place, "latitude" | "longitude">;

/** Kilometres between two points on the globe; null where one has no coordinates. */
export function distance(a: Point, b: Point): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  const [x, y] = [radians(a.latitude), radians(b.latitude)];
  const h = Math.sin((y - x) / 2) ** 2 + Math.cos(x) * Math.cos(y) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** True for a place that can hold towns: a region, an area, a lake, a country. */
export function isBroad(place: Pick<Place, "kind">): boolean {
  return ["district", "region", "area", "water", "country"].includes(place.kind);
}

const sameCountry = (a: Place, b: Place) => a.country === "" || b.country === "" || a.country === b.country;

function holds(outer: Place, inner: Place): boolean {
  if (inner.town !== "" && plain(inner.town) === plain(outer.name)) return sameCountry(outer, inner);
  if (outer === inner || !isBroad(outer) || !sameCountry(outer, inner)) return false;
  if (KINDS.indexOf(outer.kind) <= KINDS.indexOf(inner.kind)) return false;
  if (outer.kind === "country") return outer.country === inner.country;
  if (outer.kind === "region") return plain(inner.admin1) === plain(outer.admin1 || outer.name);
  const apart = distance(outer, inner);
  return apart !== null && apart <= (REACH[outer.kind] ?? 0);
}

/** A border region or another area of which nobody has drawn how far it reaches. */
function isOpen(place: Place): boolean {
  return isBroad(place) && place.latitude === null && place.kind !== "country" && place.kind !== "region";
}

function indexed(rows: readonly Place[]): Map<string, Place[]> {
  const byName = new Map<string, Place[]>();
  for (const row of rows) {
    for (const key of new Set([row.name, ...row.aliases].map(plain))) byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  for (const senses of byName.values()) senses.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return byName;
}

/** Looks places up in the gazetteer's rows: by name or alias, within the country where one is known. */
export function placesOf(rows: readonly Place[]): Places {
  const byName = indexed(rows);
  const sensesOf = (name: string, country: string | null): Place[] =>
    (byName.get(plain(name)) ?? []).filter((row) => country === null || row.country === country || row.country === "");
  const find = (name: string, country: string | null) => sensesOf(name, country)[0] ?? null;
  const broadOf = (name: string, country: string | null) => sensesOf(name, country).filter(isBroad);
  const contains = (outer: string, inner: string, country: string | null) => {
    const within = sensesOf(inner, country);
    // A village that no gazetteer knows is not known to lie elsewhere.
    if (within.length === 0) return broadOf(outer, country).length > 0;
    return plain(outer) !== plain(inner) && sensesOf(outer, country).some((o) => within.some((i) => holds(o, i)));
  };
  const mayContain = (outer: string, inner: string, country: string | null) => {
    const narrower = sensesOf(inner, country).some((place) => !isBroad(place));
    return contains(outer, inner, country) || (narrower && broadOf(outer, country).some(isOpen));
  };
  return { find, contains, mayContain, canonical: (name, country) => find(name, country)?.name ?? name };
}
