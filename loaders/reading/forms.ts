import type { Form } from "../model/reading.ts";
import { normalise } from "./normal.ts";

const CAPITAL = /\p{Lu}/u;

/** Few spellings make up most of any text. Bounded, so that a long-running process does not keep every spelling it has met. */
const known = new Map<string, Form>();
const KNOWN_LIMIT = 50_000;
let met = 0;

/** Numbers of the words that tries are made of, which are kept, and of those that only texts have, which are forgotten with their forms. */
const vocabulary = new Map<string, number>();
const passing = new Map<string, number>();
let words = 0;

/** The number of a normalised word that a trie is to be asked about from now on. */
export function wordNumber(norm: string): number {
  let number = vocabulary.get(norm);
  if (number !== undefined) return number;
  number = passing.get(norm) ?? words++;
  vocabulary.set(norm, number);
  return number;
}

function numberOf(norm: string): number {
  let number = vocabulary.get(norm) ?? passing.get(norm);
  if (number !== undefined) return number;
  number = words++;
  passing.set(norm, number);
  return number;
}

/** The form of one token's text. A text is always of one kind, as the kinds of its characters make it. */
export function formOf(text: string, kind: Form["kind"]): Form {
  const hit = known.get(text);
  if (hit !== undefined) return hit;
  if (known.size >= KNOWN_LIMIT) forget();
  const own = shared(text);
  const norm = kind === "mark" ? own : shared(normalise(text));
  const capital = kind === "word" && isCapital(text);
  const upper = text === text.toUpperCase();
  const capitals = capital && upper && text.length > 1;
  const [number, word, hash, marked] = [met++, numberOf(norm), hashOf(norm), isMarked(text)];
  const form: Form = { number, text: own, norm, word, hash, kind, capital, upper, capitals, marked };
  known.set(own, form);
  return form;
}

function forget(): void {
  known.clear();
  passing.clear();
}

/** A whole number of 32 bits, the same for the same text. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** The one copy of a string that the engine keeps for names of properties: such strings are compared by their place in memory, not letter by letter. */
export function shared(text: string): string {
  for (const name in { [text]: true }) return name;
  return text;
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(String.fromCodePoint(text.codePointAt(0) ?? code));
}

/** True if a text has a character beyond ASCII. */
export function isMarked(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return true;
  return false;
}
