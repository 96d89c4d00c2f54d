import type { CasualtyFigure } from "../reading/casualties.ts";
import type { Claim } from "../reading/claims.ts";
import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import type { ResolvedDate } from "../reading/dates.ts";
import { numbersWithin, type ReadSource, termsWithin, wordsBetween } from "../reading/source.ts";
import type { Sign } from "../reading/tactics.ts";
import { dateOfAttack, isBesideAttack, isBlamedFirst, isClaim, isDayOfClaim, isDayOfSilence, isLaid, isWithinClaim } from "./claim-days.ts";
import type { Clause } from "./clause.ts";
import { datesWithin, isOfFounding } from "./dates.ts";
import { isMishap } from "./mishaps.ts";
import { isAsked, isFeared, isInAside } from "./passing.ts";
import { listedSites } from "./sites.ts";
import { isRecord } from "./splitting.ts";
import { isBroad, narrowest, type Spot } from "./spot.ts";
import { isStrong } from "./strength.ts";

/** What a clause tells of an event, once what is general, feared, planned or summed up over time is taken out. */
export interface ClauseView {
  clause: Clause;
  signs: Sign[];
  figures: CasualtyFigure[];
  claims: Claim[];
  date: Interval | null;
  /** The date is reckoned from the day on which somebody spoke, who is quoted. */
  spoken: boolean;
  /** The most specific place where it may have happened. */
  spot: Spot | null;
  /** A place that what is told is the first or the worst since. */
  since: Spot | null;
  /** Two or more towns that it tells of together; none where it tells of one. */
  sites: Spot[];
  /** Nothing but totals over time, wars and trends. */
  general: boolean;
  /** The sentence before sets the day and the place of what it begins to tell. */
  staged?: boolean;
}

const LONGEST_EVENT = 31;
const SCOPE = 9;
const ARMED = 5;
/** Verbs that after "to" tell an aim: "gathering to attack". */
const GENERIC = new Set(["attack", "attacked", "hit", "raid", "ambush", "kidnapping", "shooting"]);
/** Names that the world's towns or the text itself make places. */
const KNOWN = new Set(["place-world", "place-recurring", "place-attacked", "place-entry"]);
const BESIDE = 3;
const DAYS = 2;
const GENERAL = ["aggregate"];
/** What may be carried or seized and not used. */
const WEAPONS = new Set([
  "svbied",
  "vbied",
  "pbied",
  "suicide_worn",
  "ied",
  "bomb",
  "blast",
  "indirect_fire",
  "rpg",
  "gunfire",
  "other",
  "blade",
  "airstrike",
]);
const MANY = 1000;

/** Reads a clause for events. `spots` are the settled places of its part. */
export function viewClause(clause: Clause, spots: readonly Spot[]): ClauseView {
  const caption = clause.sentence.kind === "caption";
  const date = caption || isDayOfSilence(clause) ? null : clauseDate(clause);
  const named = caption ? [] : spots.filter((one) => one.site && isNamedPlace(one));
  const since = named.filter((one) => isSincePlace(clause, one));
  const spot = narrowest(named.filter((one) => !since.includes(one)));
  const general = isMishap(clause) || isAsked(clause) || isGeneral(clause, date, spot);
  const signs = clause.signs.filter(
    (sign) => sign.code !== "none" && !isUnreal(clause, sign.from, sign.code) && !(sign.code === "blade" && !tellsOfDead(clause)),
  );
  const figures = clause.figures.filter(
    (figure) =>
      !isFeared(clause, figure) &&
      !isMeant(clause, figure) &&
      !isOfOthers(clause, figure) &&
      !isOfMany(figure, date) &&
      !isRunning(clause, figure),
  );
  const told = !isClaim(clause) && (signs.length > 0 || figures.length > 0 || clause.claims.length === 0);
  return {
    clause,
    date: told ? (isOfRecord(clause, date) ? null : date) : caption ? null : dateOfAttack(clause),
    sites: told && !general && !caption ? listedSites(clause, spots) : [],
    since: since[0] ?? null,
    spot: told || (spot !== null && isBesideAttack(clause, spot.mention)) ? spot : null,
    spoken: clause.dates.length > 0 && clause.dates.every(({ mention }) => mention.functions.includes("quoted")),
    general,
    signs: general ? [] : signs,
    figures: general ? [] : figures,
    claims: clause.claims.filter(
      ({ tie, to }) => tie === "claimed" || tie === "denied" || isLaid(clause, general) || isBlamedFirst(clause, to),
    ),
  };
}

/** "the deadliest raid this year": what it is the worst of. */
function isOfRecord({ flags }: Clause, date: Interval | null): boolean {
  return flags.has("superlative") && date !== null && lengthOf(date) > LONGEST_EVENT;
}

/** A name that only the text knows is a place beside "in" or "the village of". */
function isNamedPlace({ mention: { locative, candidates, kind, rule } }: Spot): boolean {
  return locative || candidates.length > 0 || kind !== null || KNOWN.has(rule);
}

/** "the first time since Grand-Bassam", "the worst since Solhan": a place that stands for what happened there before. */
function isSincePlace({ reading: { source }, from }: Clause, { mention }: Spot): boolean {
  const since = termsWithin(source, "context", Math.max(from, mention.from - BESIDE), mention.from, "since").at(-1);
  return since !== undefined && wordsBetween(source, since.to, mention.from) <= 1 && isRecord(source, from, since.from);
}

/** Of the dates short enough for one event, the one nearest to the attack; else the first. */
function clauseDate(clause: Clause): Interval | null {
  const told = clause.dates.filter(({ mention }) => !isWithinClaim(clause, mention) && !isOfFounding(clause, mention.from));
  const free = told.filter(({ mention }) => !isDayOfClaim(clause, mention));
  // "JNIM had claimed the car bombs the day after": the only day told is that of the claim.
  if (free.length === 0 && clause.claims.some(({ tie }) => tie === "claimed")) return dateOfAttack(clause);
  const dates = (free.length > 0 ? free : told).flatMap(({ date, mention }) => {
    const interval = parseInterval(date);
    return interval === null ? [] : [{ interval, distance: distanceTo(clause, mention.from) }];
  });
  const narrow = dates.filter(({ interval }) => !dates.some((other) => isInside(other.interval, interval)));
  const short = narrow.filter(({ interval }) => lengthOf(interval) <= LONGEST_EVENT).sort((a, b) => a.distance - b.distance);
  return short[0]?.interval ?? dates[0]?.interval ?? null;
}

/** "September has already seen an attack, a week ago": the month only holds the day. */
function isInside(inner: Interval, outer: Interval): boolean {
  return lengthOf(inner) < lengthOf(outer) && inner.first >= outer.first && inner.last <= outer.last;
}

function distanceTo({ signs, figures }: Clause, token: number): number {
  const told = [...signs.filter(isStrong), ...figures];
  return Math.min(Number.MAX_SAFE_INTEGER, ...told.map(({ from }) => Math.abs(from - token)));
}

/** "since 2013", "in recent years", "4,000 dead in 2019": about many events, unless a day or a place of its own is told. */
function isGeneral(clause: Clause, date: Interval | null, spot: Spot | null): boolean {
  const dated = date !== null && lengthOf(date) <= LONGEST_EVENT;
  const placed = spot !== null && !isBroad(spot);
  const trend = GENERAL.some((flag) => clause.flags.has(flag)) && !isOfMonth(clause) && !isTrendBeside(clause);
  const record = isRecordSince(clause) || (dated && isCutRecord(clause));
  const since = clause.flags.has("since") && !record && isSinceTime(clause);
  if (trend ? date !== null && lengthOf(date) <= DAYS : dated || (placed && !since)) return false;
  if (clause.flags.has("anaphor_event") && clause.claims.length > 0 && !trend) return false;
  const { reading, from, to } = clause;
  if (isOverYears(clause) || (clause.flags.has("war") && date === null && !clause.signs.some(isStrong))) return true;
  const bounded = datesWithin(reading, from, to).some(
    ({ mention }) =>
      (mention.functions.includes("since") && !isOfDays(mention) && !record) ||
      (mention.functions.includes("period") && mention.anchor !== "clause"),
  );
  const long = date !== null && lengthOf(date) > LONGEST_EVENT && !placed;
  return bounded || since || long || trend;
}

/** "in April this year": the words of a month or a day, and no trend. */
function isOfMonth({ reading, from, to }: Clause): boolean {
  const told = datesWithin(reading, from, to).filter(({ date }) => {
    const interval = parseInterval(date);
    return interval !== null && lengthOf(interval) <= LONGEST_EVENT;
  });
  return termsWithin(reading.source, "context", from, to, ...GENERAL).every((term) =>
    told.some(({ mention }) => mention.from <= term.from && term.to <= mention.to),
  );
}

/** "gunmen attacked two villages in a part of the country where attacks have surged", "the attack was the deadliest in the insurgency": the trend is told behind what happened. */
function isTrendBeside({ reading: { source }, from, to, signs, figures, flags }: Clause): boolean {
  const trends = termsWithin(source, "context", from, to, ...GENERAL);
  const trend = trends[0]?.from ?? from;
  if (flags.has("anaphor_event") && termsWithin(source, "context", from, trend, "superlative").length > 0) return true;
  const where = termsWithin(source, "auxiliaries", from, trend, "relative").at(-1);
  if (where === undefined) return false;
  return figures.some((figure) => figure.to <= where.from) && signs.some((sign) => sign.to <= where.from && sign.code !== "none");
}

/** "the worst attack since 2013"; in "since 2013 it has been the deadliest mission" it is no attack that is the worst. */
function isRecordSince({ reading: { source }, from, to }: Clause): boolean {
  return termsWithin(source, "context", from, to, "since").some((since) => isRecord(source, from, since.from));
}

/** "The loss is the heaviest | since March 23, when …": cut off behind the record that it is. */
function isCutRecord({ reading: { source }, sentence, from }: Clause): boolean {
  return termsWithin(source, "context", from, from + 1, "since").length > 0 && isRecord(source, sentence.from, from);
}

/** "since it arrived in 2013", not "depuis les collines": a time follows. */
function isSinceTime({ reading, from, to }: Clause): boolean {
  return termsWithin(reading.source, "context", from, to, "since").some((since) => {
    const end = Math.min(to, since.to + SCOPE);
    // "since the attack, on Monday, on their camp": since what is being told.
    if (termsWithin(reading.source, "context", since.to, since.to + BESIDE, "anaphor_event").some(({ from: event }) => event === since.to))
      return false;
    const after = reading.dates.filter(({ mention }) => mention.from >= since.from && mention.from < end);
    if (after.some(({ mention }) => isOfDays(mention))) return false;
    const dated = after.length > 0;
    return dated || numbersWithin(reading.source, since.to, end).some(({ kind }) => kind === "duration" || kind === "year");
  });
}

/** "the wounded brought in since Monday": days, not years. */
function isOfDays({ form }: ResolvedDate["mention"]): boolean {
  return (form.type === "calendar" && form.weekday !== null && form.month === null) || (form.type === "shift" && form.unit === "day");
}

/** "after eight years of a campaign that has cost the lives of 50". */
function isOverYears({ reading, from, to, signs }: Clause): boolean {
  const years = numbersWithin(reading.source, from, to).some(({ kind, unit }) => kind === "duration" && unit === "year");
  return years && !signs.some(isStrong);
}

/** "On décapite une hydre": knives are told of where the dead and the hurt, or those who hold them, are. */
function tellsOfDead({ figures, reading, from, to }: Clause): boolean {
  if (termsWithin(reading.source, "people", from, to, "attacker").length > 0) return true;
  return figures.some(({ outcome, count }) => (outcome === "killed" || outcome === "wounded") && count.best !== 0);
}

/** "threatened to attack", "could strike", "without an attack": it did not happen, or not yet. */
function isUnreal(clause: Clause, at: number, code: string): boolean {
  const { source } = clause.reading;
  const before = termsWithin(source, "context", Math.max(clause.from, at - SCOPE), at, "hypothetical", "modal", "exercise").filter(
    (term) => !isInAside(source, Math.max(clause.from, at - 2 * SCOPE), term, at),
  );
  const had = WEAPONS.has(code) && isHad(source, Math.max(clause.from, at - ARMED), at);
  const generic = termsWithin(source, "context", Math.max(clause.from, at - SCOPE), at + 1, "generic").some(({ to }) => to >= at);
  const aim = isAim(clause, at - 1) && GENERIC.has(code);
  if (aim && termsWithin(source, "context", Math.max(clause.from, at - ARMED), at, "attempt").length === 0) return true;
  const habitual =
    termsWithin(source, "context", Math.max(clause.from, at - SCOPE - ARMED), Math.min(clause.to, at + SCOPE), "habitual").length > 0;
  return had || before.length > 0 || generic || habitual;
}

/** "seized a cache with mines", "found mortars, rockets and belts"; in "a truck carrying soldiers hit a mine" it is the soldiers that were carried. */
function isHad(source: ReadSource, from: number, at: number): boolean {
  const listed = termsWithin(source, "tactics", from, at)[0];
  const floor = listed !== undefined && WEAPONS.has(listed.code) ? Math.max(0, listed.from - ARMED) : from;
  const had = termsWithin(source, "context", Math.min(floor, from), at, "armed_with").at(-1);
  return had !== undefined && termsWithin(source, "people", had.to, at).length === 0;
}

/** "four other attacks killed three", "three were killed in four other attacks": the toll of attacks that are only counted. */
function isOfOthers(clause: Clause, { word }: CasualtyFigure): boolean {
  const { source } = clause.reading;
  return termsWithin(source, "context", clause.from, clause.to, "generic").some(({ from, to }) => {
    const counted = numbersWithin(source, Math.max(clause.from, from - 2), from).some(
      (number) => number.kind === "quantity" && number.to >= from - 1,
    );
    const gap = to <= word.from ? wordsBetween(source, to, word.from) : from >= word.to ? wordsBetween(source, word.to, from) - 1 : 0;
    return counted && gap <= (to <= word.from ? SCOPE + BESIDE : BESIDE);
  });
}

/** "to eliminate any remaining militants": whom it was meant to hit; in "une dizaine de blessés" the number stands before. */
function isMeant(clause: Clause, figure: CasualtyFigure): boolean {
  const { from } = figure.word;
  // "threatened to kill teachers"
  const meant = termsWithin(clause.reading.source, "context", Math.max(clause.from, from - ARMED), from, "hypothetical").length > 0;
  return (
    (figure.group === "attacker" || meant) &&
    figure.from >= from &&
    isAim(clause, from - 1) &&
    termsWithin(clause.reading.source, "context", Math.max(clause.from, from - ARMED), from, "attempt").length === 0
  );
}

/** "to" before a verb. Spelt as in the lexicon: "à attaquer" is an aim, "a attaqué" is a deed. */
function isAim({ reading: { source, text } }: Clause, token: number): boolean {
  const spelt = text.tokens[token]?.text.toLowerCase() ?? "";
  return termsWithin(source, "auxiliaries", token, token + 1, "to").some(({ row }) => row.term.split("/").includes(spelt));
}

/** "2,000 dead and a million displaced", without a day of their own: no single attack comes near. */
function isOfMany({ count, outcome }: CasualtyFigure, date: Interval | null): boolean {
  const least = count.low ?? count.best ?? 0;
  return (outcome === "killed" || outcome === "wounded") && least >= MANY && (date === null || lengthOf(date) > LONGEST_EVENT);
}

/** "was killed by a mine, bringing to 50 the number of soldiers killed since 2013": what all attacks of years come to, behind the toll of this one. */
function isRunning({ reading, figures, to }: Clause, { from, outcome, count }: CasualtyFigure): boolean {
  const least = ({ low, best }: CasualtyFigure["count"]) => low ?? best ?? 0;
  const before = figures.findLast((one) => one.to <= from && one.outcome === outcome && least(one.count) < least(count));
  if (before === undefined || termsWithin(reading.source, "context", before.to, to, "toll_rise").length === 0) return false;
  return datesWithin(reading, before.to, to).some(({ date, mention }) => {
    const interval = date === null ? null : parseInterval(date);
    return (mention.functions.includes("since") && !isOfDays(mention)) || (interval !== null && lengthOf(interval) > LONGEST_EVENT);
  });
}
