import type { Codebook } from "../../model/resources.ts";
import type { Cell, TableRow, Tables } from "../../model/tables.ts";

/** A count as reconciled: any part may be unknown. */
export interface Toll {
  low: number | null;
  best: number | null;
  high: number | null;
}

/** An event as figures see it: a row of the tables, its lists taken apart. */
export interface Attack {
  event_id: string;
  from: string | null;
  to: string | null;
  precision: string;
  place: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  /** As in the tables: `point`, `town`, `area`, `region`, `country` or `none`. */
  geoPrecision: string;
  /** In codebook order. */
  tactics: string[];
  /** Of them, those that only perpetrators assert. */
  claimedOnly: string[];
  /** Families of colour that the tactics belong to, in codebook order; `none` if no tactic is stated. */
  groups: string[];
  complex: boolean;
  /** True if it is the news of an article; false if it is only recalled. */
  reported: boolean;
  perpetrator: string | null;
  basis: string;
  claimedOn: string | null;
  target: string | null;
  targetActor: string | null;
  outcome: string | null;
  devices: number | null;
  vehicle: string | null;
  killed: Toll;
  wounded: Toll;
  /** Counts that are spoken of without a number: "several wounded". */
  disputed: string[];
  articles: number;
}

/** Code-unit order: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function text(cell: Cell | undefined): string | null {
  return cell === null || cell === undefined || cell === "" ? null : String(cell);
}

export function number(cell: Cell | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}

/** Items of a list cell. */
export function items(cell: Cell | undefined): string[] {
  return text(cell)?.split(";") ?? [];
}

/** Tactic → key of its colour, as the codebook says. */
export function tacticGroups(codebook: Codebook): Map<string, string> {
  return new Map(codebook.tactics.map((tactic) => [tactic.code, tactic.colour ?? "state"]));
}

function toll(row: TableRow, name: string): Toll {
  return { low: number(row[`${name}_low`]), best: number(row[`${name}_best`]), high: number(row[`${name}_high`]) };
}

function claimedOnly(tables: Tables): Map<string, string[]> {
  const claimed = new Map<string, string[]>();
  for (const row of tables.event_tactics) {
    if (row.claimed_only !== true) continue;
    const event = String(row.event_id);
    claimed.set(event, [...(claimed.get(event) ?? []), String(row.tactic)]);
  }
  return claimed;
}

function attackOf(row: TableRow, groupOf: Map<string, string>, claimed: Map<string, string[]>): Attack {
  const tactics = items(row.tactics);
  const groups = [...new Set(tactics.map((tactic) => groupOf.get(tactic) ?? "state"))];
  return {
    event_id: String(row.event_id),
    from: text(row.date_start),
    to: text(row.date_end),
    precision: text(row.date_precision) ?? "none",
    place: text(row.place),
    country: text(row.country),
    latitude: number(row.latitude),
    longitude: number(row.longitude),
    geoPrecision: text(row.geo_precision) ?? "none",
    tactics,
    claimedOnly: claimed.get(String(row.event_id)) ?? [],
    groups: groups.length === 0 ? ["none"] : groups,
    complex: row.complex === true,
    reported: row.role === "main",
    perpetrator: text(row.perpetrator),
    basis: text(row.basis) ?? "unknown",
    claimedOn: text(row.claimed_on),
    target: text(row.target),
    targetActor: text(row.target_actor),
    outcome: text(row.outcome),
    devices: number(row.devices),
    vehicle: text(row.vehicle),
    killed: toll(row, "killed"),
    wounded: toll(row, "wounded"),
    disputed: items(row.disputed),
    articles: number(row.n_articles) ?? 0,
  };
}

/** By date, undated last, then by id. */
function byDate(a: Attack, b: Attack): number {
  return byText(a.from ?? "~", b.from ?? "~") || byText(a.event_id, b.event_id);
}

/**
 * What figures count by default: every event that state forces did not begin. Operations of state forces stand apart
 * (`operations`), so that an army's raid is never added to the attacks on it.
 */
export function attacks(tables: Tables, codebook: Codebook): Attack[] {
  const groupOf = tacticGroups(codebook);
  const claimed = claimedOnly(tables);
  return tables.events
    .filter((row) => row.initiator !== "state")
    .map((row) => attackOf(row, groupOf, claimed))
    .sort(byDate);
}

export const VEHICLE_BOMBS: readonly string[] = ["svbied", "vbied"];

/** Attacks in which a vehicle bomb was used. */
export function isVehicleBomb(attack: Attack): boolean {
  return attack.tactics.some((tactic) => VEHICLE_BOMBS.includes(tactic));
}

/** Up to that many attacks are drawn one by one, with their names; more are summed. */
export const ONE_BY_ONE = 60;
