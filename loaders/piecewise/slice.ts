import type { CaseEvent } from "../model/event.ts";

/** What some articles say of an event: their members, accounts and passages alone. */
export function sliceOf(event: CaseEvent, articles: ReadonlySet<string>): CaseEvent {
  const accounts = kept(event.accounts, articles);
  const evidence = kept(event.evidence, articles);
  return {
    ...event,
    members: event.members.filter(({ article }) => articles.has(article)),
    accounts: accounts.list.map((account) => ({
      ...account,
      casualties: account.casualties.map((casualty) => ({ ...casualty, evidence: evidence.place[casualty.evidence] ?? -1 })),
    })),
    evidence: evidence.list.map((row) => ({ ...row, account: row.account === null ? null : (accounts.place[row.account] ?? -1) })),
  };
}

/** The members of a list that are of some articles, and where each of the list's own stands among them. */
function kept<Part extends { article: string }>(all: readonly Part[], articles: ReadonlySet<string>): { list: Part[]; place: number[] } {
  const list: Part[] = [];
  const place = all.map((part) => (articles.has(part.article) ? list.push(part) - 1 : -1));
  return { list, place };
}
