import type { Casualty } from "../../model/coded.ts";
import type { CaseEvent, LinkedAccount } from "../../model/event.ts";
import type { Source } from "./sources.ts";

type CaseEvidence = CaseEvent["evidence"][number];

/** Where each member's accounts and passages begin in the event's lists. */
interface Shift {
  accounts: number;
  evidence: number;
}

function moved({ evidence, ...casualty }: Casualty, shift: Shift): Casualty {
  return { ...casualty, evidence: evidence + shift.evidence };
}

/**
 * Puts the passages of an event's members into one list and points accounts and casualties at their place in it.
 * Takes the members and their accounts (in the members' order); gives both again.
 */
export function gatherEvidence(
  sources: readonly Source[],
  accounts: readonly LinkedAccount[],
): { accounts: LinkedAccount[]; evidence: CaseEvidence[] } {
  const evidence: CaseEvidence[] = [];
  const placed: LinkedAccount[] = [];
  for (const source of sources) {
    const shift: Shift = { accounts: placed.length, evidence: evidence.length };
    for (const [index, row] of source.event.evidence.entries()) {
      const account = row.account === null ? null : row.account + shift.accounts;
      evidence.push({ ...row, account, article: source.member.article, evidence_id: source.evidenceIds[index] ?? "" });
    }
    const own = accounts.slice(shift.accounts, shift.accounts + source.accounts.length);
    placed.push(...own.map((account) => ({ ...account, casualties: account.casualties.map((casualty) => moved(casualty, shift)) })));
  }
  return { accounts: placed, evidence };
}
