import type { SentenceKind, Token } from "../model/reading.ts";
import { matchAt } from "./lexicon.ts";
import type { LanguagePack } from "./pack.ts";
import type { Stretch } from "./sentences.ts";

const LINE_MARKS = "line-marks";
const LONGEST_HEADLINE = 22;
const SHORTEST_STORY = 6;
const LONGEST_CAPTION = 50;
const YEAR = 4;
/** Lines within which a report has the picture that it opens with. */
const FIRST_LINES = 6;
/** Tokens of "Fayaz Aziz / Agency", with the brackets around them, and of a dash with a name behind it. */
const LONGEST_CREDIT = 10;
const DASHED = 4;
/** Letters of "by". */
const BY = 2;
const DASHES = "-–—―─";
const TERMINAL = new Set([".", "!", "?", "…", ":", ";", '"', "”", "»"]);

interface Line {
  from: number;
  to: number;
  words: number;
  /** Nothing but figures: "2021-06-21 | 09:15". */
  wordless: boolean;
  /** Closes with a mark that ends a sentence. */
  closed: boolean;
  marked: SentenceKind | null;
}

/**
 * Says of every line (paragraph) what kind of text it is, from its place, its length and the words it begins or ends with
 * (`line-marks` of the lexicon). Takes the sentences of one part; gives one kind a paragraph number.
 */
export function lineKinds(tokens: readonly Token[], stretches: readonly Stretch[], pack: LanguagePack): SentenceKind[] {
  const lines = toLines(tokens, stretches, pack);
  markCaptions(tokens, lines);
  const first = lines.findIndex((line) => line.marked === null && line.closed && line.words >= SHORTEST_STORY);
  const last = lines.findLastIndex((line) => line.marked === null && line.closed && line.words >= SHORTEST_STORY);
  return lines.map((line, index) => line.marked ?? unmarkedKind(line, index, first, last));
}

/** What stands right before the credit of a picture at the head of a report is its caption. */
function markCaptions(tokens: readonly Token[], lines: Line[]): void {
  const last = lines.findLastIndex((line) => line.marked === null && line.closed && line.words >= SHORTEST_STORY);
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    // A credit at the end is the report's own: the story must go on behind it.
    if (index > FIRST_LINES || index + 2 > last || line.marked !== null || next === undefined || line.words > LONGEST_CAPTION) return;
    const credited = isCredited(tokens, line) || (line.closed && (next.marked === "caption" || isCredit(tokens, next)));
    if (credited) line.marked = "caption";
  });
}

/** "… during his funeral in Tunis, July 9, 2018. (Reuters)", "… in Peshawar [File: Fayaz Aziz/Reuters]", "… after the blast. — DawnNewsTV": whose picture it is closes the line. */
function isCredited(tokens: readonly Token[], { from, to }: Line): boolean {
  const behind = tokens.slice(Math.max(from, to - DASHED), to).findIndex(({ text }) => DASHES.includes(text));
  if (behind >= 0) return isSigned(tokens, Math.max(from, to - DASHED) + behind, to);
  if (!/^[)\]]$/.test(tokens[to - 1]?.text ?? "")) return false;
  let open = to - 2;
  while (open > from && open > to - LONGEST_CREDIT && !isOpening(tokens[open])) open -= 1;
  const agency = tokens.slice(open + 1, to - 1).every(({ kind, capital, text }) => kind === "mark" || capital || text.length <= BY);
  const year = tokens.slice(Math.max(from, open - 3), open).some(({ kind, text }) => kind === "number" && text.length === YEAR);
  const shared = tokens.slice(open + 1, to - 1).some(({ text }) => text === "/");
  return isOpening(tokens[open]) && agency && (year || shared);
}

function isOpening(token: Token | undefined): boolean {
  return token?.text === "(" || token?.text === "[";
}

/** A dash behind a closed sentence, and nothing but a name behind the dash. */
function isSigned(tokens: readonly Token[], dash: number, to: number): boolean {
  const name = tokens.slice(dash + 1, to);
  return tokens[dash - 1]?.text === "." && name.length > 0 && name.every(({ kind, capital }) => kind === "word" && capital);
}

/** "(Marwan Ibrahim / AFP / Getty Images)": nothing but names in brackets. */
function isCredit(tokens: readonly Token[], { from, to, words }: Line): boolean {
  if (words === 0 || words > SHORTEST_STORY + 2 || tokens[from]?.text !== "(" || tokens[to - 1]?.text !== ")") return false;
  return tokens.slice(from, to).every(({ kind, capital }) => kind !== "word" || capital);
}

/** "- Plus de 100 morts -": a heading of a part of the story. */
function isHeading(tokens: readonly Token[], { from, to, words, closed }: Line): boolean {
  const [open, close] = [tokens[from]?.text ?? "", tokens[to - 1]?.text ?? ""];
  return !closed && words > 0 && words <= LONGEST_HEADLINE && DASHES.includes(open) && open === close && to - from > 2;
}

function unmarkedKind(line: Line, index: number, first: number, last: number): SentenceKind {
  if (line.closed || line.words > LONGEST_HEADLINE) return "story";
  if (first === -1) return index === 0 ? "headline" : "story";
  if (index < first) return (line.words < 3 || line.wordless) && index > 0 ? "chrome" : "headline";
  return index > last ? "chrome" : "story";
}

function toLines(tokens: readonly Token[], stretches: readonly Stretch[], pack: LanguagePack): Line[] {
  const lines: Line[] = [];
  for (const { paragraph, from, to } of stretches) {
    const line = lines[paragraph];
    if (line === undefined) lines[paragraph] = { from, to, words: 0, wordless: false, closed: false, marked: null };
    else line.to = to;
  }
  const told = new Map<number, Line[]>();
  for (const line of lines) {
    line.words = wordsIn(tokens, line);
    line.wordless = tokens.slice(line.from, line.to).every(({ kind }) => kind !== "word");
    line.closed = TERMINAL.has(tokens[line.to - 1]?.text ?? "");
    const apart = isHeading(tokens, line) || isRepeated(tokens, line, told);
    line.marked = markedKind(tokens, line, pack) ?? (apart ? "chrome" : null);
  }
  return lines;
}

/** A paragraph that stood before, word for word, was set twice: it tells nothing new. `told` are those before it, by a number made of their words. */
function isRepeated(tokens: readonly Token[], line: Line, told: Map<number, Line[]>): boolean {
  if (line.words < SHORTEST_STORY) return false;
  let hash = 0;
  for (let i = line.from; i < line.to; i += 1) {
    const { kind, form } = tokens[i] as Token;
    if (kind !== "mark") hash = (Math.imul(hash, 31) + form.hash) | 0;
  }
  const alike = told.get(hash);
  if (alike?.some((other) => sameWords(tokens, line, other))) return true;
  if (alike === undefined) told.set(hash, [line]);
  else alike.push(line);
  return false;
}

function wordsIn(tokens: readonly Token[], { from, to }: Line): number {
  let words = 0;
  for (let i = from; i < to; i += 1) if (tokens[i]?.kind !== "mark") words += 1;
  return words;
}

function sameWords(tokens: readonly Token[], a: Line, b: Line): boolean {
  let other = b.from;
  for (let i = a.from; i < a.to; i += 1) {
    if (tokens[i]?.kind === "mark") continue;
    while (other < b.to && tokens[other]?.kind === "mark") other += 1;
    if (other >= b.to || tokens[i]?.norm !== tokens[other]?.norm) return false;
    other += 1;
  }
  return a.words === b.words;
}

/** What the words at the head of a line say of it: "File photo", "Read also", "Editor's note". */
function markedKind(tokens: readonly Token[], line: Line, pack: LanguagePack): SentenceKind | null {
  let start = line.from;
  while (start < line.to && tokens[start]?.kind === "mark") start += 1;
  const match = matchAt(pack.lexicon, tokens, start, LINE_MARKS, line.to);
  if (match === null) return null;
  const [kind = "", limit] = match.code.split(":");
  const next = tokens[match.to];
  if (kind === "story") return null;
  // "Par miracle, personne n'est mort.": a sentence, and no signature.
  if (kind === "credit" && line.closed && next?.kind === "word" && !next.capital) return null;
  return limit !== undefined && line.words > Number(limit) ? null : (kind as SentenceKind);
}
