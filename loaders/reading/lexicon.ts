import type { Token } from "../model/reading.ts";
import { hasOtherAccent, lacksAccent, type Spellings, spellingsOf, wordsOf, writesAccents } from "./accents.ts";
import { shared, wordNumber } from "./forms.ts";
import { normalise } from "./normal.ts";
import { Scan } from "./scan.ts";
import { type Inflect, spellOut, type TableTerms } from "./terms.ts";
import { goesOn, insert, makeTrie, type Node, startOf, step, type Trie } from "./trie.ts";

export { Scan } from "./scan.ts";

/** One row of `data/lexicon/<language>/<table>.csv`. */
export interface LexiconRow {
  table: string;
  term: string;
  code: string;
  note: string;
  /** Line in its file, for messages. */
  line: number;
}

/** A term found: tokens `from` to `to` (exclusive). */
export interface Match {
  row: LexiconRow;
  code: string;
  from: number;
  to: number;
}

/** Tables of words that a name in capitals, or a word with another accent, may be spelt like: "15 IS militants" and "Maiduguri soufflé" have no such verb. */
const LITTLE = new Set(["auxiliaries", "pronouns", "connectives", "speech"]);

/** Tables of times and numbers, and of what is said of a day: no day stands within their terms. */
const TIMED = new Set(["date-words", "weekdays", "months", "numbers", "quantities", "speech", "claims", "context"]);

/** A row in the trie. */
interface Entry {
  row: LexiconRow;
  code: string;
  /** Number of its table. */
  table: number;
  /** Of a table of little words: the words as they are spelt, since an accent makes another word of them. */
  little: ReadonlySet<string> | null;
  spellings: Spellings;
  /** Of a table of times, whose terms hold together. */
  timed: boolean;
  /** Of the words of force alone: "was driven on Monday into the gate". */
  told: boolean;
}

/** All tables of one language in one trie of normalised words; one walk over the tokens reads them all. */
export interface Lexicon {
  trie: Trie<Entry>;
  /** Numbers of the tables by name. */
  tables: ReadonlyMap<string, number>;
  /** Words for a day, before it and for a part of it, by their numbers: they may stand within a term of several words. */
  days: Days;
}

interface Days {
  named: ReadonlySet<number>;
  /** What may stand before one: "on Monday". */
  before: ReadonlySet<number>;
  parts: ReadonlySet<number>;
}

/**
 * Builds the trie. Takes the rows of any number of tables and the language's regular inflection.
 * Throws a RangeError, with table and line, for a row that cannot be spelt out.
 */
export function buildLexicon(rows: readonly LexiconRow[], inflect: Inflect): Lexicon {
  const trie = makeTrie<Entry>();
  const tables = new Map<string, number>();
  for (const { table } of rows) if (!tables.has(table)) tables.set(table, tables.size);
  const terms = termsOf(rows);
  for (const row of rows) {
    const entry = entryOf(row, tables);
    for (const words of spell(row, inflect, terms)) insert(trie, words, entry);
  }
  return { trie, tables, days: daysOf(rows) };
}

/** The words for a day that terms may be parted by: "tombé lundi soir dans une embuscade". */
function daysOf(rows: readonly LexiconRow[]): Days {
  const words = (fits: (row: LexiconRow) => boolean) =>
    new Set(
      rows
        .filter(fits)
        .flatMap(({ term }) => (/^[\p{L}/]+$/u.test(term) ? term.split("/").map((word) => wordNumber(normalise(word))) : [])),
    );
  return {
    named: words(
      ({ table, code }) =>
        (table === "weekdays" && /^weekday-\d$/.test(code)) ||
        (table === "date-words" && code === "day--1") ||
        (table === "adverbs" && code === "aside"),
    ),
    before: words(({ table, code }) => table === "date-words" && code === "filler"),
    parts: words(({ table, code }) => table === "date-words" && code === "daypart"),
  };
}

function entryOf(row: LexiconRow, tables: ReadonlyMap<string, number>): Entry {
  const { table, term, code } = row;
  return {
    row,
    code: shared(code),
    table: tables.get(table) ?? 0,
    little: LITTLE.has(table) ? wordsOf(term) : null,
    spellings: spellingsOf(term),
    timed: TIMED.has(table),
    told: table === "tactics",
  };
}

function termsOf(rows: readonly LexiconRow[]): TableTerms {
  return (table) => rows.filter((row) => row.table === table).map((row) => row.term);
}

function spell(row: LexiconRow, inflect: Inflect, tables: TableTerms): string[][] {
  try {
    return spellOut(row.term, inflect, tables);
  } catch (error) {
    throw new RangeError(`${row.table}.csv:${row.line}: ${(error as Error).message}`);
  }
}

/**
 * The longest term of one table that begins at a token, or null. Looks no further than `limit` (exclusive).
 * Hyphens, apostrophes and the dots of "U.N." do not matter.
 */
export function matchAt(lexicon: Lexicon, tokens: readonly Token[], from: number, table: string, limit = tokens.length): Match | null {
  const number = lexicon.tables.get(table);
  let found: Match | null = null;
  let node = from < limit ? startOf(lexicon.trie, tokens[from] as Token) : null;
  for (let at = from; node !== null; ) {
    for (const { row, code, table } of node.items) if (table === number) found = { row, code, from, to: at + 1 };
    if (node.next === null) break;
    at = goesOn(tokens, at, limit);
    node = at < limit ? step(node, tokens[at] as Token) : null;
  }
  return found;
}

/** Reads all tables over stretches of tokens (sentences) in one walk; no term crosses from one stretch into the next. */
export function scan({ trie, tables, days }: Lexicon, tokens: readonly Token[], stretches: readonly { from: number; to: number }[]): Scan {
  const strict = writesAccents(tokens);
  const found: Match[][] = Array.from(tables, () => []);
  for (const stretch of stretches)
    for (let i = stretch.from; i < stretch.to; i += 1) {
      const start = startOf(trie, tokens[i] as Token);
      if (start !== null) readAt(found, tokens, i, stretch.to, start, strict, days);
    }
  return new Scan(tables, found, tokens.length);
}

/** What was walked over from one token: used again for every one. */
const nodes: Node<Entry>[] = [];
const ends: number[] = [];

/**
 * Where a term goes on behind a day that parts it: "lundi", "on Monday morning". `at` itself where no day stands there. A day with a capital and nothing
 * before it belongs to a noun: "the Wednesday morning explosion".
 */
function behindDay({ named, before, parts }: Days, tokens: readonly Token[], at: number, limit: number): number {
  const { capital, form } = tokens[at] as Token;
  const day = before.has(form.word) && at + 1 < limit && named.has((tokens[at + 1] as Token).form.word) ? at + 1 : at;
  if (day === at && (capital || !named.has(form.word))) return at;
  return day + 1 < limit && parts.has((tokens[day + 1] as Token).form.word) ? day + 2 : day + 1;
}

/** Keeps the terms that begin at a token, longest first. */
function readAt(
  found: Match[][],
  tokens: readonly Token[],
  from: number,
  limit: number,
  start: Node<Entry>,
  strict: boolean,
  days: Days,
): void {
  let count = 0;
  let at = from;
  let parted = count;
  let split = false;
  let preposed = false;
  for (let node: Node<Entry> | null = start; node !== null; ) {
    if (node.items.length > 0) {
      nodes[count] = node;
      ends[count] = at + 1;
      count += 1;
      if (!split) parted = count;
    }
    if (node.next === null) break;
    at = goesOn(tokens, at, limit);
    if (at >= limit) break;
    let next: Node<Entry> | null = step(node, tokens[at] as Token);
    if (next === null && !split) {
      const behind = behindDay(days, tokens, at, limit);
      split = behind > at;
      preposed = split && days.before.has((tokens[at] as Token).form.word);
      at = behind;
      if (split && at < limit) next = step(node, tokens[at] as Token);
    }
    node = next;
  }
  for (let i = count - 1; i >= 0; i -= 1) {
    const { items } = nodes[i] as Node<Entry>;
    for (let item = items.length - 1; item >= 0; item -= 1) {
      const entry = items[item] as Entry;
      const to = ends[i] as number;
      if (i >= parted && (entry.timed || (preposed && !entry.told))) continue;
      if (
        (!strict || isSpelt(tokens, entry.spellings, from, to)) &&
        !(entry.little !== null && isOtherWord(entry.little, tokens, from, to))
      )
        keep(found, entry, from, to);
    }
  }
}

/** True if no word of the match lacks an accent of its term. */
function isSpelt(tokens: readonly Token[], spellings: Spellings, from: number, to: number): boolean {
  if (spellings === null) return true;
  for (let i = from; i < to; i += 1) if (lacksAccent(spellings, tokens[i] as Token)) return false;
  return true;
}

/** A little word in capitals is an acronym, one with another accent another word. */
function isOtherWord(words: ReadonlySet<string>, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (hasOtherAccent(words, tokens[i] as Token)) return true;
  return isAcronym(tokens, from, to);
}

function isAcronym(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1 || !tokens[from]?.form.capitals) return false;
  return !tokens[from - 1]?.form.capitals && !tokens[to]?.form.capitals;
}

/** In each table leftmost-longest, never overlapping unless rows share one span. */
function keep(found: Match[][], { row, code, table }: Entry, from: number, to: number): void {
  const list = found[table] as Match[];
  const last = list[list.length - 1];
  if (last === undefined || from >= last.to || (last.from === from && last.to === to)) list.push({ row, code, from, to });
}
