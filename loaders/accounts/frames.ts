import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import { isOfLaterDeath, isReportDate } from "../reading/dates/reported.ts";
import { numbersWithin, termsWithin, wordsBetween } from "../reading/source.ts";
import { begunBefore, isBesides } from "./besides.ts";
import { shareBetween } from "./between.ts";
import { changedView } from "./changed.ts";
import { fittingFrame, nearFrames, takesUp, toldOf, tollAgain } from "./choosing.ts";
import { claimsFormer, isClaimedBefore } from "./claim-days.ts";
import { datesClash, placesClash } from "./clashes.ts";
import { datesWithin } from "./dates.ts";
import { type Discovery, eventOfTown, isRecent, LEAD_SENTENCES, newsOf } from "./discovery.ts";
import { beginsSection, entryAfter, isBareHeading, underEntry } from "./entries.ts";
import { shareEnumerated } from "./enumerated.ts";
import { addView, type Frame, isAbroad, isNear, newFrame, sharesPlace } from "./frame.ts";
import { shareHeadlines } from "./headlines.ts";
import { headAfter, NO_HEAD, onRecalledDay, underHead } from "./heads.ts";
import { shareJointClaims } from "./joint-claims.ts";
import { shareJointDays } from "./joint-days.ts";
import { shareNations } from "./nations.ts";
import { isAnchored, isBulletin, isDatedLine, isEventful, opens, tellsAttack } from "./opening.ts";
import { beginsAnother, inScene, isComing, isRightBefore, paragraphOf, sceneAfter } from "./scenes.ts";
import { announcedSeries, madeLike, ofOneOf, shareSeries } from "./series.ts";
import { sharpen } from "./sharpening.ts";
import { settleJointTolls, settleSums, shareTelling } from "./sites.ts";
import { isPartOfTown, isTown, type Spot } from "./spot.ts";
import { isStrong } from "./strength.ts";
import { settleWhere } from "./told-where.ts";
import type { ClauseView } from "./view.ts";

const MONTH = 31;
const DAYS = 2;

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
    together: [],
    sinceSeries: 0,
    scene: null,
    entry: null,
    head: NO_HEAD,
    home,
    pending: { spot: null, date: null, armed: false, coming: [] },
  };
  let sentence: unknown = null;
  for (const view of shareSeries(views)) {
    enterParagraph(state, view);
    // "This time, a bomber …": back from what was recalled to the news.
    if (view.clause.flags.has("this_time")) state.focus = newsOf(state);
    if (view.clause.sentence !== sentence && view.clause.sentence.kind === "story") state.sentences += 1;
    sentence = view.clause.sentence;
    state.entry = entryAfter(state.entry, view, published);
    if (isBareHeading(state.entry, view)) continue;
    const there = underEntry(state.entry, thereAgain(state, view));
    place(state, onRecalledDay(inScene(state.scene, state.focus, there), state.head));
    const told = nearFrames(state).some(({ views: known }) => known.at(-1)?.clause === view.clause);
    state.head = told ? NO_HEAD : headAfter(state.head, view);
    state.scene = sceneAfter(state.scene, view);
    keepSpot(state, view, told);
  }
  shareBetween(state.frames, published);
  settleJointTolls(state.together);
  shareTelling([...state.together, ...settleSums(state.frames)]);
  shareHeadlines(state.frames);
  shareNations(state.frames);
  shareEnumerated(state.frames);
  shareJointClaims(state.frames);
  shareJointDays(state.frames);
  return state.frames;
}

function enterParagraph(state: Discovery, view: ClauseView): void {
  const { clause } = view;
  const key = paragraphOf(view);
  if (key === state.paragraph) return;
  state.paragraph = key;
  state.head = NO_HEAD;
  state.near = false;
  if (!isDatedLine(clause)) state.sinceSeries += 1;
  if (state.sinceSeries > 1) state.series = null;
  if (!clause.flags.has("anaphor_place") && !clause.flags.has("anaphor_last")) state.focus = newsOf(state);
  else state.focus = eventOfTown(state) ?? state.focus;
}

/** "at the Post Office junction", where the news is of a town that has been named. */
function isInTownTold({ frames }: Discovery, spot: Spot): boolean {
  return isPartOfTown(spot) && (frames[0]?.spots.some((one) => isTown(one) && !isPartOfTown(one)) ?? false);
}

/** A town or village of the news' own country stays in mind for "there" and "the city". */
function keepSpot(state: Discovery, { spot: own, since, clause }: ClauseView, told: boolean): void {
  const spot = own ?? since;
  const home = state.frames[0]?.spots[0]?.country ?? state.home;
  if (spot !== null && isTown(spot) && !isInTownTold(state, spot) && (home === null || spot.country === home)) state.spot = spot;
  if (clause.flags.has("anaphor_place") || (spot !== null && spot === state.spot && !told)) state.near = true;
}

function place(state: Discovery, read: ClauseView): void {
  const view = withoutSpokenDay(state, datedBySaying(state, madeLike(state.focus, read)));
  const announced = announcedSeries(view);
  if (isEventful(view)) {
    const chosen = choose(state, view);
    const frame = chosen !== null && (isClaimedBefore(chosen, view) || claimsFormer(view)) ? null : chosen;
    // "By sunrise on Sunday the barracks at Djibo had changed hands": when and where, before an attack is told.
    if (frame === null && state.frames.length === 0) sharpen(state, view);
    if (frame === null && isComing(view)) state.pending.coming.push(view);
    if (frame !== null) {
      settleWhere(frame, view);
      const told = ofOneOf(frame, view);
      const kept = datesClash(frame, view) ? { ...told, date: null } : told;
      if (!frame.views.includes(view)) addView(frame, placesClash(frame, view) ? { ...kept, spot: null } : kept);
      state.focus = frame;
      const sites = view.sites.length > 1 ? view.sites : sitesBefore(frame, view);
      if (sites.length > 1 && tellsOfSeveral(view)) openBeside(state, frame, changedView(view, { sites: [...sites] }));
    }
  } else {
    sharpen(state, view);
    if (state.focus !== null && view.sites.length > 1 && tellsOfSeveral(view)) openBeside(state, state.focus, view);
  }
  if (announced !== null) {
    state.series = announced;
    state.sinceSeries = 0;
  }
}

/**
 * "It is two weeks since Fotokol. There, two women …", "Nobody has forgotten Leego. In that base north-west of Mogadishu, …": the town that the sentence
 * before names, of no event.
 */
function thereAgain({ spot, head }: Discovery, view: ClauseView): ClauseView {
  const { reading, from, to } = view.clause;
  if (spot === null || spot !== head.spot) return view;
  const end = view.spot === null ? from + 1 : view.spot.mention.relation === "near" ? view.spot.from : from;
  const code = view.spot === null ? "anaphor_place" : "this_place";
  if (termsWithin(reading.source, "context", from, Math.min(to, end), code).length === 0) return view;
  return changedView(view, { spot: { ...spot, mention: { ...spot.mention, locative: true } } });
}

/** An attack, or "the attacks", "these incidents". */
function tellsOfSeveral(view: ClauseView): boolean {
  // "the attack on a convoy at Dori and Seytenga": what was on the way was struck once.
  const onTheWay = view.clause.targets.some(({ aimed, site }) => aimed && site === "mobile");
  return (
    !view.general &&
    !(onTheWay && view.signs.every(({ code }) => code === "attack" || code === "ambush")) &&
    (tellsAttack(view) || view.clause.flags.has("anaphor_event") || view.signs.some(({ code }) => code === "attacks"))
  );
}

/** "Fourteen people died in A, B and C. The three villages were attacked …": the towns of the sentence before. */
function sitesBefore({ views }: Frame, { clause, spot }: ClauseView): readonly Spot[] {
  const before = views.at(-2);
  if (before === undefined || spot !== null || before.clause.sentence.index + 1 !== clause.sentence.index) return [];
  const counted = numbersWithin(clause.reading.source, clause.from, clause.to).some(({ value }) => value === before.sites.length);
  return counted && before.figures.length > 0 && !tellsOfSeveral(before) ? before.sites : [];
}

/** "attacked the villages of A and B", "the attacks were in A, B and C": an event for each of the other towns, on the same day. */
function openBeside(state: Discovery, frame: Frame, view: ClauseView): void {
  const [first] = view.sites;
  if (first !== undefined && view.sites.every(({ name }) => frame.spots.every((spot) => spot.name !== name))) frame.spots = [first];
  const others = view.sites.filter(({ name }) => frame.spots.every((spot) => spot.name !== name));
  if (others.length === view.sites.length) return;
  const frames = others.map((spot) => {
    const beside = changedView(view, { spot, figures: [] });
    const known = state.frames.find((other) => other !== frame && sharesPlace(other, beside) && !datesClash(other, beside));
    const other = known ?? newFrame(beside, state.series, frame.leading, state.spot, state.near);
    if (known === undefined) state.frames.push(other);
    else addView(known, beside);
    other.date ??= frame.date;
    return other;
  });
  state.together.push([frame, ...frames]);
}

/**
 * "On 18 April state television had announced that three soldiers were killed": what was said before the news happened is of another event, of about
 * that day; "The army said on Monday that its base had been attacked before dawn": where no day is told, of that day's dawn.
 */
function datedBySaying({ frames }: Discovery, view: ClauseView): ClauseView {
  const news = frames[0]?.date ?? null;
  const { reading, sentence, from, to } = view.clause;
  const dawn = isAtDawn(view.clause);
  if ((news === null && !dawn) || view.date !== null || view.general || !opens(view)) return view;
  const said = datesWithin(reading, from, to).flatMap((date) => {
    const unsaid = date.ahead || !isReportDate(reading, sentence, date) || isOfLaterDeath(reading, sentence, date.mention);
    const interval = unsaid ? null : parseInterval(date.date);
    if (interval === null) return [];
    return (news === null ? lengthOf(interval) === 1 : interval.last < news.first && lengthOf(interval) <= MONTH) ? [interval] : [];
  });
  return said[0] === undefined ? view : changedView(view, { date: said[0] });
}

/** "had been attacked before dawn"; "the clip was put out in the small hours of Thursday" tells when something was said. */
function isAtDawn({ reading, flags, from, to }: ClauseView["clause"]): boolean {
  if (!flags.has("at_dawn")) return false;
  const dates = datesWithin(reading, from, to);
  return termsWithin(reading.source, "context", from, to, "at_dawn").some((dawn) => {
    return dates.every(({ mention }) => wordsBetween(reading.source, dawn.to, mention.from) > 1 || mention.from < dawn.from);
  });
}

/** "They came this morning", he said: on the day on which he spoke, which need not be that of publication where the attack has a day of its own. */
function withoutSpokenDay({ focus, frames }: Discovery, view: ClauseView): ClauseView {
  const { date } = focus ?? frames[0] ?? { date: null };
  return view.spoken && view.date !== null && date !== null && isNear(view.date, date) ? changedView(view, { date: null }) : view;
}

/** The frame that a clause belongs to; a new one if it can open one; null if it tells of none. */
function choose(state: Discovery, view: ClauseView): Frame | null {
  if (state.frames.length === 0) return opens(view) ? openFirst(state, view) : null;
  const section = beginsSection(state);
  // What leads up to the event of a section is of no event of another.
  if (section && !opens(view)) return null;
  if (view.clause.flags.has("separate") || beginsAnother(state.scene, view) || isBesides(view) ? opens(view) : section) {
    dateFirst(state, view);
    return toldOf(state, view) ?? withComing(state, open({ ...state, focus: newsOf(state) }, view), view);
  }
  const begun = begunBefore(state.frames, view);
  if (begun !== null) return begun;
  if (state.focus !== null && takesUp(state, state.focus, view)) return state.focus;
  const announced = view.date === null ? null : announcedSeries(view);
  // "Four blasts", says the title; "the first went off on Monday": the story begins with the same.
  const on = state.sentences > 1 || view.date === null;
  const listed = on && (state.series ?? announced) !== null && [...view.clause.flags].some((flag) => flag.startsWith("enumerate"));
  // "Two bombers … The first was stopped": what names no place, day or toll of its own is told on.
  // "Twin explosions hit a convoy near Tessalit on Tuesday. Two died in the second": one place and one day have both.
  const { spot, date } = state.series ?? { spot: null, date: null };
  const joint = spot !== null && isTown(spot) && date !== null && lengthOf(date) <= DAYS;
  const own = view.spot !== null || view.date !== null || (view.figures.length > 0 && !joint);
  if (listed && own && opens(view)) return open(state, view);
  const known = fittingFrame(state, view) ?? tollAgain(state, view);
  return known ?? (opens(view) && isAnchored(view, state.series) && !isOfBoth(view) ? open(state, view) : null);
}

/** "The two bombings will be talked of at the summit in Nouakchott": those told before, both of them, and no third. */
function isOfBoth({ clause: { flags }, figures }: ClauseView): boolean {
  return figures.length === 0 && (flags.has("joint_claim") || flags.has("joint"));
}

/** "It was Tuesday's second incident": where nothing says when the news happened, it was on that day. */
function dateFirst({ frames: [first] }: Discovery, { date, clause }: ClauseView): void {
  if (first !== undefined && first.date === null && clause.flags.has("of_the_day")) Object.assign(first, { date, soft: true });
}

/** How an attack began, by the sentences right before the first that tells of it. */
function withComing({ pending }: Discovery, frame: Frame, view: ClauseView): Frame {
  frame.views.unshift(...pending.coming.filter((before) => isRightBefore(before, view)));
  pending.coming = [];
  return frame;
}

/** The first event happened where and when the sentences before it say, if its own do not. */
function openFirst(state: Discovery, view: ClauseView): Frame {
  const frame = open(state, view);
  const { spot, date } = state.pending;
  withComing(state, frame, view);
  if (state.sentences > 2 * LEAD_SENTENCES && !state.pending.armed) return inLateScene(state, frame, view);
  frame.hint.spot ??= spot;
  if (date !== null && frame.date === null) frame.date = date;
  return frame;
}

/** A long story comes to its attack late: "On Saturday morning men were digging north of the town. … They fired downwards." */
function inLateScene({ scene, published }: Discovery, frame: Frame, view: ClauseView): Frame {
  if (frame.date !== null || scene === null) return frame;
  if (scene.paragraph !== paragraphOf(view)) frame.hint.spot ??= scene.spot;
  if (view.figures.length === 0 && !view.signs.some(isStrong)) return frame;
  return isRecent({ published }, { date: scene.date }) ? Object.assign(frame, { date: scene.date, soft: true }) : frame;
}

function open(state: Discovery, view: ClauseView): Frame {
  const told = view.clause.sentence.kind === "headline" || state.sentences <= LEAD_SENTENCES || isBulletin(view);
  const leading = told && !view.clause.flags.has("apart");
  const frame = newFrame(view, state.series, leading, state.spot, state.near);
  // "Hours later …": what is told on with another place and no day of its own was on the same day.
  const apart =
    view.clause.flags.has("recall") ||
    (state.series !== null && state.series.date !== null) ||
    (state.focus !== null && isAbroad(state.focus, view));
  if (!view.clause.flags.has("recall")) underHead(frame, state.head);
  if (state.entry !== null) Object.assign(frame, { listed: true, soft: false });
  if (frame.date === null && !apart) frame.date = state.focus?.date ?? null;
  state.frames.push(frame);
  return frame;
}
