import { grouped } from "./grouped.ts";
import type { Match } from "./lexicon.ts";

const NONE: readonly Match[] = [];

/** Matches by table, in order of place; in each table leftmost-longest, never overlapping unless rows share one span. */
export class Scan {
  /** Tokens of the text. */
  readonly size: number;
  readonly #tables: ReadonlyMap<string, number>;
  readonly #matches: readonly (readonly Match[])[];
  /** By the number of a table, its matches of each code: made when first asked for. */
  readonly #coded: (ReadonlyMap<string, readonly Match[]> | undefined)[] = [];
  readonly #indexes = new Map<string, unknown>();

  constructor(tables: ReadonlyMap<string, number>, matches: readonly (readonly Match[])[], size: number) {
    this.#tables = tables;
    this.#matches = matches;
    this.size = size;
  }

  /** All matches of a table in the text. */
  of(table: string): readonly Match[] {
    const number = this.#tables.get(table);
    return number === undefined ? NONE : (this.#matches[number] as readonly Match[]);
  }

  /** All matches of a table with one code: rules ask every sentence for codes that most texts have nowhere. */
  coded(table: string, code: string): readonly Match[] {
    const number = this.#tables.get(table);
    if (number === undefined) return NONE;
    let lists = this.#coded[number];
    if (lists === undefined) {
      lists = grouped(this.#matches[number] as readonly Match[], ({ code }) => code);
      this.#coded[number] = lists;
    }
    return lists.get(code) ?? NONE;
  }

  /** What is made of a table's matches to find them by: made when first asked for. One table has one kind of index. */
  indexed<Index>(table: string, make: (matches: readonly Match[], size: number) => Index): Index {
    const known = this.#indexes.get(table);
    if (known !== undefined) return known as Index;
    const made = make(this.of(table), this.size);
    this.#indexes.set(table, made);
    return made;
  }

  /** The matches of a table that lie within tokens `from` to `to` (exclusive). */
  within(table: string, from: number, to: number): Match[] {
    const matches = this.of(table);
    const found: Match[] = [];
    for (let i = firstFrom(matches, from); i < matches.length && (matches[i] as Match).from < to; i += 1) {
      const match = matches[i] as Match;
      if (match.to <= to) found.push(match);
    }
    return found;
  }
}

/** Place in matches in order, which do not overlap, of the first that begins at a token or after it. */
export function firstFrom(matches: readonly { from: number }[], token: number): number {
  let low = 0;
  for (let high = matches.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((matches[middle] as { from: number }).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
