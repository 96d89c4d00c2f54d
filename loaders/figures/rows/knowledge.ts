import type { FigureRow } from "../../model/figure.ts";
import type { Attack, Toll } from "./attacks.ts";
import { VAGUE } from "./map-rows.ts";
import { total } from "./tally-rows.ts";
import { isCounted } from "./tolls.ts";

/** How well a field of an attack is known. */
export const STATES = ["known", "partly", "missing"] as const;
export type State = (typeof STATES)[number];

/** The fields that a reader asks for first. */
export const KNOWN_FIELDS = ["date", "place", "tactics", "perpetrator", "target", "outcome", "killed", "wounded"] as const;
export type KnownField = (typeof KNOWN_FIELDS)[number];

/** One attack with the state of each field; or, of many, how many attacks are in one state of one field. */
export interface KnowledgeRow extends FigureRow {
  kind: "attack" | "sum";
  place_name: string | null;
  country: string | null;
  from: string | null;
  to: string | null;
  precision: string;
  /** Of a sum; null where the row is one attack. */
  field: string | null;
  state: State | null;
  /** Of an attack, under the field's name; null where the row is a sum. */
  date: State | null;
  place: State | null;
  tactics: State | null;
  perpetrator: State | null;
  target: State | null;
  outcome: State | null;
  killed: State | null;
  wounded: State | null;
  /** Fields on which accounts contradict each other; of a sum null. */
  disputed: string | null;
  reported: number;
  recalled: number;
  event_ids: string;
}

function tollState(toll: Toll): State {
  if (!isCounted(toll)) return "missing";
  return toll.low !== null && toll.low === toll.high ? "known" : "partly";
}

const stated = (value: string | null): State => (value === null ? "missing" : "known");

/** A day, a town, an exact number, a name on an authority's or the group's word are known; what is vaguer is partly known. */
export function statesOf(attack: Attack): Record<KnownField, State> {
  const { precision, place, geoPrecision, tactics, claimedOnly, perpetrator, basis, target, outcome, killed, wounded } = attack;
  return {
    date: precision === "none" ? "missing" : precision === "day" ? "known" : "partly",
    place: place === null ? "missing" : VAGUE.includes(geoPrecision) ? "partly" : "known",
    tactics: tactics.length === 0 ? "missing" : tactics.every((tactic) => claimedOnly.includes(tactic)) ? "partly" : "known",
    perpetrator: perpetrator === null ? "missing" : basis === "suspected" ? "partly" : "known",
    target: stated(target),
    outcome: stated(outcome),
    killed: tollState(killed),
    wounded: tollState(wounded),
  };
}

const NO_STATES: Record<KnownField, null> = {
  date: null,
  place: null,
  tactics: null,
  perpetrator: null,
  target: null,
  outcome: null,
  killed: null,
  wounded: null,
};

function single(attack: Attack): KnowledgeRow {
  const { place, country, from, to, precision, disputed, reported, event_id } = attack;
  const base = { place_name: place, country, from, to, precision, field: null, state: null };
  const role = { reported: reported ? 1 : 0, recalled: reported ? 0 : 1 };
  return { kind: "attack", ...base, ...statesOf(attack), disputed: disputed.join(";") || null, ...role, event_ids: event_id };
}

function sum(all: readonly Attack[], field: KnownField, state: State): KnowledgeRow[] {
  const own = all.filter((attack) => statesOf(attack)[field] === state);
  if (own.length === 0) return [];
  const reported = own.filter((attack) => attack.reported).length;
  const base = { place_name: null, country: null, from: null, to: null, precision: "none", field, state };
  const event_ids = own.map(({ event_id }) => event_id).join(";");
  return [{ kind: "sum", ...base, ...NO_STATES, disputed: null, reported, recalled: own.length - reported, event_ids }];
}

/** Up to that many attacks have a line each. */
const MOST_LINES = 40;

/** What is known of each attack; of many, how many attacks it is known of. */
export function knowledgeRows(all: readonly Attack[]): KnowledgeRow[] {
  if (all.length <= MOST_LINES) return all.map(single);
  return KNOWN_FIELDS.flatMap((field) => STATES.flatMap((state) => sum(all, field, state)));
}

/** How many attacks lack each field, most first. */
export function lacking(list: readonly KnowledgeRow[]): { field: string; count: number }[] {
  const counts = KNOWN_FIELDS.map((field) => {
    const single = list.filter((row) => row[field] === "missing").length;
    return { field, count: single + total(list.filter((row) => row.field === field && row.state === "missing")) };
  });
  return counts.sort((a, b) => b.count - a.count);
}
