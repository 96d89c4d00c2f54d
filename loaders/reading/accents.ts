import type { Token } from "../model/reading.ts";
import { isMarked, wordNumber } from "./forms.ts";
import { normalise } from "./normal.ts";

/** Of the words of a text that writes its accents, at least this share has one. */
const WRITTEN = 0.02;
const LAST_ASCII = 127;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

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

/** A word of a term as it is spelt: how long it is, and the places of its letters with accents. */
interface Spelling {
  length: number;
  marked: readonly number[];
}

/**
 * The words that a term spells with an accent alone, by their numbers; null for a term that spells none so. In a language of many accents every
 * other match asks for them: what they are is found out once.
 */
export type Spellings = ReadonlyMap<number, readonly Spelling[]> | null;

/** Reads the words of a lexicon term as they are written in its table. */
export function spellingsOf(term: string): Spellings {
  if (!isMarked(term)) return null;
  const spellings = new Map<number, Spelling[]>();
  for (const [word] of term.normalize("NFC").matchAll(/\p{L}+/gu)) {
    const number = wordNumber(normalise(word));
    spellings.set(number, [...(spellings.get(number) ?? []), spellingOf(word)]);
  }
  // A word that a term spells without accents too lacks none in any text.
  const marked = [...spellings].filter(([, words]) => words.every((word) => word.marked.length > 0));
  return marked.length === 0 ? null : new Map(marked);
}

function spellingOf(word: string): Spelling {
  return { length: word.length, marked: Array.from({ length: word.length }, (_, i) => i).filter((i) => word.charCodeAt(i) > LAST_ASCII) };
}

/**
 * True if a word cannot be the term's for want of an accent that it would have ("attaques" is not "attaqués"), in a text that writes them.
 * Capitals may always go without.
 */
export function lacksAccent(spellings: Spellings, { text, form }: Token): boolean {
  if (form.marked || spellings === null) return false;
  const words = spellings.get(form.word);
  if (words === undefined) return false;
  for (let i = 0; i < words.length; i += 1) if (isUnmarked(words[i] as Spelling, text)) return false;
  return true;
}

/** True if a text of plain letters differs from a term's word in nothing but accents that capitals have dropped. */
function isUnmarked({ length, marked }: Spelling, text: string): boolean {
  if (length !== text.length) return false;
  for (let i = 0; i < marked.length; i += 1) {
    const letter = text.charCodeAt(marked[i] as number);
    if (letter < CAPITAL_A || letter > CAPITAL_Z) return false;
  }
  return true;
}

/** The words of a term as its table writes them, in lower case. */
export function wordsOf(term: string): ReadonlySet<string> {
  return new Set([...term.normalize("NFC").matchAll(/\p{L}+/gu)].map(([word]) => word.toLowerCase()));
}

/** True if a word has an accent that the term goes without: "à" is not "a", nor "où" "ou". */
export function hasOtherAccent(words: ReadonlySet<string>, { norm, form }: Token): boolean {
  return form.marked && words.has(norm) && !words.has(form.lower);
}
