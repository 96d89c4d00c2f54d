import { type Amount, type NumberSource, readAmount } from "./amounts.ts";
import type { NumberMention } from "./mention.ts";

/** The upper number of a range, and where the words that open the range begin. */
export interface Range {
  upper: Amount;
  from: number;
  /** The words before say that a toll moves from the first number to the second. */
  change: boolean;
  /** What both numbers are multiplied by where only the upper says so: "two to three hundred". */
  times: number;
}

const OPEN_TO = ["range-to", "link"];
const DASHES = new Set(["-", "–", "—", "‐", "‑"]);
/** How far before "from 17" the word may stand that says a toll changes: "raised the number of dead from 17 to 21". */
const REACH_OF_CHANGE = 10;
/** Numbers further apart are two numbers, not the ends of a range. */
const WIDEST = 20;

/** Reads what makes two numbers one range: "between 20 and 25", "20 to 25", "20–25", "2.500 ou 3.000". Null if nothing does. */
export function readRange(source: NumberSource, lower: Amount, floor: number, limit: number): Range | null {
  if (lower.value === null || lower.ordinal || lower.form === "indefinite") return null;
  const opened = openerOf(source, lower, floor);
  const next = connectorEnd(source, lower, opened?.kind === "range-open", limit);
  if (next === null) return null;
  const upper = readAmount(source, next, limit);
  if (upper === null || !isUpper(lower, upper, sharedMultiplier(source, lower, upper))) return null;
  const change = opened?.kind === "range-from" && changesBefore(source, opened.from, floor);
  return { upper, from: opened?.from ?? lower.from, change, times: sharedMultiplier(source, lower, upper) };
}

function openerOf({ numbers }: NumberSource, lower: Amount, floor: number): { kind: string; from: number } | null {
  const cue = numbers.before(lower.from, ["range-open", "range-from"]);
  return cue !== null && cue.from >= floor ? { kind: cue.kind, from: cue.from } : null;
}

/** Token after the connector that joins the two numbers, or null. */
function connectorEnd({ tokens, numbers }: NumberSource, lower: Amount, open: boolean, limit: number): number | null {
  if (lower.to >= limit) return null;
  const cue = numbers.at(lower.to, open ? OPEN_TO : "range-to");
  if (cue !== null) return cue.to;
  const dash = tokens[lower.to];
  const next = tokens[lower.to + 1];
  return dash !== undefined && DASHES.has(dash.text) && dash.glued && next?.kind === "number" && next.glued
    ? lower.to + 1
    : comma(tokens, numbers, lower.to);
}

/** "20, voire 25". */
function comma(tokens: NumberSource["tokens"], numbers: NumberSource["numbers"], at: number): number | null {
  return tokens[at]?.text === "," ? (numbers.at(at + 1, "range-to")?.to ?? null) : null;
}

/** The "hundred" of "two to three hundred", which the lower number shares; else 1. */
function sharedMultiplier({ numbers }: NumberSource, lower: Amount, upper: Amount): number {
  const times = numbers.before(upper.to, ["hundred", "power"])?.value ?? 1;
  const [low, high] = [lower.value ?? 0, (upper.value ?? 0) / times];
  return numbers.before(lower.to, ["hundred", "power"]) === null && low < high && high < times && low < times ? times : 1;
}

function isUpper(lower: Amount, upper: Amount, times: number): boolean {
  if (lower.value === null || upper.value === null || upper.ordinal || upper.form === "indefinite") return false;
  return upper.value > lower.value * times && upper.value <= Math.max(lower.value, 1) * times * WIDEST;
}

/** "raised the toll to 13, from the 10 announced before": a number behind "from" that the one right before it has taken the place of. */
export function isRisenFrom(
  { tokens, numbers }: Pick<NumberSource, "tokens" | "numbers">,
  at: number,
  previous: Pick<NumberMention, "kind" | "head" | "to"> | null,
  floor: number,
): boolean {
  const cue = previous?.kind === "quantity" ? (numbers.before(at, "range-from") ?? numbers.before(at - 1, "range-from")) : null;
  if (previous === null || cue === null || numbers.before(previous.head, "range-to") === null) return false;
  const next = tokens[previous.to]?.text === "," ? previous.to + 1 : previous.to;
  return cue.from === next && changesBefore({ numbers }, previous.head, floor);
}

function changesBefore({ numbers }: Pick<NumberSource, "numbers">, at: number, floor: number): boolean {
  for (let i = at; i > floor && i > at - REACH_OF_CHANGE; i -= 1) if (numbers.before(i, "change") !== null) return true;
  return false;
}
