import type { Token } from "../model/reading.ts";
import { MARKS } from "./forms.ts";
import type { Match } from "./lexicon.ts";
import { firstFrom } from "./scan.ts";

/** Matches of one table of a scanned text, by the token at which they begin and by the one before which they end. */
export class Edges {
  readonly #matches: readonly Match[];

  /** Takes the matches in order; they do not overlap, but several may share a span. */
  constructor(matches: readonly Match[]) {
    this.#matches = matches;
  }

  /** The match that begins at a token. */
  at(token: number): Match | null {
    const match = this.#matches[firstFrom(this.#matches, token)];
    return match !== undefined && match.from === token ? match : null;
  }

  /** The match that ends right before a token. */
  before(token: number): Match | null {
    // Those that end first begin first.
    const matches = this.#matches;
    let low = 0;
    for (let high = matches.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((matches[middle] as Match).to < token) low = middle + 1;
      else high = middle;
    }
    const match = matches[low];
    return match !== undefined && match.to === token ? match : null;
  }
}

/** True for the mark between "d" and "Irak", or "Mali" and "s". */
export function isApostrophe(token: Token | undefined): boolean {
  return token !== undefined && (token.form.marks & MARKS.apostrophe) !== 0;
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

/** True for a comma that parts words, not the one within "20,000". */
export function isPause(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "," && tokens[at + 1]?.glued !== true;
}
