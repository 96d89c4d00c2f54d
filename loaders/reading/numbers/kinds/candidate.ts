import type { Amount, NumberSource } from "../amounts.ts";
import type { NumberForm, NumberKind, NumberMention } from "../mention.ts";

/** A number whose kind is looked for: what was read, and the stretch of its sentence that may be looked at. */
export interface Candidate {
  source: NumberSource;
  amount: Amount;
  /** The upper number of a range, else `amount`. */
  upper: Amount;
  form: NumberForm;
  /** Tokens, the words that bound the number included; `to` is exclusive. */
  from: number;
  to: number;
  /** First token of the sentence, and the first after it. */
  floor: number;
  limit: number;
  /** The number before it in the sentence. */
  previous: NumberMention | null;
}

/** What a rule says of a number, with the span that it stands for where that is wider. */
export interface Kind {
  kind: NumberKind;
  rule: string;
  unit: string | null;
  /** Null where it is no wider. */
  to: number | null;
}

/** What is said of a number. Made here alone, so that the engine knows all of them by one shape. */
export function kindAs(kind: NumberKind, rule: string, to: number | null = null, unit: string | null = null): Kind {
  return { kind, rule, unit, to };
}

/** A rule looks at a number and says its kind, or null if it does not apply. */
export type KindRule = (candidate: Candidate) => Kind | null;

const HYPHENS = new Set(["-", "‐", "‑"]);

/** Token after the hyphen of "34-year-old"; the token itself if there is none. */
export function afterHyphen({ source: { tokens }, limit }: Candidate, at: number): number {
  const token = tokens[at];
  return token !== undefined && at + 1 < limit && token.glued && HYPHENS.has(token.text) && tokens[at + 1]?.glued === true ? at + 1 : at;
}
