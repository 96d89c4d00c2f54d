import type { Casualty } from "../../model/coded.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { CaseEvent, LinkedAccount } from "../../model/event.ts";
import type { TableRow } from "../../model/tables.ts";
import { compare } from "../../problems.ts";
import { list, text } from "../cells.ts";

type EventOf = (article: string, index: number) => string | undefined;

/**
 * One row for each figure of each account. A joint toll of several events belongs to none of them,
 * and is one figure however many of the events' accounts it was read for.
 */
export function casualtyRows({ events }: Corpus): TableRow[] {
  const members = events.flatMap((event) => event.members.map((member) => [`${member.article}#${member.index}`, event.event_id] as const));
  const index = new Map(members);
  const eventOf: EventOf = (article, position) => index.get(`${article}#${position}`);
  const rows = events.flatMap((event) => event.accounts.flatMap((account) => accountFigures(event, account, eventOf)));
  const first = new Map<string, string>();
  for (const { id, passage } of [...rows].sort((a, b) => compare(a.id, b.id))) if (!first.has(passage)) first.set(passage, id);
  return rows.filter(({ id, passage }) => first.get(passage) === id).map(({ row }) => row);
}

interface Figure {
  row: TableRow;
  id: string;
  /** Tells the same figure of the same passage from others; the figure's own id where it is no joint toll. */
  passage: string;
}

function accountFigures(event: CaseEvent, account: LinkedAccount, eventOf: EventOf): Figure[] {
  return account.casualties.map((casualty, index) => {
    const evidence = event.evidence[casualty.evidence];
    const joint = [...new Set(casualty.joint_events.flatMap((position) => eventOf(account.article, position) ?? []))].sort(compare);
    const id = account.casualty_ids[index] ?? account.account_id;
    const row = {
      ...figureCells(casualty),
      casualty_id: id,
      account_id: account.account_id,
      event_id: joint.length > 0 ? null : event.event_id,
      joint_events: list(joint),
      superseded_by: joint.length > 0 ? account.superseded_by : supersededBy(casualty, account),
      evidence_id: evidence?.evidence_id ?? null,
    };
    const place = [account.article, evidence?.part, evidence?.start, evidence?.end];
    return { row, id, passage: joint.length > 0 ? [...place, casualty.outcome, casualty.group].join(" ") : id };
  });
}

function figureCells({ group, outcome, count, includes_attackers }: Casualty): TableRow {
  return { group, outcome, low: count.low, best: count.best, high: count.high, stated: text(count.stated), includes_attackers };
}

/** A figure goes with the field that it was made part of; missing, abducted and arrested people with the account as a whole. */
function supersededBy({ outcome, group }: Casualty, account: LinkedAccount): string | null {
  const field = outcome === "killed" && group === "attacker" ? "attackers_killed" : outcome;
  return account.superseded_fields[field] ?? account.superseded_by;
}
