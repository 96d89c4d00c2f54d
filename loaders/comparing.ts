import { differencesOf } from "./comparing/differences.ts";
import { dayWords } from "./comparing/likeness.ts";
import { type Match, matchEvents } from "./comparing/matching.ts";
import type { Comparison, Coverage, FormatName, MissingHere, MissingThere, OurEvent, TheirEvent } from "./comparing/model.ts";
import { ourEvents } from "./comparing/ours.ts";
import type { Export } from "./comparing/reading.ts";
import { type Interval, isoDay, overlaps } from "./events/interval.ts";
import type { Tables } from "./model/tables.ts";
import { compare } from "./problems.ts";

export { FORMAT_NAMES, type FormatName } from "./comparing/model.ts";
export { comparisonLines, comparisonRows, ROW_COLUMNS } from "./comparing/printing.ts";
export { FORMATS, readExport } from "./comparing/reading.ts";

/** First and last day by country; the country that nobody names is `""`. */
type Reach = Map<string, Interval>;

function reachOf(events: readonly { country: string | null; days: Interval | null }[]): Reach {
  const reach: Reach = new Map();
  for (const { country, days } of events) {
    if (days === null || country === null) continue;
    const known = reach.get(country) ?? days;
    reach.set(country, { first: Math.min(known.first, days.first), last: Math.max(known.last, days.last) });
  }
  return reach;
}

/** True if an event may lie where and when the other side has events of its own. */
function reaches(reach: Reach, { country, days }: { country: string | null; days: Interval | null }): boolean {
  if (days === null) return false;
  if (country !== null) return reach.has(country) && overlaps(reach.get(country) as Interval, days);
  return [...reach.values()].some((span) => overlaps(span, days));
}

/**
 * Compares our events with another data set's export: what both have, with the values that differ; what only one has, as far as the other could have it.
 *
 * @param tables the report's tables.
 * @param read the export, as `readExport` gives it.
 */
export function compareWith(tables: Tables, { format, events }: Export): Comparison {
  const ours = ourEvents(tables);
  const comparable = events.filter((event) => event.comparable);
  const matches = matchEvents(ours, comparable, format.name);
  const [taken, used] = [new Set(matches.map((match) => match.ours.id)), new Set(matches.map(({ theirs }) => theirs.id))];
  const reach = reachOf(ours);
  const left = comparable.filter(({ id }) => !used.has(id));
  const missing = left.filter((event) => reaches(reach, event));
  const theirReach = reachOf(events);
  return {
    format: format.name,
    theirs: events.length,
    ours: ours.length,
    coverage: coverageOf(reach),
    found: matches.map((match) => pairOf(match, format.name)).sort((a, b) => compare(a.event_id, b.event_id)),
    missingThere: ours.filter(({ id }) => !taken.has(id)).map((event) => missingThere(event, format.name, format.label, theirReach)),
    missingHere: missing.map(missingHere).sort((a, b) => compare(a.day, b.day) || compare(a.their_id, b.their_id)),
    outside: left.length - missing.length,
    otherKinds: events.length - comparable.length,
  };
}

function coverageOf(reach: Reach): Coverage[] {
  const spans = [...reach].map(([country, { first, last }]) => ({ country, from: isoDay(first), to: isoDay(last) }));
  return spans.sort((a, b) => compare(a.country, b.country));
}

function pairOf({ ours, theirs, score, words }: Match, format: FormatName) {
  return { event_id: ours.id, their_id: theirs.id, score, reason: words, differences: differencesOf(ours, theirs, format) };
}

function missingHere({ id, days, place, country, countryName, kind, deaths }: TheirEvent): MissingHere {
  return { their_id: id, day: dayWords({ days }), place, country: country ?? countryName, kind, deaths: deaths.best };
}

/** Why an event of ours is not in the export: it cannot be looked for, is not reached, is left out by the data set's rules, or is just not there. */
function missingThere(event: OurEvent, format: FormatName, label: string, reach: Reach): MissingThere {
  const explain = (why: string): MissingThere => ({ event_id: event.id, why, explained: true });
  if (event.days === null) return explain("it has no date, and cannot be looked for");
  if (!reaches(reach, event)) return explain("the export does not reach its country and time");
  if (format === "gtd" && event.initiator !== "nonstate") return explain(`${label} holds attacks by non-state groups alone`);
  const { low, best, high } = event.deaths;
  const deaths = [low, best, high].flatMap((bound) => bound ?? []);
  if (format === "ucdp" && deaths.every((bound) => bound === 0))
    return explain(`${label} holds events with at least one death, and none is told of here`);
  if (event.place === null)
    return { event_id: event.id, why: "its place is not known, and no event of that day is like it", explained: false };
  return { event_id: event.id, why: "there is nothing like it there", explained: false };
}
