import { flatMap } from "../flat-map.ts";
import { type Interval, lengthOf } from "../reading/dates/intervals.ts";
import { isOfNoun } from "../reading/dates/reported.ts";
import { termsWithin } from "../reading/source.ts";
import { within } from "../reading/within.ts";
import { datesClash, placesClash } from "./clashes.ts";
import { type Discovery, isFresh, isRecent, LEAD_SENTENCES } from "./discovery.ts";
import { type Frame, isAbroad, isNear, isTitle, overlaps, saysWhen, sharesPlace, tellsOperation } from "./frame.ts";
import { tellsAttack } from "./opening.ts";
import { paragraphOf } from "./scenes.ts";
import { EXPLOSIVE } from "./sign-groups.ts";
import { isBroad } from "./spot.ts";
import { isStrong } from "./strength.ts";
import type { ClauseView } from "./view.ts";

/** Signs of what forces of a state do. */
const FORCE = new Set(["operation", "airstrike", "arrest", "aircraft"]);
const WEEK = 7;
/** A collection of articles in one file goes back to no more than its last events. */
const MOST_FRAMES = 100;

/** The latest events of an article, and the one that it reports. */
export function nearFrames({ frames }: Discovery): Frame[] {
  return frames.length <= MOST_FRAMES ? frames : [frames[0] as Frame, ...frames.slice(-MOST_FRAMES)];
}

/** The event told before that a clause goes on with, by its date, else by its place; null if it fits none. */
export function fittingFrame(state: Discovery, view: ClauseView): Frame | null {
  const fitting = nearFrames(state).filter(
    (frame) => !datesClash(frame, view) && !placesClash(frame, view) && !isApart(state, frame, view),
  );
  return view.date !== null ? byDate(state, view, fitting) : byPlace(state, view, fitting);
}

/** "In a separate incident in Gao …": another event than the one in focus; one told before only if it was in the same place within days of the news. */
export function toldOf(state: Discovery, view: ClauseView): Frame | null {
  const news = state.frames[0]?.date ?? null;
  const isOfNews = ({ date }: Frame) => date === null || news === null || isNear(date, news);
  const told = nearFrames(state).filter((frame) => frame !== state.focus && sharesPlace(frame, view) && !datesClash(frame, view));
  return told.find(isOfNews) ?? null;
}

/** "fragments were found at the scene, in the market", "Friday's attack hit a compound in …": what takes the attack up is of the same. */
export function takesUp(state: Discovery, focus: Frame, view: ClauseView): boolean {
  const { flags } = view.clause;
  const aimed = view.clause.targets.some((target) => target.aimed && target.site === "fixed" && target.target !== "civilians");
  const again =
    (!aimed && (flags.has("anaphor_event") || flags.has("anaphor_last"))) ||
    (isFresh(state, view) && view.clause.dates.some(({ mention }) => isOfNoun(view.clause.reading, mention)));
  return again && !flags.has("another") && !datesClash(focus, view) && placesClash(focus, view);
}

/** "the raid came days after gunmen killed nine": those nine were not killed in it. */
function isApart({ focus }: Discovery, frame: Frame, view: ClauseView): boolean {
  const { clause } = view;
  if (isAnotherToll(frame, view)) return true;
  return clause.flags.has("apart") && (frame === focus || frame.views.some((known) => known.clause.sentence === clause.sentence));
}

/** "On the same day, two were killed in an attack on the mine of Karma": a place and dead of its own, beside those told of an attack without a place. */
function isAnotherToll({ spots, views }: Frame, view: ClauseView): boolean {
  const { clause, spot, figures } = view;
  if (!clause.flags.has("another") || spot === null || isBroad(spot)) return false;
  if (spots.some(({ name }) => name === spot.name) && !isMadeOtherwise(views, view)) return false;
  if (isLeftFor(clause, spot.from)) return false;
  const isWhole = ({ outcome, isPart, count }: ClauseView["figures"][number]) =>
    outcome === "killed" && !isPart && (count.best ?? count.low ?? 0) > 0;
  const [dead, told] = [figures.filter(isWhole), flatMap(views, (known) => known.figures.filter(isWhole))];
  // "That same evening gunmen attacked the police station of Diabaly": the dead of it come behind.
  if (dead.length === 0) return told.length > 0 && tellsAttack(view);
  // "Three soldiers were killed and another wounded", as the headline counts them: the same.
  return dead.length > 0 && told.length > 0 && !dead.some(({ count }) => told.some((known) => known.count.best === count.best));
}

/** "13 died in a car bombing at a station of the town. Elsewhere in the town 36 were killed by a missile": made in ways that have nothing in common. */
function isMadeOtherwise(views: readonly ClauseView[], { signs }: ClauseView): boolean {
  const deeds = signs.filter(({ code }) => DEEDS.has(code));
  const told = views.filter((view) => !isTitle(view)).flatMap((view) => view.signs.filter(({ code }) => DEEDS.has(code)));
  return deeds.length > 0 && told.length > 0 && deeds.every(({ code }) => told.every((other) => other.code !== code));
}

/** "After raiding Koulogon, they went on to another village": the place that they left is the first. */
function isLeftFor({ reading: { source }, from, to }: ClauseView["clause"], spot: number): boolean {
  const [another] = termsWithin(source, "context", from, to, "another");
  return another !== undefined && spot < another.from && termsWithin(source, "date-words", from, from + 1, "after").length > 0;
}

function byDate(state: Discovery, view: ClauseView, fitting: readonly Frame[]): Frame | null {
  const dated = fitting.filter(
    (frame) =>
      frame.date !== null &&
      view.date !== null &&
      overlaps(frame.date, view.date) &&
      !isLooseMatch(frame, view) &&
      !isSeenBefore(frame, view),
  );
  const found = prefer(state, view, dated);
  if (found !== null) return found;
  const grown = [state.focus, state.frames[0]].find((frame) => frame != null && isTollOf(frame, view));
  if (grown != null) return grown;
  const undated = fitting.filter((frame) => frame.date === null || (frame.soft && (view.signs.some(isStrong) || saysWhen(view))));
  const main = state.frames[0] as Frame;
  if (state.focus !== null && undated.includes(state.focus) && state.focus !== main) return state.focus;
  const late = state.sentences > 2 * LEAD_SENTENCES && view.date !== null && lengthOf(view.date) >= WEEK;
  if (!undated.includes(main) || isOperationApart(main, view)) return null;
  const likely =
    !late &&
    !isLongAgo(state, view) &&
    (isRecent(state, view) || main.leading === false || isClaimedLate(main, view) || isTakenBefore(main, view));
  return likely || isToldByTitle(main, view) ? main : null;
}

/** "On Saturday the army had killed two leaders": what soldiers did on a day of its own is not the attack that has no day. */
function isOperationApart({ views }: Frame, { clause, signs, figures }: ClauseView): boolean {
  const strike = signs.some(({ code }) => code === "airstrike") && figures.length > 0 && figures.every(({ group }) => group === "attacker");
  if (!strike && !tellsOperation({ clause, figures })) return false;
  return (
    signs.every(({ code }) => FORCE.has(code)) &&
    views.some((view) => !isTitle(view) && view.signs.some((sign) => isStrong(sign) && !FORCE.has(sign.code)))
  );
}

/** "The group has claimed the assault … The government had spoken of eight dead in an attack on 11 May", "The toll has risen to 160": what is claimed or counted again may be weeks old. */
function isClaimedLate({ views, spots }: Frame, { spot, clause }: ClauseView): boolean {
  if (spot !== null && !isBroad(spot) && spots.length > 0 && spots.every(({ name }) => name !== spot.name)) return false;
  return (
    !clause.flags.has("another") &&
    views.some((view) => !isTitle(view)) &&
    views.every(
      ({ claims, clause: { flags } }) => claims.some(({ tie }) => tie === "claimed") || flags.has("toll_rise") || flags.has("stale"),
    )
  );
}

/** "A doctor has been released after being abducted. … She was taken last month at Kidal": the news is that those who were taken are free. */
function isTakenBefore({ views }: Frame, { signs, clause }: ClauseView): boolean {
  if (clause.flags.has("another") || !signs.some(({ code }) => code === "kidnapping")) return false;
  return views.every((view) => view.clause.flags.has("freed"));
}

/** The title alone tells of it, and names no other place: the story may be old. */
function isToldByTitle(frame: Frame, view: ClauseView): boolean {
  return frame.views.every(isTitle) && (frame.spots.length === 0 || sharesPlace(frame, view));
}

/** "il y est décédé dimanche, ce qui fait désormais trois tués", "On Monday four more bodies floated ashore": the day on which the toll of the attack rose. */
function isTollOf({ date }: Frame, view: ClauseView): boolean {
  if (date === null || view.date === null || view.spot !== null || view.figures.length === 0 || view.signs.some(isStrong)) return false;
  if (tellsOperation(view)) return false;
  const { reading, sentence, flags } = view.clause;
  // "In May, another was killed in the same region": a month holds attacks of its own.
  const wide = lengthOf(view.date) > WEEK;
  const told =
    flags.has("toll_rise") || flags.has("toll_told") || view.figures.some(({ updates, additional }) => updates || (additional && !wide));
  const said = within(reading.speech, sentence.from, sentence.to).length > 0;
  return (told || said) && view.date.first > date.last && view.date.first - date.last <= WEEK;
}

/** "September has already seen an attack": one recalled of the same month is not the one whose day is known. */
function isSeenBefore({ date }: Frame, view: ClauseView): boolean {
  const wide = view.date !== null && date !== null && lengthOf(view.date) > WEEK && lengthOf(date) < WEEK;
  return wide && view.clause.flags.has("already") && view.signs.some(isStrong);
}

/** "Two weeks ago, …", "earlier this month": what is recalled of days before the news is not its date. */
function isLongAgo({ published }: Discovery, { date, clause }: ClauseView): boolean {
  return clause.flags.has("recall") && !clause.flags.has("anaphor_event") && !isFresh({ published }, { date });
}

/** Two places and no more than a month in common are no match. */
function isLooseMatch(frame: Frame, view: ClauseView): boolean {
  const loose = Math.max(lengthOf(frame.date as Interval), lengthOf(view.date as Interval)) > 2;
  return loose && view.spot !== null && frame.spots.length > 0 && !sharesPlace(frame, view);
}

function byPlace(state: Discovery, view: ClauseView, fitting: readonly Frame[]): Frame | null {
  const named = fitting.filter((frame) => namesPlace(frame, view));
  if (named.length > 0) return prefer(state, view, named);
  if (state.focus !== null && state.focus !== state.frames[0] && fitting.includes(state.focus) && goesOn(state.focus, view))
    return state.focus;
  const told = view.spot === null ? fitting.filter((frame) => sharesToll(frame, view)) : [];
  if (told.length === 1) return told[0] as Frame;
  const blast = view.spot === null ? blastBefore(state, view, fitting) : null;
  if (blast !== null) return blast;
  const again = theDeedAgain(state, view, fitting);
  if (again !== null) return again;
  const done = fitting.filter((frame) => sharesDeed(frame, view));
  if (done.length === 1) return done[0] as Frame;
  if (state.focus !== null && fitting.includes(state.focus)) return state.focus;
  if (view.clause.flags.has("another") && view.spot !== null) return null;
  if (view.clause.flags.has("apart")) return null;
  if (state.focus !== null && isAbroad(state.focus, view)) return null;
  return view.spot === null || isBroad(view.spot) ? (state.focus ?? null) : (fitting[0] ?? null);
}

/** What a paragraph tells without a place behind an event that it has begun is of that event. */
function goesOn({ views: [first] }: Frame, view: ClauseView): boolean {
  return view.spot === null && first !== undefined && paragraphOf(first) === paragraphOf(view);
}

/** "the explosion of the vehicle killed two", a paragraph on: of the one attack that was told with a device, where the news was not. */
function blastBefore({ focus, frames }: Discovery, view: ClauseView, fitting: readonly Frame[]): Frame | null {
  if (focus === null || focus !== frames[0] || !view.signs.some(isExplosive) || tellsBlast(focus)) return null;
  const last = focus.views.at(-1);
  if (last !== undefined && paragraphOf(last) === paragraphOf(view)) return null;
  const told = fitting.filter(tellsBlast);
  return told.length === 1 ? (told[0] as Frame) : null;
}

function tellsBlast({ views }: Frame): boolean {
  return views.some((view) => view.signs.some(isExplosive));
}

function isExplosive({ code }: { code: string }): boolean {
  return EXPLOSIVE.has(code);
}

/** The place of the clause, be it a region, is one told of the frame. */
function namesPlace({ spots }: Frame, { spot }: ClauseView): boolean {
  return spot !== null && spot.kind !== "country" && spots.some(({ name }) => name === spot.name);
}

/** Signs that tell one attack from another by how it was made. */
const DEEDS = new Set(["suicide", "bomber", "svbied", "vbied", "pbied", "kidnapping", "indirect_fire", "ambush"]);

/** "The group said it had sent the bomber", where one event alone is told of with a bomber: a claim is of that one. */
function sharesDeed({ views }: Frame, { claims, signs, spot }: ClauseView): boolean {
  if (claims.length === 0 || spot !== null) return false;
  const deeds = flatMap(signs, ({ code }) => (DEEDS.has(code) ? [code === "bomber" ? "suicide" : code] : []));
  return views.some((view) => view.signs.some(({ code }) => deeds.includes(code === "bomber" ? "suicide" : code)));
}

/** "The ministry admitted to having lost 33 men in the ambush", where the event being told was none and one other alone was an ambush. */
function theDeedAgain({ focus }: Discovery, { clause, signs, figures, spot }: ClauseView, fitting: readonly Frame[]): Frame | null {
  if (figures.length === 0 || spot !== null || !clause.flags.has("anaphor_event")) return null;
  const [deed] = signs.filter(({ code }) => DEEDS.has(code));
  const has = ({ views }: Frame) => views.some((view) => view.signs.some(({ code }) => code === deed?.code));
  if (deed === undefined || focus === null || has(focus)) return null;
  const told = fitting.filter(has);
  return told.length === 1 ? (told[0] as Frame) : null;
}

/** "four gendarmes were hit", where one event alone has cost four gendarmes. */
function sharesToll({ views }: Frame, { figures }: ClauseView): boolean {
  const counted = figures.filter(({ group, count }) => group !== "unknown" && (count.best ?? 0) > 1);
  return counted.some((a) => views.some((view) => view.figures.some((b) => a.group === b.group && a.count.best === b.count.best)));
}

/** "On Tuesday a message spoke of a ceremony for the 27 soldiers who died at Gaskindé": the dead of an event told before, at its place, on the day of something else. */
export function tollAgain(state: Discovery, view: ClauseView): Frame | null {
  const counted = view.figures.filter(({ isPart, count }) => !isPart && (count.best ?? 0) > 1);
  if (counted.length === 0 || view.signs.some(isStrong) || counted.some(({ additional }) => additional)) return null;
  if (view.clause.flags.has("another") || view.clause.flags.has("recall")) return null;
  const again = nearFrames(state).filter((frame) => {
    const told = flatMap(frame.views, ({ figures }) => figures);
    const same = counted.every((one) => told.some((known) => known.outcome === one.outcome && known.count.best === one.count.best));
    return same && (view.spot === null || sharesPlace(frame, view));
  });
  return again.length === 1 ? (again[0] as Frame) : null;
}

/** The event being told before others, one of the same place before others, the earlier told before the later. */
function prefer(state: Discovery, view: ClauseView, frames: readonly Frame[]): Frame | null {
  if (state.focus !== null && frames.includes(state.focus)) return state.focus;
  return frames.find((frame) => sharesPlace(frame, view)) ?? frames[0] ?? null;
}
