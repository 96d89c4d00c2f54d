import type { CasualtyFigure } from "../reading/casualties.ts";
import type { Claim } from "../reading/claims.ts";
import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import { termsWithin } from "../reading/source.ts";
import type { Sign } from "../reading/tactics.ts";
import type { Clause } from "./clause.ts";
import { datesWithin } from "./dates.ts";
import { isBroad, narrowest, type Spot } from "./spot.ts";

/** What a clause tells of an event, once what is general, feared, planned or summed up over time is taken out. */
export interface ClauseView {
  clause: Clause;
  signs: Sign[];
  figures: CasualtyFigure[];
  claims: Claim[];
  date: Interval | null;
  /** The most specific place where it may have happened. */
  spot: Spot | null;
  /** Nothing but totals over time, wars and trends. */
  general: boolean;
}

const LONGEST_EVENT = 31;
const SCOPE = 9;
const GENERAL = ["aggregate", "habitual"];

/** Reads a clause for events. `spots` are the settled places of its part. */
export function viewClause(clause: Clause, spots: readonly Spot[]): ClauseView {
  const sites = spots.filter(({ site }) => site);
  const date = clauseDate(clause);
  const spot = narrowest(sites);
  const general = isGeneral(clause, date, spot);
  const signs = clause.signs.filter((sign) => sign.code !== "none" && !isUnreal(clause, sign.from, sign.code));
  const figures = clause.figures.filter((figure) => !isFeared(clause, figure));
  return { clause, date, spot, general, signs: general ? [] : signs, figures: general ? [] : figures, claims: clause.claims };
}

/** The first date that is short enough for one event, else the first. */
function clauseDate(clause: Clause): Interval | null {
  const dates = clause.dates.map(({ date }) => parseInterval(date)).filter((interval) => interval !== null);
  return dates.find((interval) => lengthOf(interval) <= LONGEST_EVENT) ?? dates[0] ?? null;
}

/** "since 2013", "in recent years", "4,000 dead in 2019": about many events, unless a day or a place of its own is told. */
function isGeneral(clause: Clause, date: Interval | null, spot: Spot | null): boolean {
  const dated = date !== null && lengthOf(date) <= LONGEST_EVENT;
  const placed = spot !== null && !isBroad(spot);
  if (dated || (placed && !clause.flags.has("aggregate"))) return false;
  const { reading, from, to } = clause;
  const bounded = datesWithin(reading, from, to).some(
    ({ mention }) => mention.functions.includes("since") || mention.functions.includes("period"),
  );
  const long = date !== null && lengthOf(date) > LONGEST_EVENT && !placed;
  return bounded || long || GENERAL.some((flag) => clause.flags.has(flag));
}

/** "threatened to attack", "could strike", "without an attack": it did not happen, or not yet. */
function isUnreal(clause: Clause, at: number, code: string): boolean {
  const { source } = clause.reading;
  const before = termsWithin(source, "context", Math.max(clause.from, at - SCOPE), at, "hypothetical", "modal", "exercise");
  const generic = termsWithin(source, "context", Math.max(clause.from, at - SCOPE), at + 1, "generic").some(({ to }) => to >= at);
  return before.length > 0 || generic || (code === "attacks" && clause.flags.has("habitual"));
}

/** "feared that more than 100 had died". */
function isFeared(clause: Clause, figure: CasualtyFigure): boolean {
  const { source } = clause.reading;
  return termsWithin(source, "context", Math.max(clause.from, figure.from - SCOPE), figure.from, "feared").length > 0;
}
