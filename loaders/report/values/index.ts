import { compare } from "../../problems.ts";
import type { Site } from "../site-index.ts";
import { accuracyValues } from "./accuracy.ts";
import { attackValues } from "./attacks.ts";
import { corpusValues } from "./corpus.ts";
import type { NamedValue, ValueSource } from "./value.ts";

const SOURCES: ValueSource[] = [corpusValues, attackValues, accuracyValues];

const computed = new WeakMap<Site, Map<string, NamedValue>>();

/** Every named value of a site, by name, computed once. */
export function namedValues(site: Site): Map<string, NamedValue> {
  const known = computed.get(site);
  if (known) return known;
  const values = SOURCES.flatMap((source) => Object.entries(source(site))).sort(([a], [b]) => compare(a, b));
  const map = new Map(values);
  computed.set(site, map);
  return map;
}
