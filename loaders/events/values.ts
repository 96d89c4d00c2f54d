import type { Count } from "../model/coded.ts";
import { plain } from "./context.ts";

/** True for what an empty cell means: nothing stated. */
export function isEmptyValue(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

function canonical(value: unknown): string {
  if (isEmptyValue(value)) return "";
  if (Array.isArray(value)) return [...value].map(String).sort().join(";");
  if (typeof value !== "object") return plain(String(value));
  const { low = null, best = null, high = null } = value as Partial<Count>;
  return low === null && best === null && high === null ? "vague" : [low, best, high].join("/");
}

/** True if two values of a field say the same; the words of a vague count do not matter. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** A value as a correction's cell spells it, for messages. */
export function cellOf(value: unknown): string {
  if (isEmptyValue(value)) return "";
  if (Array.isArray(value)) return value.join(";");
  if (typeof value !== "object") return String(value);
  const { low = null, best = null, high = null, stated } = value as Count;
  if (low === null && best === null && high === null) return `{vague: ${stated ?? "several"}}`;
  if (low !== null && low === high) return String(low);
  if (low === null && high === null) return `{approx: ${best}}`;
  const bounds = [low === null ? "" : `min: ${low}`, high === null ? "" : `max: ${high}`];
  // What follows from a single bound is not spelt out; between two, best is a choice of its own.
  const isOwn = best !== null && best !== (low === null ? high : high === null ? low : null);
  return `{${[...bounds, isOwn ? `best: ${best}` : ""].filter(Boolean).join(", ")}}`;
}
