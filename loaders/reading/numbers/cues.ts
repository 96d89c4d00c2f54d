import { shared } from "../forms.ts";
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
    parsed = {
      kind: shared(match?.[1] ?? code),
      value: match?.[2] === undefined ? Number.NaN : Number(match[2]),
      flag: shared(match?.[3] ?? ""),
    };
    known.set(code, parsed);
  }
  return parsed;
}

/** One kind of cue, or any of several. */
export type Kinds = string | readonly string[];

/** The matches of one table, found by the token at which they begin or before which they end. They do not overlap, but several may share a span. */
export class Cues {
  readonly #cues: readonly Cue[];
  /** Place in `cues`, counted from 1, of the first cue that begins at, or ends before, a token. */
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  /** Takes the matches in order, and how many tokens the text has. */
  constructor(matches: readonly Match[], size: number) {
    this.#cues = matches.map(cueOf);
    this.#starts = new Uint32Array(size + 1);
    this.#ends = new Uint32Array(size + 1);
    for (let i = this.#cues.length - 1; i >= 0; i -= 1) {
      const cue = this.#cues[i] as Cue;
      this.#starts[cue.from] = i + 1;
      this.#ends[cue.to] = i + 1;
    }
  }

  /** True if any cue begins at a token. */
  begins(token: number): boolean {
    return (this.#starts[token] ?? 0) > 0;
  }

  /** The cue of one of the kinds that begins at a token, or null. */
  at(token: number, kinds: Kinds): Cue | null {
    const place = this.#starts[token] ?? 0;
    return place === 0 ? null : this.#ofKind(place, kinds);
  }

  /** The cue of one of the kinds that ends right before a token, or null. */
  before(token: number, kinds: Kinds): Cue | null {
    const place = this.#ends[token] ?? 0;
    return place === 0 ? null : this.#ofKind(place, kinds);
  }

  /** The set phrase (`mask`, `name`) that a token lies in, whose numerals count nothing, or null. */
  covering(token: number): Cue | null {
    for (let at = token; at >= 0 && at > token - LONGEST_PHRASE; at -= 1) {
      if (!this.begins(at)) continue;
      const cue = this.at(at, COVERING);
      return cue !== null && cue.to > token ? cue : null;
    }
    return null;
  }

  #ofKind(place: number, kinds: Kinds): Cue | null {
    const { from } = this.#cues[place - 1] as Cue;
    for (let i = place - 1; i < this.#cues.length; i += 1) {
      const cue = this.#cues[i] as Cue;
      if (cue.from !== from) return null;
      if (typeof kinds === "string" ? cue.kind === kinds : isAmong(kinds, cue.kind)) return cue;
    }
    return null;
  }
}

function isAmong(kinds: readonly string[], kind: string): boolean {
  for (let i = 0; i < kinds.length; i += 1) if (kinds[i] === kind) return true;
  return false;
}

function cueOf({ code, from, to }: Match): Cue {
  const { kind, value, flag } = parseCode(code);
  return { kind, value, flag, from, to };
}

/** The cues of one table of a scanned text; indexed once, as numbers and dates share tables. */
export function cuesOf(scan: Scan, table: string): Cues {
  return scan.indexed(table, (matches, size) => new Cues(matches, size));
}
