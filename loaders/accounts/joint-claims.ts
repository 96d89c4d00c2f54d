import { type Frame, overlaps } from "./frame.ts";
import type { ClauseView } from "./view.ts";

const JOINT = "joint_claim";
const DAYS = 2;

/**
 * "The group claimed both attacks", "il les a revendiquées l'une et l'autre": who is said to be behind several attacks is behind each of those
 * of the same days that were told before. Takes the frames of an article in order; adds to them.
 */
export function shareJointClaims(frames: readonly Frame[]): void {
  const joint = frames.flatMap((frame) => frame.views.filter(isJoint).map((view) => ({ frame, view })));
  for (const { frame, view } of joint) {
    const others = frames.filter((other) => other !== frame && isOfSameDays(frame, other) && (tellsBefore(other, view) || frame.leading));
    for (const other of others) other.views.push({ ...view, date: null, spot: null, signs: [], figures: [] });
  }
}

function isJoint({ clause, claims }: ClauseView): boolean {
  return claims.length > 0 && clause.flags.has(JOINT);
}

function isOfSameDays({ date }: Frame, other: Frame): boolean {
  if (date === null || other.date === null) return true;
  return overlaps({ first: date.first - DAYS, last: date.last + DAYS }, other.date) && other.date.first <= date.last + DAYS;
}

function tellsBefore({ views }: Frame, view: ClauseView): boolean {
  return (views[0]?.clause.order ?? Number.MAX_SAFE_INTEGER) < view.clause.order;
}
