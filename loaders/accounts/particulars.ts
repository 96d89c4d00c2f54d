import { flatMap } from "../flat-map.ts";
import { type CodedAccount, type CodedDate, OUTCOMES, type Outcome } from "../model/coded.ts";
import { isReportDate } from "../reading/dates/reported.ts";
import { termsWithin } from "../reading/source.ts";
import { within } from "../reading/within.ts";
import type { Clause } from "./clause.ts";
import { datesWithin } from "./dates.ts";
import { type Finding, found } from "./finding.ts";
import type { Voice } from "./voices.ts";

/** How an attack went, where a source says that it did not go as meant: repelled, set off too early, defused. */
export function fateOf(account: CodedAccount, { clauses }: Voice): Finding[] {
  for (const clause of clauses) {
    const term = termsWithin(clause.reading.source, "fates", clause.from, clause.to)[0];
    if (term === undefined || !(OUTCOMES as readonly string[]).includes(term.code)) continue;
    account.outcome = term.code as Outcome;
    return [found("outcome", account.outcome, clause, term, "outcome-of-attack")];
  }
  return [];
}

/** The day on which a source said what it says: the last of its statements. */
export function statedOn(account: CodedAccount, voice: Voice): Finding[] {
  const { speaker } = voice;
  if (speaker === null) return [];
  const days = flatMap(voice.clauses, (clause) => reportDates(clause).map(({ date, mention }) => ({ date, mention, clause })));
  const last = days.at(-1);
  if (last === undefined) return [];
  account.stated_on = last.date as CodedDate;
  return [found("stated_on", account.stated_on, last.clause, last.mention, "day-of-statement")];
}

function reportDates({ reading, sentence, from, to }: Clause) {
  const spoken = within(reading.speech, sentence.from, sentence.to).length > 0;
  return spoken ? datesWithin(reading, from, to).filter((date) => date.date !== null && isReportDate(reading, sentence, date)) : [];
}

/** When and how a group claimed: the day beside the claim, and what carried it. */
export function claimDetails(account: CodedAccount, clause: Clause, claim: { from: number; to: number }): Finding[] {
  const { reading, from, to } = clause;
  const findings: Finding[] = [];
  const channel = termsWithin(reading.source, "channels", from, to)[0];
  if (channel !== undefined) {
    account.claim_channel = channel.code;
    findings.push(found("claim_channel", channel.code, clause, channel, "claim-channel"));
  }
  const days = datesWithin(reading, from, to).filter(({ date, ahead }) => date !== null && !ahead);
  const distance = (token: number) => (token >= claim.to ? token - claim.to : Math.max(0, claim.from - token));
  const nearest = days.sort((a, b) => distance(a.mention.from) - distance(b.mention.from))[0];
  if (
    nearest !== undefined &&
    !clause.figures.some(({ from: figure }) => Math.abs(figure - nearest.mention.from) < distance(nearest.mention.from))
  ) {
    account.claimed_on = nearest.date;
    findings.push(found("claimed_on", nearest.date, clause, nearest.mention, "day-of-claim"));
  }
  return findings;
}
