import type { CodedAccount } from "../model/coded.ts";
import type { ActorMention } from "../reading/actors.ts";
import type { Frame } from "./frame.ts";

/** Lexicon code of the words by which a text sets one version against another ("differs from", "contredit"). */
const DIFFERS = "differs";

/**
 * Where the text itself says that the versions of two sources differ ("the official statement differs from the group's version"), each denies the
 * tactics that only the other tells of. Takes an event's clauses and accounts, and marks the accounts; whoever names no tactic denies none.
 */
export function markDiffering({ views }: Frame, accounts: readonly CodedAccount[]): void {
  for (const { clause } of views) {
    if (!clause.flags.has(DIFFERS)) continue;
    const sides = new Set(clause.actors.map((actor) => actor.source_type));
    const named = accounts.filter((account) => sides.has(account.source_type) && account.tactics.length > 0);
    for (const account of named) for (const other of named) if (opposes(account, other, clause.actors)) deny(account, other);
  }
}

/** Sources of two kinds, at least one of them named by the clause as who it is. */
function opposes(account: CodedAccount, other: CodedAccount, actors: readonly ActorMention[]): boolean {
  const isNamed = ({ institution }: CodedAccount) => actors.some(({ actor }) => actor !== null && actor === institution);
  return account.source_type !== other.source_type && (isNamed(account) || isNamed(other));
}

function deny(account: CodedAccount, other: CodedAccount): void {
  for (const value of other.tactics) {
    const known = account.tactics.includes(value) || account.denies.some((denial) => denial.field === "tactics" && denial.value === value);
    if (!known) account.denies.push({ field: "tactics", value });
  }
}
