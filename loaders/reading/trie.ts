import type { Token } from "../model/reading.ts";
import { MARKS, wordNumber } from "./forms.ts";

/** A place in a trie: what ends here, and where the next word leads. */
export interface Node<Item> {
  /** By the numbers of words, which are found sooner than the words; null for a leaf, as most nodes are. */
  next: Map<number, Node<Item>> | null;
  /** A bit for each of the words in `next`, by their numbers: most words that go on with nothing are seen by it. */
  bits: number;
  /** What is spelt by the words up to here. */
  items: Item[];
}

/** Sequences of normalised words. */
export interface Trie<Item> {
  root: Node<Item>;
  /** Where a first word leads, by the form of the token: asked for at every token, and found for most of them without a look into a table of words. */
  starts: Starts<Item>;
}

/** Remembers for forms met where they lead; a form that falls on the place of another one takes it. */
interface Starts<Item> {
  forms: (Token["form"] | null)[];
  nodes: (Node<Item> | null)[];
}

/** Forms that are remembered for each trie; the most frequent ones are met first, and get numbers of their own. */
const PLACES = 1 << 13;

/** An empty trie. */
export function makeTrie<Item>(): Trie<Item> {
  return { root: { next: null, bits: 0, items: [] }, starts: { forms: [], nodes: [] } };
}

/** Adds what a sequence of words spells, if it is not there yet. */
export function insert<Item>({ root }: Trie<Item>, words: readonly string[], item: Item): void {
  let node = root;
  for (const word of words) {
    const number = wordNumber(word);
    node.next ??= new Map();
    let next = node.next.get(number);
    if (next === undefined) {
      next = { next: null, bits: 0, items: [] };
      node.next.set(number, next);
      node.bits |= 1 << number;
    }
    node = next;
  }
  if (!node.items.includes(item)) node.items.push(item);
}

/** Where the word of a token leads from the root, or null. */
export function startOf<Item>({ root, starts }: Trie<Item>, { form }: Token): Node<Item> | null {
  const place = form.number % PLACES;
  if (starts.forms[place] === form) return starts.nodes[place] as Node<Item> | null;
  const node = root.next?.get(form.word) ?? null;
  while (starts.forms.length <= place) {
    starts.forms.push(null);
    starts.nodes.push(null);
  }
  starts.forms[place] = form;
  starts.nodes[place] = node;
  return node;
}

/** Where the word of a token leads from a place in the trie, or null. */
export function step<Item>({ next, bits }: Node<Item>, { form }: Token): Node<Item> | null {
  return next === null || (bits & (1 << form.word)) === 0 ? null : (next.get(form.word) ?? null);
}

/**
 * The token after `at` that goes on with a sequence which began at `from`, or `limit`.
 * Hyphens, apostrophes and the dots of "U.N." between its words do not matter.
 */
export function goesOn(tokens: readonly Token[], at: number, limit: number): number {
  let next = at + 1;
  while (next < limit && isJoiner(tokens, next)) next += 1;
  return next;
}

function isJoiner(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.form.marks === 0) return false;
  if ((token.form.marks & MARKS.joiner) !== 0) return true;
  if (token.text !== "." || !token.glued || tokens[index - 1]?.text.length !== 1) return false;
  // The last dot of "U.S." in "U.S. Africa Command", too.
  return tokens[index + 1]?.glued === true || (tokens[index - 1]?.glued === true && tokens[index - 2]?.text === ".");
}
