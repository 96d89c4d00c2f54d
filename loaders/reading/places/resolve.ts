import { flatMap } from "../../flat-map.ts";
import type { Place, PlaceKind } from "../../model/resources.ts";
import type { PlaceDirectory } from "./directory.ts";
import type { CountryMention, PlaceMention } from "./mention.ts";

/** What an article says of where it plays: its countries, the most named first, and the places that are without doubt. */
export interface PlaceContext {
  countries: readonly string[];
  anchors: readonly Place[];
  /** Countries that the text names or gives as a nationality. */
  named: ReadonlySet<string>;
  /** First-level regions that the article names: `ML Gao`. */
  regions: ReadonlySet<string>;
  directory: PlaceDirectory;
}

/** The place that a mention stands for. */
export interface ResolvedPlace {
  /** The gazetteer's name, else the text's. */
  name: string;
  /** What the gazetteer, or else the text, calls it; null if neither does. */
  kind: PlaceKind | null;
  country: string | null;
  admin1: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Neither the text nor a single candidate says the country: it is the context's. */
  inferred: boolean;
  /** Not in the gazetteer: `check` lists it. */
  unknown: boolean;
  /** A town of the world, only named after a preposition, in another country than the article's first, where it has one: a stock exchange, not a site. */
  remote: boolean;
}

const NAME_WEIGHT = 2;
/** In degrees: more than a thousand kilometres. */
const AFAR = 10;

/** Makes the context of an article from what was read of all its parts. */
export function placeContext(
  places: readonly PlaceMention[],
  countries: readonly CountryMention[],
  directory: PlaceDirectory,
): PlaceContext {
  const weights = new Map<string, number>();
  const add = (country: string | null | undefined, weight: number) => {
    if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  // The country that a text names first is what it is about, though only as whose government speaks.
  const [lead] = countries.filter(({ form, beside }) => form === "name" && !beside);
  if (lead !== undefined) add(lead.country, lead.ofActor ? NAME_WEIGHT : 1);
  for (const { country, form, ofActor, beside } of countries) if (!ofActor && !beside) add(country, form === "name" ? NAME_WEIGHT : 1);
  const certain = places.filter(({ candidates, role }) => candidates.length === 1 && role !== "institution");
  for (const { candidates, role } of certain) add(candidates[0]?.country, role === "site" || role === "dateline" ? NAME_WEIGHT : 1);
  if (weights.size === 0) for (const { country, ofActor } of countries) if (!ofActor) add(country, 1);
  const ranked = [...weights].sort(([, x], [, y]) => y - x).map(([country]) => country);
  const anchors = [...new Set(flatMap(certain, ({ candidates }) => candidates.filter(({ latitude }) => latitude !== null)))];
  const holders = flatMap(certain, ({ candidates }) => candidates.filter(({ kind }) => kind === "region"));
  const regions = holders.map(({ country, admin1 }) => `${country} ${admin1}`);
  const named = new Set(countries.map(({ country }) => country));
  return { countries: ranked, anchors, named, regions: new Set(regions), directory };
}

/**
 * The place that a mention stands for: of several with one name, the one of the country that the text says beside it, then of its region,
 * then of the article's countries, then the one nearest to places without doubt. A place that nobody knows keeps the text's name.
 */
export function resolvePlace(mention: PlaceMention, context: PlaceContext): ResolvedPlace {
  const place = mention.capital ? capitalOf(mention, context) : choose(mention, context);
  if (place === null) return unknownPlace(mention, context);
  return {
    name: place.name,
    kind: kindOf(mention, place),
    country: place.country === "" ? statedCountry(mention, context) : place.country,
    admin1: place.admin1 === "" ? null : place.admin1,
    latitude: place.latitude,
    longitude: place.longitude,
    inferred: mention.country === null && mention.candidates.length !== 1,
    unknown: !context.directory.known.has(place),
    remote: mention.rule === "place-world" && (context.countries[0] ?? place.country) !== place.country,
  };
}

/** "the Tillabéri area": around the chief town of a region, the text may go on to any place of that region. */
function kindOf({ kind }: PlaceMention, { kind: own, name, admin1 }: Place): PlaceKind {
  if (kind === "area" && name === admin1) return kind;
  return kind === "district" || kind === "region" ? kind : own;
}

function capitalOf({ country }: PlaceMention, { countries, directory }: PlaceContext): Place | null {
  const capital = [country, ...countries].find((code) => code !== null && directory.capitals.has(code));
  return directory.capitals.get(capital ?? "") ?? null;
}

function choose(mention: PlaceMention, context: PlaceContext): Place | null {
  const said = statedCountry(mention, context);
  const own = fitting(mention.candidates, said).filter((place) => said !== null || !isNamesakeAfar(place, mention, context));
  const here = said === null && own.length > 0 && own.every((place) => isUnspokenOf(place, context)) ? atHome(mention, context) : [];
  if (here.length > 0) return best(here, mention, context);
  if (own.length > 0) return best(own, mention, context);
  if (mention.candidates.length > 0) return null;
  const abroad = inWorld(mention, said, context);
  return abroad.length === 0 ? null : best(abroad, mention, context);
}

/** Towns of the world with the name, in the country that the text says, else in one of the article's, else wherever there is but one country to choose. */
function inWorld({ name, rule }: PlaceMention, said: string | null, { countries, directory }: PlaceContext): readonly Place[] {
  const towns = directory.world(name);
  if (said !== null) return towns.filter(({ country }) => country === said);
  const here = towns.filter(({ country }) => countries.includes(country));
  const alone = rule === "place-world" && towns.every(({ country }) => country === towns[0]?.country);
  return here.length > 0 || !alone ? here : towns;
}

/** The country that the text says beside a place, or that of the place that it is said to lie in. */
function statedCountry({ country, within }: PlaceMention, context: PlaceContext): string | null {
  if (country !== null || within === null) return country;
  if (within.candidates.length === 0) return statedCountry(within, context);
  return choose({ ...within, within: null }, context)?.country || null;
}

/** In a country that the text does not speak of. */
function isUnspokenOf({ country }: Place, { countries, named }: PlaceContext): boolean {
  return country !== "" && country !== countries[0] && !named.has(country);
}

/** "Balad" in news of Iraq alone, where the gazetteer has only Somalia's: the town of the article's own country, if it has one of that name. */
function atHome({ name }: PlaceMention, { countries, directory }: PlaceContext): readonly Place[] {
  return directory.world(name).filter(({ country }) => country === countries[0]);
}

/** A village of a country that nothing else in the text speaks of, a thousand kilometres from all else that it names: its namesake is meant. */
function isNamesakeAfar(place: Place, { candidates }: PlaceMention, context: PlaceContext): boolean {
  if (place.kind !== "village" || !isUnspokenOf(place, context)) return false;
  const others = context.anchors.filter((anchor) => !candidates.includes(anchor));
  return others.length > 0 && place.latitude !== null && distanceToNearest(place, others) > AFAR;
}

/** Areas of several countries fit any. */
function fitting(candidates: readonly Place[], country: string | null): Place[] {
  return candidates.filter((place) => country === null || place.country === "" || place.country === country);
}

function best(candidates: readonly Place[], mention: PlaceMention, context: PlaceContext): Place {
  const ranked = candidates.map((place, index) => ({ place, index, rank: rankOf(place, mention, context) }));
  ranked.sort((a, b) => firstDifference(a.rank, b.rank) || a.index - b.index);
  return ranked[0]?.place as Place;
}

/** Smaller is better: right kind, right country, right region, near to the rest of the article. */
function rankOf(place: Place, { kind }: PlaceMention, { countries, anchors, regions }: PlaceContext): number[] {
  const country = countries.indexOf(place.country);
  return [
    kind === "region" && place.kind !== "region" ? 1 : 0,
    country === -1 ? countries.length : country,
    regions.has(`${place.country} ${place.admin1}`) ? 0 : 1,
    distanceToNearest(place, anchors),
  ];
}

function distanceToNearest({ latitude, longitude }: Place, anchors: readonly Place[]): number {
  if (latitude === null || longitude === null) return Number.MAX_VALUE;
  const distances = anchors.map((anchor) => Math.hypot((anchor.latitude ?? 0) - latitude, (anchor.longitude ?? 0) - longitude));
  return Math.min(Number.MAX_VALUE, ...distances);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.reduce((found, value, index) => found || value - (b[index] ?? 0), 0);
}

function unknownPlace(mention: PlaceMention, context: PlaceContext): ResolvedPlace {
  const stated = statedCountry(mention, context);
  return {
    name: mention.name,
    kind: mention.kind,
    country: stated ?? (mention.rule === "place-world" ? null : (context.countries[0] ?? null)),
    admin1: null,
    latitude: null,
    longitude: null,
    inferred: stated === null,
    unknown: true,
    remote: false,
  };
}
