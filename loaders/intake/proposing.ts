import type { FactName, Proposal, Proposals } from "./model.ts";

/** Puts a value after those that were proposed for a fact before: they outweigh it. */
export function propose(proposals: Proposals, fact: FactName, proposal: Proposal): void {
  proposals[fact] = [...(proposals[fact] ?? []), proposal];
}
