import type { Phrase } from "./phrases.ts";
import type { OutcomeWord } from "./words.ts";

/**
 * True if a phrase tied to a word counts people. A thing ("five buses", "nine villages") is no casualty unless the word itself
 * is a noun that counts them ("80 dead").
 */
export function isPeople(phrase: Phrase, word: OutcomeWord): boolean {
  if (phrase.person !== null || phrase.bare) return true;
  return word.role === "noun" || word.role === "body" || word.role === "toll";
}
