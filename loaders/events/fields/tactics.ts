import type { LinkedAccount } from "../../model/event.ts";
import type { ReconcileContext, TacticCode } from "../context.ts";
import { isPerpetrator, liveFor } from "../live.ts";
import { idsOf, type Reconciled } from "./value.ts";

/** True if `specific` takes the place of `vague`, directly or through codes between them. */
function refines(specific: string, vague: string, codes: ReadonlyMap<string, TacticCode>): boolean {
  const next = codes.get(specific)?.refines ?? [];
  return next.some((code) => code === vague || (code !== specific && refines(code, vague, codes)));
}

/** A vague tactic gives way to another account's specific one, unless its own account names something in between or the specific one beside it. */
function givesWay(
  tactic: string,
  account: LinkedAccount,
  refiners: readonly LinkedAccount[],
  codes: ReadonlyMap<string, TacticCode>,
): boolean {
  if (account.tactics.some((own) => refines(own, tactic, codes))) return false;
  return refiners.some((other) => other !== account && other.tactics.some((theirs) => refines(theirs, tactic, codes)));
}

/** What was used, by all accounts together. */
export interface Tactics {
  tactics: string[];
  /** Of these, the ones that only perpetrators assert. */
  claimed_only: string[];
}

/** Tactics of an event by the rules `specific-tactic` and `claimed-only`, in codebook order. */
export function reconcileTactics(accounts: readonly LinkedAccount[], context: ReconcileContext): Reconciled<Tactics> {
  const codes = new Map(context.tactics.map((code) => [code.code, code]));
  const live = liveFor(accounts, "tactics");
  const independent = live.filter((account) => !isPerpetrator(account));
  const kept = new Set<string>();
  const asserted = new Set<string>();
  for (const account of live) {
    for (const tactic of account.tactics) {
      if (givesWay(tactic, account, independent, codes)) continue;
      kept.add(tactic);
      if (!isPerpetrator(account)) asserted.add(tactic);
    }
  }
  const inOrder = (codesKept: Set<string>) => context.tactics.map(({ code }) => code).filter((code) => codesKept.has(code));
  const tactics = inOrder(kept);
  const claimed_only = tactics.filter((code) => !asserted.has(code));
  const rule = claimed_only.length > 0 ? "claimed-only" : "specific-tactic";
  return { value: { tactics, claimed_only }, rule, reason: { kind: "named", by: idsOf(live) }, accounts: live };
}

/** The tactics that count for `complex` and for the id: not the claimed-only ones, unless there is no other. */
export function countingTactics({ tactics, claimed_only }: Tactics): string[] {
  const counting = tactics.filter((code) => !claimed_only.includes(code));
  return counting.length > 0 ? counting : tactics;
}

/** A complex attack: explosive and armed tactics together, or two different explosive ones. Source: codebook, "Tactics". */
export function isComplex(tactics: Tactics, codes: readonly TacticCode[]): boolean {
  const family = new Map(codes.map(({ code, family }) => [code, family]));
  const counting = countingTactics(tactics);
  const explosive = counting.filter((code) => family.get(code) === "explosive").length;
  const armed = counting.filter((code) => family.get(code) === "armed").length;
  return explosive > 1 || (explosive > 0 && armed > 0);
}
