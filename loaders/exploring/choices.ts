import type { Codebook } from "../model/resources.ts";
import { FILTERS, type FilterKey, NONE, type ValueKind } from "./filters.ts";
import { type ExploredTables, sourcesOf } from "./select.ts";

/** One value that a filter offers. */
export interface Choice {
  value: string;
  /** Events that have it. */
  events: number;
}

/** Codes of a vocabulary in the codebook's own order. */
function orderOf(kind: ValueKind, codebook: Codebook): readonly string[] {
  const codes = { tactic: codebook.tactics, target: codebook.targets, source_type: codebook.source_types, basis: codebook.bases };
  return kind in codes ? codes[kind as keyof typeof codes].map(({ code }) => code) : [];
}

/** Codes as the codebook has them, names by how many events they have; what is not stated comes last. */
function sorted(counts: Map<string, number>, kind: ValueKind, codebook: Codebook): Choice[] {
  const order = orderOf(kind, codebook);
  const place = (value: string) => (value === NONE ? Number.MAX_SAFE_INTEGER : order.indexOf(value));
  return [...counts]
    .map(([value, events]) => ({ value, events }))
    .sort((a, b) => place(a.value) - place(b.value) || b.events - a.events || (a.value < b.value ? -1 : 1));
}

/** What each filter can choose among: the values that some event has. A filter that could choose nothing offers nothing. */
export function choicesOf(tables: ExploredTables, codebook: Codebook): Record<FilterKey, Choice[]> {
  const sources = sourcesOf(tables);
  const explored = tables.events.map((event) => ({ event, sources: sources.get(String(event.event_id)) ?? [] }));
  const entries = FILTERS.map(({ key, kind, values }) => {
    const counts = new Map<string, number>();
    for (const each of explored) for (const value of values(each)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const choices = sorted(counts, kind, codebook);
    return [key, choices.length > 1 ? choices : []] as const;
  });
  return Object.fromEntries(entries) as Record<FilterKey, Choice[]>;
}
