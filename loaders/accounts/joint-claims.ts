import { flatMap } from "../flat-map.ts";
import type { Sentence } from "../model/reading.ts";
import { hasMark, termsWithin } from "../reading/source.ts";
import { changedView } from "./changed.ts";
import { type Frame, overlaps } from "./frame.ts";
import { paragraphOf } from "./scenes.ts";
import { isStrong } from "./strength.ts";
import type { ClauseView } from "./view.ts";

const JOINT = "joint_claim";
const DAYS = 2;
/** Tokens of "as well as", and from them to the attack. */
const NOUN = 3;

/**
 * "The group claimed both attacks", "il les a revendiquées l'une et l'autre": who is said to be behind several attacks is behind each of those
 * of the same days that were told before, and of those told before in its paragraph. Takes the frames of an article in order; adds to them.
 */
export function shareJointClaims(frames: readonly Frame[]): void {
  const joint = flatMap(frames, (frame) => frame.views.filter(isJoint).map((view) => ({ frame, view })));
  for (const { frame, view } of joint) {
    const others = frames.filter(
      (other) =>
        other !== frame &&
        (toldBeside(other, view) ||
          ((isOfSameDays(frame, other) || frame.listed || other.listed) && (tellsBefore(other, view) || frame.leading))),
    );
    for (const other of others) share(other, view);
  }
  shareAlongSentences(frames);
}

/** Shares a claim with what follows "and" in its sentence. */
function shareAlongSentences(frames: readonly Frame[]): void {
  // By their sentences: a long text has too many events to compare each with all.
  const told = new Map<Sentence, { frame: Frame; view: ClauseView }[]>();
  for (const frame of frames)
    for (const view of frame.views) {
      const same = told.get(view.clause.sentence);
      if (same === undefined) told.set(view.clause.sentence, [{ frame, view }]);
      else same.push({ frame, view });
    }
  for (const same of told.values())
    for (const { frame, view } of same.filter(({ view: { claims } }) => claims.some(({ tie }) => tie === "claimed"))) {
      const next = same.find((other) => other.frame !== frame && isSecondObject(view, other.view));
      if (next !== undefined) share(next.frame, view);
    }
}

function share(other: Frame, view: ClauseView): void {
  other.views.push(changedView(view, { date: null, spot: null, signs: [], figures: [] }));
}

/** "claimed the attack of 20 June on Boulkessi as well as the ambush in which five died": what follows "and" in its sentence is claimed, too. */
function isSecondObject({ clause }: ClauseView, { clause: next, claims, signs }: ClauseView): boolean {
  if (next.from !== clause.to || claims.length > 0) return false;
  const { source } = next.reading;
  const and = termsWithin(source, "auxiliaries", next.from, next.from + NOUN, "and").find(({ from }) => from === next.from);
  return (
    and !== undefined && signs.some((sign) => isStrong(sign) && sign.from - and.to <= NOUN && !hasMark(source, and.to, sign.from, ","))
  );
}

function isJoint({ clause, claims }: ClauseView): boolean {
  return claims.length > 0 && clause.flags.has(JOINT);
}

function isOfSameDays({ date }: Frame, other: Frame): boolean {
  if (date === null || other.date === null) return true;
  return overlaps({ first: date.first - DAYS, last: date.last + DAYS }, other.date) && other.date.first <= date.last + DAYS;
}

/** "On 30 March three were killed. Six more died on 29 April. Officers blamed JNIM in both cases.": first told before in the same paragraph. */
function toldBeside({ views: [first] }: Frame, view: ClauseView): boolean {
  return first !== undefined && first.clause.order < view.clause.order && paragraphOf(first) === paragraphOf(view);
}

function tellsBefore({ views }: Frame, view: ClauseView): boolean {
  return (views[0]?.clause.order ?? Number.MAX_SAFE_INTEGER) < view.clause.order;
}
