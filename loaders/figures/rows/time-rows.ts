import { op, from as table } from "arquero";
import type { TimelineRow } from "../drawing/timeline-form.ts";
import { type Attack, byText, ONE_BY_ONE } from "./attacks.ts";
import { type PeriodMonths, periodFor, periodOf } from "./periods.ts";

/** An attack in one lane of a time line. */
export interface LaneAttack {
  attack: Attack;
  lane: string;
}

/** True if there are too many attacks to draw one by one. */
export function tooMany(entries: readonly LaneAttack[]): boolean {
  return new Set(entries.map(({ attack }) => attack.event_id)).size > ONE_BY_ONE;
}

/** The period that the days of these attacks are summed over. */
export function periodOfAttacks(entries: readonly LaneAttack[]): PeriodMonths {
  const days = entries.flatMap(({ attack }) => (attack.from === null ? [] : [attack.from, attack.to ?? attack.from])).sort(byText);
  return periodFor(days[0] ?? "2000-01-01", days.at(-1) ?? "2000-01-01");
}

/** Each attack in each of its lanes. */
export function singleRows(entries: readonly LaneAttack[]): TimelineRow[] {
  return entries.map(({ attack, lane }) => ({
    kind: "attack",
    from: attack.from,
    to: attack.to,
    precision: attack.precision,
    lane,
    reported: attack.reported ? 1 : 0,
    recalled: attack.reported ? 0 : 1,
    place: attack.place,
    country: attack.country,
    event_ids: attack.event_id,
  }));
}

/** The period that holds every day on which an attack may have happened; nulls if none does. */
function placeInTime(attack: Attack, months: PeriodMonths): { from: string | null; to: string | null } {
  if (attack.from === null) return { from: null, to: null };
  const period = periodOf(attack.from, months);
  return (attack.to ?? attack.from) <= period.to ? period : { from: null, to: null };
}

/**
 * Attacks summed over periods and lanes. An attack whose date is too vague for any one period is summed apart,
 * in a row without dates: put into a period it would be made more certain than it is.
 */
export function summedRows(entries: readonly LaneAttack[]): TimelineRow[] {
  const months = periodOfAttacks(entries);
  const flat = entries.map(({ attack, lane }) => ({
    ...placeInTime(attack, months),
    lane,
    reported: attack.reported ? 1 : 0,
    recalled: attack.reported ? 0 : 1,
    event_id: attack.event_id,
  }));
  const sums = table(flat)
    .groupby("lane", "from", "to")
    .rollup({ reported: op.sum("reported"), recalled: op.sum("recalled"), ids: op.array_agg("event_id") })
    .objects() as { lane: string; from: string | null; to: string | null; reported: number; recalled: number; ids: string[] }[];
  const precision = months === 12 ? "year" : "month";
  return sums
    .map(({ ids, ...sum }) => ({
      kind: "period" as const,
      ...sum,
      precision: sum.from === null ? "none" : precision,
      place: null,
      country: null,
      event_ids: ids.sort(byText).join(";"),
    }))
    .sort((a, b) => byText(a.from ?? "~", b.from ?? "~") || byText(a.lane, b.lane));
}

/** How many attacks stand in each lane; those without a tactic are in none. */
export function perLane(list: readonly TimelineRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lane, reported, recalled } of list) {
    if (lane !== "none") counts.set(lane, (counts.get(lane) ?? 0) + reported + recalled);
  }
  return counts;
}
