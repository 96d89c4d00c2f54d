import { firstFrom } from "./scan.ts";

/** The items that begin within tokens `from` to `to` (exclusive) of a list in order of where they begin. */
export function within<T extends { from: number }>(items: readonly T[], from: number, to: number): T[] {
  // Not by `withinBy`: asked for every clause and every list, mostly for one that holds nothing there.
  const found: T[] = [];
  const last = items[items.length - 1];
  if (last === undefined || last.from < from) return found;
  for (let i = firstFrom(items, from); i < items.length && (items[i] as T).from < to; i += 1) found.push(items[i] as T);
  return found;
}

/** As `within`, of items that say otherwise where they begin. */
export function withinBy<T>(items: readonly T[], from: number, to: number, beginning: (item: T) => number): T[] {
  const found: T[] = [];
  const last = items[items.length - 1];
  if (last === undefined || beginning(last) < from) return found;
  let low = 0;
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (beginning(items[middle] as T) < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < items.length && beginning(items[i] as T) < to; i += 1) found.push(items[i] as T);
  return found;
}
