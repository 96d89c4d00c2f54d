import type { TableRow, Tables } from "../model/tables.ts";
import { compare } from "../problems.ts";
import { rowsBy } from "../tables/rows-by.ts";
import type { AccountNamed, Cause } from "./model.ts";
import type { Difference } from "./values.ts";

const text = (cell: unknown) => (cell === null || cell === undefined ? "" : String(cell));

/** Fields of the evidence that an event's field rests on, where they are named otherwise. */
const RESTS_ON: Record<string, string[]> = {
  complex: ["tactics"],
  coordinates: ["latitude", "longitude", "place"],
  basis: ["basis", "perpetrator"],
};

/** Accounts of one state with what they say, by event. */
export class Said {
  readonly #accounts: Map<string, TableRow>;
  readonly #evidence: Map<string, TableRow[]>;
  readonly #byEvent: Map<string, TableRow[]>;

  constructor({ accounts, evidence }: Tables) {
    this.#accounts = new Map(accounts.map((row) => [text(row.account_id), row]));
    this.#byEvent = rowsBy(accounts, "event_id");
    this.#evidence = rowsBy(evidence, "event_id");
  }

  /** The accounts of an event. */
  accountsOf(eventId: string): TableRow[] {
    return this.#byEvent.get(eventId) ?? [];
  }

  /** Name, kind and article of an account; bare where it is not there. */
  named(id: string): AccountNamed {
    const row = this.#accounts.get(id);
    return { account_id: id, source: text(row?.source), source_type: text(row?.source_type), article_id: text(row?.article_id) };
  }

  /** Articles whose coding infers a field of an event that no account of theirs states. */
  inferredIn(eventId: string, field: string): string[] {
    const wanted = RESTS_ON[field] ?? [field];
    const rows = (this.#evidence.get(eventId) ?? []).filter((row) => row.account_id === null && wanted.includes(text(row.field)));
    return [...new Set(rows.map((row) => text(row.article_id)))];
  }

  /** Who says what of a field of an event: account → values, those of one account together. */
  statements(eventId: string, field: string): Map<string, string> {
    const wanted = RESTS_ON[field] ?? [field];
    const said = new Map<string, string[]>();
    for (const row of this.#evidence.get(eventId) ?? []) {
      if (!wanted.includes(text(row.field)) || row.account_id === null) continue;
      const account = text(row.account_id);
      said.set(account, [...(said.get(account) ?? []), text(row.value)]);
    }
    return new Map([...said].map(([account, values]) => [account, [...new Set(values)].sort(compare).join("; ")]));
  }
}

/** What articles let infer where no account gives it, newly so; of an event that is new, what follows from its other values. */
function inferencesOf(field: string, { before, after, earlier, later }: Explained): Cause[] {
  const known = new Set(earlier.flatMap((id) => before.inferredIn(id, field)));
  const articles = after.inferredIn(later, field).filter((article) => !known.has(article));
  if (articles.length > 0) return articles.sort(compare).map((article_id) => ({ kind: "inferred", article_id }));
  return earlier.length === 0 ? [{ kind: "inferred", article_id: null }] : [{ kind: "rules" }];
}

/** Everything that a change of one event is explained from. */
export interface Explained {
  before: Said;
  after: Said;
  /** Ids of the event in either state. */
  earlier: readonly string[];
  later: string;
  twins: ReadonlyMap<string, string>;
  /** Decisions of an analyst on the event that were not there before. */
  corrections: readonly TableRow[];
}

/** Why a value is another: a new decision, else the accounts that now say something else of it, else the rules themselves. */
export function causesOf({ field }: Difference, explained: Explained): Cause[] {
  const { before, after, earlier, later, twins, corrections } = explained;
  const decided = corrections.filter((row) => row.field === field || text(row.field) === "" || field === "status");
  if (decided.length > 0)
    return decided.map((row) => ({ kind: "correction", correction_id: text(row.correction_id), reason: text(row.reason) }));
  const was = new Map(earlier.flatMap((id) => [...before.statements(id, field)]));
  const now = after.statements(later, field);
  const says = [...now].filter(([id, value]) => was.get(twins.get(id) ?? "") !== value).map(([id]) => id);
  const kept = new Set([...now.keys()].map((id) => twins.get(id)));
  const silent = [...was.keys()].filter((id) => !kept.has(id));
  const causes: Cause[] = [
    ...says.sort(compare).map((id): Cause => ({ kind: "says", ...after.named(id) })),
    ...silent.sort(compare).map((id): Cause => ({ kind: "no longer says", ...before.named(id) })),
  ];
  return causes.length > 0 ? causes : inferencesOf(field, explained);
}
