import { type Interval, isoDay, lengthOf } from "../events/interval.ts";
import { compare } from "../problems.ts";
import { ENOUGH, type Likeness, likeness } from "./likeness.ts";
import type { FormatName, OurEvent, TheirEvent } from "./model.ts";

/** Two records taken as one event. */
export interface Match extends Likeness {
  ours: OurEvent;
  theirs: TheirEvent;
}

/** Days of a date that is looked up day by day; longer ones by their months. */
const FEW_DAYS = 10;

/** Months that a date is looked up in at most: what is known to the year or less is matched with nothing. */
const MOST_MONTHS = 13;

function monthsOf({ first, last }: Interval): string[] {
  if (first === last) return [isoDay(first).slice(0, 7)];
  const months = new Set<string>();
  for (let day = first; day <= last && months.size <= MOST_MONTHS; day += 1) months.add(isoDay(day).slice(0, 7));
  return months.size > MOST_MONTHS ? [] : [...months];
}

/** Their events by the days of short dates and by the months of all: nobody meets all others. */
class Calendar {
  readonly #days = new Map<number, TheirEvent[]>();
  readonly #months = new Map<string, TheirEvent[]>();
  readonly #vague = new Map<string, TheirEvent[]>();

  constructor(events: readonly TheirEvent[]) {
    for (const event of events) {
      const isShort = lengthOf(event.days) <= FEW_DAYS;
      if (isShort) for (let day = event.days.first; day <= event.days.last; day += 1) put(this.#days, day, event);
      for (const month of monthsOf(event.days)) {
        put(this.#months, month, event);
        if (!isShort) put(this.#vague, month, event);
      }
    }
  }

  /** Their events that may have happened in these days or on a day next to them. */
  around(days: Interval): Set<TheirEvent> {
    const found = new Set<TheirEvent>();
    const add = (events: readonly TheirEvent[] | undefined) => {
      for (const event of events ?? []) found.add(event);
    };
    const isShort = lengthOf(days) <= FEW_DAYS;
    if (isShort) for (let day = days.first - 1; day <= days.last + 1; day += 1) add(this.#days.get(day));
    for (const month of monthsOf(days)) add((isShort ? this.#vague : this.#months).get(month));
    return found;
  }
}

function put<Key>(index: Map<Key, TheirEvent[]>, key: Key, event: TheirEvent): void {
  const list = index.get(key);
  if (list) list.push(event);
  else index.set(key, [event]);
}

/**
 * Matches our events with theirs, one with one, the likeliest pairs first. Records that lie near each other in time alone are compared, so that the
 * cost grows with their number and not with its square. Depends on the order of neither.
 */
export function matchEvents(ours: readonly OurEvent[], theirs: readonly TheirEvent[], format: FormatName): Match[] {
  const calendar = new Calendar(theirs);
  const candidates = ours.flatMap((event) =>
    event.days === null ? [] : [...calendar.around(event.days)].flatMap((other) => matchOf(event, other, format)),
  );
  candidates.sort((a, b) => b.score - a.score || compare(a.ours.id, b.ours.id) || compare(a.theirs.id, b.theirs.id));
  const [taken, used] = [new Set<string>(), new Set<string>()];
  return candidates.filter(({ ours: { id }, theirs: other }) => {
    if (taken.has(id) || used.has(other.id)) return false;
    taken.add(id);
    used.add(other.id);
    return true;
  });
}

function matchOf(ours: OurEvent, theirs: TheirEvent, format: FormatName): Match[] {
  const like = likeness(ours, theirs, format);
  return like === null || like.score < ENOUGH ? [] : [{ ours, theirs, ...like }];
}
