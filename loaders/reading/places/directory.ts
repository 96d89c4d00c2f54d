import { flatMap } from "../../flat-map.ts";
import type { Country, Place } from "../../model/resources.ts";
import { buildNames, type NameIndex } from "../names.ts";
import { spellingKey } from "../spelling.ts";

/** Finds the places of the world with a name; only asked where a text names a place that the gazetteer lacks. */
export type WorldLookup = (name: string) => readonly Place[];

/** The tables `gazetteer.csv` and `countries.csv`, made ready for reading. */
export interface PlaceDirectory {
  places: readonly Place[];
  known: ReadonlySet<Place>;
  names: NameIndex;
  /** Spellings of each place, by its number, that count only beside a word such as "town". */
  guarded: readonly ReadonlySet<string>[];
  /** Places by country and name: `ML Gao`. */
  towns: ReadonlyMap<string, Place>;
  /** Capitals by country. */
  capitals: ReadonlyMap<string, Place>;
  world: WorldLookup;
}

/** Makes the directory of the rows of both tables; `world` knows the places that the gazetteer lacks. */
export function buildPlaceDirectory(places: readonly Place[], countries: readonly Country[], world: WorldLookup): PlaceDirectory {
  const named = new Map(places.map((place) => [`${place.country} ${place.name}`, place]));
  return {
    places,
    known: new Set(places),
    names: buildNames(
      places.map(({ name, aliases, guarded }) => [name, ...aliases, ...guarded]),
      false,
    ),
    guarded: places.map(({ guarded }) => new Set(guarded.map(spellingKey))),
    towns: named,
    capitals: new Map(
      flatMap(countries, ({ country, capital }) => {
        const place = named.get(`${country} ${capital}`);
        return place === undefined ? [] : [[country, place] as const];
      }),
    ),
    world,
  };
}
