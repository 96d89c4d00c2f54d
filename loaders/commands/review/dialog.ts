import { type CorrectableField, fieldForms } from "../../events/correcting/values.ts";
import { correctionRow } from "../../events/correcting/writing.ts";
import type { Correction } from "../../model/corpus.ts";
import { formatProblem, hasErrors, visible } from "../../problems.ts";
import type { Draft, Proposal } from "../../reviewing/proposals.ts";
import type { Asker } from "./asking.ts";
import type { Desk } from "./desk.ts";

/** What a dialog came to: `stopped` where nobody answers any more. */
export type Outcome = "written" | "back" | "stopped";

/** Whom a dialog is held with. */
export interface Table {
  asker: Asker;
  print: (line: string) => void;
  /** The day that decisions are dated with. */
  day: string;
  /** The source that was named last: most decisions of one sitting rest on one. */
  lastSource: string;
}

const EXAMPLE = "{date: 2021-06-21, place: Gossi, country: ML, tactics: raid, killed: {min: 5}}";

/** Asks for what the proposal leaves open; null to go back. */
async function complete({ draft, asks }: Proposal, desk: Desk, { asker, print }: Table): Promise<Draft | null | "stopped"> {
  if (asks === null) return draft;
  if (asks === "members") {
    const event = desk.corpus.events.find(({ event_id }) => event_id === draft.target);
    print(`Its reports: ${(event?.members ?? []).map(({ article, index }) => `${article}#${index}`).join(" ")}`);
    print("Several with `;` between them, nothing to go back");
    const now = await asker.ask("Which of them leave?");
    return now === null ? "stopped" : now === "" ? null : { ...draft, now };
  }
  if (asks === "fields") {
    print(`As ${EXAMPLE}, nothing to go back`);
    const now = await asker.ask(`What does ${draft.target} tell?`);
    return now === null ? "stopped" : now === "" ? null : { ...draft, now };
  }
  return newValue(draft, desk, { asker, print });
}

async function newValue(draft: Draft, desk: Desk, { asker, print }: Pick<Table, "asker" | "print">): Promise<Draft | null | "stopped"> {
  const form = fieldForms(desk.tactics)[draft.field as CorrectableField];
  print(`Expected: ${form.expected}; - for no value, nothing to go back`);
  for (;;) {
    const now = await asker.ask(`What is ${draft.field}?`);
    if (now === null) return "stopped";
    if (now === "") return null;
    if (now === "-") return { ...draft, now: "" };
    if (form.read(now) !== undefined) return { ...draft, now };
    print(`\`${visible(now)}\` is no ${draft.field}: expected ${form.expected}`);
  }
}

async function grounds(table: Table): Promise<{ reason: string; source: string } | null | "stopped"> {
  const reason = await table.asker.ask("Why? (nothing to go back)");
  if (reason === null) return "stopped";
  if (reason === "") return null;
  const again = table.lastSource === "" ? "nothing to go back" : `nothing for: ${table.lastSource}`;
  const answer = await table.asker.ask(`On whose word? (${again})`);
  if (answer === null) return "stopped";
  const source = answer === "" ? table.lastSource : answer;
  return source === "" ? null : { reason, source };
}

/** The row as it would be written, with what would be wrong with it. */
async function write(correction: Correction, desk: Desk, { asker, print }: Table): Promise<Outcome> {
  const problems = desk.trial(correction);
  for (const problem of problems) print(formatProblem(problem));
  if (hasErrors(problems)) {
    print("Nothing was written.");
    return "back";
  }
  print(visible(correctionRow(correction)));
  const answer = await asker.ask("Write this row to corrections.csv? y or n");
  if (answer === null) return "stopped";
  if (!/^y(es)?$/i.test(answer)) return "back";
  desk.write(correction);
  print("Written.");
  return "written";
}

/** Holds the dialog of one decision, from what it leaves open to the row. Nothing is written before the last answer. */
export async function decide(proposal: Proposal, desk: Desk, table: Table): Promise<Outcome> {
  const draft = await complete(proposal, desk, table);
  if (draft === "stopped") return "stopped";
  const why = draft === null ? null : await grounds(table);
  if (why === "stopped") return "stopped";
  if (draft === null || why === null) return "back";
  table.lastSource = why.source;
  return write({ correction_id: desk.idFor(draft), ...draft, ...why, decided: table.day, line: 0 }, desk, table);
}
