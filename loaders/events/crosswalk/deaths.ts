import type { Count } from "../../model/coded.ts";
import type { CaseEvent } from "../../model/event.ts";

/** Deaths of all sides: the other data sets do not keep attackers apart. */
export interface Deaths {
  low: number | null;
  best: number | null;
  high: number | null;
}

/**
 * Adds victims and attackers. A side of whose deaths nothing is said adds nothing; where no side has a figure there is none.
 * The upper end is open as soon as one side's is.
 */
export function allDeaths(event: Pick<CaseEvent, "killed" | "attackers_killed">): Deaths {
  const sides = [event.killed, event.attackers_killed].filter((count) => count !== null);
  return { low: total(sides, "low"), best: total(sides, "best"), high: closed(sides) ? total(sides, "high") : null };
}

function total(sides: Count[], bound: "low" | "best" | "high"): number | null {
  const numbers = sides.flatMap((count) => count[bound] ?? []);
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}

function closed(sides: Count[]): boolean {
  return sides.every((count) => count.high !== null);
}
