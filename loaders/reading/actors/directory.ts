import { flatMap } from "../../flat-map.ts";
import type { Actor, Country } from "../../model/resources.ts";
import { buildNames, type NameIndex } from "../names.ts";
import { spellingKey } from "../spelling.ts";

/** The tables `actors.csv` and `countries.csv`, made ready for reading. */
export interface ActorDirectory {
  actors: readonly Actor[];
  names: NameIndex;
  /** Institutions that any country has, by code: `army`. */
  institutions: ReadonlyMap<string, Actor>;
  /** Actors with a name of their own, by every spelling. */
  bySpelling: ReadonlyMap<string, Actor>;
  /** The United Nations' mission in a country. */
  missions: ReadonlyMap<string, Actor>;
  /** English demonym by country. */
  demonyms: ReadonlyMap<string, string>;
}

const COMPOSED = "* ";
/** The Persian and Urdu "of" within a name: "Tehreek-e-Jihad", "Tehreek-i-Jihad". */
const IZAFAT = /-[ei]-/g;

/** A name with its "of" as given, and spelt the other two ways that papers have. */
function withIzafat(name: string): string[] {
  return [...new Set([name, name.replace(IZAFAT, "-e-"), name.replace(IZAFAT, "-i-")])];
}

/** A name of several words with an acronym of two letters, and that with its dots: "US military", "U.S. military". */
function withDots(name: string): string[] {
  const dotted = name.replace(/(?<!\p{L})(\p{Lu})(\p{Lu})(?= \p{L})/u, "$1.$2.");
  return dotted === name ? [name] : [name, dotted];
}

/** Makes the directory of the rows of both tables. */
export function buildActorDirectory(rows: readonly Actor[], countries: readonly Country[]): ActorDirectory {
  const actors = rows.filter(({ actor }) => !actor.startsWith(COMPOSED));
  const composed = rows.filter(({ actor }) => actor.startsWith(COMPOSED));
  const spellings = actors.map(({ actor, aliases }) => [actor, ...aliases].flatMap(withIzafat).flatMap(withDots));
  return {
    actors,
    names: buildNames(spellings, true),
    institutions: new Map(composed.map((row) => [row.actor.slice(COMPOSED.length), row])),
    bySpelling: new Map(flatMap(actors, (row, index) => (spellings[index] ?? []).map((name) => [spellingKey(name), row] as const))),
    missions: new Map(
      actors.filter(({ kind, parent }) => kind === "mission" && parent === "United Nations").map((row) => [row.country, row]),
    ),
    demonyms: new Map(countries.filter(({ demonym }) => demonym !== "").map(({ country, demonym }) => [country, demonym])),
  };
}

/** A country's institution: `Malian army`, or the name of its own that the table gives it (`French army` → `French forces`). */
export function composeActor(directory: ActorDirectory, institution: string, country: string): Actor | null {
  const template = directory.institutions.get(institution);
  const demonym = directory.demonyms.get(country);
  if (template === undefined || demonym === undefined) return null;
  const name = `${demonym} ${institution}`;
  return directory.bySpelling.get(spellingKey(name)) ?? { ...template, actor: name, country };
}
