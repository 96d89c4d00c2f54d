import type { FigureRow } from "../../model/figure.ts";
import type { Codebook } from "../../model/resources.ts";
import type { Tables } from "../../model/tables.ts";
import { mapFrame } from "../drawing/map-frame.ts";
import { type Attack, attacks, byText, ONE_BY_ONE } from "./attacks.ts";

/** One attack, or all attacks at places that lie too near each other to be told apart. */
export interface MapRow extends FigureRow {
  kind: "attack" | "places";
  place: string | null;
  country: string | null;
  /** Null where the place is not stated or has no known point. */
  latitude: number | null;
  longitude: number | null;
  geo_precision: string;
  /** How many places stand under the first one's name. */
  places: number;
  /** Family of the attacks' leading tactics; `mixed` if they differ. */
  group: string;
  reported: number;
  recalled: number;
  event_ids: string;
}

/** Coarser than a town: the mark says so. */
export const VAGUE: readonly string[] = ["area", "region", "country"];

function single(attack: Attack): MapRow {
  return {
    kind: "attack",
    place: attack.place,
    country: attack.country,
    latitude: attack.latitude,
    longitude: attack.longitude,
    geo_precision: attack.geoPrecision,
    places: 1,
    group: attack.groups[0] ?? "none",
    reported: attack.reported ? 1 : 0,
    recalled: attack.reported ? 0 : 1,
    event_ids: attack.event_id,
  };
}

function merged(rows: readonly MapRow[]): MapRow {
  const first = rows[0] as MapRow;
  const sum = (key: "reported" | "recalled") => rows.reduce((total, row) => total + row[key], 0);
  return {
    ...first,
    kind: "places",
    places: new Set(rows.map(({ place, country }) => `${place} ${country}`)).size,
    group: rows.every(({ group }) => group === first.group) ? first.group : "mixed",
    reported: sum("reported"),
    recalled: sum("recalled"),
    event_ids: rows
      .map(({ event_ids }) => event_ids)
      .sort(byText)
      .join(";"),
  };
}

/** Rows by point and precision: what has none stays together by its name. */
function byPlace(rows: readonly MapRow[]): MapRow[] {
  const places = new Map<string, MapRow[]>();
  for (const row of rows) {
    const key =
      row.latitude === null ? `${row.place} ${row.country}` : `${row.latitude} ${row.longitude} ${VAGUE.includes(row.geo_precision)}`;
    places.set(key, [...(places.get(key) ?? []), row]);
  }
  return [...places.values()].map(merged);
}

/** How near two places may lie on the paper, in parts of its width, before they share one mark; more where there are too many marks. */
const NEAR = 1 / 60;
const MOST_MARKS = 80;

function fewEnough(rows: readonly MapRow[]): MapRow[] {
  for (let near = NEAR; ; near *= 1.3) {
    const marks = clustered(rows, near);
    if (marks.length <= MOST_MARKS || near > 1) return marks;
  }
}

/** Within one country, the greatest place takes in those too near it, then the greatest of the rest, and so on. */
function clustered(rows: readonly MapRow[], reach: number): MapRow[] {
  const points = rows.flatMap(({ latitude, longitude }) => (latitude === null || longitude === null ? [] : [{ latitude, longitude }]));
  const frame = mapFrame(points, 1, 0.6);
  const size = ({ reported, recalled }: MapRow) => reported + recalled;
  const left = [...rows].sort((a, b) => size(b) - size(a) || byText(a.event_ids, b.event_ids));
  const clusters: MapRow[][] = [];
  const spots: { x: number; y: number; vague: boolean; country: string | null }[] = [];
  for (const row of left) {
    const vague = VAGUE.includes(row.geo_precision);
    const at = row.latitude === null || row.longitude === null ? null : frame.at({ latitude: row.latitude, longitude: row.longitude });
    const alike = (spot: (typeof spots)[number]) => spot.vague === vague && spot.country === row.country;
    const near = at === null ? -1 : spots.findIndex((spot) => alike(spot) && Math.hypot(spot.x - at.x, spot.y - at.y) < reach);
    if (near >= 0) clusters[near]?.push(row);
    else {
      clusters.push([row]);
      spots.push({ x: at?.x ?? Number.POSITIVE_INFINITY, y: at?.y ?? 0, vague, country: row.country });
    }
  }
  return clusters.map((rowsOfCluster) => ({
    ...merged(rowsOfCluster),
    places: rowsOfCluster.reduce((sum, { places }) => sum + places, 0),
  }));
}

/** Where attacks happened: one row an attack if they are few, else one a place or group of places. */
export function mapRows(tables: Tables, codebook: Codebook): MapRow[] {
  const rows = attacks(tables, codebook).map(single);
  return rows.length <= ONE_BY_ONE ? rows : fewEnough(byPlace(rows));
}

/** How many attacks each country saw, most first. */
export function perCountry(list: readonly MapRow[]): { country: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { country, reported, recalled } of list)
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + reported + recalled);
  return [...counts].map(([country, count]) => ({ country, count })).sort((a, b) => b.count - a.count || (a.country < b.country ? -1 : 1));
}
