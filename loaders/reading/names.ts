import type { Token } from "../model/reading.ts";
import { tokenise } from "./tokens.ts";
import { goesOn, insert, makeTrie, type Node, startOf, step, type Trie } from "./trie.ts";

/** Spellings of things that have names (places, actors), in one trie; a name says which thing by its number. */
export type NameIndex = Trie<Spelling>;

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

const SHORT_ACRONYM = 3;
const INNER_CAPITAL = /.\p{Lu}/u;
const HYPHENS = new Set(["-", "‐", "‑"]);
/** The Arabic article, which has no capital: "al-Mahfad". */
const ARTICLE = /^(a[dlnrstz]|ash|el|ech?|umm|oum)$/;

/** True for the article before a name that it is joined to: "el-Arish". */
export function isArticle(tokens: readonly Token[], at: number): boolean {
  return HYPHENS.has(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.capital === true && ARTICLE.test(tokens[at]?.text ?? "");
}

/**
 * Builds the index of the spellings of each item, in order of items.
 * With `strict`, both words of a name of two need their capitals: "The National", but not "the national"; else "Lido beach" will do for "Lido Beach".
 */
export function buildNames(items: readonly (readonly string[])[], strict: boolean): NameIndex {
  const index: NameIndex = makeTrie();
  for (const [item, names] of items.entries())
    for (const name of new Set(names)) {
      const words = wordsOf(name);
      if (words.length === 0) throw new RangeError(`the name \`${name}\` has no word`);
      insert(index, words, { item, capitals: capitalsOf(name, strict) });
    }
  return index;
}

/** A name's words as they are matched: no mark of it means anything. */
function wordsOf(name: string): string[] {
  return tokenise(name).flatMap(({ kind, norm }) => (kind === "mark" ? [] : [norm]));
}

function capitalsOf(name: string, strict: boolean): Capitals {
  const words = tokenise(name).filter(({ kind }) => kind === "word");
  const [first] = words;
  if (words.length === 1 && first !== undefined && first.text.length <= SHORT_ACRONYM && isAcronym(first.text)) return "all";
  if (words.length > 2) return words.some(({ capital }) => capital) ? "some" : "none";
  if (!words.some(({ capital }) => capital)) return "none";
  return strict && words.length === 2 && words.every(({ capital }) => capital) ? "each" : first?.capital ? "first" : "some";
}

/** "IS", and "LeT": a capital behind the first letter, which "Is" and "Let" at the head of a sentence do not have. */
function isAcronym(text: string): boolean {
  return INNER_CAPITAL.test(text);
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

function nameAt(index: NameIndex, tokens: readonly Token[], from: number, limit: number): NameMatch | null {
  let longest: NameMatch | null = null;
  let node: Node<Spelling> | null = startOf(index, tokens[from] as Token);
  for (let at = from; node !== null; ) {
    for (const { item, capitals } of node.items) {
      if (!fits(capitals, tokens, from, at + 1)) continue;
      if (longest === null || at + 1 > longest.to) longest = { from, to: at + 1, items: [] };
      if (!longest.items.includes(item)) longest.items.push(item);
    }
    if (node.next === null) break;
    at = goesOn(tokens, at, limit);
    node = at < limit ? step(node, tokens[at] as Token) : null;
  }
  return longest;
}

function fits(capitals: Capitals, tokens: readonly Token[], from: number, to: number): boolean {
  if (capitals === "none") return true;
  for (let i = from; i < to; i += 1) {
    const { kind, text, capital: spelt } = tokens[i] as Token;
    if (kind !== "word") continue;
    const capital = spelt || isArticle(tokens, i);
    if (capitals === "first" || (capitals === "some" && capital)) return capital;
    if (capitals === "all" ? !isAcronym(text) : capitals === "each" && !capital) return false;
  }
  return capitals === "all" || capitals === "each";
}
