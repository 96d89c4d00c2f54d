import type { PlaceKind } from "../model/resources.ts";
import type { PlaceMention } from "../reading/places.ts";

/** A place named in the article, settled: which one in the world it is, as far as that can be known. */
export interface Spot {
  mention: PlaceMention;
  /** The gazetteer's name, else the article's. */
  name: string;
  kind: PlaceKind | null;
  country: string | null;
  admin1: string | null;
  latitude: number | null;
  longitude: number | null;
  /** First token. */
  from: number;
  /** May be where something happened. */
  site: boolean;
}

const BROAD = new Set<PlaceKind | null>(["region", "area", "water", "country", "district"]);
/** In degrees: about 60 km. */
const NEARBY = 0.55;
const ORDER: readonly (PlaceKind | null)[] = [
  "camp",
  "village",
  "town",
  "site",
  "neighbourhood",
  null,
  "district",
  "area",
  "water",
  "region",
  "country",
];

/** True for what holds towns: a region, an area, a country. */
export function isBroad({ kind }: Spot): boolean {
  return BROAD.has(kind);
}

/** True for what an event may be placed in and found again by: a town, a village, a camp; no part of a town, nor what holds towns. */
export function isTown(spot: Spot): boolean {
  return spot.kind !== "neighbourhood" && !isBroad(spot);
}

/** True for a junction or a gate that no map knows: an event there is told of the town that it lies in. */
export function isPartOfTown({ kind, latitude, mention }: Spot): boolean {
  return kind === "site" && latitude === null && mention.candidates.length === 0;
}

/** True if both can be said of one event's place: the same, or one may hold the other. */
export function placesFit(a: Spot, b: Spot): boolean {
  if (a.name === b.name || isWithin(a, b) || isWithin(b, a)) return true;
  if (a.kind === "country" || b.kind === "country") return a.country === b.country || a.country === null || b.country === null;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  if (isNearby(a, b) || isNearby(b, a) || isNamesake(a) || isNamesake(b)) return true;
  if (a.kind === "neighbourhood" || b.kind === "neighbourhood") return true;
  if (isBroad(a) !== isBroad(b)) return regionsFit(a, b);
  return isBroad(a) && a.kind !== b.kind;
}

/** The text says of the one that it lies in the other: "l'île de Choua dans le lac Tchad". */
function isWithin({ mention }: Spot, holder: Spot): boolean {
  return mention.within !== null && mention.within.name === holder.mention.name;
}

/** "le marché Gamboru": a market or a mosque that bears a town's name lies wherever the news does. */
function isNamesake({ mention, kind }: Spot): boolean {
  return mention.kind === "site" && kind !== "site" && mention.relation !== "near";
}

/** "an attack near Kaya", and then "at Zorkoum": a place that the map has near to it. */
function isNearby({ mention, latitude, longitude }: Spot, other: Spot): boolean {
  if (mention.relation !== "near" || isBroad(other)) return false;
  if (latitude === null || longitude === null || other.latitude === null || other.longitude === null) return false;
  return Math.hypot(latitude - other.latitude, longitude - other.longitude) <= NEARBY;
}

function regionsFit(a: Spot, b: Spot): boolean {
  const [broad, narrow] = isBroad(a) ? [a, b] : [b, a];
  const [inner, outer] = [regionOf(narrow), regionOf(broad)];
  if (broad.kind !== "region" && broad.kind !== "district") return true;
  return inner === null || outer === null || inner === outer || inner === broad.name;
}

/** The first-level region of a place: the map's, else the one that the text says it lies in: "Ali Abad district, in Kunduz province". */
function regionOf({ admin1, mention: { within } }: Spot): string | null {
  return admin1 ?? within?.candidates[0]?.admin1 ?? null;
}

/** "at Alkoma": a place that only the text knows is told of as a town is. */
function rank({ kind, mention }: Spot): number {
  if (mention.kind === "site" && kind !== "site") return ORDER.indexOf("neighbourhood");
  return ORDER.indexOf(kind ?? (mention.locative ? "town" : null));
}

/** The most specific of several places, the first of equals; null if there is none. */
export function narrowest(spots: readonly Spot[]): Spot | null {
  let best: Spot | null = null;
  const narrow = spots.filter((spot) => !isBroad(spot));
  // "in the Kabal area, on the road between two towns": nearer than the towns at its ends; "between Titao and You, in the Loroum" only says where they lie.
  const [first] = narrow;
  // Sinai is as wide as a region, and "the Kabal area" is what lies around a town.
  const isLocal = ({ kind, mention }: Spot) => kind === "district" || (kind === "area" && mention.kind !== null);
  const isAhead = ({ mention, from }: Spot) =>
    first?.mention.part === mention.part && first.mention.sentence === mention.sentence && from < first.from;
  const local = spots.filter((spot) => isLocal(spot) && isFirm(spot) && isAhead(spot));
  const pool = narrow.length === 0 ? spots : narrow.some(isFirm) || local.length === 0 ? narrow : local;
  const within = pool.filter(
    // "moving between Boura and Tansila, fell into an ambush near Solhan": those two are the ends of a way.
    (spot) =>
      spot.mention.relation !== "near" &&
      spot.mention.locative &&
      (spot.kind === null || spot.kind === "village" || spot.latitude === null) &&
      (isFirm(spot) || pool.every((one) => !isFirm(one))),
  );
  // "près de Tombouctou", and then "à Tintelout, à 30 km de la ville": where it was before what it was near to.
  const there = within.length > 0 ? pool.filter(({ mention }) => mention.relation !== "near") : pool;
  const firm = there.filter(isFirm);
  // "Maiduguri is the birthplace of the group, which holds girls taken from Chibok": where something was before what is only named.
  for (const spot of firm.length > 0 ? firm : there)
    if (best === null || rank(spot) < rank(best) || (rank(spot) === rank(best) && isTakenFrom(spot) && !best.mention.locative)) best = spot;
  return best;
}

/** A place that people came from is a site only if they were carried off. */
function isTakenFrom({ mention: { role } }: Spot): boolean {
  return role === "origin";
}

/** False for a place by which a way is named, or one of two between which something lies. */
export function isFirm({ mention: { role, relation } }: Pick<Spot, "mention">): boolean {
  return role !== "road" && relation !== "between";
}
