import type { RegistryEntry } from "../model/corpus.ts";
import { compare } from "../problems.ts";
import { slug } from "./context.ts";
import { type Passage, passageOfKey, sameAccount, Unique } from "./passages.ts";

/** What an event's id is made from. */
export interface Identity {
  date_start: string | null;
  place: string | null;
  /** First of the counting tactics, in codebook order. */
  tactic: string | null;
  /** Its accounts, for finding it in the registry. */
  passages: Passage[];
  /** Earliest evidence: day of publication, article, offset. */
  earliest: [published: string, article: string, offset: number];
  /** An id that an analyst's merge keeps. */
  kept: string | null;
}

/** The id by the contract's formula, before it is made unique. */
export function idByFormula({ date_start, place, tactic }: Pick<Identity, "date_start" | "place" | "tactic">): string {
  return [date_start ?? "undated", slug(place ?? "") || "unplaced", tactic === null ? "attack" : slug(tactic)].join("-");
}

interface Match {
  event: number;
  entry: RegistryEntry;
  shared: number;
}

function matchesOf(identities: readonly Identity[], registry: readonly RegistryEntry[]): Match[] {
  const byArticle = new Map<string, { entry: RegistryEntry; passage: Passage }[]>();
  for (const entry of registry) {
    for (const passage of entry.accounts.flatMap((key) => passageOfKey(key) ?? [])) {
      const list = byArticle.get(passage.article);
      if (list) list.push({ entry, passage });
      else byArticle.set(passage.article, [{ entry, passage }]);
    }
  }
  return identities.flatMap((identity, event) => {
    const shared = new Map<RegistryEntry, number>();
    for (const own of identity.passages) {
      const entries = new Set(
        (byArticle.get(own.article) ?? []).filter(({ passage }) => sameAccount(own, passage)).map(({ entry }) => entry),
      );
      for (const entry of entries) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    }
    return [...shared].map(([entry, count]) => ({ event, entry, shared: count }));
  });
}

const byEarliest = (a: Identity, b: Identity) =>
  compare(a.earliest[0], b.earliest[0]) || compare(a.earliest[1], b.earliest[1]) || a.earliest[2] - b.earliest[2];

/** Ids that still stand before ids that were merged away, then most accounts shared, then the oldest. */
function strongestFirst(identities: readonly Identity[]): (a: Match, b: Match) => number {
  return (a, b) =>
    Number(a.entry.redirects_to !== "") - Number(b.entry.redirects_to !== "") ||
    b.shared - a.shared ||
    compare(a.entry.since, b.entry.since) ||
    compare(a.entry.event_id, b.entry.event_id) ||
    byEarliest(identities[a.event] as Identity, identities[b.event] as Identity);
}

/** Every event's id, and where old ids lead. */
export interface Ids {
  /** One for each identity, in their order. */
  ids: string[];
  /** Registered ids that no event has any more → the event that has their accounts. */
  redirects: Record<string, string>;
}

function redirectsOf(matches: readonly Match[], ids: readonly string[], registry: readonly RegistryEntry[]): Record<string, string> {
  const present = new Set(ids);
  const target = new Map<string, string>();
  for (const { event, entry } of matches) {
    if (!present.has(entry.event_id) && !target.has(entry.event_id)) target.set(entry.event_id, ids[event] ?? "");
  }
  const next = new Map(registry.map((entry) => [entry.event_id, entry.redirects_to]));
  for (const { event_id } of registry) {
    let id = event_id;
    for (let steps = 0; id && !present.has(id) && steps <= registry.length; steps += 1) id = target.get(id) ?? next.get(id) ?? "";
    if (id !== event_id && present.has(id)) target.set(event_id, id);
  }
  return Object.fromEntries([...target].sort(([a], [b]) => compare(a, b)));
}

/**
 * Gives events their ids. An event that shares accounts with a registered one keeps that id, whatever its date or place has become;
 * others get provisional ids by formula, numbered in the order of their earliest evidence. Registered ids are never given anew.
 * Depends neither on the order of events nor of the registry.
 */
export function assignIds(identities: readonly Identity[], registry: readonly RegistryEntry[]): Ids {
  const ids: (string | null)[] = identities.map(() => null);
  const given = new Set<string>();
  const give = (event: number, id: string) => {
    if (ids[event] !== null || given.has(id)) return;
    ids[event] = id;
    given.add(id);
  };
  identities.forEach(({ kept }, event) => {
    if (kept !== null) give(event, kept);
  });
  const matches = matchesOf(identities, registry).sort(strongestFirst(identities));
  for (const { event, entry } of matches) give(event, entry.event_id);
  const unique = new Unique([...given, ...registry.map((entry) => entry.event_id)]);
  const order = identities.map((_, event) => event).sort((a, b) => byEarliest(identities[a] as Identity, identities[b] as Identity));
  for (const event of order) ids[event] ??= unique.take(idByFormula(identities[event] as Identity));
  const all = ids.map((id) => id ?? "");
  return { ids: all, redirects: redirectsOf(matches, all, registry) };
}
