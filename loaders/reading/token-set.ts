/** Some of a text's tokens, by number. */
export class TokenSet {
  readonly #held: Uint8Array;

  /** Takes how many tokens the text has, and spans that are in the set from the beginning. */
  constructor(size: number, spans: readonly { from: number; to: number }[] = []) {
    this.#held = new Uint8Array(size);
    this.add(spans);
  }

  /** Adds the tokens of spans. */
  add(spans: readonly { from: number; to: number }[]): void {
    for (const { from, to } of spans) this.#held.fill(1, from, to);
  }

  /** True if a token is in the set. */
  has(token: number): boolean {
    return this.#held[token] === 1;
  }

  /** True if any of the tokens `from` to `to` (exclusive) is in the set. */
  touches(from: number, to: number): boolean {
    for (let token = from; token < to; token += 1) if (this.#held[token] === 1) return true;
    return false;
  }
}
