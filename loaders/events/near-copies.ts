import type { Article } from "../model/article.ts";
import { compare } from "../problems.ts";
import { plain } from "./context.ts";
import { gap, intervalOf } from "./interval.ts";

/** Words in a shingle: long enough that two reporters' sentences seldom share one, short enough to outlast a sub-editor. */
const WORDS = 4;

/** Shingles below which a text is too short to be told from others by its wording. */
const FEWEST = 20;

/** Share of the shorter text's shingles that a copy has in common with the longer; papers cut wire stories from the end. */
const COPIED = 0.5;

/** Smallest hashes kept of a text to find its candidates by. */
const SKETCH = 48;

/** Smallest hashes that two texts must share to be compared in full. */
const SHARED = 4;

/** Days between the first and the last printing of one wire story. */
const PRINTED_WITHIN = 14;

/** FNV-1a over UTF-16 units: the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function shinglesOf(body: string): Set<number> {
  const words = plain(body).split(" ");
  const shingles = new Set<number>();
  for (let i = 0; i + WORDS <= words.length; i += 1) shingles.add(hash(words.slice(i, i + WORDS).join(" ")));
  return shingles;
}

function sharedBy(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared;
}

/** Pairs of texts that share enough of their smallest hashes; found through the hashes, not by comparing all with all. */
function candidates(sketches: readonly (readonly number[])[]): [number, number][] {
  const texts = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  for (const [position, sketch] of sketches.entries()) {
    const shared = new Map<number, number>();
    for (const value of sketch) {
      for (const other of texts.get(value) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      const list = texts.get(value);
      if (list) list.push(position);
      else texts.set(value, [position]);
    }
    for (const [other, count] of shared) if (count >= SHARED) pairs.push([other, position]);
  }
  return pairs;
}

function printedTogether(a: Article, b: Article): boolean {
  const [x, y] = [intervalOf(a.published), intervalOf(b.published)];
  return !x || !y || gap(x, y) <= PRINTED_WITHIN;
}

/**
 * Recognises wire stories: articles of which one has at least half of its four-word shingles in common with another.
 * Takes the articles; gives for each the id of the first (by day of publication, then id) with the same story, itself included.
 */
export function originsOf(articles: readonly Article[]): Record<string, string> {
  const ordered = [...articles].sort((a, b) => compare(a.published ?? "", b.published ?? "") || compare(a.id, b.id));
  const shingles = ordered.map((article) => shinglesOf(article.body));
  const sketches = shingles.map((set) => [...set].sort((a, b) => a - b).slice(0, SKETCH));
  const origin = ordered.map((_, position) => position);
  const first = (position: number): number => (origin[position] === position ? position : first(origin[position] ?? position));
  for (const [a, b] of candidates(sketches)) {
    const [x, y] = [shingles[a] as Set<number>, shingles[b] as Set<number>];
    const shorter = Math.min(x.size, y.size);
    if (shorter < FEWEST || sharedBy(x, y) < COPIED * shorter) continue;
    if (!printedTogether(ordered[a] as Article, ordered[b] as Article)) continue;
    const [one, other] = [first(a), first(b)].sort((p, q) => p - q) as [number, number];
    origin[other] = one;
  }
  const pairs = ordered.map((article, position): [string, string] => [article.id, ordered[first(position)]?.id ?? article.id]);
  return Object.fromEntries(pairs.sort(([a], [b]) => compare(a, b)));
}
