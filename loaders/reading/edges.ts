import type { Token } from "../model/reading.ts";
import type { Match } from "./lexicon.ts";

/** Matches of one table of a scanned text, by the token at which they begin and by the one before which they end. */
export class Edges {
  readonly #starts = new Map<number, Match>();
  readonly #ends = new Map<number, Match>();

  constructor(matches: readonly Match[]) {
    for (const match of matches) {
      if (!this.#starts.has(match.from)) this.#starts.set(match.from, match);
      if (!this.#ends.has(match.to)) this.#ends.set(match.to, match);
    }
  }

  /** The match that begins at a token. */
  at(token: number): Match | null {
    return this.#starts.get(token) ?? null;
  }

  /** The match that ends right before a token. */
  before(token: number): Match | null {
    return this.#ends.get(token) ?? null;
  }
}

const APOSTROPHE = /^['’‘ʼ]$/;

/** True for the mark between "d" and "Irak", or "Mali" and "s". */
export function isApostrophe(token: Token | undefined): boolean {
  return token?.kind === "mark" && APOSTROPHE.test(token.text);
}

/** Where the words before a token end: before the apostrophe of "l'Est". */
export function endBefore(tokens: readonly Token[], token: number): number {
  return isApostrophe(tokens[token - 1]) && tokens[token]?.glued ? token - 1 : token;
}

/** Where the words after a token begin: after the apostrophe of "d'Irak". */
export function startAfter(tokens: readonly Token[], token: number): number {
  return isApostrophe(tokens[token]) ? token + 1 : token;
}

/** Where a name ends that stands before a token: "Mali" before "'s army", "U.S" before ". army"; else the token itself. */
export function genitiveEnd(tokens: readonly Token[], token: number): number {
  const [mark, letter] = [tokens[token - 2], tokens[token - 1]];
  if (letter?.text === "." && letter.glued && mark?.text.length === 1) return token - 1;
  if (letter?.norm === "s" && letter.glued && isApostrophe(mark)) return token - 2;
  return isApostrophe(letter) && letter?.glued ? token - 1 : token;
}
