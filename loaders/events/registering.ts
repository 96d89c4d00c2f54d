import type { Corpus, RegistryEntry } from "../model/corpus.ts";
import type { CaseEvent } from "../model/event.ts";
import { compare } from "../problems.ts";
import { passageOfKey, registryKeyOf, sameAccount } from "./passages.ts";
import { REGISTRY_COLUMNS } from "./registry.ts";

/** An event's accounts as the registry keeps them: each with the end of its first passage and its source. */
function keysOf(event: CaseEvent): string[] {
  return event.accounts.map(({ account_id, source }, index) => {
    const start = passageOfKey(account_id)?.start ?? 0;
    const own = event.evidence.filter((row) => row.account === index && row.start === start).map(({ end }) => end);
    return registryKeyOf(account_id, own.length > 0 ? Math.max(...own) : start + 1, source);
  });
}

/** Accounts kept from earlier: those that no present event has, so that an article that comes back is known again. */
function absent(keys: readonly string[], present: ReadonlyMap<string, string[]>): string[] {
  return keys.filter((key) => {
    const passage = passageOfKey(key);
    const others = passage ? (present.get(passage.article) ?? []) : [];
    return !others.some((other) => {
      const theirs = passageOfKey(other);
      return passage !== null && theirs !== null && sameAccount(passage, theirs);
    });
  });
}

function byArticle(keys: readonly string[]): Map<string, string[]> {
  const articles = new Map<string, string[]>();
  for (const key of keys) {
    const article = passageOfKey(key)?.article ?? "";
    articles.set(article, [...(articles.get(article) ?? []), key]);
  }
  return articles;
}

/**
 * The registry with every present event in it. Ids that were there stay for ever; those whose accounts went to another event redirect to it.
 * Takes the corpus, the registry and the day; gives the entries in the order of their ids.
 */
export function registerEvents(
  corpus: Pick<Corpus, "events" | "redirects">,
  registry: readonly RegistryEntry[],
  day: string,
): RegistryEntry[] {
  const known = new Map(registry.map((entry) => [entry.event_id, entry]));
  const keys = new Map(corpus.events.map((event) => [event.event_id, keysOf(event)]));
  const present = byArticle([...keys.values()].flat());
  const entries = corpus.events.map(({ event_id }): RegistryEntry => {
    const own = keys.get(event_id) ?? [];
    const accounts = [...new Set([...own, ...absent(known.get(event_id)?.accounts ?? [], present)])].sort(compare);
    return { event_id, accounts, since: known.get(event_id)?.since ?? day, redirects_to: "", line: 0 };
  });
  const gone = registry.filter(({ event_id }) => !keys.has(event_id));
  const redirected = gone.map((entry) => ({ ...entry, redirects_to: corpus.redirects[entry.event_id] ?? entry.redirects_to }));
  return [...entries, ...redirected].sort((a, b) => compare(a.event_id, b.event_id));
}

/** The registry with some of the present events in it: what is decided on an event must find it again, whatever the next article makes of its date. */
export function registerSome(
  corpus: Pick<Corpus, "events" | "redirects" | "registry">,
  ids: ReadonlySet<string>,
  day: string,
): RegistryEntry[] {
  const own = registerEvents(corpus, corpus.registry, day).filter(({ event_id, redirects_to }) => ids.has(event_id) && redirects_to === "");
  const present = new Set(own.map(({ event_id }) => event_id));
  return [...corpus.registry.filter(({ event_id }) => !present.has(event_id)), ...own].sort((a, b) => compare(a.event_id, b.event_id));
}

const cell = (text: string) => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** `data/registry.csv` as text: comma-separated, one entry a line. */
export function formatRegistry(entries: readonly RegistryEntry[]): string {
  const rows = entries.map(({ event_id, accounts, since, redirects_to }) => [event_id, accounts.join(";"), since, redirects_to]);
  return `${[[...REGISTRY_COLUMNS], ...rows].map((row) => row.map(cell).join(",")).join("\n")}\n`;
}
