import type { Attack, Toll } from "./attacks.ts";

/** What several attacks did, as far as it was counted. */
export interface TollSum {
  low: number | null;
  best: number | null;
  high: number | null;
  /** True if a count among them is open above: "at least". */
  open: boolean;
  /** Attacks that a number is given for. */
  counted: number;
}

export function isCounted({ low, best, high }: Toll): boolean {
  return low !== null || best !== null || high !== null;
}

/**
 * The bounds of one count, for adding up: "at least n" is n and more, "up to n" is 0 to n, "about n" stands for n since
 * nobody says how near; of "n to m" the lower end is taken for the best.
 */
export function bounds({ low, best, high }: Toll): { low: number; best: number; high: number; open: boolean } {
  const middle = best ?? low ?? high ?? 0;
  return { low: low ?? (high === null ? middle : 0), best: middle, high: high ?? middle, open: high === null && low !== null };
}

/** The counts of these attacks added up; nulls if none is counted: an unknown number is not zero. */
export function sumTolls(attacks: readonly Attack[], outcome: "killed" | "wounded"): TollSum {
  const counted = attacks.map((attack) => attack[outcome]).filter(isCounted);
  if (counted.length === 0) return { low: null, best: null, high: null, open: false, counted: 0 };
  const parts = counted.map(bounds);
  const sum = (key: "low" | "best" | "high") => parts.reduce((total, part) => total + part[key], 0);
  return { low: sum("low"), best: sum("best"), high: sum("high"), open: parts.some(({ open }) => open), counted: counted.length };
}
