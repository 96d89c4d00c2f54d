import type { Count } from "../model/coded.ts";
import { plain } from "./context.ts";

/** The least that words such as "dozens" can mean: comparable word → number. From the lexicons' tables `least`. */
export type Least = ReadonlyMap<string, number>;

/** What "several" and every other word for an unstated number leave: two at least. */
const SEVERAL = 2;

/** Gathers the tables `least` of any number of languages. */
export function leastOf(packs: Iterable<{ rows: readonly { table: string; term: string; code: string }[] }>): Least {
  const rows = [...packs].flatMap((pack) => pack.rows.filter(({ table }) => table === "least"));
  return new Map(rows.map(({ term, code }) => [plain(term), Number(code)]));
}

function leastMeant(stated: string | undefined, least: Least): number {
  return Math.max(
    SEVERAL,
    ...plain(stated ?? "")
      .split(" ")
      .map((word) => least.get(word) ?? 0),
  );
}

/** True for a count without any number: "several". */
export function isVague(count: Count): boolean {
  return count.low === null && count.best === null && count.high === null;
}

/** The number that stands for a figure where one is wanted: best, else the lower bound, else the upper; null if vague. */
export function pointOf(count: Count): number | null {
  return count.best ?? count.low ?? count.high;
}

/** "About n": a best without bounds. */
function isApproximate(count: Count): boolean {
  return count.best !== null && count.low === null && count.high === null;
}

/** What a figure leaves possible: "several" is 2 or more, "dozens" 24 or more, "about n" n ± 25%, "at least" open above. */
export function rangeOf(count: Count, least: Least): [number, number] {
  if (isVague(count)) return [leastMeant(count.stated, least), Number.POSITIVE_INFINITY];
  if (isApproximate(count)) return [(count.best ?? 0) * 0.75, (count.best ?? 0) * 1.25];
  return [count.low ?? 0, count.high ?? Number.POSITIVE_INFINITY];
}

/** True if two figures can both be true: their ranges meet. */
export function compatible(a: Count, b: Count, least: Least): boolean {
  const [x, y] = [rangeOf(a, least), rangeOf(b, least)];
  return x[0] <= y[1] && y[0] <= x[1];
}

/** True if two figures say the same number with the same bounds, or the same words where they say none. */
export function sameCount(a: Count, b: Count): boolean {
  if (isVague(a) && isVague(b)) return plain(a.stated ?? "") === plain(b.stated ?? "");
  return a.low === b.low && a.best === b.best && a.high === b.high;
}

const addUp = (values: (number | null)[]): number | null =>
  values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** The total of parts that do not overlap. A part without a number leaves the total open above; only vague parts give a vague one. */
export function sumCounts(parts: readonly Count[]): Count {
  const numbers = parts.filter((part) => !isVague(part));
  if (numbers.length === 0) return parts[0] ?? { low: null, best: null, high: null };
  if (numbers.length < parts.length) {
    const least = numbers.reduce((sum, part) => sum + (part.low ?? part.best ?? 0), 0);
    return { low: least, best: least, high: null };
  }
  const best = addUp(numbers.map((part) => (part.best === null ? null : part.best)));
  return { low: addUp(numbers.map((part) => part.low)), best, high: addUp(numbers.map((part) => part.high)) };
}

/** A figure in words, for reasons: `47`, `at least 80`, `about 10`, `20–25`, or the passage's own. */
export function inWords(count: Count): string {
  const { low, best, high } = count;
  if (isVague(count)) return count.stated ?? "an unstated number";
  if (low !== null && low === high) return String(low);
  if (isApproximate(count)) return `about ${best}`;
  if (high === null) return `at least ${low}`;
  return low === null ? `up to ${high}` : `${low}–${high}`;
}
