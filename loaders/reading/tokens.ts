import type { Form, Token } from "../model/reading.ts";
import { formIn } from "./forms.ts";

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;

const CLASS = { space: 0, letter: 1, digit: 2, mark: 3 } as const;
type CharacterClass = (typeof CLASS)[keyof typeof CLASS];

const KINDS: Record<Exclude<CharacterClass, 0>, Form["kind"]> = { 1: "word", 2: "number", 3: "mark" };

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
  return raw.charCodeAt(index) < 0xd800 || (raw.codePointAt(index) ?? 0) <= 0xffff ? 1 : 2;
}

/**
 * Cuts raw text into runs of letters, runs of digits and single marks; white space separates.
 * Hyphens and apostrophes are marks, so "car-bomb" is three tokens. Linear in the length of the text.
 */
export function tokenise(raw: string): Token[] {
  const tokens: Token[] = [];
  const { length } = raw;
  let end = -1;
  for (let start = 0; start < length; ) {
    const kind = classAt(raw, start);
    const to = kind === CLASS.letter || kind === CLASS.digit ? runEnd(raw, start, kind) : start + widthAt(raw, start);
    if (kind !== CLASS.space) {
      const form = formIn(raw, start, to, KINDS[kind]);
      const { text, norm, capital } = form;
      tokens.push({ text, norm, start, end: to, kind: form.kind, glued: end === start, capital, form });
      end = to;
    }
    start = to;
  }
  return tokens;
}

function runEnd(raw: string, from: number, kind: CharacterClass): number {
  const { length } = raw;
  let index = from + widthAt(raw, from);
  while (index < length) {
    const code = raw.charCodeAt(index);
    // As `classAt` and `widthAt`, for nearly every character of any text with one look into the table.
    if (code < 1024 ? CLASSES[code] !== kind : classAt(raw, index) !== kind) break;
    index += code < 1024 ? 1 : widthAt(raw, index);
  }
  return index;
}
