import type { Place, PlaceKind } from "../../model/resources.ts";

const WIDE = new Set(["region", "district", "area", "water"]);

/** True for what holds many places: a region, a forest, a lake. */
export function isWide(kind: string): boolean {
  return WIDE.has(kind);
}

/**
 * What the words beside a name call its place; null where they speak of something else: "quartier de Gao" and "a village of Yobe" name
 * the town and the state that the neighbourhood and the village are in.
 */
export function calledKind(kind: PlaceKind | "capital" | null, candidates: readonly Place[]): PlaceKind | null {
  if (kind === "capital") return "town";
  if (kind === null || candidates.length === 0 || isWide(kind)) return kind;
  const fits = candidates.some((place) => !isWide(place.kind) && (kind !== "neighbourhood" || place.kind === "neighbourhood"));
  return fits ? kind : null;
}
