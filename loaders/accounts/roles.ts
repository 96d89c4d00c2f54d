import { flatMap } from "../flat-map.ts";
import type { Role } from "../model/coded.ts";
import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import { termsWithin } from "../reading/source.ts";
import type { Sign } from "../reading/tactics.ts";
import { datesWithin } from "./dates.ts";
import { isOfRound } from "./entries.ts";
import { type Frame, isTitle, placeOf } from "./frame.ts";
import { isMishap } from "./mishaps.ts";
import { tellsAttack } from "./opening.ts";
import { BLOWN, VEHICLE_DRIVEN } from "./sign-groups.ts";
import { isBroad } from "./spot.ts";
import { isSure } from "./strength.ts";
import { isSoonAfter } from "./tactic-evidence.ts";
import type { ClauseView } from "./view.ts";

const NEWS = 10;
const HEAD = 4;
/** The fewest days that an overview covers. */
const OVERVIEW = 7;
/** Sentences within which a story says that it is about an exercise. */
const SHOWN = 8;
const ORDINARY = ["crime", "accident", "coup"];
/** Signs that the police and criminals leave, too. */
const EITHER = new Set(["raid", "kidnapping"]);
const DAYS = 2;
const RECALLED = 3;
const MONTH = 31;
/** Days for which an attack is still written about by itself. */
const STILL_NEWS = 60;
/** What armed men do without a shot: set fire, come in. */
const BURNT = new Set(["other", "blade", "enter", "attacked"]);
/** How many are put to death by those who came for it. */
const SLAUGHTER = new Set(["massacre", "blade", "shooting", "shot_dead"]);
const HIT = new Set(["killed", "wounded"]);
/** Signs of an attack that ordinary news has only in passing. */
const STRIKING = new Set(["attack", "attacks", "attacked", "massacre", "gunfire", "shot_dead", "shooting"]);

/** Whom a blast hits that is no accident. */
const AIMED_AT = new Set(["military", "police", "peacekeepers", "government", "militia"]);

/** Says which events are the news and which are recalled; what is neither is null: too vague to be coded. */
export function assignRoles(frames: readonly Frame[], published: Interval | null, views: readonly ClauseView[]): (Role | null)[] {
  const hostile = views.some(
    (view) => tellsOfAttackers(view) || tellsOfAttacks(view) || isMassacre(view) || isSureView(view) || isUnclaimed(view),
  );
  const mishap = !views.some(tellsOfAttackers) && views.some(({ clause }) => clause.flags.has("accident") && isMishap(clause));
  const lead = leadOf(frames, published, hostile);
  // Beside news of an attack, what is told with it is none of an accident.
  const armed = hostile || (lead !== undefined && isMain(lead, hostile));
  const ordinary = isOrdinary(views);
  const show = isShow(views);
  const covered = coveredBy(views);
  return frames.map((frame) => {
    if ((ordinary && !isDoneByArmed(frame)) || (show && !frame.views.some(namesGroup))) return null;
    if (covered !== null && isWithin(frame, covered) && isMain(frame, hostile)) return "main";
    if (isOfRound(frame, published) && isMain(frame, hostile)) return "main";
    const alone = (frames.length === 1 && isAtHead(frame)) || (frame === frames[0] && isOfTitle(frame, views, published));
    if (frame !== lead || !(alone || isNews(frame, published))) {
      if (lead !== undefined && isToldWith(frame, lead, published, armed)) return "main";
      return isRecall(frame, armed) ? "background" : null;
    }
    return isMain(frame, hostile) && (!mishap || isDoneByArmed(frame)) ? "main" : null;
  });
}

/** News of a crime or an accident by its title and first sentences, which name no group and nobody of arms: what the police did about it is no attack. */
function isOrdinary(views: readonly ClauseView[]): boolean {
  const head = views.filter(({ clause }) => clause.reading.text.part === "title" || clause.sentence.index < HEAD);
  return (
    head.some(({ clause }) => ORDINARY.some((flag) => clause.flags.has(flag)) && (clause.flags.has("coup") || isMishap(clause))) &&
    !head.some(tellsOfAttackers) &&
    !head.some(isSureView)
  );
}

/** "Security Monitor, October 2022": the weeks that an overview says in its title that it covers; null for none. */
function coveredBy(views: readonly ClauseView[]): Interval | null {
  for (const { clause } of views.filter(({ clause: { reading } }) => reading.text.part === "title"))
    for (const { date, mention } of datesWithin(clause.reading, clause.from, clause.to)) {
      const interval = date === null || mention.functions.length > 0 ? null : parseInterval(date);
      if (interval !== null && lengthOf(interval) >= OVERVIEW && lengthOf(interval) <= MONTH) return interval;
    }
  return null;
}

function isWithin({ date }: Frame, covered: Interval): boolean {
  return date !== null && lengthOf(date) < OVERVIEW && date.first >= covered.first && date.last <= covered.last;
}

/** News of an exercise: its mock ambushes, and the fire in its camp, are no attacks. */
function isShow(views: readonly ClauseView[]): boolean {
  const told = views.filter(({ clause }) => clause.sentence.index < SHOWN && clause.flags.has("exercise"));
  return told.length > 0 && views.some(({ clause }) => clause.flags.has("played"));
}

function namesGroup({ clause, claims }: Pick<ClauseView, "clause" | "claims">): boolean {
  return claims.length > 0 || clause.actors.some(({ kind }) => kind === "group");
}

/** "Troops on their way there were hurt in a road accident": beside what was attacked, an accident is told in passing. */
function isDoneByArmed(frame: Frame): boolean {
  const { views } = frame;
  const plain = views.every(({ clause }) => ORDINARY.every((flag) => !clause.flags.has(flag)));
  return views.some(tellsOfAttackers) || views.some(isSureView) || (plain && isStruck(frame));
}

/** A sign that neither accidents nor criminals leave. */
export function isSureView({ signs }: ClauseView): boolean {
  return signs.some((sign) => isSure(sign) && !EITHER.has(sign.code));
}

/** "A fortnight after gunmen killed four doctors, vaccination resumed": the only attack that the title or the lead tells. */
function isAtHead({ views }: Frame): boolean {
  const first = views[0]?.clause;
  return first !== undefined && (first.reading.text.part === "title" || first.sentence.index < HEAD);
}

/** "Seventeen minutes at Kafolo": an event of the last weeks at the place that the title names is what the article is about. */
function isOfTitle(frame: Frame, views: readonly ClauseView[], published: Interval | null): boolean {
  const place = placeOf(frame);
  if (place === null || isBroad(place) || !views.some((view) => isTitle(view) && view.spot?.name === place.name)) return false;
  return frame.date === null || published === null || published.first - frame.date.last <= STILL_NEWS;
}

/** The first event told is the news if the headline or the lead tells it, or if it is fresh. */
function isNews(frame: Frame, published: Interval | null): boolean {
  if (frame.leading || published === null) return true;
  if (frame.date === null) return frame.views.some((view) => isFreshlyTold(view, published));
  return published.first - frame.date.last <= NEWS;
}

/** "The army said on Friday that 23 soldiers had lost their lives": told of late, whenever it was. */
function isFreshlyTold({ clause: { reading, sentence, flags }, signs, figures }: ClauseView, published: Interval): boolean {
  const told = signs.length > 0 || figures.some(({ outcome, count }) => HIT.has(outcome) && count.best !== 0);
  if (!told || flags.has("recall")) return false;
  return datesWithin(reading, sentence.from, sentence.to).some(({ date, mention }) => {
    const interval = date === null || mention.functions.length > 0 ? null : parseInterval(date);
    return interval !== null && lengthOf(interval) <= DAYS && interval.last <= published.last && isFresh(interval, published);
  });
}

/** The first event told; "After that of Boma, in March 2020, it is the island of … that was attacked on Monday": what is fresh where the first is long past. */
function leadOf(frames: readonly Frame[], published: Interval | null, hostile: boolean): Frame | undefined {
  const [first] = frames;
  if (first === undefined || first.views.some(isTitle)) return first;
  // "Three days after an ambush near Seba, gunmen struck again": the news is what came after.
  if (first.views[0]?.clause.flags.has("apart")) return frames.find((frame) => frame.leading && isMain(frame, hostile)) ?? first;
  if (isRecent(first, published)) return first;
  return frames.find((frame) => frame.leading && frame.date !== null && isRecent(frame, published) && isMain(frame, hostile)) ?? first;
}

function isRecent({ date }: Frame, published: Interval | null): boolean {
  return date === null || isFresh(date, published);
}

/** Another event at the head of the story, of the same days. */
function isToldWith(frame: Frame, lead: Frame, published: Interval | null, hostile: boolean): boolean {
  if (frame === lead || !isMain(frame, hostile)) return false;
  if (!frame.leading) return isOfSameDay(frame, lead, published);
  // "In 2020 there had been two incidents. First …": of the days announced.
  const { date } = frame.series ?? { date: null };
  if (frame.date === null && date !== null && !isFresh(date, published)) return false;
  if (frame.date === null || lead.date === null) return frame.date === null || isFresh(frame.date, published);
  return Math.abs(frame.date.first - lead.date.first) <= RECALLED;
}

function isFresh(date: Interval, published: Interval | null): boolean {
  return published === null || published.first - date.last <= NEWS;
}

/** Further down, what happened on the day of the news, or on a day of its own where the news is a round of several. */
function isOfSameDay({ date, views }: Frame, lead: Frame, published: Interval | null): boolean {
  // "a day after a raid on the base, …": what the news came after is recalled.
  if (views[0]?.clause.flags.has("apart") && lead.date !== null && date?.first !== lead.date.first) return false;
  if (date === null || published === null || lengthOf(date) > DAYS || !isFresh(date, published)) return false;
  if (lead.date === null || lengthOf(lead.date) > DAYS || Math.abs(date.first - lead.date.first) < DAYS) return true;
  // "On Monday another 15 were killed at Tin-Akof": what happened after the news is none that it recalls.
  const [opening] = views;
  return date.first > lead.date.last && opening !== undefined && (opening.clause.flags.has("another") || tellsAttack(opening));
}

function isMain(frame: Frame, hostile: boolean): boolean {
  const signs = flatMap(frame.views, (view) => view.signs);
  if (isExercise(frame)) return false;
  const struck = isStruck(frame);
  return signs.some(isSure) || isVehicleBomb(signs) || struck || ((hostile || frame.views.some(isHostileView)) && tells(frame));
}

/** "It was hurled at the gate and went off", "the driver blew it up": a vehicle that was driven at something, or with somebody in it, and blew up. */
function isVehicleBomb(signs: readonly Sign[]): boolean {
  return signs.some((sign) => {
    if (sign.rule === "driver-detonates") return true;
    return BLOWN.has(sign.code) && signs.some((drive) => VEHICLE_DRIVEN.has(drive.code) && isSoonAfter(drive, sign));
  });
}

function tells({ views }: Frame): boolean {
  return views.some(({ signs, figures }) => signs.length > 0 || figures.length > 0);
}

/**
 * "seven died in the attack on a church", "the attack on Tchombangou": a place or people attacked, and somebody hit; "the explosion killed two
 * officials": of those that attackers aim at.
 */
export function isStruck({ views, series, hint }: Frame): boolean {
  const hit = flatMap(views, ({ figures }) => figures).filter(({ outcome, count }) => HIT.has(outcome) && count.best !== 0);
  // Whoever mourns "the victims of last week's attack" counts none.
  const counted = hit.some(({ count }) => count.best !== null || count.low !== null);
  if (hit.length === 0) return views.some((view) => isOnForces(view) || isShotAt(view));
  const announced = series?.view.signs.some(({ code }) => STRIKING.has(code)) ?? false;
  return views.some(({ clause, signs, spot: own }) => {
    const spot = own ?? hint.spot;
    if (announced || signs.some(({ code }) => STRIKING.has(code)))
      return clause.targets.length > 0 || (counted && spot !== null && !isBroad(spot));
    return (
      signs.some(({ code }) => code === "blast" || code === "vehicle_blast") &&
      clause.targets.some(({ target }) => AIMED_AT.has(target ?? ""))
    );
  });
}

/** "Monday's attack on the customs post": a place that is guarded, whoever was hit. */
function isOnForces({ clause, signs }: ClauseView): boolean {
  const guarded = clause.targets.some(
    ({ aimed, site, target }) => aimed && site !== "people" && AIMED_AT.has(target ?? "") && target !== "government",
  );
  return guarded && signs.some(({ code }) => code === "attack");
}

/** "a bus came under fire": shots at people on their way, whoever was hit. */
function isShotAt({ clause, signs }: ClauseView): boolean {
  return clause.targets.some(({ aimed, site }) => aimed && site === "mobile") && signs.some(({ code }) => code === "gunfire");
}

/** A recollection needs a date of a month at most or a place, and a tactic or a casualty. */
function isRecall(frame: Frame, hostile: boolean): boolean {
  const date = frame.date ?? frame.series?.date ?? null;
  const dated = date !== null && lengthOf(date) <= MONTH;
  const spot = placeOf(frame);
  const own = frame.spots.some((one) => one === spot) || frame.series !== null;
  const placed = spot !== null && !isBroad(spot) && own;
  const told = frame.views.some(
    (view) =>
      tellsAttack(view) ||
      view.signs.some(({ code }) => code === "arrest" || code === "operation") ||
      (view.signs.some(({ code }) => BURNT.has(code)) && tellsOfAttackers(view)) ||
      view.figures.some(({ count }) => count.best !== null || count.low !== null),
  );
  const armed = hostile || frame.views.some((view) => view.signs.some(isSure) || isMassacre(view));
  return (dated || placed) && told && armed;
}

/** "a mock hostage rescue closed the exercise": played, not done. */
function isExercise(frame: Frame): boolean {
  const signs = flatMap(frame.views, (view) => view.signs);
  if (frame.views.some(({ figures }) => figures.some(({ outcome, count }) => outcome === "killed" && count.best !== 0))) return false;
  if (frame.views.some(({ clause }) => clause.flags.has("played"))) return frame.views.every(({ claims }) => claims.length === 0);
  const exercise = frame.views.some(({ clause }) => clause.flags.has("exercise"));
  return exercise && signs.every(({ code }) => code === "hostage" || !isSure({ code } as Sign));
}

/** The article tells of attackers or names a group. */
export function tellsOfAttackers({ clause, claims }: ClauseView): boolean {
  if (namesGroup({ clause, claims })) return true;
  return termsWithin(clause.reading.source, "people", clause.from, clause.to).some(({ code }) => code === "attacker" || code === "bomber");
}

/** "Personne n'a revendiqué", "no group has claimed it": what might be claimed is no accident. */
function isUnclaimed({ clause: { reading, from, to } }: ClauseView): boolean {
  return termsWithin(reading.source, "claims", from, to, "noclaim").length > 0;
}

/** "Three attacks were reported at the weekend": those told of after it are these. */
function tellsOfAttacks({ clause: { flags }, signs, general }: ClauseView): boolean {
  return !general && flags.has("series") && signs.some(({ code }) => code === "attacks");
}

/** "44 villagers were massacred", "ten had their throats cut": a word that no accident has, with those who died of it. */
function isMassacre({ signs, figures }: ClauseView): boolean {
  return (
    signs.some(({ code }) => SLAUGHTER.has(code)) && figures.some(({ outcome, count }) => outcome === "killed" && (count.best ?? 0) > 1)
  );
}

/** Somebody of arms has a part in it: attackers, groups, soldiers, peacekeepers; or people were massacred. */
export function isHostileView(view: ClauseView): boolean {
  const { clause, claims } = view;
  if (isMassacre(view) || clause.flags.has("armed_groups")) return true;
  if (claims.length > 0 || clause.actors.some(({ kind }) => kind === "group" || kind === "force" || kind === "mission")) return true;
  const people = termsWithin(clause.reading.source, "people", clause.from, clause.to);
  return people.some(({ code }) => ["attacker", "bomber", "military", "peacekeeper", "leader", "suspect"].includes(code));
}
