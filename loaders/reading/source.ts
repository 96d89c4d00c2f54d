import type { Sentence, Text } from "../model/reading.ts";
import { type Match, type Scan, scan } from "./lexicon.ts";
import { type NumberMention, readNumbers } from "./numbers.ts";
import type { LanguagePack } from "./pack.ts";
import { firstFrom } from "./scan.ts";

/** What every rule of reading looks at: one text, its lexicon matches and its numbers. */
export interface ReadSource {
  text: Text;
  pack: LanguagePack;
  scan: Scan;
  numbers: readonly NumberMention[];
}

/** Scans a text and reads its numbers, once for all rules. */
export function readSource(text: Text, pack: LanguagePack): ReadSource {
  const scanned = scan(pack.lexicon, text.tokens, text.sentences);
  return { text, pack, scan: scanned, numbers: readNumbers(text, pack, scanned) };
}

/** The numbers whose first token lies within `from`–`to`. */
export function numbersWithin(source: ReadSource, from: number, to: number): NumberMention[] {
  const { numbers } = source;
  const found: NumberMention[] = [];
  for (let i = firstFrom(numbers, from); i < numbers.length && (numbers[i] as NumberMention).from < to; i += 1)
    found.push(numbers[i] as NumberMention);
  return found;
}

/** What most look-ups give; nobody may change it. */
const NONE: readonly Match[] = [];

/** As `firstFrom`, for matches alone: the engine reads objects of one shape much faster than those of several. */
function matchFrom(matches: readonly Match[], token: number): number {
  let low = 0;
  for (let high = matches.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((matches[middle] as Match).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The matches of a table within tokens, only those whose code is one of `codes` if any are given. */
export function termsWithin(source: ReadSource, table: string, from: number, to: number, ...codes: string[]): readonly Match[] {
  const [code] = codes;
  const matches = codes.length === 1 && code !== undefined ? source.scan.coded(table, code) : source.scan.of(table);
  if (matches.length === 0) return NONE;
  let found: Match[] | null = null;
  for (let i = matchFrom(matches, from); i < matches.length; i += 1) {
    const match = matches[i] as Match;
    if (match.from >= to) break;
    if (match.to > to || (codes.length > 1 && !codes.includes(match.code))) continue;
    if (found === null) found = [match];
    else found.push(match);
  }
  return found ?? NONE;
}

/** True if any of the marks stands within tokens `from` to `to` (exclusive). */
export function hasMark(source: ReadSource, from: number, to: number, marks: string): boolean {
  for (let i = from; i < to; i += 1) {
    const token = source.text.tokens[i];
    if (token?.kind === "mark" && marks.includes(token.text)) return true;
  }
  return false;
}

/** How many words and numbers stand within tokens `from` to `to` (exclusive). */
export function wordsBetween(source: ReadSource, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i += 1) if (source.text.tokens[i]?.kind !== "mark") words += 1;
  return words;
}

/** The sentence that holds a token. */
export function sentenceAt(text: Text, token: number): Sentence {
  let low = 0;
  for (let high = text.sentences.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((text.sentences[middle] as Sentence).from <= token) low = middle;
    else high = middle - 1;
  }
  return text.sentences[low] as Sentence;
}
