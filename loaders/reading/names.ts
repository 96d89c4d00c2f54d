import type { Token } from "../model/reading.ts";
import { buildLexicon, type Lexicon, type LexiconRow, matchesAt } from "./lexicon.ts";
import { tokenise } from "./tokens.ts";

/** Spellings of things that have names (places, actors), in one trie; a name says which thing by its number. */
export interface NameIndex {
  lexicon: Lexicon;
  spellings: readonly Spelling[];
}

interface Spelling {
  /** Number of the thing that is spelt so. */
  item: number;
  capitals: Capitals;
}

/** What capitals a spelling asks for, so that "IS", "Say" or "Le Point" are not found in "is", "say" and "le point". */
type Capitals = "none" | "first" | "each" | "some" | "all";

/** A name found in a text: tokens `from` to `to` (exclusive) spell each of the items. */
export interface NameMatch {
  from: number;
  to: number;
  items: number[];
}

const TABLE = "names";
const PLAIN = { inflect: (word: string) => [word], decline: (word: string) => [word] };
const SHORT_ACRONYM = 3;

/**
 * Builds the index of the spellings of each item, in order of items.
 * With `strict`, both words of a name of two need their capitals: "The National", but not "the national"; else "Lido beach" will do for "Lido Beach".
 */
export function buildNames(items: readonly (readonly string[])[], strict: boolean): NameIndex {
  const spellings: Spelling[] = [];
  const rows: LexiconRow[] = [];
  for (const [item, names] of items.entries())
    for (const name of new Set(names)) {
      rows.push({ table: TABLE, term: literal(name), code: String(spellings.length), note: "", line: item });
      spellings.push({ item, capitals: capitalsOf(name, strict) });
    }
  return { lexicon: buildLexicon(rows, PLAIN), spellings };
}

/** A name's words as a lexicon term: no mark of it means anything there. */
function literal(name: string): string {
  const words = tokenise(name).filter(({ kind }) => kind !== "mark");
  return words.map(({ text }) => text).join(" ");
}

function capitalsOf(name: string, strict: boolean): Capitals {
  const words = tokenise(name).filter(({ kind }) => kind === "word");
  const [first] = words;
  if (words.length === 1 && first !== undefined && first.text.length <= SHORT_ACRONYM && isUpper(first.text)) return "all";
  if (words.length > 2) return words.some(({ capital }) => capital) ? "some" : "none";
  if (!words.some(({ capital }) => capital)) return "none";
  return strict && words.length === 2 && words.every(({ capital }) => capital) ? "each" : first?.capital ? "first" : "some";
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Finds every name in stretches of tokens (sentences), leftmost first, and of those the longest whose capitals fit. Linear; never throws. */
export function findNames(index: NameIndex, tokens: readonly Token[], stretches: readonly { from: number; to: number }[]): NameMatch[] {
  const found: NameMatch[] = [];
  for (const stretch of stretches)
    for (let at = stretch.from; at < stretch.to; at += 1) {
      const match = nameAt(index, tokens, at, stretch.to);
      if (match === null) continue;
      found.push(match);
      at = match.to - 1;
    }
  return found;
}

function nameAt({ lexicon, spellings }: NameIndex, tokens: readonly Token[], from: number, limit: number): NameMatch | null {
  let longest: NameMatch | null = null;
  for (const { code, to } of matchesAt(lexicon, tokens, from, limit)) {
    const spelling = spellings[Number(code)];
    if (spelling === undefined || !fits(spelling.capitals, tokens.slice(from, to))) continue;
    if (longest === null || to > longest.to) longest = { from, to, items: [] };
    if (!longest.items.includes(spelling.item)) longest.items.push(spelling.item);
  }
  return longest;
}

function fits(capitals: Capitals, tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  if (capitals === "none") return true;
  if (capitals === "all") return words.every(({ text }) => isUpper(text));
  if (capitals === "each") return words.every(({ capital }) => capital);
  return capitals === "first" ? words[0]?.capital === true : words.some(({ capital }) => capital);
}
