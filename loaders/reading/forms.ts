import type { Form } from "../model/reading.ts";
import { normalise } from "./normal.ts";

/** What a mark may be: bits of a form, since nearly every token is asked. */
export const MARKS = { end: 1, closer: 2, joiner: 4, apostrophe: 8 } as const;

const MARKS_AS: readonly (readonly [number, string])[] = [
  [MARKS.end, ".!?…؟。"],
  [MARKS.closer, "\"”»’')]›*"],
  [MARKS.joiner, "-‐‑'’‘ʼ`´"],
  [MARKS.apostrophe, "'’‘ʼ"],
];

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

/** The forms met last, by their letters: most tokens are found here without being cut out of their text. A form that falls on another's place takes it, and the other takes the place beside. */
const PLACES = 1 << 14;
const recent: (Form | null)[] = new Array(PLACES).fill(null);

/** The form of the token that stands at `start` to `end` of a text. */
export function formIn(raw: string, start: number, end: number, kind: Form["kind"]): Form {
  let hash = end - start;
  for (let i = start; i < end; i += 1) hash = (Math.imul(hash, 31) + raw.charCodeAt(i)) | 0;
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const hit = recent[place] as Form | null;
  if (hit !== null && isAt(hit.text, raw, start, end)) return hit;
  const beside = recent[place ^ 1] as Form | null;
  if (beside !== null && isAt(beside.text, raw, start, end)) return beside;
  if (hit !== null) recent[place ^ 1] = hit;
  const form = formOf(raw.slice(start, end), kind);
  recent[place] = form;
  return form;
}

function isAt(text: string, raw: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = start; i < end; i += 1) if (raw.charCodeAt(i) !== text.charCodeAt(i - start)) return false;
  return true;
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
  const lower = marked ? text.normalize("NFC").toLowerCase() : norm;
  const marks = kind === "mark" ? marksOf(text) : 0;
  const form: Form = { number, text: own, norm, lower, word, hash, kind, capital, upper, capitals, marked, marks };
  known.set(own, form);
  return form;
}

function marksOf(mark: string): number {
  return MARKS_AS.reduce((bits, [bit, marks]) => (marks.includes(mark) ? bits | bit : bits), 0);
}

function forget(): void {
  known.clear();
  passing.clear();
  recent.fill(null);
}

/** A whole number of 32 bits, the same for the same text. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/**
 * The one copy of a string that the engine keeps for names of properties: such strings are compared by their place in memory, not letter by letter.
 * It is asked for by an object without a prototype, which is a table. Of `{ [text]: true }` the engine would keep a shape for every text; it keeps
 * some thousand that begin alike, and of whatever is made like them later it would make a new shape each time.
 */
export function shared(text: string): string {
  const names: Record<string, true> = Object.create(null);
  names[text] = true;
  for (const name in names) return name;
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
