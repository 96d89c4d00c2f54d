import { changedView } from "./changed.ts";
import { type Frame, overlaps } from "./frame.ts";
import { isAttackWord } from "./series.ts";
import { isBroad } from "./spot.ts";
import type { ClauseView } from "./view.ts";

const FIRST = "enumerate:1";
const SECOND = "enumerate:2";

/**
 * "Twelve died when insurgents raided two villages on Tuesday. The first attack was at Damasak … The second attack hit Warsala": what is said before the
 * first of several attacks, of no town, is said of all of them: who did it is behind each, and how many died is no single one's. Takes the frames of an article in
 * order; changes them.
 */
export function shareEnumerated(frames: readonly Frame[]): void {
  for (const [index, frame] of frames.entries()) {
    const first = frame.views.findIndex((view) => opensWith(view, FIRST));
    const wide = frame.views.slice(0, first).every(({ spot }) => spot !== null && isBroad(spot));
    const second = first > 0 && wide ? frames.slice(index + 1).find((other) => isSecond(frame, other)) : undefined;
    if (second === undefined) continue;
    const announced = frame.views.slice(0, first);
    second.views.push(...announced.map((view) => changedView(view, { date: null, spot: null, signs: [], figures: [] })));
    frame.views = frame.views.map((view, at) => (at < first ? changedView(view, { figures: [] }) : view));
  }
}

/** "The second attack", of about the same days. */
function isSecond({ date }: Frame, other: Frame): boolean {
  const [opening] = other.views;
  if (opening === undefined || !opensWith(opening, SECOND)) return false;
  return date === null || other.date === null || overlaps(date, other.date);
}

function opensWith({ clause: { flags }, signs }: ClauseView, code: string): boolean {
  return flags.has(code) && signs.some(isAttackWord);
}
