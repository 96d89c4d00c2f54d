import { flatMap } from "../flat-map.ts";
import type { CasualtyFigure } from "../reading/casualties.ts";
import type { Claim } from "../reading/claims.ts";
import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import { isPause } from "../reading/edges.ts";
import { termsWithin, wordsBetween } from "../reading/source.ts";
import type { Sign } from "../reading/tactics.ts";
import { within } from "../reading/within.ts";
import { trimAsides } from "./asides.ts";
import { dateOfAttack, isBesideAttack, isBlamedFirst, isClaim, isDayOfClaim, isDayOfSilence, isLaid, isWithinClaim } from "./claim-days.ts";
import type { Clause } from "./clause.ts";
import { isOfFounding } from "./dates.ts";
import { BESIDE, isGeneral, LONGEST_EVENT } from "./general.ts";
import { isMishap } from "./mishaps.ts";
import { isAsked, isFeared } from "./passing.ts";
import { listedSites } from "./sites.ts";
import { isRecord, isSaidTwice, startOfSpan } from "./splitting.ts";
import { isBroad, narrowest, type Spot } from "./spot.ts";
import { isStrong } from "./strength.ts";
import { isMeant, isOfMany, isOfOthers, isRunning, isUnreal, tellsOfDead } from "./unreal.ts";

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
  staged: boolean;
}

/** Sentences in which the news is told. */
const HEAD = 2;
/** Flags of attacks that the text has told of, or is about to. */
const ANNOUNCED = ["series", "joint", "anaphor_event", "anaphor_last", "recall", "another"];

/** Names that the world's towns or the text itself make places. */
const KNOWN = new Set(["place-world", "place-recurring", "place-attacked", "place-entry"]);

/** Reads a clause for events. `spots` are the settled places of its part. */
export function viewClause(clause: Clause, spots: readonly Spot[]): ClauseView {
  const view = viewWhole(clause, spots, [clause]);
  const trimmed = view.general ? trimAsides(clause) : null;
  if (trimmed === null) return view;
  const without = viewWhole(trimmed.clause, spots, trimmed.rest);
  return without.general ? view : without;
}

/** `parts` are the stretches of the clause that may be about many events. */
function viewWhole(clause: Clause, spots: readonly Spot[], parts: readonly { from: number; to: number }[]): ClauseView {
  const caption = clause.sentence.kind === "caption";
  const date = caption || isDayOfSilence(clause) ? null : clauseDate(clause);
  const named = caption ? [] : spots.filter((one) => one.site && isNamedPlace(one));
  const since = named.filter((one) => isSincePlace(clause, one) && !isToldOf(clause, one));
  const spot = narrowest(named.filter((one) => !since.includes(one) && !isOfWhen(clause, one)));
  const general =
    isMishap(clause) ||
    isOfAttacks(clause, date, spot) ||
    isAsked(clause) ||
    parts.some(({ from, to }) => isGeneral({ ...clause, from, to }, date, spot));
  const signs = clause.signs.filter(
    (sign) => sign.code !== "none" && !isUnreal(clause, sign.from, sign.code) && !(sign.code === "blade" && !tellsOfDead(clause)),
  );
  const figures = clause.figures.filter(
    (figure) =>
      !isOfSpeaker(clause, figure) &&
      !isOfName(clause, figure) &&
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
    staged: false,
  };
}

/** "more than 140 have lost their lives during attacks of the group": those of all its attacks, of no day and no town. */
function isOfAttacks({ signs, figures, flags, sentence, claims }: Clause, date: Interval | null, spot: Spot | null): boolean {
  if (sentence.index < HEAD || date !== null || (spot !== null && !isBroad(spot)) || claims.length > 0) return false;
  const dead = figures.some(({ outcome }) => outcome === "killed") && figures.every(({ group }) => group !== "attacker");
  if (!dead || ANNOUNCED.some((flag) => flags.has(flag))) return false;
  return signs.length > 0 && signs.every(({ code }) => code === "attacks");
}

/** "Two nurses in the town of Lawdar said that six of the injured had died": those who say it are none of the dead. */
function isOfSpeaker({ reading, sentence }: Clause, { from, to }: CasualtyFigure): boolean {
  return within(reading.speech, sentence.from, sentence.to).some(({ speaker }) => speaker.from === from && to <= speaker.to);
}

/** "in the Sheikh Zuweid area": one person by the spelling of a place alone. */
function isOfName({ reading }: Clause, { from, to, count }: CasualtyFigure): boolean {
  return count.best === 1 && within(reading.places, from, to).some((place) => place.from <= from && to <= place.to);
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

/** "the worst since Leego, where fifty soldiers were killed", "depuis Darak, les 9 et 10 juin, lorsque …": what happened there is told behind it. */
function isToldOf({ reading: { source }, to, figures }: Clause, { mention }: Spot): boolean {
  const [relative] = termsWithin(source, "auxiliaries", mention.to, to, "relative");
  return relative !== undefined && figures.some(({ from }) => from >= relative.to);
}

/** "Hours before Kuje, gunmen waylaid a convoy near Dutsinma", "two days after Kuriga": a place that stands for what happened there. */
function isOfWhen({ reading: { source, text }, from }: Clause, { mention }: Spot): boolean {
  const when = termsWithin(source, "date-words", Math.max(from, mention.from - BESIDE), mention.from, "after", "before").at(-1);
  if (when === undefined || when.to !== mention.from || !isPause(text.tokens, mention.to)) return false;
  return startOfSpan(source, when.from) !== null;
}

/** Of the dates short enough for one event, the one nearest to the attack; else the first. */
function clauseDate(clause: Clause): Interval | null {
  const told = clause.dates.filter(({ mention }) => !isWithinClaim(clause, mention) && !isOfFounding(clause, mention.from));
  const once = told.filter(({ mention }, index) => !isSaidTwice(clause.reading.source, mention, told[index + 1]?.mention));
  const free = once.filter(({ mention }) => !isDayOfClaim(clause, mention));
  // "JNIM had claimed the car bombs the day after": the only day told is that of the claim.
  if (free.length === 0 && clause.claims.some(({ tie }) => tie === "claimed")) return dateOfAttack(clause);
  const dates = flatMap(free.length > 0 ? free : told, ({ date, mention }) => {
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
