import type { CaseEvent } from "../../model/event.ts";
import { compare } from "../../problems.ts";
import type { Address } from "../address.ts";
import { listAddress, pageNumberOf } from "../lists.ts";
import type { Site } from "../site-index.ts";

/** What a name stands for in an event. */
export const PARTS = ["place", "perpetrator", "target", "source"] as const;
export type NamePart = (typeof PARTS)[number];

/** A place, a group, a force or an institution, with the events that it is named in. */
export interface Name {
  /** Anchor of its entry. */
  id: string;
  name: string;
  /** The same as the language calls it. */
  label: string;
  /** Country of a place, as a code; null for others and where it is not known. */
  country: string | null;
  events: Record<NamePart, CaseEvent[]>;
}

/** Where the index of names begins. */
export const NAMES: Address = "/names/";

function slug(text: string): string {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "") || "name"
  );
}

/** Every name in an event, with what it stands for there. */
function namesIn(event: CaseEvent): { name: string; part: NamePart }[] {
  const sources = new Set(event.accounts.flatMap(({ institution }) => (institution === null ? [] : [institution])));
  return [
    ...(event.place === null ? [] : [{ name: event.place, part: "place" as const }]),
    ...(event.perpetrator?.split(";") ?? []).map((name) => ({ name, part: "perpetrator" as const })),
    ...(event.target_actor?.split(";") ?? []).map((name) => ({ name, part: "target" as const })),
    ...[...sources].map((name) => ({ name, part: "source" as const })),
  ].filter(({ name }) => name !== "");
}

/** A place is one by its country too: towns of one name lie in several. */
function keyOf(name: string, part: NamePart, country: string | null): string {
  return part === "place" ? `0 ${name} ${country}` : `1 ${name}`;
}

const found = new WeakMap<Site, Name[]>();

/** Every name of the report in order of the alphabet, whatever its case and accents; each with its events by date. */
export function namesOf(site: Site): Name[] {
  const known = found.get(site) ?? collect(site);
  found.set(site, known);
  return known;
}

function collect(site: Site): Name[] {
  const names = new Map<string, Omit<Name, "id">>();
  const { place, actor } = site.say;
  for (const event of site.events) {
    for (const { name, part } of namesIn(event)) {
      const key = keyOf(name, part, event.country);
      const country = part === "place" ? event.country : null;
      const label = part === "place" ? place(name) : actor(name);
      const entry = names.get(key) ?? { name, label, country, events: { place: [], perpetrator: [], target: [], source: [] } };
      if (!entry.events[part].includes(event)) entry.events[part].push(event);
      names.set(key, entry);
    }
  }
  const sorted = [...names.values()].sort(
    (a, b) => compare(slug(a.label), slug(b.label)) || compare(a.name, b.name) || compare(a.country ?? "", b.country ?? ""),
  );
  const taken = new Map<string, number>();
  return sorted.map((entry) => {
    const plain = slug(entry.name);
    const times = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, times);
    return { id: times === 1 ? plain : `${plain}-${times}`, ...entry };
  });
}

/** Where a name's entry is. */
export function nameAddress(site: Site, name: Name): Address {
  return `${listAddress(NAMES, pageNumberOf(namesOf(site).indexOf(name)))}#${encodeURIComponent(name.id)}`;
}
