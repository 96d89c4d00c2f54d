import type { Article } from "../model/article.ts";
import { compare } from "../problems.ts";
import { plain } from "./context.ts";
import { gap, type Interval, intervalOf } from "./interval.ts";

/** Words in a shingle: long enough that two reporters' sentences seldom share one, short enough to outlast a sub-editor. */
const WORDS = 4;

/** Shingles below which a text is too short to be told from others by its wording. */
const FEWEST = 20;

/** Share of the shorter text's shingles that a copy has in common with the longer; papers cut wire stories from the end. */
const COPIED = 0.5;

/** Smallest hashes kept of a text to find its candidates by. */
const SKETCH = 48;

/** Smallest hashes that two texts must share to be compared in full; half of a text shared gives about twenty. */
const SHARED = 10;

/** Days between the first and the last printing of one wire story. */
const PRINTED_WITHIN = 14;

/** FNV-1a over UTF-16 units: the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Hashes of a text's shingles, each once, in ascending order. */
function shinglesOf(body: string): Uint32Array {
  const words = plain(body).split(" ");
  const shingles = new Set<number>();
  for (let i = 0; i + WORDS <= words.length; i += 1) shingles.add(hash(words.slice(i, i + WORDS).join(" ")));
  return Uint32Array.from(shingles).sort();
}

function sharedBy(a: Uint32Array, b: Uint32Array): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}

interface Text {
  printed: Interval | null;
  shingles: Uint32Array;
}

function printedTogether(a: Text, b: Text): boolean {
  return a.printed === null || b.printed === null || gap(a.printed, b.printed) <= PRINTED_WITHIN;
}

/**
 * Pairs of texts that share enough of their smallest hashes and were printed together.
 * Found through the hashes, latest texts first and no further back than a story is printed, not by comparing all with all.
 */
function candidates(texts: readonly Text[]): [number, number][] {
  const having = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  for (const [position, text] of texts.entries()) {
    const shared = new Map<number, number>();
    for (const value of text.shingles.subarray(0, SKETCH)) {
      const earlier = having.get(value) ?? [];
      for (let i = earlier.length - 1; i >= 0 && printedTogether(texts[earlier[i] as number] as Text, text); i -= 1) {
        shared.set(earlier[i] as number, (shared.get(earlier[i] as number) ?? 0) + 1);
      }
      earlier.push(position);
      having.set(value, earlier);
    }
    for (const [other, count] of shared) if (count >= SHARED) pairs.push([other, position]);
  }
  return pairs;
}

function isCopy({ shingles: a }: Text, { shingles: b }: Text): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter >= FEWEST && sharedBy(a, b) >= COPIED * shorter;
}

/**
 * Recognises wire stories: articles of which one has at least half of its four-word shingles in common with another.
 * Takes the articles; gives for each the id of the first (by day of publication, then id) with the same story, itself included.
 */
export function originsOf(articles: readonly Article[]): Record<string, string> {
  const ordered = [...articles].sort((a, b) => compare(a.published ?? "", b.published ?? "") || compare(a.id, b.id));
  const origin = ordered.map((_, position) => position);
  const first = (position: number): number => (origin[position] === position ? position : first(origin[position] ?? position));
  const texts = ordered.map(({ body, published }): Text => ({ printed: intervalOf(published), shingles: shinglesOf(body) }));
  for (const [a, b] of candidates(texts)) {
    const [one, other] = [first(a), first(b)].sort((p, q) => p - q) as [number, number];
    if (one !== other && isCopy(texts[a] as Text, texts[b] as Text)) origin[other] = one;
  }
  const pairs = ordered.map((article, position): [string, string] => [article.id, ordered[first(position)]?.id ?? article.id]);
  return Object.fromEntries(pairs.sort(([a], [b]) => compare(a, b)));
}
