import { flatMap } from "../../flat-map.ts";
import type { LinkedAccount } from "../../model/event.ts";
import type { Dispute, Given } from "../../model/reason.ts";
import { plain, type ReconcileContext } from "../context.ts";
import { compatible, type Least } from "../counts.ts";
import { intervalOf, overlaps } from "../interval.ts";
import { COUNT_FIELDS, type CountField, liveFor, VALUE_FIELDS, type ValueField } from "../live.ts";
import { liveTotals, type Total } from "./counts.ts";
import { basisOf } from "./perpetrator.ts";
import { placesAgree } from "./place.ts";
import { idsOf, type Reconciled } from "./value.ts";

interface Found {
  reason: Dispute;
  accounts: LinkedAccount[];
}

function firstPair<T>(items: readonly T[], clash: (a: T, b: T) => boolean): [T, T] | null {
  for (const [i, a] of items.entries()) {
    const b = items.slice(i + 1).find((other) => clash(a, other));
    if (b !== undefined) return [a, b];
  }
  return null;
}

function ofCount(accounts: readonly LinkedAccount[], field: CountField, eventStart: number | null, least: Least): Found | null {
  const pair = firstPair<Total>(liveTotals(accounts, field, eventStart), (a, b) => !compatible(a.count, b.count, least));
  if (!pair) return null;
  const given = ({ count, accounts: by }: Total): Given => ({ value: count, by: idsOf(by) });
  const reason: Dispute = { field, kind: "differing", one: given(pair[0]), other: given(pair[1]) };
  return { reason, accounts: flatMap(pair, (total) => total.accounts) };
}

/** Whether two accounts can both be right about a field; by field, where words alone can contradict each other. */
function contradictions(context: ReconcileContext): Partial<Record<ValueField, (a: LinkedAccount, b: LinkedAccount) => boolean>> {
  const asFact = (account: LinkedAccount) => ["claimed", "attributed"].includes(basisOf(account));
  return {
    date: (a, b) => {
      const [x, y] = [intervalOf(a.date), intervalOf(b.date)];
      return x !== null && y !== null && !overlaps(x, y);
    },
    place: (a, b) => !placesAgree(a.place ?? "", b.place ?? "", a.country ?? b.country, context.places),
    perpetrator: (a, b) => asFact(a) && asFact(b) && !context.groups.related(a.perpetrator ?? "", b.perpetrator ?? ""),
  };
}

function ofWords(accounts: readonly LinkedAccount[], context: ReconcileContext): Found[] {
  return flatMap(Object.entries(contradictions(context)), ([name, clash]): Found[] => {
    const field = name as ValueField;
    const pair = firstPair(liveFor(accounts, field), clash);
    if (pair === null) return [];
    const given = (account: LinkedAccount): Given => ({ value: String(account[field]), by: idsOf([account]) });
    return [{ reason: { field, kind: "differing", one: given(pair[0]), other: given(pair[1]) }, accounts: pair }];
  });
}

/** Fields whose values come from a closed list, where a denial hits only the value that it names. */
const CLOSED: readonly string[] = ["perpetrator", "tactics", "target", "outcome", "basis"];

function isDenied(denial: { field: string; value: string }, account: LinkedAccount): boolean {
  if (!CLOSED.includes(denial.field) || denial.value === "") return true;
  const value = account[denial.field as ValueField];
  const values = Array.isArray(value) ? value : [value];
  return values.some((item) => plain(String(item)) === plain(denial.value));
}

function ofDenials(accounts: readonly LinkedAccount[]): Found[] {
  const denying = accounts.filter((account) => account.superseded_by === null);
  return flatMap(denying, (account) =>
    flatMap(account.denies, (denial): Found[] => {
      const field = VALUE_FIELDS.find((name) => name === denial.field);
      const denied = field && liveFor(accounts, field).find((other) => other !== account && isDenied(denial, other));
      if (denied === undefined) return [];
      const reason = { field: denial.field, kind: "denial" as const, by: idsOf([account]), of: idsOf([denied]) };
      return [{ reason, accounts: [account, denied] }];
    }),
  );
}

/** Fields on which two live accounts cannot both be true (rule `cannot-both-be-true`), in the order of the codebook's fields. */
export function disputedFields(
  accounts: readonly LinkedAccount[],
  eventStart: number | null,
  context: ReconcileContext,
): Reconciled<string[]> {
  const rule = "cannot-both-be-true";
  if (accounts.length < 2) return { value: [], rule, reason: { kind: "disputed", disputes: [] }, accounts: [] };
  const counts = flatMap(COUNT_FIELDS, (field) => ofCount(accounts, field, eventStart, context.least) ?? []);
  const all = [...ofWords(accounts, context), ...counts, ...ofDenials(accounts)];
  const disputes = flatMap(VALUE_FIELDS, (field) => all.find(({ reason }) => reason.field === field)?.reason ?? []);
  const value = disputes.map(({ field }) => field);
  return { value, rule, reason: { kind: "disputed", disputes }, accounts: [...new Set(flatMap(all, (dispute) => dispute.accounts))] };
}
