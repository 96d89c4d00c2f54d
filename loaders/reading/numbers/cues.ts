import type { Match, Scan } from "../lexicon.ts";

/** A code of the number and date tables, taken apart: `unit-3` is kind "unit", value 3; `month-5-weak` has the flag "weak". */
interface CueCode {
  kind: string;
  value: number;
  flag: string;
}

export interface Cue extends CueCode {
  from: number;
  to: number;
}

const known = new Map<string, CueCode>();
const COVERING = ["mask", "name"];
/** No set phrase has more tokens. */
const LONGEST_PHRASE = 16;

/** Takes a code `<words>[-<integer>][-<flag>]` apart; the value of a code without a number is NaN. */
function parseCode(code: string): CueCode {
  let parsed = known.get(code);
  if (parsed === undefined) {
    const match = /^(.*?)(?:-([+-]?\d+))?(?:-(both|after|many|proper|weak))?$/.exec(code);
    parsed = { kind: match?.[1] ?? code, value: match?.[2] === undefined ? Number.NaN : Number(match[2]), flag: match?.[3] ?? "" };
    known.set(code, parsed);
  }
  return parsed;
}

/** The matches of one table, found by the token at which they begin or before which they end. They do not overlap, but several may share a span. */
export class Cues {
  readonly #cues: readonly Cue[];
  /** Place in `cues`, counted from 1, of the first cue that begins at, or ends before, a token. */
  readonly #starts = new Map<number, number>();
  readonly #ends = new Map<number, number>();

  /** Takes the matches in order. */
  constructor(matches: readonly Match[]) {
    this.#cues = matches.map(cueOf);
    for (let i = this.#cues.length - 1; i >= 0; i -= 1) {
      const cue = this.#cues[i] as Cue;
      this.#starts.set(cue.from, i + 1);
      this.#ends.set(cue.to, i + 1);
    }
  }

  /** True if any cue begins at a token. */
  begins(token: number): boolean {
    return this.#starts.has(token);
  }

  /** The cue of one of the kinds that begins at a token, or null. */
  at(token: number, ...kinds: readonly string[]): Cue | null {
    return this.#ofKind(this.#starts.get(token) ?? 0, kinds);
  }

  /** The cue of one of the kinds that ends right before a token, or null. */
  before(token: number, ...kinds: readonly string[]): Cue | null {
    return this.#ofKind(this.#ends.get(token) ?? 0, kinds);
  }

  /** The set phrase (`mask`, `name`) that a token lies in, whose numerals count nothing, or null. */
  covering(token: number): Cue | null {
    for (let at = token; at >= 0 && at > token - LONGEST_PHRASE; at -= 1) {
      if (!this.begins(at)) continue;
      const cue = this.at(at, ...COVERING);
      return cue !== null && cue.to > token ? cue : null;
    }
    return null;
  }

  #ofKind(place: number, kinds: readonly string[]): Cue | null {
    const first = this.#cues[place - 1];
    if (first === undefined) return null;
    for (let i = place - 1; i < this.#cues.length; i += 1) {
      const cue = this.#cues[i] as Cue;
      if (cue.from !== first.from) return null;
      if (kinds.includes(cue.kind)) return cue;
    }
    return null;
  }
}

function cueOf({ code, from, to }: Match): Cue {
  const { kind, value, flag } = parseCode(code);
  return { kind, value, flag, from, to };
}

/** The cues of one table of a scanned text; indexed once, as numbers and dates share tables. */
export function cuesOf(scan: Scan, table: string): Cues {
  return scan.indexed(table, (matches) => new Cues(matches));
}
