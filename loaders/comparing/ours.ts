import { plain } from "../events/context.ts";
import { intervalOf } from "../events/interval.ts";
import type { Cell, TableRow, Tables } from "../model/tables.ts";
import { rowsBy } from "../tables/rows-by.ts";
import type { Means, OurEvent } from "./model.ts";

/** How far from its point an event of ours may have been, in km; a country has no point of its own. */
const RADIUS: Record<string, number | null> = { point: 5, town: 5, area: 100, region: 150, country: null, none: null };

const MEANS: readonly Means[] = ["explosive", "armed", "air", "other"];

const text = (cell: Cell | undefined) => (typeof cell === "string" && cell !== "" ? cell : null);
const number = (cell: Cell | undefined) => (typeof cell === "number" ? cell : null);

/** A toll as one number: as stated, else its lower bound, else its upper. */
const toll = (row: TableRow, field: string) => number(row[`${field}_best`]) ?? number(row[`${field}_low`]) ?? number(row[`${field}_high`]);

/** Our events as they are compared: their rows, the families of their tactics and their terms in the other data sets. */
export function ourEvents({ events, event_tactics, crosswalk }: Tables): OurEvent[] {
  const tactics = rowsBy(event_tactics, "event_id");
  const terms = new Map(crosswalk.map((row) => [String(row.event_id), row]));
  return events.map((row): OurEvent => {
    const id = String(row.event_id);
    const own = terms.get(id) ?? {};
    const families = new Set((tactics.get(id) ?? []).map(({ family }) => family));
    return {
      id,
      role: String(row.role),
      days: intervalOf(row.date_start === null ? null : `${row.date_start}/${row.date_end}`),
      country: text(row.country),
      place: text(row.place),
      placeKey: text(row.place) === null ? null : plain(String(row.place)),
      latitude: number(row.latitude),
      longitude: number(row.longitude),
      radius: RADIUS[String(row.geo_precision)] ?? null,
      means: MEANS.filter((means) => families.has(means)),
      initiator: String(row.initiator),
      target: text(row.target),
      deaths: { low: number(own.ucdp_low), best: number(own.ucdp_best), high: number(own.ucdp_high) },
      killed: toll(row, "killed"),
      attackersKilled: toll(row, "attackers_killed"),
      wounded: toll(row, "wounded"),
      terms: own,
    };
  });
}
