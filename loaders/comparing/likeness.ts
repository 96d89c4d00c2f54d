import { gap, isoDay, lengthOf } from "../events/interval.ts";
import { similarNames } from "../events/linking/names.ts";
import { distance } from "../events/places.ts";
import type { Deaths, FormatName, OurEvent, TheirEvent } from "./model.ts";

/** What one feature says for two records being of one event, with the words for it. */
interface Part {
  points: number;
  words: string;
}

export interface Likeness {
  score: number;
  words: string;
}

/** Score from which two records can be of one event: the same day and some twenty kilometres, or a vaguer place and the same means. */
export const ENOUGH = 5;

/** Days of a date that still counts as one of its own. */
const PRECISE_DAYS = 7;

/** Towns as far apart as this, in km, may be two points of one place. */
const SAME_PLACE = 10;
const NEAR = 25;

function compareDays(ours: OurEvent, theirs: TheirEvent): Part | null {
  if (ours.days === null) return null;
  const apart = gap(ours.days, theirs.days);
  const longest = Math.max(lengthOf(ours.days), lengthOf(theirs.days));
  if (apart > 1 || (apart === 1 && longest > PRECISE_DAYS)) return null;
  if (apart === 1) return { points: 1, words: "a day apart" };
  if (longest === 1) return { points: 3, words: "the same day" };
  if (longest <= PRECISE_DAYS) return { points: 2.5, words: "days that overlap" };
  return longest <= 31 ? { points: 1.5, words: "the same month" } : { points: 0.5, words: "the same year" };
}

function sameName({ placeKey: a }: OurEvent, { placeKey: b }: TheirEvent): boolean {
  return a !== null && b !== null && (a === b || similarNames(a, b));
}

/** Beyond this, in km, a name in common is another place of that name. */
const NAMESAKE = 60;

/** Too far apart for their precision, and for being two points of one name. */
function isFar(km: number, ours: OurEvent, theirs: TheirEvent): boolean {
  return ours.radius !== null && theirs.radius !== null && km > Math.max(NAMESAKE, ours.radius + theirs.radius);
}

function comparePlaces(ours: OurEvent, theirs: TheirEvent): Part | null {
  if (ours.country !== null && theirs.country !== null && ours.country !== theirs.country) return null;
  const km = distance(ours, theirs);
  if (km !== null && isFar(km, ours, theirs)) return null;
  const named = sameName(ours, theirs);
  if (named && (km === null || km <= NAMESAKE)) return { points: 3, words: `the same place (${ours.place})` };
  if (km === null || ours.radius === null || theirs.radius === null) return { points: -0.5, words: "a place that one does not give" };
  const words = `${Math.round(km)} km apart`;
  if (km > Math.max(NEAR, ours.radius + theirs.radius)) return null;
  const precise = ours.radius + theirs.radius <= SAME_PLACE;
  if (precise) return { points: km <= SAME_PLACE ? 3 : 2, words };
  return { points: 1, words: `${words}, within the precision of the places` };
}

function compareMeans(ours: OurEvent, theirs: TheirEvent): Part {
  if (ours.means.length === 0 || theirs.means.length === 0) return { points: 0, words: "" };
  const vague = ours.means.every((means) => means === "other");
  if (theirs.means.some((means) => ours.means.includes(means))) return { points: 1.5, words: "the same means" };
  return vague ? { points: 0, words: "" } : { points: -2, words: "other means" };
}

function compareDeaths(ours: Deaths, theirs: Deaths): Part {
  const [a, b] = [ours.best ?? ours.low ?? ours.high, theirs.best ?? theirs.low ?? theirs.high];
  if (a === null || b === null) return { points: 0, words: "" };
  if (a === b && a > 1) return { points: 1.5, words: `the same toll (${a})` };
  if (Math.abs(a - b) <= Math.max(2, Math.max(a, b) / 4)) return { points: 0.5, words: "close tolls" };
  return Math.max(a, b) >= 10 && Math.max(a, b) >= 3 * Math.min(a, b)
    ? { points: -1.5, words: "very different tolls" }
    : { points: 0, words: "" };
}

/** UCDP tells not how but between whom: one-sided violence is aimed at civilians. */
function compareSides(ours: OurEvent, theirs: TheirEvent, format: FormatName): Part {
  if (format !== "ucdp" || ours.target === null) return { points: 0, words: "" };
  const unarmed = ours.target === "civilians" || ours.target === "government";
  return unarmed === (theirs.kind === "one-sided") ? { points: 0.5, words: "the same kind of target" } : { points: -0.5, words: "" };
}

/** How alike two records are; null where they cannot be of one event. */
export function likeness(ours: OurEvent, theirs: TheirEvent, format: FormatName): Likeness | null {
  const days = compareDays(ours, theirs);
  const places = days === null ? null : comparePlaces(ours, theirs);
  if (days === null || places === null) return null;
  const parts = [places, days, compareMeans(ours, theirs), compareDeaths(ours.deaths, theirs.deaths), compareSides(ours, theirs, format)];
  const words = parts.flatMap((part) => (part.words === "" ? [] : [part.words])).join(", ");
  return { score: parts.reduce((sum, { points }) => sum + points, 0), words };
}

/** The days of a record as they are printed: `2021-06-21`, or the first and the last. */
export function dayWords({ days }: Pick<TheirEvent, "days">): string {
  const [first, last] = [isoDay(days.first), isoDay(days.last)];
  return first === last ? first : `${first} to ${last}`;
}
