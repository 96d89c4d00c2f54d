import type { ReadSource } from "../source.ts";

/** Marks that end a phrase. */
export const CLOSING = ",;:.()[]–—!?";

/** A comma, bracket or stop; the dots of "a U.S. soldier" are none. */
export function isClosed(source: ReadSource, from: number, to: number): boolean {
  const { tokens } = source.text;
  for (let i = from; i < to; i += 1) {
    const { kind, text } = tokens[i] as (typeof tokens)[number];
    if (kind === "mark" && CLOSING.includes(text) && !(text === "." && tokens[i - 1]?.text.length === 1)) return true;
  }
  return false;
}
