import type { LinkedAccount } from "../../model/event.ts";
import { plain, type ReconcileContext } from "../context.ts";
import { compatible, inWords, type Least } from "../counts.ts";
import { intervalOf, overlaps } from "../interval.ts";
import { COUNT_FIELDS, type CountField, liveFor, VALUE_FIELDS, type ValueField } from "../live.ts";
import { liveTotals, type Total } from "./counts.ts";
import { basisOf } from "./perpetrator.ts";
import { placesAgree } from "./place.ts";
import { named, type Reconciled } from "./value.ts";

interface Dispute {
  field: string;
  reason: string;
  accounts: LinkedAccount[];
}

function firstPair<T>(items: readonly T[], clash: (a: T, b: T) => boolean): [T, T] | null {
  for (const [i, a] of items.entries()) {
    const b = items.slice(i + 1).find((other) => clash(a, other));
    if (b !== undefined) return [a, b];
  }
  return null;
}

function ofCount(accounts: readonly LinkedAccount[], field: CountField, eventStart: number | null, least: Least): Dispute | null {
  const pair = firstPair<Total>(liveTotals(accounts, field, eventStart), (a, b) => !compatible(a.count, b.count, least));
  if (!pair) return null;
  const words = pair.map((total) => `${inWords(total.count)} by ${named(total.accounts)}`);
  return { field, reason: words.join(", but "), accounts: pair.flatMap((total) => total.accounts) };
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

function ofWords(accounts: readonly LinkedAccount[], context: ReconcileContext): Dispute[] {
  return Object.entries(contradictions(context)).flatMap(([name, clash]) => {
    const field = name as ValueField;
    const pair = firstPair(liveFor(accounts, field), clash);
    return pair ? [{ field, reason: pair.map((account) => `${account[field]} by ${account.source}`).join(", but "), accounts: pair }] : [];
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

function ofDenials(accounts: readonly LinkedAccount[]): Dispute[] {
  const denying = accounts.filter((account) => account.superseded_by === null);
  return denying.flatMap((account) =>
    account.denies.flatMap((denial) => {
      const field = VALUE_FIELDS.find((name) => name === denial.field);
      const denied = field && liveFor(accounts, field).find((other) => other !== account && isDenied(denial, other));
      return denied
        ? [{ field: denial.field, reason: `${account.source} denies what ${denied.source} says`, accounts: [account, denied] }]
        : [];
    }),
  );
}

/** Fields on which two live accounts cannot both be true (rule `cannot-both-be-true`), in the order of the codebook's fields. */
export function disputedFields(
  accounts: readonly LinkedAccount[],
  eventStart: number | null,
  context: ReconcileContext,
): Reconciled<string[]> {
  if (accounts.length < 2) return { value: [], rule: "cannot-both-be-true", reason: "", accounts: [] };
  const counts = COUNT_FIELDS.flatMap((field) => ofCount(accounts, field, eventStart, context.least) ?? []);
  const all = [...ofWords(accounts, context), ...counts, ...ofDenials(accounts)];
  const value = VALUE_FIELDS.filter((field) => all.some((dispute) => dispute.field === field));
  const reason = value.map((field) => `${field}: ${all.find((dispute) => dispute.field === field)?.reason}`).join("; ");
  return { value, rule: "cannot-both-be-true", reason, accounts: [...new Set(all.flatMap((dispute) => dispute.accounts))] };
}
