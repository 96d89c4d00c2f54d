import { hash } from "../hash.ts";
import { TABLE_NAMES, type TableName, type TableRow, type Tables } from "../model/tables.ts";
import { compare } from "../problems.ts";

/** Articles or events that a piece has on the average. */
export const PIECE = 128;

/**
 * Cuts a sorted list where an id itself says so, by its hash: whatever is added, taken out or changed elsewhere, a piece stays what it is.
 * (Content-defined chunking, as file synchronisers cut files.)
 *
 * @param end what follows the id in the keys that the list is sorted by; then ids that continue another one stay with it, since their keys may stand among its own.
 * @returns for each id, in the order of the list, the first id of its piece.
 */
export function piecesOf(ids: Iterable<string>, size: number, end = ""): Map<string, string> {
  const pieces = new Map<string, string>();
  let first: string | undefined;
  let root: string | undefined;
  const sorted = [...ids].sort(end === "" ? compare : (a, b) => compare(a + end, b + end));
  for (const id of sorted) {
    if (end === "" || root === undefined || !id.startsWith(root + end)) {
      root = id;
      if (first === undefined || hash(id) % size === 0) first = id;
    }
    pieces.set(id, first ?? id);
  }
  return pieces;
}

/** What follows the article's id in the ids of accounts, casualties and evidence. */
export const AFTER_ARTICLE = ".";

/** Tables whose rows stand in the order of events, and those that stand in the order of the articles that their ids begin with. */
export const EVENT_TABLES = ["events", "event_articles", "event_tactics", "crosswalk"] as const satisfies readonly TableName[];
export const ACCOUNT_TABLES = ["accounts", "casualties", "evidence"] as const satisfies readonly TableName[];

/** Says of a table's row in which piece it lies. */
function pieceOfRow(tables: Tables, size: number): Record<TableName, (row: TableRow) => string> {
  const ids = tables.articles.map(({ article_id }) => String(article_id));
  const [articles, accounts] = [piecesOf(ids, size), piecesOf(ids, size, AFTER_ARTICLE)];
  const events = piecesOf(
    tables.events.map(({ event_id }) => String(event_id)),
    size,
  );
  const articleOf = new Map(tables.accounts.map(({ account_id, article_id }) => [account_id, String(article_id)]));
  const ofEvent = ({ event_id }: TableRow) => events.get(String(event_id)) ?? "";
  const ofAccount = ({ article_id, account_id }: TableRow) =>
    accounts.get(article_id === undefined ? (articleOf.get(account_id ?? "") ?? "") : String(article_id)) ?? "";
  return {
    articles: ({ article_id }) => articles.get(String(article_id)) ?? "",
    ...(Object.fromEntries(EVENT_TABLES.map((name) => [name, ofEvent])) as Record<(typeof EVENT_TABLES)[number], typeof ofEvent>),
    ...(Object.fromEntries(ACCOUNT_TABLES.map((name) => [name, ofAccount])) as Record<(typeof ACCOUNT_TABLES)[number], typeof ofAccount>),
    corrections: () => "",
  };
}

/** The rows of each table, in their order, as pieces. */
export function cutTables(tables: Tables, size: number): Record<TableName, TableRow[][]> {
  const pieceOf = pieceOfRow(tables, size);
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, cut(tables[name], pieceOf[name])])) as Record<TableName, TableRow[][]>;
}

function cut(rows: readonly TableRow[], pieceOf: (row: TableRow) => string): TableRow[][] {
  const pieces: TableRow[][] = [];
  let last: string | null = null;
  for (const row of rows) {
    const piece = pieceOf(row);
    if (piece === last) pieces.at(-1)?.push(row);
    else pieces.push([row]);
    last = piece;
  }
  return pieces;
}
