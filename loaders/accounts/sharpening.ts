import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import { changedView } from "./changed.ts";
import { datesClash, placesClash } from "./clashes.ts";
import { datesWithin } from "./dates.ts";
import { type Discovery, FRESH, isRecent, LEAD_SENTENCES } from "./discovery.ts";
import { addView, type Frame, saysWhen } from "./frame.ts";
import { isOfAttackers } from "./heads.ts";
import { isStampLine } from "./opening.ts";
import { paragraphOf } from "./scenes.ts";
import { isBroad, isTown, type Spot } from "./spot.ts";
import { settleWhere } from "./told-where.ts";
import type { ClauseView } from "./view.ts";

/** Codes of what else happened, or may. */
const APART = ["elsewhen", "hypothetical", "modal", "another"];

/** "It was shortly before 9am on Wednesday": a clause without an attack may say when or where the one being told was. */
export function sharpen(state: Discovery, view: ClauseView): void {
  if (view.general || view.clause.sentence.kind === "caption" || isStampLine(view.clause)) return;
  const { focus } = state;
  if (focus === null) keepPending(state, view);
  else if (datesClash(focus, view)) return;
  else if (settleWhere(focus, view)) addView(focus, view);
  else if (!placesClash(focus, view)) sharpenFocus(state, focus, view);
  // "They came on Sunday, the mayor said in Sebba": the day, not the place.
  else if (focus.date === null && !APART.some((flag) => view.clause.flags.has(flag)))
    sharpenFocus(state, focus, changedView(view, { spot: null }));
}

function keepPending({ pending, ...state }: Discovery, view: ClauseView): void {
  if (state.sentences <= 2 * LEAD_SENTENCES) pending.date ??= beganOn(view);
  if (state.sentences > LEAD_SENTENCES) {
    // "They agree about the hour. It was Friday, and the fighters came on foot.", "What followed at Metele on Sunday is still being counted."
    if (pending.date !== null || view.date === null || !(isOfAttackers(view) || saysWhen(view) || isOnTheRoad(view))) return;
    pending.armed = true;
  }
  pending.spot = nearer(pending.spot, atHome(state, view.spot));
  const day = view.date !== null && lengthOf(view.date) <= 2 && isRecent({ published: state.published }, view);
  if (day && !isOfVoices(view) && !view.clause.flags.has("elsewhen")) pending.date = view.date;
}

/** "Ce n'est plus vrai depuis samedi": the day since which all is otherwise, at the head of a story that tells no other. */
function beganOn({ clause: { reading, from, to } }: ClauseView): Interval | null {
  const since = datesWithin(reading, from, to).find(({ mention: { form, functions } }) => {
    return functions.includes("since") && form.type === "calendar" && form.weekday !== null && form.month === null;
  });
  return parseInterval(since?.date ?? null);
}

/** "They left Djibo on Monday in one of the convoys that the army escorts": those who are on their way before it is told what befell them. */
function isOnTheRoad({ clause }: ClauseView): boolean {
  return clause.targets.some(({ site }) => site === "mobile") && !clause.flags.has("elsewhen");
}

/** "C'est samedi que l'agence Amaq s'est invitée": the day of an outlet, a ministry or a mission that speaks, where nobody of arms is told of. */
function isOfVoices(view: ClauseView): boolean {
  const { actors, targets } = view.clause;
  const voices = actors.some(({ kind }) => kind === "outlet" || kind === "government" || kind === "organisation");
  return voices && !isOfAttackers(view) && targets.every(({ site }) => site === "people");
}

/** "It was read out in New York": a place in another country than the article's is not where its news was, if no attack is told with it. */
function atHome({ home }: Pick<Discovery, "home">, spot: Spot | null): Spot | null {
  return spot === null || home === null || spot.country === null || spot.country === home ? spot : null;
}

/** The first town told of, or a region until one is. */
function nearer(known: Spot | null, spot: Spot | null): Spot | null {
  if (spot === null || (known !== null && !isBroad(known))) return known;
  return isTown(spot) || (known === null && spot.kind === "region") ? spot : known;
}

/** "Four men arrived at the bar around noon on Sunday": a place at the head of the story, a day of its last days. */
function keepHint({ published, home }: Discovery, { hint, spots, date, views }: Frame, view: ClauseView, early: boolean): void {
  // "The second bus tripped a charge. It was on the stretch between Toéni and Tougan": right behind the attack.
  const last = views.at(-1);
  const behind = last !== undefined && spots.length === 0 && hint.spot === null && paragraphOf(last) === paragraphOf(view);
  // "She has been released after being abducted. She is in Gao": where she is now.
  const freed = views.every(({ clause }) => clause.flags.has("freed"));
  if ((early || behind) && !freed && spots.every(isBroad)) hint.spot = nearer(hint.spot, atHome({ home }, view.spot));
  const fresh = view.date !== null && published !== null && published.first - view.date.last <= FRESH && lengthOf(view.date) <= 2;
  const apart = APART.some((flag) => view.clause.flags.has(flag));
  if (date === null && fresh && !apart) hint.date ??= view.date;
}

function sharpenFocus(state: Discovery, focus: Frame, view: ClauseView): void {
  const first = focus === state.frames[0];
  if (first && focus.soft && focus.date !== null && view.date !== null && view.date.last < focus.date.first) focus.date = view.date;
  const takenUp = view.clause.flags.has("anaphor_event") || view.clause.flags.has("anaphor_last");
  const early = state.frames.length === 1 && state.sentences <= 2 * LEAD_SENTENCES;
  const dates = focus.date === null && view.date !== null && (takenUp || (early && isRecent(state, view)));
  const wide = focus.spots.length > 0 && focus.spots.every(isBroad) && view.spot !== null && !isBroad(view.spot);
  const unplaced = focus.spots.length === 0 && view.spot !== null && takenUp;
  if (dates || unplaced || (wide && takenUp)) {
    addView(focus, view);
    // A day on which something else happened may be that of the attack: a day told of the attack itself goes before it.
    if (dates && !takenUp) focus.soft = true;
  } else if (first) keepHint(state, focus, view, early);
}
