import type { Address } from "../address.ts";
import type { Site } from "../site-index.ts";

/** A named value: what prose says, and where the reader finds what it counts. */
export interface NamedValue {
  text: string;
  href: Address | null;
  /** What conditions ask about; null for what is no number. */
  number: number | null;
}

/** Computes all values of one kind. Names are in lower case with hyphens. */
export type ValueSource = (site: Site) => Record<string, NamedValue>;

/** A value that counts something. */
export function counting(number: number, text: string, href: Address | null): NamedValue {
  return { number, text, href };
}

/** A value that says something. It is empty, for conditions, if it says nothing. */
export function saying(text: string, href: Address | null = null): NamedValue {
  return { number: text === "" ? 0 : null, text, href };
}
