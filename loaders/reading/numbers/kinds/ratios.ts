import { readAmount } from "../amounts.ts";
import type { Candidate, Kind } from "./candidate.ts";
import { kindAs } from "./candidate.ts";
import { unitAt } from "./units.ts";

const LARGEST = 1000;

/** "one in five", "deux sur trois", and the "cinq" of "un Malien sur cinq": shares, not counts. */
export function ratio(candidate: Candidate): Kind | null {
  return wholeRatio(candidate) ?? endOfRatio(candidate);
}

function wholeRatio(candidate: Candidate): Kind | null {
  const { source, upper, limit } = candidate;
  const cue = source.quantities.at(upper.to, "ratio");
  const whole = cue === null ? null : readAmount(source, cue.to, limit);
  if (whole === null || whole.form !== "exact" || whole.ordinal || !isLarger(whole.value, upper.value)) return null;
  if (unitAt({ ...candidate, amount: whole, upper: whole }) !== null || source.quantities.at(whole.to, "counted") !== null) return null;
  return kindAs("percent", "ratio", whole.to);
}

function endOfRatio({ source, amount, previous }: Candidate): Kind | null {
  const cue = source.quantities.before(amount.from, "ratio");
  const close = cue !== null && previous !== null && cue.from - previous.to === 1 && source.tokens[previous.to]?.kind === "word";
  const ends = source.tokens[amount.to]?.kind !== "word";
  return close && ends && isLarger(amount.value, previous.value) ? kindAs("percent", "ratio") : null;
}

function isLarger(whole: number | null, part: number | null): boolean {
  return whole !== null && part !== null && whole > part && whole <= LARGEST;
}
