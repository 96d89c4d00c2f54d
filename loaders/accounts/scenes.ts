import { type Interval, lengthOf } from "../reading/dates/intervals.ts";
import { numbersWithin } from "../reading/source.ts";
import { changedView } from "./changed.ts";
import { type Frame, isNear, overlaps } from "./frame.ts";
import { isEventful, opens, tellsAttack } from "./opening.ts";
import { isTown, type Spot } from "./spot.ts";
import type { ClauseView } from "./view.ts";

const DAYS = 2;
const MONTH = 31;
/** How an attack begins, where nobody has been hit yet. */
const COMING = new Set(["driven", "moving", "approach", "enter", "rammed", "surround", "by_vehicle"]);
/** Sentences from the day that is set to the attack that happened on it. */
const REACH = 3;
const JUST_BEFORE = 2;

/** A day that a sentence without an attack tells, and where: what those after it tell may have happened then and there. */
export interface Scene {
  /** Null for what is told with another: "240 km to the north, a second vehicle was let into the works at Arlit". */
  date: Interval | null;
  spot: Spot | null;
  paragraph: string;
  sentence: number;
  /** It tells of others than those told of before: "a second group was located". */
  another: boolean;
}

/** "A lorry was driven into the checkpoint.": how an attack begins, where nobody has been hit yet. */
export function isComing({ signs, general }: ClauseView): boolean {
  return !general && signs.some(({ code }) => COMING.has(code));
}

/** True for a clause that stands in one of the two sentences before another. */
export function isRightBefore({ clause: before }: ClauseView, { clause }: ClauseView): boolean {
  return before.reading === clause.reading && clause.sentence.index - before.sentence.index <= JUST_BEFORE;
}

/** The part of the article and the number of the paragraph that a clause stands in. */
export function paragraphOf({ clause }: ClauseView): string {
  return `${clause.reading.text.part} ${clause.sentence.paragraph}`;
}

/**
 * "Le 26 mars, une évacuation a tourné au drame. Le convoi est tombé dans une embuscade": a clause that begins an event and has no day takes that of the
 * sentence before, and its place, if the event told of last was on another.
 */
export function inScene(scene: Scene | null, focus: Frame | null, view: ClauseView): ClauseView {
  if (scene === null || view.date !== null || !isEventful(view) || scene.paragraph !== paragraphOf(view)) return view;
  const after = view.clause.sentence.index - scene.sentence;
  // The first attack told of an article takes no day but that of the sentence before it.
  const long = scene.date === null || lengthOf(scene.date) > DAYS;
  const begins = focus === null && after === 1 && tellsAttack(view) && !long;
  const clashes =
    focus !== null &&
    focus.date !== null &&
    scene.date !== null &&
    !overlaps(focus.date, scene.date) &&
    isDayOf(focus, scene.date) &&
    after <= REACH;
  // "The answer came on the 3rd in Beledweyne. Three vehicles were driven at the compound": on another day and at a place of its own.
  const staged = clashes && scene.spot !== null && after === 1 && view.signs.some(({ code }) => COMING.has(code));
  if (!(begins || clashes || beginsAnother(scene, view)) || view.clause.flags.has("anaphor_event")) return view;
  return staged || opens(view) ? changedView(view, { date: scene.date, spot: view.spot ?? scene.spot, staged }) : view;
}

/** The day of an attack is sure, or far from the other and told with the dead: "gunmen killed nine soldiers on Friday". */
function isDayOf({ soft, date, views }: Frame, other: Interval): boolean {
  if (!soft) return true;
  const dead = views.some((view) => view.date !== null && view.figures.some(({ outcome }) => outcome === "killed"));
  return dead && date !== null && !isNear(other, date);
}

/** "On Saturday evening a second group was located. A drone struck: seven were killed": what begins another event than those told. */
export function beginsAnother(scene: Scene | null, view: ClauseView): boolean {
  if (scene?.another !== true || scene.paragraph !== paragraphOf(view) || !opens(view)) return false;
  return view.clause.sentence.index - scene.sentence === 1;
}

/** More than two days tell when something happened only where the sentence has a town, or says that it was there. */
function isLongScene({ spot, clause }: ClauseView): boolean {
  return (spot !== null && isTown(spot)) || clause.flags.has("anaphor_place") || clause.flags.has("arrival");
}

/** "Some 200 km further north, at Arlit, a four-wheel-drive slipped in through the gates": a sentence that goes on to another town, so and so far away. */
function isFarther({ clause: { reading, from } }: ClauseView, { mention }: Spot): boolean {
  return numbersWithin(reading.source, from, mention.from).some(({ kind, unit }) => kind === "measure" && unit === "length");
}

/** The scene that holds after a clause: the day that it sets, the one before it, or none. */
export function sceneAfter(scene: Scene | null, view: ClauseView): Scene | null {
  // "On 30 September two camps at Boulkessi and Mondoro were …": when and where, though nothing opens an event.
  if (isEventful(view) && (view.date === null || view.spot === null || opens(view))) return null;
  const spot = view.spot !== null && isTown(view.spot) ? view.spot : null;
  // "For two nights in June 2014 men went from lodge to lodge in that town. When they left, 60 people were dead."
  const told = view.date !== null && lengthOf(view.date) <= MONTH && (lengthOf(view.date) <= DAYS || isLongScene(view));
  // "On Friday, 10 May, a hundred of them came into Macomia. … They strolled out on Saturday": when it began, and where.
  if (scene?.spot != null && spot === null && scene.date !== null && scene.paragraph === paragraphOf(view)) return scene;
  if (view.date !== null && told && !view.general && !view.spoken && !view.clause.flags.has("elsewhen"))
    return {
      date: view.date,
      spot,
      paragraph: paragraphOf(view),
      sentence: view.clause.sentence.index,
      another: view.clause.flags.has("another"),
    };
  if (view.date !== null) return null;
  const { flags, sentence } = view.clause;
  if (spot !== null && (flags.has("another") || isFarther(view, spot)) && !view.general && !view.spoken && spot.mention.locative)
    return { date: null, spot, paragraph: paragraphOf(view), sentence: sentence.index, another: true };
  return scene !== null && scene.spot === null && spot !== null && scene.paragraph === paragraphOf(view) ? { ...scene, spot } : scene;
}
