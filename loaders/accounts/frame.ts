import { type Interval, lengthOf } from "../reading/dates/intervals.ts";
import { termsWithin } from "../reading/source.ts";
import { within, withinBy } from "../reading/within.ts";
import { changedView } from "./changed.ts";
import { isBroad, isPartOfTown, isTown, narrowest, placesFit, type Spot } from "./spot.ts";
import { isStrong } from "./strength.ts";
import type { ClauseView } from "./view.ts";

/** One event as far as an article's clauses tell of it. */
export interface Frame {
  views: ClauseView[];
  /** When, as far as told; the narrower of what fits. */
  date: Interval | null;
  /** The date came with a toll, not with the attack: the attack's own may take its place. */
  soft: boolean;
  /** Every place told of it, as it came. */
  spots: Spot[];
  /** Where and when by sentences that tell of no attack: it holds where those that do say nothing. */
  hint: { spot: Spot | null; date: Interval | null };
  /** Frame whose place, tactic and group hold for it where it says nothing itself: "two attacks… In the first". */
  series: Series | null;
  /** Told in the headline or at the head of the story. */
  leading: boolean;
  /** The place named last before it, for "there", "the city", "the same area". */
  before: Spot | null;
  /** Its paragraph takes that place up before the frame begins. */
  near: boolean;
  /** Told under a heading of a place and a day. */
  listed: boolean;
}

const DAYS = 2;
const WEEK = 7;
/** Words within which a sentence names the country that it is about: "In the north of Mali". */
const HEAD = 3;
/** Tokens of "across the frontier in". */
const ACROSS = 6;

/** Several attacks announced together: what is said of them holds for each. */
export interface Series {
  view: ClauseView;
  spot: Spot | null;
  date: Interval | null;
}

/** Begins a frame with the clause that opens it. */
export function newFrame(view: ClauseView, series: Series | null, leading: boolean, before: Spot | null, near: boolean): Frame {
  const frame: Frame = {
    views: [],
    date: null,
    soft: true,
    spots: [],
    hint: { spot: null, date: null },
    series,
    leading,
    before,
    near,
    listed: false,
  };
  addView(frame, view);
  return frame;
}

/** Verbs of an attack: their date is the attack's. */
const DEEDS = new Set(["attacked", "enter", "hit", "massacre"]);

/** Adds a clause to a frame, which may sharpen its date. */
export function addView(frame: Frame, view: ClauseView): void {
  if (isTotalOfSeveral(frame, view)) frame.views = frame.views.map((known) => changedView(known, { figures: [] }));
  frame.views.push(view);
  if (view.spot !== null && !frame.spots.some((spot) => isSame(spot, view.spot as Spot))) frame.spots.push(view.spot);
  const hard = !view.spoken && (saysWhen(view) || view.signs.some((sign) => isStrong(sign) || DEEDS.has(sign.code)));
  if (view.date !== null) {
    if (frame.date === null || (frame.soft && hard && !overlaps(frame.date, view.date))) frame.date = view.date;
    else frame.date = intersect(frame.date, view.date) ?? frame.date;
  }
  frame.soft = frame.soft && !(hard && view.clause.reading.text.part !== "title");
}

/** "The massacre took place on 15 June": the day of what was told before. */
export function saysWhen({ clause: { flags }, date }: ClauseView): boolean {
  return date !== null && flags.has("anaphor_event") && flags.has("sequel");
}

/** "last month thirty were killed. Fifteen died on 9 October near Indelimane": the month's figure was that of several events. */
function isTotalOfSeveral({ date, spots, views }: Frame, view: ClauseView): boolean {
  // "Three attacks left ten dead on Monday around Koro. The deadliest hit Bih, where six were killed."
  const announced = views.every(({ clause, signs }) => clause.flags.has("series") && signs.some(({ code }) => code === "attacks"));
  if (announced && views.length > 0 && view.figures.length > 0 && view.spot !== null && !isBroad(view.spot)) return true;
  return (
    date !== null && lengthOf(date) > WEEK && spots.length === 0 && view.date !== null && lengthOf(view.date) <= DAYS && view.spot !== null
  );
}

function isSame(a: Spot, b: Spot): boolean {
  return a.name === b.name && a.kind === b.kind && a.mention.part === b.mention.part;
}

/** True if two intervals have a day in common. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function intersect(a: Interval, b: Interval): Interval | null {
  return overlaps(a, b) ? { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) } : null;
}

/** Where it happened: the most specific place told of it, else the one it takes up, else where those it was announced with happened. */
export function placeOf(frame: Frame): Spot | null {
  const spots = frame.spots.filter(({ kind }) => kind !== "country" && kind !== "neighbourhood");
  const told = new Set(frame.views.filter((view) => !isTitle(view)).map(({ clause }) => clause.sentence.index));
  const body = narrowest(spots.filter(({ mention }) => mention.part === "body" && told.has(mention.sentence)));
  const titled = body === null ? null : titledTown(frame, body, spots);
  const spot = titled ?? (body !== null && !isBroad(body) ? body : narrowest(spots));
  const within = spot !== null && (isPartOfTown(spot) || isRoadTo(frame, spot));
  if (spot !== null && !isBroad(spot)) return within && frame.hint.spot !== null && isTown(frame.hint.spot) ? frame.hint.spot : spot;
  const views = frame.series === null ? frame.views : [...frame.views, frame.series.view];
  const back = (frame.near && spot === null) || views.some(({ clause }) => clause.flags.has("anaphor_place")) ? frame.before : null;
  // "de la même façon dans la région de Ménaka": a region that the place told before does not lie in.
  const taken = back !== null && spot !== null && !placesFit(spot, back) ? null : back;
  const { hint } = frame;
  if (spot?.kind === "district" && !frame.near) return hint.spot !== null && placesFit(spot, hint.spot) ? hint.spot : spot;
  if (taken === null && spot !== null && hint.spot !== null && placesFit(spot, hint.spot)) return hint.spot;
  return taken ?? spot ?? frame.series?.spot ?? hint.spot;
}

/** "a garrison town on the Kidal road": where a road leads, and no other end of it. */
function isRoadTo({ views }: Frame, { mention }: Spot): boolean {
  if (mention.role !== "road" && mention.relation !== "between") return false;
  return views.every(({ clause }) => clause.places.every(({ role, sentence }) => role !== "path" || sentence !== mention.sentence));
}

/** The town of the title, where the story names a part of one, or it beside others: "Bamako says of Sévaré blasts". */
function titledTown(frame: Frame, body: Spot, spots: readonly Spot[]): Spot | null {
  const towns = spots.filter((one) => one.mention.part === "title" && isTown(one) && !isNameOfRegion(one, frame));
  if (isPartOfTown(body)) return narrowest(towns);
  const [town, ...more] = towns;
  if (town === undefined || more.length > 0 || !isTown(body) || town.name === body.name) return null;
  return spots.some(({ name, mention }) => name === town.name && mention.part === "body") ? town : null;
}

/** "six militants were killed by the army": what forces of a state did, and to attackers alone. */
export function tellsOperation({ clause, figures }: Pick<ClauseView, "clause" | "figures">): boolean {
  return clause.operations.length > 0 && figures.length > 0 && figures.every(({ group }) => group === "attacker");
}

/** A toll is told within days of the attack, and so is what was said before it. */
export function isNear(date: Interval, other: Interval): boolean {
  return Math.abs(other.first - date.last) <= WEEK && lengthOf(date) <= DAYS;
}

/** "Au Mali, trois soldats ont été tués …": the country that a sentence begins with, for what it tells. Null if it begins otherwise. */
export function countryAhead({ clause: { reading, sentence, from, to } }: ClauseView): string | null {
  if (from !== sentence.from) return null;
  // "Burundi said ten of its soldiers had died": the country only speaks.
  if (withinBy(reading.speech, from, to, (one) => one.from).some(({ cue }) => cue.from - from < HEAD)) return null;
  const named = ({ form, ofActor }: { form: string; ofActor: boolean }) => form === "name" && !ofActor;
  const ahead =
    within(reading.countries, from, from + HEAD).find(named) ??
    within(reading.countries, from, to).find((one) => named(one) && isAcross(reading, one));
  if (ahead === undefined || isSubject(reading, from, ahead)) return null;
  return ahead.country;
}

/** "across the frontier in Burkina Faso": another country than the one told of before. */
function isAcross({ source }: ClauseView["clause"]["reading"], { from }: { from: number }): boolean {
  const prep = termsWithin(source, "place-prepositions", from - 1, from, "in")[0];
  return prep !== undefined && termsWithin(source, "context", from - ACROSS, prep.from, "across").some(({ to }) => to === prep.from);
}

/** "Turkey, whose army took the town in 2018, says that 40 were killed": it does something, and nothing is said to have happened in it. */
function isSubject({ source, text }: ClauseView["clause"]["reading"], first: number, country: { from: number; to: number }): boolean {
  if (country.from !== first || text.tokens[country.to]?.text !== ",") return false;
  return termsWithin(source, "auxiliaries", country.to + 1, country.to + 2, "relative").length > 0;
}

/** True if the clause is told of another country than the frame. */
export function isAbroad({ spots, views }: Frame, view: ClauseView): boolean {
  const ahead = view.signs.length > 0 || view.figures.length > 0 ? countryAhead(view) : null;
  const home = spots.find(({ country }) => country !== null)?.country ?? (views[0] === undefined ? null : countryAhead(views[0]));
  return ahead !== null && home != null && ahead !== home && (view.spot === null || view.spot.country === ahead);
}

/** "attack in Lamu", above a story of Lamu County: a headline that names the region by its town. */
export function isNameOfRegion(one: Spot, { spots, views }: Frame): boolean {
  if (isBroad(one) || views.some((view) => !isTitle(view) && view.spot?.name === one.name)) return false;
  return spots.some((other) => isBroad(other) && other.name.startsWith(one.name));
}

/** The title, or the headline that the body repeats. */
export function isTitle({ clause }: ClauseView): boolean {
  return clause.reading.text.part === "title" || clause.sentence.kind === "headline";
}

/** True if the clause names the frame's own town or village. */
export function sharesPlace(frame: Frame, view: ClauseView): boolean {
  return view.spot !== null && !isBroad(view.spot) && frame.spots.some(({ name }) => name === view.spot?.name);
}

/** True if the frame begins with another country than a place's. */
export function isElsewhere({ views }: Frame, spot: Spot | null): boolean {
  const ahead = views[0] === undefined ? null : countryAhead(views[0]);
  return ahead !== null && spot !== null && spot.country !== null && spot.country !== ahead;
}
