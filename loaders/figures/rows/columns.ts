import type { FigureColumn, FigureRow } from "../../model/figure.ts";

/** Columns that several figures have, described once. */
const COMMON = {
  from: { name: "from", label: { en: "From", fr: "Du" }, kind: "date" },
  to: { name: "to", label: { en: "To", fr: "Au" }, kind: "date" },
  place: { name: "place", label: { en: "Place", fr: "Lieu" }, kind: "place" },
  country: { name: "country", label: { en: "Country", fr: "Pays" }, kind: "country" },
  tactic: { name: "tactic", label: { en: "Tactic", fr: "Mode opératoire" }, kind: "tactic" },
  tactics: { name: "tactics", label: { en: "Tactics", fr: "Modes opératoires" }, kind: "tactic" },
  group: { name: "group", label: { en: "Family of tactics", fr: "Famille de modes opératoires" }, kind: "group" },
  lane: { name: "lane", label: { en: "Family of tactics", fr: "Famille de modes opératoires" }, kind: "group" },
  target: { name: "target", label: { en: "Target", fr: "Cible" }, kind: "target" },
  basis: { name: "basis", label: { en: "On whose word", fr: "Sur la foi de qui" }, kind: "basis" },
  source_type: { name: "source_type", label: { en: "Type of source", fr: "Type de source" }, kind: "source_type" },
  outcome: { name: "outcome", label: { en: "Outcome", fr: "Issue" }, kind: "outcome" },
  field: { name: "field", label: { en: "Field", fr: "Donnée" }, kind: "field" },
  perpetrator: { name: "perpetrator", label: { en: "Perpetrator", fr: "Auteur" }, kind: "actor" },
  attacks: { name: "attacks", label: { en: "Attacks", fr: "Attaques" }, kind: "number" },
  reported: { name: "reported", label: { en: "Reported as news", fr: "Rapportées à chaud" }, kind: "number" },
  recalled: { name: "recalled", label: { en: "Recalled in passing", fr: "Rappelées au passage" }, kind: "number" },
  role: { name: "role", label: { en: "In the articles", fr: "Dans les articles" }, kind: "role" },
  low: { name: "low", label: { en: "Low", fr: "Minimum" }, kind: "number" },
  best: { name: "best", label: { en: "Best", fr: "Retenu" }, kind: "number" },
  high: { name: "high", label: { en: "High", fr: "Maximum" }, kind: "number" },
  open: { name: "open", label: { en: "May be more", fr: "Peut-être plus" }, kind: "flag" },
  event_ids: { name: "event_ids", label: { en: "Events", fr: "Événements" }, kind: "events" },
} as const;

/** The common columns of those names, in that order, for a figure whose rows have them. */
export function columns<Row extends FigureRow>(...names: (keyof typeof COMMON & keyof Row & string)[]): FigureColumn<Row>[] {
  return names.map((name) => COMMON[name]);
}

/** Event ids of a row that keeps them in `event_ids`, joined with `;`, each once. */
export function eventIds(row: { event_ids: string }): string[] {
  return row.event_ids === "" ? [] : [...new Set(row.event_ids.split(";"))];
}

/** The keys counted most often, in the order first met, and how often; none if nothing was counted. */
export function leaders(counts: ReadonlyMap<string, number>): { keys: string[]; count: number } {
  const count = Math.max(0, ...counts.values());
  return { keys: count === 0 ? [] : [...counts].filter(([, value]) => value === count).map(([key]) => key), count };
}

/** How many different events the rows count. */
export function distinctEvents(rows: readonly { event_ids: string }[]): number {
  return new Set(rows.flatMap(eventIds)).size;
}

/** How many events stand in the rows more than once: as attacks that several outlets tell of do, once for each. */
export function sharedEvents(list: readonly { event_ids: string }[]): number {
  const outlets = new Map<string, number>();
  for (const id of list.flatMap(({ event_ids }) => event_ids.split(";"))) outlets.set(id, (outlets.get(id) ?? 0) + 1);
  return [...outlets.values()].filter((count) => count > 1).length;
}
