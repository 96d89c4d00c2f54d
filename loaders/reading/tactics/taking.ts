import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, sentenceAt, termsWithin } from "../source.ts";

const REACH = 7;
/** Whom the forces of a state take. */
const HUNTED = new Set(["attacker", "leader", "suspect", "bomber"]);

/**
 * What a word of taking tells, by whom they take: "seized three nurses" is a kidnapping, "captured two militants" an arrest, "seized weapons" neither.
 * Null if it tells nothing.
 */
export function takingOf(source: ReadSource, match: Match): "kidnapping" | "arrest" | null {
  const taken = takenBy(source, match);
  if (taken !== null && HUNTED.has(taken.code)) return "arrest";
  if (match.code === "arrest") return taken !== null && isByAttackers(source, match) ? "kidnapping" : "arrest";
  return taken === null ? null : "kidnapping";
}

/** The people who are taken: behind the verb, or before it in the passive. */
function takenBy(source: ReadSource, match: Match): Match | null {
  const { from, to } = sentenceAt(source.text, match.from);
  const after = termsWithin(source, "people", match.to, Math.min(to, match.to + REACH))[0];
  if (after !== undefined && !hasMark(source, match.to, after.from, ",.;:") && !isPassive(source, match)) return after;
  const before = termsWithin(source, "people", Math.max(from, match.from - REACH), match.from).at(-1);
  return before !== undefined && isPassive(source, match) ? before : null;
}

function isPassive(source: ReadSource, match: Match): boolean {
  return termsWithin(source, "auxiliaries", match.from - 2, match.from, "be").length > 0;
}

/** "gunmen detained two drivers": who takes stands right before the verb. */
function isByAttackers(source: ReadSource, match: Match): boolean {
  const { from } = sentenceAt(source.text, match.from);
  const agents = termsWithin(source, "people", Math.max(from, match.from - REACH), match.from);
  return !isPassive(source, match) && agents.at(-1)?.code === "attacker";
}
