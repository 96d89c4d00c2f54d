/**
 * Places that the press in English calls otherwise than the gazetteer does, which has them as their own country writes them. Each name is
 * one that the gazetteer has among the place's others.
 */
const PLACES: Readonly<Record<string, string>> = {
  Tombouctou: "Timbuktu",
  "Tombouctou region": "Timbuktu region",
};

/** A place as English calls it. */
export function placeName(name: string): string {
  return PLACES[name] ?? name;
}

/** The names that the gazetteer has for places that English calls otherwise. */
export const RENAMED = Object.keys(PLACES);
