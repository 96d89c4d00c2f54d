import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import { datesWithin, isOwned, isReportDate } from "./dates.ts";
import { addView, datesClash, type Frame, isAbroad, isNear, newFrame, overlaps, placesClash, type Series, sharesPlace } from "./frame.ts";
import { shareHeadlines } from "./headlines.ts";
import { shareNations } from "./nations.ts";
import { isAnchored, isBulletin, isDatedLine, isEventful, isStampLine, opens } from "./opening.ts";
import { inScene, paragraphOf, type Scene, sceneAfter } from "./scenes.ts";
import { announcedSeries, shareSeries } from "./series.ts";
import { isBroad, isTown, type Spot } from "./spot.ts";
import { isStrong } from "./strength.ts";
import type { ClauseView } from "./view.ts";
import { within } from "./within.ts";

const LEAD_SENTENCES = 3;
const RECENT = 14;
const WEEK = 7;
/** Days within which what is recalled may still be the news. */
const FRESH = 4;
/** A collection of articles in one file goes back to no more than its last events. */
const MOST_FRAMES = 100;

interface Discovery {
  frames: Frame[];
  /** The event that what has no date or place of its own is told of. */
  focus: Frame | null;
  /** Key of the paragraph being read. */
  paragraph: string;
  series: Series | null;
  published: Interval | null;
  /** Story sentences read so far. */
  sentences: number;
  /** The last town or village named as a site. */
  spot: Spot | null;
  /** The paragraph has named or taken up that place. */
  near: boolean;
  /** Country that the article is about. */
  home: string | null;
  /** What the title and the first sentences say of where and when before any attack is told. */
  pending: { spot: Spot | null; date: Interval | null };
  /** A day told in the sentence before, of no event. */
  scene: Scene | null;
  /** Paragraphs since several attacks were announced. */
  sinceSeries: number;
}

/**
 * Groups the clauses of an article into events. A date or a place that contradicts an event begins or takes up another;
 * what names neither goes on with the event being told, and a new paragraph goes back to the main one.
 */
export function discoverFrames(views: readonly ClauseView[], published: Interval | null, home: string | null): Frame[] {
  const state: Discovery = {
    frames: [],
    focus: null,
    paragraph: "",
    series: null,
    published,
    sentences: 0,
    spot: null,
    near: false,
    sinceSeries: 0,
    scene: null,
    home,
    pending: { spot: null, date: null },
  };
  let sentence: unknown = null;
  for (const view of shareSeries(views)) {
    enterParagraph(state, view);
    if (view.clause.sentence !== sentence && view.clause.sentence.kind === "story") state.sentences += 1;
    sentence = view.clause.sentence;
    place(state, inScene(state.scene, state.focus, view));
    state.scene = sceneAfter(state.scene, view);
    keepSpot(state, view);
  }
  shareHeadlines(state.frames);
  shareNations(state.frames);
  return state.frames;
}

function enterParagraph(state: Discovery, view: ClauseView): void {
  const { clause } = view;
  const key = paragraphOf(view);
  if (key === state.paragraph) return;
  state.paragraph = key;
  state.near = false;
  if (!isDatedLine(clause)) state.sinceSeries += 1;
  if (state.sinceSeries > 1) state.series = null;
  if (!clause.flags.has("anaphor_place") && !clause.flags.has("anaphor_last")) state.focus = state.frames[0] ?? null;
}

/** A town or village of the news' own country stays in mind for "there" and "the city". */
function keepSpot(state: Discovery, { spot, clause }: ClauseView): void {
  const home = state.frames[0]?.spots[0]?.country ?? state.home;
  if (spot !== null && isTown(spot) && (home === null || spot.country === home)) state.spot = spot;
  const told = state.frames.slice(-MOST_FRAMES).some(({ views }) => views.at(-1)?.clause === clause);
  if (clause.flags.has("anaphor_place") || (spot !== null && spot === state.spot && !told)) state.near = true;
}

function place(state: Discovery, read: ClauseView): void {
  const view = withoutSpokenDay(state, datedBySaying(state, read));
  const announced = announcedSeries(view);
  if (isEventful(view)) {
    const frame = choose(state, view);
    if (frame !== null) {
      if (!frame.views.includes(view)) addView(frame, placesClash(frame, view) ? { ...view, spot: null } : view);
      state.focus = frame;
    }
  } else sharpen(state, view);
  if (announced !== null) {
    state.series = announced;
    state.sinceSeries = 0;
  }
}

/** "On 18 April state television had announced that three soldiers were killed": what was said before the news happened is of another event, of about that day. */
function datedBySaying({ frames }: Discovery, view: ClauseView): ClauseView {
  const news = frames[0]?.date ?? null;
  const { reading, sentence, from, to } = view.clause;
  if (news === null || view.date !== null || view.general || !opens(view)) return view;
  const said = datesWithin(reading, from, to).flatMap((date) => {
    const interval = date.ahead || !isReportDate(reading, sentence, date) ? null : parseInterval(date.date);
    return interval !== null && interval.last < news.first && lengthOf(interval) <= WEEK ? [interval] : [];
  });
  return said[0] === undefined ? view : { ...view, date: said[0] };
}

/** "They came this morning", he said: on the day on which he spoke, which need not be that of publication where the attack has a day of its own. */
function withoutSpokenDay({ focus, frames }: Discovery, view: ClauseView): ClauseView {
  const { date } = focus ?? frames[0] ?? { date: null };
  return view.spoken && view.date !== null && date !== null && isNear(view.date, date) ? { ...view, date: null } : view;
}

/** The frame that a clause belongs to; a new one if it can open one; null if it tells of none. */
function choose(state: Discovery, view: ClauseView): Frame | null {
  if (state.frames.length === 0) return opens(view) ? openFirst(state, view) : null;
  if (state.focus !== null && takesUp(state, state.focus, view)) return state.focus;
  const announced = view.date === null ? null : announcedSeries(view);
  const listed = (state.series ?? announced) !== null && [...view.clause.flags].some((flag) => flag.startsWith("enumerate"));
  if (listed && opens(view)) return open(state, view);
  const near = state.frames.length <= MOST_FRAMES ? state.frames : [state.frames[0] as Frame, ...state.frames.slice(-MOST_FRAMES)];
  const fitting = near.filter((frame) => !datesClash(frame, view) && !placesClash(frame, view) && !isApart(frame, view));
  const known = view.date !== null ? byDate(state, view, fitting) : byPlace(state, view, fitting);
  return known ?? (opens(view) && isAnchored(view, state.series) ? open(state, view) : null);
}

/** "fragments were found at the scene, in the market", "Friday's attack hit a compound in …": what takes the attack up is of the same. */
function takesUp(state: Discovery, focus: Frame, view: ClauseView): boolean {
  const { flags } = view.clause;
  const aimed = view.clause.targets.some((target) => target.aimed && target.site === "fixed" && target.target !== "civilians");
  const again =
    (!aimed && (flags.has("anaphor_event") || flags.has("anaphor_last"))) ||
    (isFresh(state, view) && view.clause.dates.some(({ mention }) => isOwned(view.clause.reading, mention)));
  return again && !flags.has("another") && !datesClash(focus, view) && placesClash(focus, view);
}

/** "the raid came days after gunmen killed nine": those nine were not killed in it. */
function isApart({ views }: Frame, { clause }: ClauseView): boolean {
  return clause.flags.has("apart") && views.some((known) => known.clause.sentence === clause.sentence);
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
  if (isTollOfNews(state, view)) return state.frames[0] as Frame;
  const undated = fitting.filter((frame) => frame.date === null || (frame.soft && view.signs.some(isStrong)));
  const main = state.frames[0] as Frame;
  if (state.focus !== null && undated.includes(state.focus) && state.focus !== main) return state.focus;
  const late = state.sentences > 2 * LEAD_SENTENCES && view.date !== null && lengthOf(view.date) > WEEK;
  return undated.includes(main) && !late && !isLongAgo(state, view) && (isRecent(state, view) || main.leading === false) ? main : null;
}

/** "il y est décédé dimanche, ce qui fait désormais trois tués": the day on which the toll of the news rose. */
function isTollOfNews({ frames }: Discovery, view: ClauseView): boolean {
  const news = frames[0]?.date ?? null;
  if (news === null || view.date === null || view.spot !== null || view.figures.length === 0 || view.signs.some(isStrong)) return false;
  const { reading, sentence, flags } = view.clause;
  const told = flags.has("toll_rise") || flags.has("toll_told") || view.figures.some(({ updates }) => updates);
  const said = within(reading.speech, sentence.from, sentence.to).length > 0;
  return (told || said) && view.date.first > news.last && view.date.first - news.last <= WEEK;
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

function isFresh({ published }: Pick<Discovery, "published">, { date }: Pick<ClauseView, "date">): boolean {
  return published === null || date === null || published.first - date.last <= FRESH;
}

/** Two places and no more than a month in common are no match. */
function isLooseMatch(frame: Frame, view: ClauseView): boolean {
  const loose = Math.max(lengthOf(frame.date as Interval), lengthOf(view.date as Interval)) > 2;
  return loose && view.spot !== null && frame.spots.length > 0 && !sharesPlace(frame, view);
}

function isRecent({ published }: Pick<Discovery, "published">, { date }: Pick<ClauseView, "date">): boolean {
  return published === null || (date !== null && published.first - date.last <= RECENT);
}

function byPlace(state: Discovery, view: ClauseView, fitting: readonly Frame[]): Frame | null {
  const named = fitting.filter((frame) => namesPlace(frame, view));
  if (named.length > 0) return prefer(state, view, named);
  const told = view.spot === null ? fitting.filter((frame) => sharesToll(frame, view)) : [];
  if (told.length === 1) return told[0] as Frame;
  if (state.focus !== null && fitting.includes(state.focus)) return state.focus;
  if (view.clause.flags.has("another") && view.spot !== null) return null;
  if (view.clause.flags.has("apart")) return null;
  if (state.focus !== null && isAbroad(state.focus, view)) return null;
  return view.spot === null || isBroad(view.spot) ? (state.focus ?? null) : (fitting[0] ?? null);
}

/** The place of the clause, be it a region, is one told of the frame. */
function namesPlace({ spots }: Frame, { spot }: ClauseView): boolean {
  return spot !== null && spot.kind !== "country" && spots.some(({ name }) => name === spot.name);
}

/** "four gendarmes were hit", where one event alone has cost four gendarmes. */
function sharesToll({ views }: Frame, { figures }: ClauseView): boolean {
  const counted = figures.filter(({ group, count }) => group !== "unknown" && (count.best ?? 0) > 1);
  return counted.some((a) => views.some((view) => view.figures.some((b) => a.group === b.group && a.count.best === b.count.best)));
}

/** The event being told before others, one of the same place before others, the earlier told before the later. */
function prefer(state: Discovery, view: ClauseView, frames: readonly Frame[]): Frame | null {
  if (state.focus !== null && frames.includes(state.focus)) return state.focus;
  return frames.find((frame) => sharesPlace(frame, view)) ?? frames[0] ?? null;
}

/** The first event happened where and when the sentences before it say, if its own do not. */
function openFirst(state: Discovery, view: ClauseView): Frame {
  const frame = open(state, view);
  const { spot, date } = state.pending;
  if (state.sentences > 2 * LEAD_SENTENCES) return inLateScene(state, frame, view);
  frame.hint.spot = spot;
  if (date !== null && frame.date === null) frame.date = date;
  return frame;
}

/** A long story comes to its attack late: "On Saturday morning men were digging north of the town. … They fired downwards." */
function inLateScene({ scene, published }: Discovery, frame: Frame, view: ClauseView): Frame {
  if (frame.date !== null || scene === null || scene.paragraph !== paragraphOf(view)) return frame;
  if (view.figures.length === 0 && !view.signs.some(isStrong)) return frame;
  return isRecent({ published }, { date: scene.date }) ? Object.assign(frame, { date: scene.date, soft: true }) : frame;
}

function open(state: Discovery, view: ClauseView): Frame {
  const told = view.clause.sentence.kind === "headline" || state.sentences <= LEAD_SENTENCES || isBulletin(view);
  const leading = told && !view.clause.flags.has("apart");
  const frame = newFrame(view, state.series, leading, state.spot, state.near);
  // "Hours later …": what is told on with another place and no day of its own was on the same day.
  const apart = view.clause.flags.has("recall") || state.series !== null || (state.focus !== null && isAbroad(state.focus, view));
  if (frame.date === null && !apart) frame.date = state.focus?.date ?? null;
  state.frames.push(frame);
  return frame;
}

/** "It was shortly before 9am on Wednesday": a clause without an attack may say when or where the one being told was. */
function sharpen(state: Discovery, view: ClauseView): void {
  if (view.general || view.clause.sentence.kind === "caption" || isStampLine(view.clause)) return;
  const { focus } = state;
  if (focus === null) keepPending(state, view);
  else if (!datesClash(focus, view) && !placesClash(focus, view)) sharpenFocus(state, focus, view);
}

function keepPending({ pending, ...state }: Discovery, view: ClauseView): void {
  if (state.sentences > LEAD_SENTENCES) return;
  if (view.spot !== null && isTown(view.spot) && pending.spot === null) pending.spot = view.spot;
  if (view.date !== null && lengthOf(view.date) <= 2 && isRecent({ published: state.published }, view)) pending.date = view.date;
}

/** "Four men arrived at the bar around noon on Sunday": a place at the head of the story, a day of its last days. */
function keepHint({ published }: Discovery, { hint, spots, date }: Frame, view: ClauseView, early: boolean): void {
  if (early && spots.every(isBroad) && view.spot !== null && isTown(view.spot)) hint.spot ??= view.spot;
  const fresh = view.date !== null && published !== null && published.first - view.date.last <= FRESH && lengthOf(view.date) <= 2;
  const apart = ["elsewhen", "hypothetical", "modal"].some((flag) => view.clause.flags.has(flag));
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
