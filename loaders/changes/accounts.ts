import { type Passage, passageOfKey, registryKeyOf, sameAccount } from "../events/passages.ts";
import type { Tables } from "../model/tables.ts";

const text = (cell: unknown) => (cell === null || cell === undefined ? "" : String(cell));

/** Where each account's passage stands, by its id: what an account is known by when its id has changed. */
function passagesOf({ accounts, evidence }: Tables): Map<string, Passage> {
  const ends = new Map<string, Map<number, number>>();
  for (const row of evidence) {
    const account = text(row.account_id);
    const own = ends.get(account) ?? new Map<number, number>();
    own.set(Number(row.start), Math.max(Number(row.end), own.get(Number(row.start)) ?? 0));
    ends.set(account, own);
  }
  const passages = accounts.flatMap((row): [string, Passage][] => {
    const id = text(row.account_id);
    const start = passageOfKey(id)?.start ?? 0;
    const passage = passageOfKey(registryKeyOf(id, ends.get(id)?.get(start) ?? start + 1, text(row.source)));
    return passage === null ? [] : [[id, passage]];
  });
  return new Map(passages);
}

/**
 * The accounts of a later state that an earlier one had: later id → earlier id. The same id, else the same source in overlapping passages
 * of one article, so that a coder that reads a word more or less makes no new account.
 */
export function accountTwins(before: Tables, after: Tables): Map<string, string> {
  const earlier = new Set(before.accounts.map((row) => text(row.account_id)));
  const later = after.accounts.map((row) => text(row.account_id));
  const twins = new Map(later.filter((id) => earlier.has(id)).map((id) => [id, id]));
  const taken = new Set(twins.values());
  const byArticle = new Map<string, [string, Passage][]>();
  for (const [id, passage] of passagesOf(before)) {
    if (!taken.has(id)) byArticle.set(passage.article, [...(byArticle.get(passage.article) ?? []), [id, passage]]);
  }
  for (const [id, passage] of passagesOf(after)) {
    if (twins.has(id)) continue;
    const twin = (byArticle.get(passage.article) ?? []).find(([other, theirs]) => !taken.has(other) && sameAccount(passage, theirs));
    if (twin === undefined) continue;
    twins.set(id, twin[0]);
    taken.add(twin[0]);
  }
  return twins;
}
