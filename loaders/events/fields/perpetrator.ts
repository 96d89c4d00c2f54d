import type { Basis } from "../../model/coded.ts";
import type { LinkedAccount } from "../../model/event.ts";
import { compare } from "../../problems.ts";
import { plain, type ReconcileContext } from "../context.ts";
import { intervalOf } from "../interval.ts";
import { isPerpetrator, liveFor } from "../live.ts";
import { idsOf, mostGiven, type Reconciled } from "./value.ts";

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

/** Accounts that name a group, without those that name only the larger one that a group named by others is part of. */
function mostPrecise(naming: readonly LinkedAccount[], context: ReconcileContext): LinkedAccount[] {
  return naming.filter(({ perpetrator }) => !naming.some((other) => context.groups.isPart(other.perpetrator ?? "", perpetrator ?? "")));
}

/** Perpetrator and basis by the rule `strongest-basis`; null where nobody is named. */
export function reconcilePerpetrator(accounts: readonly LinkedAccount[], context: ReconcileContext): Reconciled<Perpetrator> | null {
  const naming = liveFor(accounts, "perpetrator");
  const basis = STRENGTH.find((strength) => naming.some((account) => basisOf(account) === strength));
  if (!basis) return null;
  const strongest = mostPrecise(
    naming.filter((account) => basisOf(account) === basis),
    context,
  );
  const most = mostGiven(strongest, (account) => account.perpetrator, context)?.value ?? "";
  // What several groups claim is told of all of them; rival attributions stand in the accounts.
  const rivals = basis === "claimed" ? strongest.map((account) => account.perpetrator ?? "") : [];
  const perpetrator = [...new Set([most, ...rivals.filter((group) => plain(group) !== plain(most))])].sort(compare).join(";");
  return {
    value: { perpetrator, basis },
    rule: "strongest-basis",
    reason: { kind: "perpetrator", perpetrators: perpetrator.split(";"), basis, by: idsOf(strongest) },
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
  return { value, rule: "first-claim", reason: { kind: "earliest-claim", by: idsOf([first]) }, accounts: [first] };
}
