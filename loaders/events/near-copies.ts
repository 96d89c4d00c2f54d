import { hash } from "../hash.ts";
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

/** Hashes of a text's shingles, each once, in ascending order. */
export function shinglesOf(body: string): Uint32Array {
  const words = plain(body).split(" ");
  const shingles = new Set<number>();
  for (let i = 0; i + WORDS <= words.length; i += 1) shingles.add(hash(words.slice(i, i + WORDS).join(" ")));
  return Uint32Array.from(shingles).sort();
}

/** What of an article copies of it are looked for by. */
export interface Sketch {
  id: string;
  published: string | null;
  /** The smallest hashes of its shingles. */
  smallest: Uint32Array;
  /** How many shingles it has in all. */
  shingles: number;
}

/** The sketch of an article from its shingles. */
export function sketchOf({ id, published }: Pick<Article, "id" | "published">, shingles: Uint32Array): Sketch {
  return { id, published, smallest: shingles.slice(0, SKETCH), shingles: shingles.length };
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

/** Where the positions begin in a number that holds a hash and a position: both fit in what a double holds exactly. */
const POSITIONS = 2 ** 21;

/** Every small hash with the position of its text, sorted: texts that share one stand side by side, the earlier before the later. */
function postingsOf(texts: readonly Sketch[]): Float64Array {
  const postings = new Float64Array(texts.reduce((sum, { smallest }) => sum + smallest.length, 0));
  let next = 0;
  for (const [position, { smallest }] of texts.entries()) {
    for (const value of smallest) {
      postings[next] = value * POSITIONS + position;
      next += 1;
    }
  }
  return postings.sort();
}

/** For each text, where among the postings those of its hashes stand that an earlier text has too, in the order of the hashes. */
function sharedPlaces(postings: Float64Array, texts: number): number[][] {
  const places = Array.from({ length: texts }, (): number[] => []);
  let before = Number.NaN;
  for (let at = 0; at < postings.length; at += 1) {
    const value = Math.floor((postings[at] as number) / POSITIONS);
    if (value === before) places[(postings[at] as number) - value * POSITIONS]?.push(at);
    before = value;
  }
  return places;
}

/**
 * Pairs of texts, in the order of the later one, that share enough of their smallest hashes and were printed together.
 * Found through the hashes, latest texts first and no further back than a story is printed, not by comparing all with all.
 */
function* candidates(texts: readonly Sketch[]): Generator<[number, number]> {
  const postings = postingsOf(texts);
  const printed = texts.map(({ published }) => intervalOf(published));
  const together = (a: Interval | null, b: Interval | null) => a === null || b === null || gap(a, b) <= PRINTED_WITHIN;
  const shared = new Uint8Array(texts.length);
  for (const [position, places] of sharedPlaces(postings, texts.length).entries()) {
    const met: number[] = [];
    for (const place of places) {
      const first = (postings[place] as number) - position;
      for (let at = place - 1; at >= 0; at -= 1) {
        const other = (postings[at] as number) - first;
        if (other < 0 || !together(printed[other] ?? null, printed[position] ?? null)) break;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] as number) + 1;
      }
    }
    for (const other of met) {
      if ((shared[other] as number) >= SHARED) yield [other, position];
      shared[other] = 0;
    }
  }
}

type Shingles = (text: Sketch) => Uint32Array;

function isCopy(a: Sketch, b: Sketch, shinglesOfText: Shingles): boolean {
  const shorter = Math.min(a.shingles, b.shingles);
  if (shorter < FEWEST) return false;
  const all = (text: Sketch) => (text.shingles === text.smallest.length ? text.smallest : shinglesOfText(text));
  return sharedBy(all(a), all(b)) >= COPIED * shorter;
}

/**
 * Recognises wire stories: articles of which one has at least half of its four-word shingles in common with another.
 * Takes the articles; gives for each the id of the first (by day of publication, then id) with the same story, itself included.
 */
export function originsOf(articles: readonly Article[]): Record<string, string> {
  const shingles = new Map(articles.map((article) => [article.id, shinglesOf(article.body)]));
  const ofText = (id: string) => shingles.get(id) ?? new Uint32Array();
  return originsOfSketches(
    articles.map((article) => sketchOf(article, ofText(article.id))),
    ({ id }) => ofText(id),
  );
}

/**
 * The same from sketches alone.
 *
 * @param shinglesOfText all shingles of a text that has more than its sketch holds; asked for those alone that may be copies.
 */
export function originsOfSketches(sketches: readonly Sketch[], shinglesOfText: Shingles): Record<string, string> {
  const ordered = [...sketches].sort((a, b) => compare(a.published ?? "", b.published ?? "") || compare(a.id, b.id));
  const origin = ordered.map((_, position) => position);
  const first = (position: number): number => (origin[position] === position ? position : first(origin[position] ?? position));
  for (const [a, b] of candidates(ordered)) {
    const [one, other] = [first(a), first(b)].sort((p, q) => p - q) as [number, number];
    if (one !== other && isCopy(ordered[a] as Sketch, ordered[b] as Sketch, shinglesOfText)) origin[other] = one;
  }
  const pairs = ordered.map((article, position): [string, string] => [article.id, ordered[first(position)]?.id ?? article.id]);
  return Object.fromEntries(pairs.sort(([a], [b]) => compare(a, b)));
}
