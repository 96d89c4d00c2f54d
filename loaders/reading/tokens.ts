import type { Token } from "../model/reading.ts";
import { normalise } from "./normal.ts";

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;
const CAPITAL = /\p{Lu}/u;

const CLASS = { space: 0, letter: 1, digit: 2, mark: 3 } as const;
type CharacterClass = (typeof CLASS)[keyof typeof CLASS];

/** Classes of the first 1,024 characters (Latin, Greek, Cyrillic), looked up instead of matched. */
const CLASSES = Uint8Array.from({ length: 1024 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(character: string): CharacterClass {
  if (character < " " || character === "\u00ad" || character === "\u200b" || character === "\ufeff") return CLASS.space;
  if (LETTER.test(character)) return CLASS.letter;
  if (DIGIT.test(character)) return CLASS.digit;
  return SPACE.test(character) ? CLASS.space : CLASS.mark;
}

function classAt(raw: string, index: number): CharacterClass {
  const code = raw.charCodeAt(index);
  return code < 1024 ? (CLASSES[code] as CharacterClass) : classOf(String.fromCodePoint(raw.codePointAt(index) ?? code));
}

function widthAt(raw: string, index: number): number {
  return (raw.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * Cuts raw text into runs of letters, runs of digits and single marks; white space separates.
 * Hyphens and apostrophes are marks, so "car-bomb" is three tokens. Linear in the length of the text.
 */
export function tokenise(raw: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < raw.length) {
    const kind = classAt(raw, index);
    const start = index;
    index += widthAt(raw, index);
    if (kind === CLASS.space) continue;
    if (kind !== CLASS.mark) while (index < raw.length && classAt(raw, index) === kind) index += widthAt(raw, index);
    tokens.push(token(raw, start, index, kind, tokens.at(-1)));
  }
  return tokens;
}

function token(raw: string, start: number, end: number, kind: CharacterClass, before: Token | undefined): Token {
  const text = raw.slice(start, end);
  return {
    text,
    norm: kind === CLASS.mark ? text : normalise(text),
    start,
    end,
    kind: kind === CLASS.letter ? "word" : kind === CLASS.digit ? "number" : "mark",
    glued: before !== undefined && before.end === start,
    capital: kind === CLASS.letter && isCapital(text),
  };
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(String.fromCodePoint(text.codePointAt(0) ?? code));
}
