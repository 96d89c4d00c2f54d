import type { LinkedAccount } from "../../model/event.ts";
import type { ReconcileContext } from "../context.ts";
import { liveFor, states, type ValueField } from "../live.ts";
import { idsOf, mostGiven, type Reconciled } from "./value.ts";

export type FollowingField = "target" | "target_actor" | "outcome" | "devices" | "vehicle";
export type MajorityField = "initiator" | "country";

/** A field that most live accounts decide (rule `most-accounts`). */
export function reconcileMajority<F extends FollowingField | MajorityField>(
  accounts: readonly LinkedAccount[],
  field: F,
  context: ReconcileContext,
): Reconciled<NonNullable<LinkedAccount[F]>> | null {
  const choice = mostGiven(liveFor(accounts, field), (account) => account[field] as NonNullable<LinkedAccount[F]> | null, context);
  return (
    choice && {
      value: choice.value,
      rule: "most-accounts",
      reason: { kind: "given", value: choice.value, by: idsOf(choice.accounts), notes: [] },
      accounts: choice.accounts,
    }
  );
}

/** A field that goes with the toll (rule `with-the-toll`): as the accounts that gave best of killed, else of wounded, if they state it. */
export function reconcileFollowing<F extends FollowingField>(
  accounts: readonly LinkedAccount[],
  field: F,
  tolls: readonly (readonly LinkedAccount[])[],
  context: ReconcileContext,
): Reconciled<NonNullable<LinkedAccount[F]>> | null {
  const live = new Set(liveFor(accounts, field).map((account) => account.account_id));
  if (live.size === 0) return null;
  const leading = tolls
    .map((toll) => toll.filter((account) => live.has(account.account_id) && states(account, field as ValueField)))
    .find((toll) => toll.length > 0);
  if (!leading) return reconcileMajority(accounts, field, context);
  const choice = reconcileMajority(leading, field, context);
  if (choice === null) return null;
  const { value, accounts: by } = choice;
  return { ...choice, rule: "with-the-toll", reason: { kind: "given", value, by: idsOf(by), notes: ["with-the-toll"] } };
}
