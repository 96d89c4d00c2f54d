import type { LinkedAccount } from "../../model/event.ts";
import type { ValueReason } from "../../model/reason.ts";
import { compare } from "../../problems.ts";
import type { ReconcileContext } from "../context.ts";
import { isOfficial, sourceKey } from "../live.ts";
import type { RuleName } from "../rules.ts";

/** A reconciled value, the rule that gave it and the accounts that it rests on. */
export interface Reconciled<T> {
  value: T;
  rule: RuleName;
  reason: ValueReason;
  accounts: LinkedAccount[];
}

/** How many independent voices stand behind some accounts: one source counts once, and so does one wire story. */
export function voices(accounts: readonly LinkedAccount[], context: ReconcileContext): number {
  return new Set(accounts.map((account) => sourceKey(account, context, context.origin(account.article)))).size;
}

/** Who gave a value, in the order of the accounts. */
export function idsOf(accounts: readonly LinkedAccount[]): string[] {
  return accounts.map(({ account_id }) => account_id);
}

interface Choice<T> {
  value: T;
  accounts: LinkedAccount[];
}

/** The value that most voices give; of equals, the one with most official voices, then the first by its text. Null for no accounts. */
export function mostGiven<T>(
  accounts: readonly LinkedAccount[],
  read: (account: LinkedAccount) => T | null,
  context: ReconcileContext,
): Choice<T> | null {
  const choices = new Map<string, Choice<T>>();
  for (const account of accounts) {
    const value = read(account);
    if (value === null) continue;
    const text = String(value);
    const choice = choices.get(text) ?? { value, accounts: [] };
    choice.accounts.push(account);
    choices.set(text, choice);
  }
  const [first] = choices.values();
  if (first === undefined || choices.size === 1) return first ?? null;
  const weighed = [...choices].map(([text, choice]) => ({
    text,
    choice,
    all: voices(choice.accounts, context),
    official: voices(choice.accounts.filter(isOfficial), context),
  }));
  weighed.sort((a, b) => b.all - a.all || b.official - a.official || compare(a.text, b.text));
  return weighed[0]?.choice ?? null;
}
