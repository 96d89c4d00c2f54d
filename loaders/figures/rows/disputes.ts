import type { TableRow, Tables } from "../../model/tables.ts";
import { text } from "./attacks.ts";

/** Types of source that give a value of each field of each event: event → field → types. */
export type Speakers = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

const FIELDS: readonly [field: string, column: string][] = [
  ["date", "date_start"],
  ["place", "place"],
  ["tactics", "tactics"],
  ["perpetrator", "perpetrator"],
  ["target", "target"],
];

/** The field that a casualty figure belongs to; null for those that are no total of an event. */
function fieldOf({ outcome, group }: TableRow): string | null {
  if (group === "attacker") return outcome === "killed" ? "attackers_killed" : null;
  return outcome === "killed" || outcome === "wounded" ? String(outcome) : null;
}

/** Who speaks of what, as far as nothing newer has taken its place. */
export function speakers(tables: Tables): Speakers {
  const found = new Map<string, Map<string, Set<string>>>();
  const add = (event: string, field: string, type: string) => {
    const fields = found.get(event) ?? new Map<string, Set<string>>();
    fields.set(field, (fields.get(field) ?? new Set()).add(type));
    found.set(event, fields);
  };
  const typeOf = new Map(tables.accounts.map((account) => [account.account_id, String(account.source_type)]));
  for (const account of tables.accounts) {
    if (text(account.superseded_by) !== null) continue;
    for (const [field, column] of FIELDS) {
      if (text(account[column]) !== null) add(String(account.event_id), field, String(account.source_type));
    }
  }
  for (const casualty of tables.casualties) {
    const field = fieldOf(casualty);
    const type = typeOf.get(casualty.account_id ?? null);
    if (field === null || type === undefined || text(casualty.event_id) === null || text(casualty.superseded_by) !== null) continue;
    add(String(casualty.event_id), field, type);
  }
  return found;
}
