import { intervalOf, isoDay } from "../../events/interval.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { LinkedAccount } from "../../model/event.ts";
import type { Code } from "../../model/resources.ts";
import type { TableRow } from "../../model/tables.ts";
import { list, text } from "../cells.ts";
import { inOrder } from "./events.ts";

/** One row for what one source says of one event in one article. */
export function accountRows({ events }: Corpus, tactics: readonly Code[]): TableRow[] {
  return events.flatMap(({ event_id, accounts }) => accounts.map((account) => ({ event_id, ...accountRow(account, tactics) })));
}

function accountRow(account: LinkedAccount, tactics: readonly Code[]): TableRow {
  const days = intervalOf(account.date);
  return {
    account_id: account.account_id,
    article_id: account.article,
    source: text(account.source),
    source_type: account.source_type,
    stated_on: text(account.stated_on),
    role: account.role,
    superseded_by: account.superseded_by,
    date_start: days === null ? null : isoDay(days.first),
    date_end: days === null ? null : isoDay(days.last),
    place: text(account.place),
    tactics: list(inOrder(account.tactics, tactics)),
    perpetrator: text(account.perpetrator),
    basis: account.basis,
    target: account.target,
  };
}
