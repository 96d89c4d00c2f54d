import type { Interval } from "../intervals.ts";

/** What a date is reckoned from, as intervals, and what its sentence says of it. */
export interface Reckoning {
  published: Interval | null;
  /** The date told before it. */
  previous: Interval | null;
  /** The date of its main clause. */
  clause: Interval | null;
  /** Year and month told right before it. */
  context: { year: number; month: number } | null;
  /** Its sentence tells a stretch before it that is too long to reckon from. */
  coarse: boolean;
  /** The month or day told last, near before: "in November …, on the 6th". */
  near: Interval | null;
  /** The day that heads its paragraph. */
  heading: Interval | null;
  /** The year that "that year" stands for, near before. */
  thatYear: Interval | null;
  /** It is announced, not reported. */
  future: boolean;
}

/** What a form stands for, and the rule that says so; null where it cannot be known. */
export type Resolution = { interval: Interval; rule: string } | null;
