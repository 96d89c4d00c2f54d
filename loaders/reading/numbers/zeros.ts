import type { NumberSource } from "./amounts.ts";

/** Where words say that there was none. Tokens `from` to `to` (exclusive). */
export interface Zero {
  from: number;
  to: number;
}

/** How many tokens behind a negation the article that it governs may stand: "pas encore fait de victimes". */
const REACH = 3;

/** Reads "no", "aucun", "ni", "none"; and a negation whose object follows: "pas fait de victimes", "did not cause any casualties". */
export function readZero({ tokens, numbers }: NumberSource, at: number, limit: number): Zero | null {
  const zero = numbers.at(at, "zero");
  if (zero !== null && tokens[zero.to]?.kind === "number") return null;
  if (zero !== null) return zero.to <= limit ? { from: at, to: zero.to } : null;
  if (numbers.at(at, "zero-open") === null) return null;
  for (let i = at + 1; i < limit && i <= at + REACH; i += 1) {
    const close = numbers.at(i, "zero-close");
    if (close !== null) return { from: at, to: tokens[close.to]?.text === "'" || tokens[close.to]?.text === "’" ? close.to + 1 : close.to };
    if (tokens[i]?.kind !== "word") return null;
  }
  return null;
}
