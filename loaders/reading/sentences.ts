import type { Token } from "../model/reading.ts";
import { MARKS } from "./forms.ts";
import { matchAt } from "./lexicon.ts";
import type { LanguagePack } from "./pack.ts";

/** A stretch of tokens that reads as one sentence, in one paragraph (line) of the raw text. */
export interface Stretch {
  paragraph: number;
  from: number;
  to: number;
}

const ABBREVIATIONS = "abbreviations";
/** A list or a text without stops is cut, in tokens: rules that look over a whole sentence then stay linear. */
const LONGEST = 400;
/** A text in short lines has at least so many that break off, and they are at least so long, in characters. */
const LEAST_BROKEN = 3;
const FULL_LINE = 45;

/** Cuts tokens into sentences: at the ends of lines, and after closing marks that no abbreviation, initial or number owns. */
export function splitSentences(raw: string, tokens: readonly Token[], pack: LanguagePack): Stretch[] {
  const stretches: Stretch[] = [];
  const wrapped = isWrapped(raw, tokens);
  let paragraph = 0;
  let from = 0;
  let line = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const breaks = i + 1 < tokens.length ? newlines(raw, (tokens[i] as Token).end, (tokens[i + 1] as Token).start) : 0;
    const newline = breaks > 0 && !(wrapped && breaks === 1 && goesOnBelow(tokens, line, i));
    if (breaks > 0) line = i + 1;
    const goesOn = i + 1 < tokens.length && i + 1 - from < LONGEST;
    if (!newline && goesOn && !endsSentence(tokens, i, from, pack)) continue;
    stretches.push({ paragraph, from, to: i + 1 });
    from = i + 1;
    if (newline) paragraph += 1;
  }
  return stretches;
}

/** How many lines end between two tokens; a carriage return with its line feed ends one. */
function newlines(raw: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i += 1) {
    const code = raw.charCodeAt(i);
    if (code === 10 || code === 0x2028 || code === 0x2029 || (code === 13 && raw.charCodeAt(i + 1) !== 10)) count += 1;
  }
  return count;
}

/** A text set in short lines: more of its lines break off before a small letter than end a sentence. */
function isWrapped(raw: string, tokens: readonly Token[]): boolean {
  let broken = 0;
  let ended = 0;
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const [before, next] = [tokens[i] as Token, tokens[i + 1] as Token];
    if (next.start === before.end || newlines(raw, before.end, next.start) !== 1) continue;
    if (isOpen(before) && next.kind === "word" && !next.capital) broken += 1;
    else if (!isOpen(before)) ended += 1;
  }
  return broken >= LEAST_BROKEN && broken > ended;
}

/** True if the line from token `line` to `last` was broken off for its length: it is about full, and no mark ends it. */
function goesOnBelow(tokens: readonly Token[], line: number, last: number): boolean {
  const [first, end] = [tokens[line] as Token, tokens[last] as Token];
  const next = tokens[last + 1] as Token;
  return isOpen(end) && ((next.kind === "word" && !next.capital) || end.end - first.start >= FULL_LINE);
}

function isOpen({ text, form }: Token): boolean {
  return (form.marks & (MARKS.end | MARKS.closer)) === 0 && text !== ":";
}

function isEnd({ form }: Token): boolean {
  return (form.marks & MARKS.end) !== 0;
}

/** True if the sentence that began at `from` ends after token `index`; closing quotes and brackets stay with it. */
function endsSentence(tokens: readonly Token[], index: number, from: number, pack: LanguagePack): boolean {
  // Nearly every token is a word.
  if (((tokens[index] as Token).form.marks & (MARKS.end | MARKS.closer)) === 0) return false;
  const next = tokens[index + 1] as Token;
  if (isCloser(tokens, index + 1) || isEnd(next)) return false;
  let end = index;
  while (end > from && isCloser(tokens, end)) end -= 1;
  const mark = tokens[end] as Token;
  if (!isEnd(mark)) return false;
  if (next.glued) return mark.text === "." && end === index && splitsGlued(tokens, index);
  if (next.kind === "word" && !next.capital) return false;
  return mark.text !== "." || !isAbbreviation(tokens, end, from, pack);
}

/** A closing quote or bracket glued to what it closes; « » may have a space before. */
function isCloser(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && (token.form.marks & MARKS.closer) !== 0 && (token.glued || token.text === "»");
}

/** "verre.Dans": a small word, a full stop, a capitalised word, and no address. */
function splitsGlued(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before?.kind !== "word" || next?.kind !== "word" || before.text.length < 2 || next.text.length < 2) return false;
  return !before.capital && next.capital && /\p{Ll}/u.test(next.text.slice(1));
}

function isAbbreviation(tokens: readonly Token[], dot: number, from: number, pack: LanguagePack): boolean {
  const before = tokens[dot - 1];
  if (before === undefined || dot - 1 < from || !(tokens[dot] as Token).glued) return false;
  if (before.kind !== "word") return false;
  const initial = before.text.length === 1 && before.capital;
  const next = tokens[dot + 1];
  // "at 5 a.m. (0500 GMT)", "at 5 a.m. Saturday": what follows a lone letter begins no sentence unless it is a word with a capital, and no weekday.
  const begins = next?.kind === "word" && matchAt(pack.lexicon, tokens, dot + 1, "weekdays", dot + 2) === null;
  const lone = before.text.length === 1 && tokens[dot - 2]?.text === "." && !begins;
  return initial || lone || matchAt(pack.lexicon, tokens, dot - 1, ABBREVIATIONS, dot) !== null;
}
