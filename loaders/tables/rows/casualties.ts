import type { Casualty } from "../../model/coded.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { CaseEvent, LinkedAccount } from "../../model/event.ts";
import type { TableRow } from "../../model/tables.ts";
import { list, text } from "../cells.ts";

type EventOf = (article: string, index: number) => string | undefined;

/** One row for each figure of each account. A joint toll of several events belongs to none of them. */
export function casualtyRows({ events }: Corpus): TableRow[] {
  const members = events.flatMap((event) => event.members.map((member) => [`${member.article}#${member.index}`, event.event_id] as const));
  const index = new Map(members);
  const eventOf: EventOf = (article, position) => index.get(`${article}#${position}`);
  return events.flatMap((event) => event.accounts.flatMap((account) => accountFigures(event, account, eventOf)));
}

function accountFigures(event: CaseEvent, account: LinkedAccount, eventOf: EventOf): TableRow[] {
  return account.casualties.map((casualty, index) => {
    const joint = casualty.joint_events.flatMap((position) => eventOf(account.article, position) ?? []);
    return {
      casualty_id: `${account.account_id}-c${index}`,
      account_id: account.account_id,
      event_id: joint.length > 0 ? null : event.event_id,
      group: casualty.group,
      outcome: casualty.outcome,
      low: casualty.count.low,
      best: casualty.count.best,
      high: casualty.count.high,
      stated: text(casualty.count.stated),
      includes_attackers: casualty.includes_attackers,
      joint_events: list([...new Set(joint)].sort()),
      superseded_by: supersededBy(casualty, account),
      evidence_id: event.evidence[casualty.evidence]?.evidence_id ?? null,
    };
  });
}

/** A figure goes with the field that it was made part of; missing, abducted and arrested people with the account as a whole. */
function supersededBy({ outcome, group }: Casualty, account: LinkedAccount): string | null {
  const field = outcome === "killed" && group === "attacker" ? "attackers_killed" : outcome;
  return account.superseded_fields[field] ?? account.superseded_by;
}
