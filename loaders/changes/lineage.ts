import type { Tables } from "../model/tables.ts";
import { compare } from "../problems.ts";
import { accountTwins } from "./accounts.ts";

/** Which events of a later state were which of an earlier one. */
export interface Lineage {
  /** Later event → the earlier one that it continues; what is not here is new or was split off. */
  continued: Map<string, string>;
  /** Later event → earlier ones that it took in, or that it was split from; in order. */
  from: Map<string, string[]>;
  /** Earlier events of which nothing is left. */
  gone: string[];
  /** Later account → earlier account. */
  twins: Map<string, string>;
}

interface Share {
  later: string;
  earlier: string;
  accounts: number;
}

/** How many accounts each pair of events shares, most first. */
function sharesOf(before: Tables, after: Tables, twins: ReadonlyMap<string, string>): Share[] {
  const eventOf = new Map(before.accounts.map((row) => [String(row.account_id), String(row.event_id)]));
  const shares = new Map<string, Share>();
  for (const row of after.accounts) {
    const earlier = eventOf.get(twins.get(String(row.account_id)) ?? "");
    if (earlier === undefined) continue;
    const later = String(row.event_id);
    const key = JSON.stringify([later, earlier]);
    const share = shares.get(key) ?? { later, earlier, accounts: 0 };
    share.accounts += 1;
    shares.set(key, share);
  }
  return [...shares.values()].sort((a, b) => b.accounts - a.accounts || compare(a.later, b.later) || compare(a.earlier, b.earlier));
}

/**
 * Follows events from one state to another: by their ids, which are kept, else by the accounts that they share. An event continues one earlier
 * event at most; what else came into it was joined with it, and what left it without an id of its own was split from it.
 */
export function lineageOf(before: Tables, after: Tables): Lineage {
  const [earlier, later] = [before, after].map(({ events }) => events.map((row) => String(row.event_id))) as [string[], string[]];
  const twins = accountTwins(before, after);
  const shares = sharesOf(before, after, twins);
  const known = new Set(earlier);
  const continued = new Map(later.filter((id) => known.has(id)).map((id) => [id, id]));
  const taken = new Set(continued.values());
  for (const share of shares) {
    if (continued.has(share.later) || taken.has(share.earlier)) continue;
    continued.set(share.later, share.earlier);
    taken.add(share.earlier);
  }
  const from = new Map<string, string[]>();
  for (const { later: id, earlier: origin } of shares) {
    const isSplit = !continued.has(id);
    if (!isSplit && taken.has(origin)) continue;
    from.set(id, [...(from.get(id) ?? []), origin].sort(compare));
  }
  const left = new Set([...taken, ...[...from.values()].flat()]);
  return { continued, from, gone: earlier.filter((id) => !left.has(id)).sort(compare), twins };
}
