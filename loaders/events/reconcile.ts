import { flatMap } from "../flat-map.ts";
import type { CodedAccount, EventValues } from "../model/coded.ts";
import type { FieldReason, LinkedAccount } from "../model/event.ts";
import { compare } from "../problems.ts";
import type { ReconcileContext } from "./context.ts";
import { isVague } from "./counts.ts";
import { reconcileCount } from "./fields/counts.ts";
import { reconcileDate } from "./fields/date.ts";
import { disputedFields } from "./fields/disputed.ts";
import { type FollowingField, reconcileFollowing, reconcileMajority } from "./fields/following.ts";
import { reconcileClaim, reconcilePerpetrator } from "./fields/perpetrator.ts";
import { reconcilePlace } from "./fields/place.ts";
import { isComplex, reconcileTactics } from "./fields/tactics.ts";
import type { Reconciled } from "./fields/value.ts";
import { intervalOf } from "./interval.ts";
import { markSuperseded } from "./live.ts";

/** Everything that accounts say by themselves. Neighbourhood and coordinates come from the text and the gazetteer. */
export type AccountValues = Omit<EventValues, "neighbourhood" | "latitude" | "longitude">;

/** One event's values with how each came about. */
export interface ReconciledEvent {
  values: AccountValues;
  /** Of the tactics, those that only perpetrators assert. */
  claimed_only: string[];
  /** The accounts again, with what newer ones supersede. */
  accounts: LinkedAccount[];
  reasons: FieldReason[];
}

function reasonFor(field: string, result: Reconciled<unknown> | null): FieldReason[] {
  if (!result || result.accounts.length === 0) return [];
  return [{ field, rule: result.rule, reason: result.reason, accounts: result.accounts.map((account) => account.account_id) }];
}

/** Supersession needs the event's first day and the day needs supersession: a first pass over all accounts breaks the ring. */
function startOf(accounts: readonly LinkedAccount[], context: ReconcileContext): number | null {
  return intervalOf(reconcileDate(accounts, context)?.value)?.first ?? null;
}

/** Every field's result, in the order in which the codebook lists the fields. */
function decide(accounts: readonly LinkedAccount[], start: number | null, span: "own" | "all", context: ReconcileContext) {
  const killed = reconcileCount(accounts, "killed", start, span, context);
  const wounded = reconcileCount(accounts, "wounded", start, span, context);
  const tolls = [killed, wounded].map((toll) => (toll && !isVague(toll.value) ? toll.accounts : []));
  const following = <F extends FollowingField>(field: F) => reconcileFollowing(accounts, field, tolls, context);
  return {
    date: reconcileDate(accounts, context),
    place: reconcilePlace(accounts, context),
    country: reconcileMajority(accounts, "country", context),
    tactics: reconcileTactics(accounts, context),
    initiator: reconcileMajority(accounts, "initiator", context),
    perpetrator: reconcilePerpetrator(accounts, context),
    claimed_on: reconcileClaim(accounts),
    target: following("target"),
    target_actor: following("target_actor"),
    devices: following("devices"),
    vehicle: following("vehicle"),
    outcome: following("outcome"),
    killed,
    wounded,
    attackers_killed: reconcileCount(accounts, "attackers_killed", start, span, context),
    disputed: disputedFields(accounts, start, context),
  };
}

function valuesOf(decided: ReturnType<typeof decide>, context: ReconcileContext): AccountValues {
  return {
    date: decided.date?.value ?? null,
    place: decided.place?.value ?? null,
    country: decided.country?.value ?? null,
    tactics: decided.tactics.value.tactics,
    complex: isComplex(decided.tactics.value, context.tactics),
    initiator: decided.initiator?.value ?? "unknown",
    perpetrator: decided.perpetrator?.value.perpetrator ?? null,
    basis: decided.perpetrator?.value.basis ?? "unknown",
    claimed_on: decided.claimed_on?.value.claimed_on ?? null,
    claim_channel: decided.claimed_on?.value.claim_channel ?? null,
    target: decided.target?.value ?? null,
    target_actor: decided.target_actor?.value ?? null,
    devices: decided.devices?.value ?? null,
    vehicle: decided.vehicle?.value ?? null,
    outcome: decided.outcome?.value ?? null,
    killed: decided.killed?.value ?? null,
    wounded: decided.wounded?.value ?? null,
    attackers_killed: decided.attackers_killed?.value ?? null,
    disputed: decided.disputed.value,
  };
}

/** One mechanism for one article and for the corpus; `span` says whether counts keep their own bounds or span all live figures. */
function reconcile(unmarked: readonly LinkedAccount[], span: "own" | "all", context: ReconcileContext): ReconciledEvent {
  const start = startOf(unmarked, context);
  const accounts = markSuperseded(unmarked, start, context);
  // In the order of their ids, so that where accounts are equals it is not their place in a list that decides.
  const ordered = [...accounts].sort((a, b) => compare(a.account_id, b.account_id));
  const decided = decide(ordered, start, span, context);
  return {
    values: valuesOf(decided, context),
    claimed_only: decided.tactics.value.claimed_only,
    accounts,
    reasons: flatMap(Object.entries(decided), ([field, result]) => reasonFor(field, result)),
  };
}

/**
 * The values of one event as one article reports it, from that article's accounts.
 * Takes the accounts and the article's day of publication; counts keep the bounds of the figure that was chosen.
 * Source of the rules: `RECONCILE_RULES`.
 */
export function reconcileArticle(accounts: readonly CodedAccount[], published: string | null, context: ReconcileContext): ReconciledEvent {
  const linked = accounts.map((account, index) => ofArticle(account, index, published));
  return reconcile(linked, "own", context);
}

/** Written out: a spread of accounts, whose many fields are set in many places, takes the engine ten times as long. */
function ofArticle(account: CodedAccount, index: number, published: string | null): LinkedAccount {
  return {
    source: account.source,
    source_type: account.source_type,
    institution: account.institution,
    self_reported: account.self_reported,
    stated_on: account.stated_on,
    updates: account.updates,
    date: account.date,
    place: account.place,
    country: account.country,
    tactics: account.tactics,
    initiator: account.initiator,
    perpetrator: account.perpetrator,
    basis: account.basis,
    claimed_on: account.claimed_on,
    claim_channel: account.claim_channel,
    target: account.target,
    target_actor: account.target_actor,
    devices: account.devices,
    vehicle: account.vehicle,
    outcome: account.outcome,
    killed: account.killed,
    wounded: account.wounded,
    attackers_killed: account.attackers_killed,
    casualties: account.casualties,
    denies: account.denies,
    account_id: String(index),
    casualty_ids: [],
    article: "",
    role: "main",
    published,
    superseded_by: null,
    superseded_fields: {},
  };
}

/** The values of one linked event, from all accounts of it in every article; counts span all live figures. */
export function reconcileEvent(accounts: readonly LinkedAccount[], context: ReconcileContext): ReconciledEvent {
  return reconcile(accounts, "all", context);
}
