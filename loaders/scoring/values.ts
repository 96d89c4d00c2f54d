import { isObject, type Slot } from "./gold.ts";
import { foldActor, foldPlace, plain, type Spellings } from "./spellings.ts";

/** A count's point and bounds; `vague` where only a word such as "several" was given. */
export type CountValue = { best: number | null; low: number | null; high: number | null; vague: boolean };

const DAY = 86_400_000;
const COUNTS: ReadonlySet<string> = new Set(["killed", "wounded", "attackers_killed"]);

/** First and last day, as day numbers, of `2021-06-21`, `2021-06`, `2021` or an interval `a/b`; null for anything else. */
export function days(date: unknown): [first: number, last: number] | null {
  if (date === null || date === undefined || date === "") return null;
  const [from = "", to = from] = String(date).split("/");
  const first = edge(from, false);
  const last = edge(to, true);
  return first === null || last === null || last < first ? null : [first, last];
}

function edge(text: string, last: boolean): number | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text.trim());
  if (parts === null) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  if (parts[3] !== undefined && month !== null) return Date.UTC(year, month - 1, Number(parts[3])) / DAY;
  if (month !== null) return (last ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, 1)) / DAY;
  return (last ? Date.UTC(year, 11, 31) : Date.UTC(year, 0, 1)) / DAY;
}

/** True if two dates have a day in common. */
export function overlap(a: unknown, b: unknown): boolean {
  const [x, y] = [days(a), days(b)];
  return x !== null && y !== null && x[0] <= y[1] && y[0] <= x[1];
}

/** A count in any accepted spelling: a number, `{min, max, approx, vague}` of the codebook, or `{low, best, high, stated}` of the coder. */
export function count(value: unknown): CountValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return { best: value, low: value, high: value, vague: false };
  if (!isObject(value)) return null;
  const low = number(value.low) ?? number(value.min);
  const high = number(value.high) ?? number(value.max);
  const stated = number(value.best) ?? number(value.approx);
  const onlyLow = low !== null && (high === null || high === low) ? low : null;
  const best = stated ?? onlyLow ?? (low === null ? high : null);
  if (best === null && low === null && high === null) return value.vague || value.stated ? { best, low, high, vague: true } : null;
  return { best, low, high, vague: false };
}

function number(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** True if a slot says anything; only `state` is a finding among initiators. */
export function filled(slot: string, value: unknown): boolean {
  if (COUNTS.has(slot)) return count(value) !== null;
  if (slot === "initiator") return value === "state";
  return value !== null && value !== undefined && value !== "" && value !== "unknown";
}

/** How right a coded value is, 0 to 1, where both sides are filled. */
export function credit(slot: Slot | string, gold: unknown, coded: unknown, spellings: Spellings): number {
  if (slot === "date") return dateCredit(gold, coded);
  if (slot === "place") return foldPlace(gold, spellings) === foldPlace(coded, spellings) ? 1 : 0;
  if (slot === "perpetrator") return foldActor(gold, spellings) === foldActor(coded, spellings) ? 1 : 0;
  if (COUNTS.has(slot)) return countCredit(count(gold), count(coded));
  return plain(gold) === plain(coded) ? 1 : 0;
}

// Half for a date that overlaps and is not much wider.
function dateCredit(gold: unknown, coded: unknown): number {
  const [g, c] = [days(gold), days(coded)];
  if (g === null || c === null || !overlap(gold, coded)) return 0;
  if (g[0] === c[0] && g[1] === c[1]) return 1;
  return c[1] - c[0] <= Math.max(31, 2 * (g[1] - g[0])) ? 0.5 : 0;
}

// Three quarters for the right number with the wrong bounds, half for a number inside a stated range.
function countCredit(gold: CountValue | null, coded: CountValue | null): number {
  if (gold === null || coded === null) return 0;
  if (gold.vague || coded.vague) return gold.vague && coded.vague ? 1 : 0;
  const sameBounds = coded.low === gold.low && coded.high === gold.high;
  if (gold.best !== null) return coded.best !== gold.best ? 0 : sameBounds ? 1 : 0.75;
  if (coded.best === null) return sameBounds ? 1 : 0;
  return gold.low !== null && gold.high !== null && coded.best >= gold.low && coded.best <= gold.high ? 0.5 : 0;
}
