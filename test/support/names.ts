import { readdirSync, readFileSync } from "node:fs";
import { readActors } from "../../loaders/actors.ts";
import { readCountries } from "../../loaders/countries.ts";
import { readGazetteer } from "../../loaders/gazetteer.ts";
import { readPacks } from "../../loaders/lexicon.ts";
import { buildActorDirectory } from "../../loaders/reading/actors.ts";
import { LANGUAGE_MODULES } from "../../loaders/reading/languages/index.ts";
import type { LanguagePack } from "../../loaders/reading/pack.ts";
import { buildPlaceDirectory } from "../../loaders/reading/places.ts";
import { worldCities } from "../../loaders/world.ts";

const source = (path: string) => ({ path, bytes: readFileSync(path) });

const lexicons = LANGUAGE_MODULES.flatMap(({ code }) =>
  readdirSync(`data/lexicon/${code}`).map((name) => source(`data/lexicon/${code}/${name}`)),
);
const packs = readPacks(lexicons, LANGUAGE_MODULES).value;
const countries = readCountries(source("data/countries.csv")).value;

/** The project's own tables of names. */
export const actorRows = readActors(source("data/actors.csv"));
export const actors = buildActorDirectory(actorRows.value, countries);
export const places = buildPlaceDirectory(readGazetteer(source("data/gazetteer.csv")).value, countries, worldCities());

/** The project's own pack of a language; throws if the tables do not make one. */
export function packOf(language: string): LanguagePack {
  const pack = packs.get(language);
  if (pack === undefined) throw new Error(`no pack for ${language}: see npm run check`);
  return pack;
}
