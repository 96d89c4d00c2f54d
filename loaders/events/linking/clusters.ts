import type { LinkRefusal } from "../../model/reason.ts";
import type { Interval } from "../interval.ts";
import type { Item } from "./features.ts";

/** Items joined so far, with all that a further joining must agree with. */
export interface Cluster {
  items: number[];
  articles: Set<string>;
  countries: Set<string>;
  sides: Set<string>;
  /** One item for each place named in it. */
  places: Map<string, number>;
  /** The latest first day and the earliest last day of its precise members. */
  days: Interval | null;
  /** Holds an item with a day and a place of its own. */
  precise: boolean;
}

/** A cluster of one. */
export function single(position: number, item: Item): Cluster {
  const { country, initiator } = item.event;
  return {
    items: [position],
    articles: new Set([item.article]),
    countries: new Set(country === null ? [] : [country]),
    sides: new Set(initiator === "unknown" ? [] : [initiator]),
    places: new Map(item.place === null ? [] : [[item.place, position]]),
    days: item.days,
    precise: item.precise,
  };
}

/** The larger cluster takes in the smaller, so that all joinings together cost little more than one pass. */
export function joined(a: Cluster, b: Cluster): Cluster {
  const [large, small] = a.items.length >= b.items.length ? [a, b] : [b, a];
  for (const item of small.items) large.items.push(item);
  for (const article of small.articles) large.articles.add(article);
  for (const country of small.countries) large.countries.add(country);
  for (const side of small.sides) large.sides.add(side);
  for (const [name, item] of small.places) if (!large.places.has(name)) large.places.set(name, item);
  large.days = bothDays(large.days, small.days);
  large.precise ||= small.precise;
  return large;
}

/** Latest first and earliest last day; `last` before `first` means that members lie apart. */
function bothDays(a: Interval | null, b: Interval | null): Interval | null {
  return a && b ? { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) } : (a ?? b);
}

function shares<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [large, small] = a.size >= b.size ? [a, b] : [b, a];
  for (const value of small) if (large.has(value)) return true;
  return false;
}

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>) => new Set([...a, ...b]).size > 1;

/** Why two clusters can never be one event, by the single-incident rule; null if they can. */
export function clash(a: Cluster, b: Cluster, samePlace: (a: number, b: number) => boolean): LinkRefusal | null {
  if (shares(a.articles, b.articles)) return { kind: "one-article" };
  if (differ(a.countries, b.countries)) return { kind: "countries" };
  if (differ(a.sides, b.sides)) return { kind: "sides" };
  const days = bothDays(a.days, b.days);
  if (days && days.first - days.last > 1) return { kind: "dates" };
  const apart = [...a.places.values()].some((x) => [...b.places.values()].some((y) => !samePlace(x, y)));
  return apart ? { kind: "places" } : null;
}
