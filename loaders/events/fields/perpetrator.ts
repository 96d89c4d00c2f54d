import type { Basis } from "../../model/coded.ts";
import type { LinkedAccount } from "../../model/event.ts";
import { compare } from "../../problems.ts";
import { plain, type ReconcileContext } from "../context.ts";
import { intervalOf } from "../interval.ts";
import { isPerpetrator, liveFor } from "../live.ts";
import { mostGiven, named, type Reconciled } from "./value.ts";

const STRENGTH: readonly Basis[] = ["claimed", "attributed", "suspected", "unknown"];

/** The basis of an account that names a perpetrator: its own, else what its source makes of it. */
export function basisOf(account: LinkedAccount): Basis {
  return account.basis ?? (isPerpetrator(account) ? "claimed" : "attributed");
}

/** Who did it and on whose word; competing claimants are joined with `;`. */
export interface Perpetrator {
  perpetrator: string;
  basis: Basis;
}

/** Competing claims: the groups that no other claim names more closely, in code-unit order. */
function competing(claims: readonly LinkedAccount[], context: ReconcileContext): string[] {
  const groups = [...new Set(claims.map((account) => account.perpetrator ?? ""))].sort(compare);
  return groups.filter((group, i) => !groups.some((other, j) => j < i && context.groups.related(group, other)));
}

/** Perpetrator and basis by the rule `strongest-basis`; null where nobody is named. */
export function reconcilePerpetrator(accounts: readonly LinkedAccount[], context: ReconcileContext): Reconciled<Perpetrator> | null {
  const naming = liveFor(accounts, "perpetrator");
  const basis = STRENGTH.find((strength) => naming.some((account) => basisOf(account) === strength));
  if (!basis) return null;
  const strongest = naming.filter((account) => basisOf(account) === basis);
  const most = mostGiven(strongest, (account) => account.perpetrator, context)?.value ?? "";
  const rivals = basis === "claimed" ? competing(strongest, context) : [];
  const unrelated = rivals.filter((group) => plain(group) !== plain(most) && !context.groups.related(group, most));
  const perpetrator = [most, ...unrelated].sort(compare).join(";");
  return {
    value: { perpetrator, basis },
    rule: "strongest-basis",
    reason: `${perpetrator} ${basis} by ${named(strongest)}`,
    accounts: strongest,
  };
}

/** When and how it was claimed. */
export interface Claim {
  claimed_on: string | null;
  claim_channel: string | null;
}

/** Day and way of the earliest claim (rule `first-claim`). */
export function reconcileClaim(accounts: readonly LinkedAccount[]): Reconciled<Claim> | null {
  const start = (account: LinkedAccount) => intervalOf(account.claimed_on)?.first ?? Number.POSITIVE_INFINITY;
  const claims = accounts.filter((account) => account.claimed_on !== null || account.claim_channel !== null);
  const ordered = [...claims].sort((a, b) => start(a) - start(b) || compare(a.account_id, b.account_id));
  const first = ordered[0];
  if (!first) return null;
  const channel = ordered.find((account) => account.claim_channel !== null)?.claim_channel ?? null;
  const value = { claimed_on: first.claimed_on, claim_channel: first.claim_channel ?? channel };
  return { value, rule: "first-claim", reason: `earliest claim, by ${named([first])}`, accounts: [first] };
}
