import type { Token } from "../model/reading.ts";
import { isMarked } from "./forms.ts";
import { normalise } from "./normal.ts";

/** Of the words of a text that writes its accents, at least this share has one. */
const WRITTEN = 0.02;

/** True if a text writes accents: one in capitals, or typed without them, does not. */
export function writesAccents(tokens: readonly Token[]): boolean {
  let words = 0;
  let accented = 0;
  for (const { kind, form } of tokens) {
    if (kind !== "word") continue;
    words += 1;
    if (form.marked) accented += 1;
  }
  return accented > 0 && accented >= words * WRITTEN;
}

/** The words that a term itself spells, by their normalised form; null for a term without accents. */
export type Spellings = ReadonlyMap<string, readonly string[]> | null;

/** Reads the words of a lexicon term as they are written in its table. */
export function spellingsOf(term: string): Spellings {
  if (!isMarked(term)) return null;
  const spellings = new Map<string, string[]>();
  for (const [word] of term.normalize("NFC").matchAll(/\p{L}+/gu)) {
    const norm = normalise(word);
    spellings.set(norm, [...(spellings.get(norm) ?? []), word]);
  }
  return spellings;
}

/**
 * True if a word cannot be the term's for want of an accent that it would have ("attaques" is not "attaqués"), in a text that writes them.
 * Capitals may always go without.
 */
export function lacksAccent(spellings: Spellings, { text, norm, form }: Token): boolean {
  if (form.marked) return false;
  return spellings?.get(norm)?.every((word) => !isUnmarked(word, text)) ?? false;
}

/** True if the term's word and the text's differ in nothing but accents that capitals have dropped. */
function isUnmarked(word: string, text: string): boolean {
  if (word.length !== text.length) return !isMarked(word);
  for (let i = 0; i < word.length; i += 1) {
    const letter = text[i] as string;
    if (isMarked(word[i] as string) && letter === letter.toLowerCase()) return false;
  }
  return true;
}

/** The words of a term as its table writes them, in lower case. */
export function wordsOf(term: string): ReadonlySet<string> {
  return new Set([...term.normalize("NFC").matchAll(/\p{L}+/gu)].map(([word]) => word.toLowerCase()));
}

/** True if a word has an accent that the term goes without: "à" is not "a", nor "où" "ou". */
export function hasOtherAccent(words: ReadonlySet<string>, { text, norm, form }: Token): boolean {
  return form.marked && words.has(norm) && !words.has(text.normalize("NFC").toLowerCase());
}
