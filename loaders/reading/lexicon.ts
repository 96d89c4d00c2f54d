import type { Token } from "../model/reading.ts";
import { lacksAccent, type Spellings, spellingsOf, writesAccents } from "./accents.ts";
import { type Inflect, spellOut, type TableTerms } from "./terms.ts";

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

interface Node {
  /** Null for a leaf, as most nodes are. */
  next: Map<string, Node> | null;
  rows: LexiconRow[];
}

/** All tables of one language in one trie of normalised words; one walk over the tokens reads them all. */
export interface Lexicon {
  root: Node;
}

const NONE: readonly Match[] = [];
const JOINERS = new Set(["-", "‐", "‑", "'", "’", "‘", "ʼ", "`", "´"]);

/**
 * Builds the trie. Takes the rows of any number of tables and the language's regular inflection.
 * Throws a RangeError, with table and line, for a row that cannot be spelt out.
 */
export function buildLexicon(rows: readonly LexiconRow[], inflect: Inflect): Lexicon {
  const root: Node = { next: null, rows: [] };
  const tables = (table: string) => rows.filter((row) => row.table === table).map((row) => row.term);
  for (const row of rows) for (const words of spell(row, inflect, tables)) insert(root, words, row);
  return { root };
}

function spell(row: LexiconRow, inflect: Inflect, tables: TableTerms): string[][] {
  try {
    return spellOut(row.term, inflect, tables);
  } catch (error) {
    throw new RangeError(`${row.table}.csv:${row.line}: ${(error as Error).message}`);
  }
}

function insert(root: Node, words: readonly string[], row: LexiconRow): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: null, rows: [] };
      node.next.set(word, next);
    }
    node = next;
  }
  if (!node.rows.includes(row)) node.rows.push(row);
}

/**
 * The longest term of one table that begins at a token, or null. Looks no further than `limit` (exclusive).
 * Hyphens, apostrophes and the dots of "U.N." do not matter.
 */
export function matchAt(lexicon: Lexicon, tokens: readonly Token[], from: number, table: string, limit = tokens.length): Match | null {
  let found: Match | null = null;
  walk(lexicon, tokens, from, limit, (rows, to) => {
    for (const row of rows) if (row.table === table) found = { row, code: row.code, from, to };
  });
  return found;
}

/** Every term of every table that begins at a token, longer ones last. */
export function matchesAt(lexicon: Lexicon, tokens: readonly Token[], from: number, limit = tokens.length): readonly Match[] {
  // At most tokens no term begins, and nothing need be made for them.
  if (!lexicon.root.next?.has(tokens[from]?.norm ?? "")) return NONE;
  const found: Match[] = [];
  walk(lexicon, tokens, from, limit, (rows, to) => {
    for (const row of rows) found.push({ row, code: row.code, from, to });
  });
  return found;
}

function walk(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  limit: number,
  visit: (rows: LexiconRow[], to: number) => void,
): void {
  let node: Node | undefined = lexicon.root;
  for (let i = from; i < limit; i += 1) {
    const token = tokens[i] as Token;
    if (i > from && isJoiner(tokens, i)) continue;
    node = node.next?.get(token.norm);
    if (node === undefined) return;
    if (node.rows.length > 0) visit(node.rows, i + 1);
  }
}

function isJoiner(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.kind !== "mark") return false;
  if (JOINERS.has(token.text)) return true;
  return token.text === "." && token.glued && tokens[index - 1]?.text.length === 1 && tokens[index + 1]?.glued === true;
}

/** Matches by table, in order of place; in each table leftmost-longest, never overlapping unless rows share one span. */
export class Scan {
  readonly #tables: ReadonlyMap<string, Match[]>;
  readonly #indexes = new Map<string, unknown>();

  constructor(tables: ReadonlyMap<string, Match[]>) {
    this.#tables = tables;
  }

  /** All matches of a table in the text. */
  of(table: string): readonly Match[] {
    return this.#tables.get(table) ?? [];
  }

  /** What is made of a table's matches to find them by: made when first asked for. One table has one kind of index. */
  indexed<Index>(table: string, make: (matches: readonly Match[]) => Index): Index {
    const known = this.#indexes.get(table);
    if (known !== undefined) return known as Index;
    const made = make(this.of(table));
    this.#indexes.set(table, made);
    return made;
  }

  /** The matches of a table that lie within tokens `from` to `to` (exclusive). */
  within(table: string, from: number, to: number): Match[] {
    const matches = this.of(table);
    let low = 0;
    for (let high = matches.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((matches[middle] as Match).from < from) low = middle + 1;
      else high = middle;
    }
    const found: Match[] = [];
    for (let i = low; i < matches.length && (matches[i] as Match).from < to; i += 1) {
      const match = matches[i] as Match;
      if (match.to <= to) found.push(match);
    }
    return found;
  }
}

/** Reads all tables over stretches of tokens (sentences) in one walk; no term crosses from one stretch into the next. */
export function scan(lexicon: Lexicon, tokens: readonly Token[], stretches: readonly { from: number; to: number }[]): Scan {
  const tables = new Map<string, Match[]>();
  const strict = writesAccents(tokens);
  for (const stretch of stretches) {
    for (let i = stretch.from; i < stretch.to; i += 1) {
      const matches = matchesAt(lexicon, tokens, i, stretch.to);
      for (let m = matches.length - 1; m >= 0; m -= 1) {
        const match = matches[m] as Match;
        if ((!strict || isSpelt(tokens, match)) && !isAcronym(tokens, match)) keep(tables, match);
      }
    }
  }
  return new Scan(tables);
}

/** Tables of little words, which a name in capitals may be spelt like: "15 IS militants" has no verb. */
const LITTLE = new Set(["auxiliaries", "pronouns", "connectives"]);

function isAcronym(tokens: readonly Token[], { row, from, to }: Match): boolean {
  if (!LITTLE.has(row.table) || to - from > 1 || !isInCapitals(tokens[from])) return false;
  return !isInCapitals(tokens[from - 1]) && !isInCapitals(tokens[to]);
}

function isInCapitals(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && token.text.length > 1 && token.text === token.text.toUpperCase();
}

const spellings = new WeakMap<LexiconRow, { of: Spellings }>();

/** True if no word of the match lacks an accent of its term. */
function isSpelt(tokens: readonly Token[], { row, from, to }: Match): boolean {
  let known = spellings.get(row);
  if (known === undefined) {
    known = { of: spellingsOf(row.term) };
    spellings.set(row, known);
  }
  if (known.of === null) return true;
  for (let i = from; i < to; i += 1) if (lacksAccent(known.of, tokens[i] as Token)) return false;
  return true;
}

function keep(tables: Map<string, Match[]>, match: Match): void {
  const list = tables.get(match.row.table);
  if (list === undefined) {
    tables.set(match.row.table, [match]);
    return;
  }
  const last = list.at(-1) as Match;
  const same = last.from === match.from && last.to === match.to;
  if (match.from >= last.to || same) list.push(match);
}
