import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import type { SentenceFigures } from "./rules.ts";
import type { OutcomeWord } from "./words.ts";

const NEAR = 6;

/** "two of the wounded later died", "un blessé a succombé": who is told to have died after is no longer among the wounded. */
export function laterDeath({ source, phrases, words }: SentenceFigures, word: OutcomeWord): OutcomeWord {
  if (word.outcome !== "wounded") return word;
  const death = words.find(({ outcome, role, from }) => outcome === "killed" && role === "subject" && from >= word.to);
  if (death === undefined || wordsBetween(source, word.to, death.from) > NEAR || hasMark(source, word.to, death.from, ";:.")) return word;
  const parted = termsWithin(source, "auxiliaries", word.to, death.from, "and").length > 0;
  return parted || phrases.some(({ from }) => from >= word.to && from < death.from) ? word : death;
}

/** "Two of the wounded have died", "Deux autres ont succombé": dead who come on top of those killed at once. `wounded`: they are counted as hurt. */
export function isDeadLater(source: ReadSource, { from, to }: OutcomeWord, wounded: boolean): boolean {
  return wounded || termsWithin(source, "context", from - 1, to + NEAR, "later_death").some((later) => later.from <= to && later.to > from);
}

/** "twelve people were killed or wounded": one figure for two outcomes, which is not split. */
export function isJoint({ source, words, phrases }: SentenceFigures, word: OutcomeWord): boolean {
  return words.some((other) => {
    // "recorded six deaths and treated 23 wounded": a second number of its own.
    if (other.from >= word.to && phrases.some(({ from }) => from === other.to)) return false;
    if (
      other.outcome === word.outcome ||
      ![word.outcome, other.outcome].includes("killed") ||
      ![word.outcome, other.outcome].includes("wounded")
    )
      return false;
    const [from, to] = other.from >= word.to ? [word.to, other.from] : [other.to, word.from];
    // "had five wounded while killing seven": a new clause begins.
    if (to - from !== 1 || termsWithin(source, "connectives", from, to).length > 0) return false;
    return termsWithin(source, "auxiliaries", from, to, "and").length > 0;
  });
}
