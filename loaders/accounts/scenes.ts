import { type Interval, lengthOf } from "../reading/dates/intervals.ts";
import { type Frame, overlaps } from "./frame.ts";
import { isEventful, opens } from "./opening.ts";
import type { ClauseView } from "./view.ts";

const DAYS = 2;

/** A day that a sentence without an attack tells: what the next one begins may have happened on it. */
export interface Scene {
  date: Interval;
  paragraph: string;
  sentence: number;
}

/** The part of the article and the number of the paragraph that a clause stands in. */
export function paragraphOf({ clause }: ClauseView): string {
  return `${clause.reading.text.part} ${clause.sentence.paragraph}`;
}

/**
 * "Le 26 mars, une évacuation a tourné au drame. Le convoi est tombé dans une embuscade": a clause that begins an event and has no day takes that of the
 * sentence before, if the event told of last was on another.
 */
export function inScene(scene: Scene | null, focus: Frame | null, view: ClauseView): ClauseView {
  if (scene === null || view.date !== null || !isEventful(view) || scene.paragraph !== paragraphOf(view)) return view;
  const clashes = focus !== null && focus.date !== null && !overlaps(focus.date, scene.date) && !focus.soft;
  const next = view.clause.sentence.index - scene.sentence === 1;
  return clashes && next && opens(view) && !view.clause.flags.has("anaphor_event") ? { ...view, date: scene.date } : view;
}

/** The scene that holds after a clause: the day that it sets, the one before it, or none. */
export function sceneAfter(scene: Scene | null, view: ClauseView): Scene | null {
  const told = isEventful(view);
  if (!told && view.date !== null && lengthOf(view.date) <= DAYS && !view.general && !view.clause.flags.has("elsewhen"))
    return { date: view.date, paragraph: paragraphOf(view), sentence: view.clause.sentence.index };
  return told || view.date !== null ? null : scene;
}
