import type { CaseEvent, LinkedAccount } from "../../model/event.ts";
import type { EvidenceRow } from "../passages.ts";

/** Accounts that can be compared side by side, and whose passages a page can carry. */
const MOST = 16;

/** So many of those who gave a value stand for all: each value has its passage. */
const TELLERS = 2;

/** The first account that stands by each of the values on which the sources contradict each other: every side is heard. */
function sides({ accounts, disputed }: CaseEvent): Set<string> {
  const first = new Map<string, string>();
  for (const field of disputed) {
    for (const account of accounts) {
      const value = account[field as keyof LinkedAccount] ?? null;
      if (value === null || account.superseded_by !== null || account.superseded_fields[field] !== undefined) continue;
      const key = `${field} ${JSON.stringify(value)}`;
      if (!first.has(key)) first.set(key, account.account_id);
    }
  }
  return new Set(first.values());
}

/**
 * Which accounts of an event its page sets side by side, as places in `event.accounts`: all, or, of an event told by dozens of articles,
 * first one of each side of a dispute and the first that gave each value, then the rest, in their order.
 */
export function accountsShown(event: CaseEvent): number[] {
  const { accounts, reasons } = event;
  const tellers = reasons.flatMap((reason) => reason.accounts.slice(0, TELLERS));
  const first = new Set([...sides(event), ...tellers]);
  const rank = (index: number) => (first.has(accounts[index]?.account_id ?? "") ? 0 : 1);
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
