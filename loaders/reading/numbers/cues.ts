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
  readonly #matches: readonly Match[];
  /** The code of each match. Cues are only made of those that a rule asks for and finds: few of the words that may belong to a date do. */
  readonly #codes: readonly CueCode[];
  /** Place in `matches`, counted from 1, of the first cue that begins at, or ends before, a token. */
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  /** Takes the matches in order, and how many tokens the text has. */
  constructor(matches: readonly Match[], size: number) {
    this.#matches = matches;
    this.#codes = matches.map(codeOf);
    this.#starts = new Uint32Array(size + 1);
    this.#ends = new Uint32Array(size + 1);
    for (let i = matches.length - 1; i >= 0; i -= 1) {
      const { from, to } = matches[i] as Match;
      this.#starts[from] = i + 1;
      this.#ends[to] = i + 1;
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
    const { from } = this.#matches[place - 1] as Match;
    for (let i = place - 1; i < this.#matches.length; i += 1) {
      const match = this.#matches[i] as Match;
      if (match.from !== from) return null;
      const { kind, value, flag } = this.#codes[i] as CueCode;
      if (typeof kinds === "string" ? kind === kinds : isAmong(kinds, kind)) return { kind, value, flag, from, to: match.to };
    }
    return null;
  }
}

function isAmong(kinds: readonly string[], kind: string): boolean {
  for (let i = 0; i < kinds.length; i += 1) if (kinds[i] === kind) return true;
  return false;
}

function codeOf({ code }: Match): CueCode {
  return parseCode(code);
}

/** The cues of one table of a scanned text; indexed once, as numbers and dates share tables. */
export function cuesOf(scan: Scan, table: string): Cues {
  return scan.indexed(table, (matches, size) => new Cues(matches, size));
}
