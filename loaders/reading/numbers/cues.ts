import type { Match, Scan } from "../lexicon.ts";

/** A code of the number and date tables, taken apart: `unit-3` is kind "unit", value 3; `month-5-weak` has the flag "weak". */
export interface CueCode {
  kind: string;
  value: number;
  flag: string;
}

export interface Cue extends CueCode {
  from: number;
  to: number;
}

const known = new Map<string, CueCode>();
const COVERING = new Set(["mask", "name"]);

/** Takes a code `<words>[-<integer>][-<flag>]` apart; the value of a code without a number is NaN. */
export function parseCode(code: string): CueCode {
  let parsed = known.get(code);
  if (parsed === undefined) {
    const match = /^(.*?)(?:-([+-]?\d+))?(?:-(both|after|proper|weak))?$/.exec(code);
    parsed = { kind: match?.[1] ?? code, value: match?.[2] === undefined ? Number.NaN : Number(match[2]), flag: match?.[3] ?? "" };
    known.set(code, parsed);
  }
  return parsed;
}

/** The matches of one table, found by the token at which they begin or before which they end. */
export class Cues {
  readonly #starts = new Map<number, Cue[]>();
  readonly #ends = new Map<number, Cue[]>();
  readonly #covered = new Map<number, Cue>();

  constructor(matches: readonly Match[]) {
    for (const { code, from, to } of matches) {
      const cue = { ...parseCode(code), from, to };
      push(this.#starts, from, cue);
      push(this.#ends, to, cue);
      if (COVERING.has(cue.kind)) for (let token = from; token < to; token += 1) this.#covered.set(token, cue);
    }
  }

  /** The cue of one of the kinds that begins at a token, or null. */
  at(token: number, ...kinds: readonly string[]): Cue | null {
    return this.#starts.get(token)?.find((cue) => kinds.includes(cue.kind)) ?? null;
  }

  /** The cue of one of the kinds that ends right before a token, or null. */
  before(token: number, ...kinds: readonly string[]): Cue | null {
    return this.#ends.get(token)?.find((cue) => kinds.includes(cue.kind)) ?? null;
  }

  /** The set phrase (`mask`, `name`) that a token lies in, whose numerals count nothing, or null. */
  covering(token: number): Cue | null {
    return this.#covered.get(token) ?? null;
  }
}

function push(map: Map<number, Cue[]>, key: number, cue: Cue): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [cue]);
  else list.push(cue);
}

/** The cues of one table of a scanned text. */
export function cuesOf(scan: Scan, table: string): Cues {
  return new Cues(scan.of(table));
}
