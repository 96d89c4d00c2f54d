import { compare } from "../../problems.ts";
import { type Interval, isoDay, lengthOf } from "../interval.ts";
import { type Item, PRECISE_DAYS } from "./features.ts";

/** Months that a recollection is looked up in at most; what spans more is no event. */
const MOST_MONTHS = 24;

/** Months of a date that is looked up whatever the tactic: a month, or days that lie in two. */
const FEW_MONTHS = 2;

/** Stands for every country, and for that of what names none. */
const ANYWHERE = "*";
const NOWHERE = "";

class Index {
  readonly #lists = new Map<string, number[]>();

  add(key: string, item: number): void {
    const list = this.#lists.get(key);
    if (list) list.push(item);
    else this.#lists.set(key, [item]);
  }

  entries(): IterableIterator<[string, number[]]> {
    return this.#lists.entries();
  }

  get(key: string): readonly number[] {
    return this.#lists.get(key) ?? [];
  }
}

function daysOf({ first, last }: Interval): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function monthsOf({ first, last }: Interval): string[] {
  const months: string[] = [];
  const date = new Date(isoDay(first));
  date.setUTCDate(1);
  while (date.getTime() <= last * 86_400_000 && months.length <= MOST_MONTHS) {
    months.push(date.toISOString().slice(0, 7));
    date.setUTCMonth(date.getUTCMonth() + 1);
  }
  return months;
}

/** Days in which an item may have happened: its own, else the weeks (of news) or the years (of recollections) before its publication. */
export function windowOf({
  days,
  published,
  event,
}: Pick<Item, "days" | "published"> & { event: Pick<Item["event"], "role"> }): Interval | null {
  if (days) return days;
  if (!published) return null;
  return { first: published.first - (event.role === "main" ? 31 : 700), last: published.last };
}

/** True for a date of a few days, whatever the place. */
const isDated = (item: Item) => item.days !== null && lengthOf(item.days) <= PRECISE_DAYS;

const country = (item: Item) => item.event.country ?? NOWHERE;

interface Indexes {
  day: Index;
  dayCountry: Index;
  placeMonth: Index;
  broadMonth: Index;
  countryMonth: Index;
  kindMonth: Index;
}

function addToIndexes(item: Item, position: number, indexes: Indexes): void {
  if (isDated(item) && item.days) {
    // A day more than the item's own: dates a day apart may be one event.
    for (const day of daysOf({ first: item.days.first, last: item.days.last + 1 })) {
      indexes.day.add(String(day), position);
      indexes.dayCountry.add(`${day}|${country(item)}`, position);
    }
  }
  const days = windowOf(item);
  const months = days ? monthsOf(days) : [];
  if (months.length > MOST_MONTHS) return;
  for (const month of months) {
    if (item.place !== null) indexes.placeMonth.add(`${item.place}|${month}`, position);
    if (item.broad) indexes.broadMonth.add(month, position);
    for (const where of new Set([country(item), ANYWHERE])) {
      indexes.countryMonth.add(`${where}|${month}`, position);
      for (const kind of item.kinds) indexes.kindMonth.add(`${where}|${kind}|${month}`, position);
    }
  }
}

/** Lists in which an item without a day of its own, or without a place, may meet its like. */
function lookUps(item: Item, indexes: Indexes): (readonly number[])[] {
  const lists: (readonly number[])[] = [];
  if (isDated(item) && item.event.country === null && item.days) {
    for (const day of daysOf({ first: item.days.first, last: item.days.last + 1 })) lists.push(indexes.day.get(String(day)));
  }
  if (item.precise) return lists;
  const days = windowOf(item);
  const months = days ? monthsOf(days) : [];
  if (months.length > MOST_MONTHS) return lists;
  for (const month of months) {
    if (item.place !== null && !item.broad) lists.push(indexes.placeMonth.get(`${item.place}|${month}`), indexes.broadMonth.get(month));
    else lists.push(...unplacedLists(item, month, months.length, indexes));
  }
  return lists;
}

/** Without a town of its own an item meets its country's; over a long time only those of its kind, or it would meet too many. */
function unplacedLists(item: Item, month: string, months: number, { countryMonth, kindMonth }: Indexes): (readonly number[])[] {
  const places = item.event.country === null ? [ANYWHERE] : [item.event.country, NOWHERE];
  if (months <= FEW_MONTHS) return places.map((where) => countryMonth.get(`${where}|${month}`));
  return places.flatMap((where) => item.kinds.map((kind) => kindMonth.get(`${where}|${kind}|${month}`)));
}

type Pair = [number, number];

/** In a block beyond this, items meet their likest neighbours instead of all: a day of a thousand reports stays linear. */
const LARGEST_BLOCK = 150;

/** Neighbours that an item of a large block meets on either side. */
const NEIGHBOURS = 60;

/** Puts what may be one event side by side: by place, then tactic, then toll. */
function likeness(item: Item): string {
  const killed = String(item.event.killed?.best ?? 0).padStart(6, "0");
  return [item.place ?? "", item.event.tactics.join("+"), killed].join("|");
}

function* pairsOfBlock(block: readonly number[], items: readonly Item[]): Generator<Pair> {
  const large = block.length > LARGEST_BLOCK;
  const keys = new Map(large ? block.map((position) => [position, likeness(items[position] as Item)]) : []);
  const ordered = large ? [...block].sort((a, b) => compare(keys.get(a) ?? "", keys.get(b) ?? "") || a - b) : block;
  for (const [i, a] of ordered.entries()) {
    for (const b of ordered.slice(i + 1, large ? i + 1 + NEIGHBOURS : undefined)) yield a < b ? [a, b] : [b, a];
  }
}

/** Pairs of one day and country. Two items that share several days meet on the first of these only. */
function* dailyPairs(indexes: Indexes, items: readonly Item[]): Generator<Pair> {
  for (const [key, block] of indexes.dayCountry.entries()) {
    const day = Number(key.split("|")[0]);
    for (const [a, b] of pairsOfBlock(block, items)) {
      if (Math.max(items[a]?.days?.first ?? 0, items[b]?.days?.first ?? 0) === day) yield [a, b];
    }
  }
}

/** Pairs that the look-ups of vague items give. */
function* lookedUpPairs(indexes: Indexes, items: readonly Item[]): Generator<Pair> {
  for (const [position, item] of items.entries()) {
    for (const list of lookUps(item, indexes)) {
      for (const other of list) if (other !== position) yield other < position ? [other, position] : [position, other];
    }
  }
}

/** Items that may be one event. */
export interface Candidates {
  /** Each pair once, as positions with the lower first. */
  pairs: Iterable<Pair>;
  /** A day has so many items that these meet their likest neighbours alone: whether two meet then depends on others. */
  crowded: boolean;
}

/** Finds what may be one event. Blocks by day and country, and by place and month for recollections: no item meets all others. */
export function candidatesOf(items: readonly Item[]): Candidates {
  const indexes: Indexes = {
    day: new Index(),
    dayCountry: new Index(),
    placeMonth: new Index(),
    broadMonth: new Index(),
    countryMonth: new Index(),
    kindMonth: new Index(),
  };
  for (const [position, item] of items.entries()) addToIndexes(item, position, indexes);
  const crowded = [...indexes.dayCountry.entries()].some(([, block]) => block.length > LARGEST_BLOCK);
  return { pairs: pairsOf(indexes, items), crowded };
}

function* pairsOf(indexes: Indexes, items: readonly Item[]): Generator<Pair> {
  const met = new Set<number>();
  const isNew = ([a, b]: Pair) => {
    const pair = a * items.length + b;
    return met.size < met.add(pair).size;
  };
  for (const pair of dailyPairs(indexes, items)) {
    const bothPrecise = items[pair[0]]?.precise && items[pair[1]]?.precise;
    if (bothPrecise || isNew(pair)) yield pair;
  }
  for (const pair of lookedUpPairs(indexes, items)) if (isNew(pair)) yield pair;
}
