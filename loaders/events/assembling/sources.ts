import type { Article } from "../../model/article.ts";
import type { CodedArticle, CodedEvent } from "../../model/coded.ts";
import type { LinkedAccount, Member } from "../../model/event.ts";
import { compare } from "../../problems.ts";
import { type Places, slug } from "../context.ts";
import { accountIdOf, type Passage, passageOf, Unique } from "../passages.ts";

/** A coded event with all that the corpus adds to it before it is joined with others. */
export interface Source {
  /** `article#index`. */
  id: string;
  member: Member;
  event: CodedEvent;
  accounts: LinkedAccount[];
  /** Of each passage of its evidence, in their order. */
  evidenceIds: string[];
  /** Of each account, in their order. */
  passages: Passage[];
  /** First offset of the event in its article. */
  offset: number;
  published: string | null;
}

function linkedAccounts(event: CodedEvent, article: string, published: string | null, accountIds: Unique): [LinkedAccount[], Passage[]] {
  const passages = event.accounts.map((_, index) => passageOf(event, index, article));
  const accounts = event.accounts.map((account, index): LinkedAccount => {
    const passage = passages[index];
    const account_id = accountIds.take(passage ? accountIdOf(passage) : article);
    const casualtyIds = new Unique();
    const casualty_ids = account.casualties.map(({ outcome, group }) => casualtyIds.take(`${account_id}.${outcome}-${slug(group)}`));
    return { ...account, account_id, casualty_ids, article, role: event.role, published, superseded_by: null, superseded_fields: {} };
  });
  return [accounts, passages.map((passage) => passage.account)];
}

function textOf(value: unknown): string {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.values(value).join(" ") : String(value);
}

/** From the account's id (the event's offset where nobody's), field and value. */
function evidenceIdsOf(event: CodedEvent, accounts: readonly LinkedAccount[], owner: string, ids: Unique): string[] {
  return event.evidence.map(({ account, field, value }) => {
    const account_id = account === null ? owner : (accounts[account]?.account_id ?? owner);
    return ids.take(`${account_id}.${slug(field)}-${slug(textOf(value)).slice(0, 48) || "none"}`);
  });
}

/** The event with its places under the gazetteer's names. Source: contract, "Dates, places and ids in the tables". */
function underGazetteerNames(event: CodedEvent, places: Places): CodedEvent {
  const named = (place: string) => places.canonical(place, event.country);
  const { place, accounts, evidence } = event;
  return {
    ...event,
    place: place === null ? null : named(place),
    accounts: accounts.map((account) => (account.place === null ? account : { ...account, place: named(account.place) })),
    evidence: evidence.map((row) => (row.field === "place" && typeof row.value === "string" ? { ...row, value: named(row.value) } : row)),
  };
}

/**
 * All coded events in the order of their articles' ids, with the ids of their accounts and casualties.
 * Takes codings with places as the articles spell them; gives them under the gazetteer's names.
 */
export function sourcesOf(
  coded: readonly CodedArticle[],
  articles: readonly Pick<Article, "id" | "published">[],
  places: Places,
): Map<string, Source> {
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const sources = new Map<string, Source>();
  for (const { article, events } of [...coded].sort((a, b) => compare(a.article, b.article))) {
    const [accountIds, evidenceIds] = [new Unique(), new Unique()];
    for (const [index, spelt] of events.entries()) {
      const event = underGazetteerNames(spelt, places);
      const day = published.get(article) ?? null;
      const [accounts, passages] = linkedAccounts(event, article, day, accountIds);
      const offset = passageOf(event, -1, article).event.start;
      sources.set(`${article}#${index}`, {
        id: `${article}#${index}`,
        member: { article, index, role: event.role },
        event,
        accounts,
        evidenceIds: evidenceIdsOf(event, accounts, `${article}.${offset}`, evidenceIds),
        passages,
        offset,
        published: day,
      });
    }
  }
  return sources;
}
