import { visible } from "../../problems.ts";
import type { ReviewItem } from "../../reviewing/item.ts";
import { type Proposal, proposalsFor } from "../../reviewing/proposals.ts";
import type { Desk } from "./desk.ts";
import { decide, type Outcome, type Table } from "./dialog.ts";
import { itemLines, voiceLines } from "./showing.ts";

/** What an analyst does not want to be asked again, on this computer. */
export interface Skips {
  has: (item: ReviewItem) => boolean;
  add: (item: ReviewItem) => void;
}

type Choice = Proposal | "skip" | "never" | "quit";

async function choose(proposals: readonly Proposal[], { asker, print }: Table): Promise<Choice> {
  print("");
  for (const { key, words } of proposals) print(`  ${key}  ${visible(words)}`);
  print("  k  skip for now    n  skip and do not ask again    q  quit");
  for (;;) {
    const answer = (await asker.ask("Decide:"))?.toLowerCase();
    if (answer === undefined || answer === "q") return "quit";
    if (answer === "k" || answer === "") return "skip";
    if (answer === "n") return "never";
    const chosen = proposals.find(({ key }) => key === answer);
    if (chosen !== undefined) return chosen;
    print(`\`${visible(answer)}\` is none of ${proposals.map(({ key }) => key).join(", ")}, k, n, q.`);
  }
}

/** Stays at one item until something is decided on it, it is skipped, or nobody answers. */
async function settle(item: ReviewItem, desk: Desk, skips: Skips, table: Table): Promise<Outcome | "skipped"> {
  const proposals = proposalsFor(item, desk.corpus);
  for (;;) {
    const choice = await choose(proposals, table);
    if (choice === "quit") return "stopped";
    if (choice === "never") skips.add(item);
    if (choice === "never" || choice === "skip") return "skipped";
    const outcome = await decide(choice, desk, table);
    if (outcome !== "back") return outcome;
  }
}

/**
 * Walks through what deserves a look, the most important first. After each decision the corpus is linked anew, and what it settled is not asked.
 * Gives how many decisions were written.
 */
export async function walk(desk: Desk, skips: Skips, table: Table): Promise<number> {
  const passed = new Set<string>();
  let written = 0;
  for (;;) {
    const left = desk.items().filter((item) => !passed.has(item.id) && !skips.has(item));
    const [item] = left;
    if (item === undefined) break;
    table.print("");
    table.print(`${left.length} left`);
    for (const line of [...itemLines(item, desk), ...voiceLines(item, desk)]) table.print(visible(line));
    const outcome = await settle(item, desk, skips, table);
    if (outcome === "stopped") break;
    if (outcome === "written") written++;
    // An attack that was added leaves the item as it was: it is not asked twice in one sitting.
    passed.add(item.id);
  }
  return written;
}
