import type { CaseEvent, LinkedAccount } from "../../model/event.ts";
import type { EvidenceRow } from "../passages.ts";

/** Accounts that can be compared side by side, and whose passages a page can carry. */
const MOST = 16;

/**
 * Which accounts of an event its page sets side by side, as places in `event.accounts`: all, or, of an event told by dozens of articles,
 * first those that speak of a field in dispute, then those that gave a value, then the rest, in their order.
 */
export function accountsShown({ accounts, disputed, reasons }: CaseEvent): number[] {
  const tellers = new Set(reasons.flatMap((reason) => reason.accounts));
  const rank = (index: number) => {
    const account = accounts[index] as LinkedAccount;
    const speaks = (field: string) => (account[field as keyof LinkedAccount] ?? null) !== null;
    return disputed.some(speaks) ? 0 : tellers.has(account.account_id) ? 1 : 2;
  };
  const order = accounts.map((_, index) => index).sort((a, b) => rank(a) - rank(b) || a - b);
  return order.slice(0, MOST).sort((a, b) => a - b);
}

/** The evidence of those accounts; the pages of the articles have the rest. */
export function evidenceShown(event: CaseEvent): EvidenceRow[] {
  const shown = new Set(accountsShown(event));
  if (shown.size === event.accounts.length) return event.evidence;
  const articles = new Set([...shown].map((index) => event.accounts[index]?.article));
  return event.evidence.filter(({ account, article }) => (account === null ? articles.has(article) : shown.has(account)));
}
