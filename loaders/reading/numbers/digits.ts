import type { Token } from "../../model/reading.ts";

/** A number written in digits: tokens up to `to` (exclusive). */
export interface Digits {
  value: number;
  to: number;
  /** Written with separators between thousands ("1 500"), so never a year or a day. */
  grouped: boolean;
  /** How many digits stand before any separator. */
  width: number;
}

/** Zeros of the decimal digits that news is written in: ASCII, Arabic-Indic, Persian, Devanagari, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10];
const GROUP_MARKS = new Set([",", ".", "'", "’"]);
/** What may stand between groups of thousands: space, no-break, figure, thin and narrow no-break space. */
const GROUP_SPACES = new Set([" ", "  ", "\u00a0", "\u2007", "\u2009", "\u202f"]);
const MOST_DIGITS = 15;

/**
 * Reads a number in digits that begins at a token: "1500", "1 500", "1,500", "1.500.000", "7.62", "3,5".
 * A mark before exactly three digits parts thousands, unless what stands before it is "0". Null if no readable number begins there.
 * `spaced`: groups may be parted by spaces ("1 500"); not after a month ("March 25 100 people").
 */
export function readDigits(raw: string, tokens: readonly Token[], from: number, limit: number, spaced = true): Digits | null {
  const first = tokens[from];
  if (first?.kind !== "number") return null;
  const value = digitsOf(first.text);
  if (value === null) return null;
  const grouped = first.text.length <= 3 && value > 0 && first.text[0] !== "0" ? readGroups(raw, tokens, from, limit, value, spaced) : null;
  const whole = grouped ?? { value, to: from + 1, grouped: false, width: first.text.length };
  return withDecimals(tokens, whole, limit);
}

function readGroups(raw: string, tokens: readonly Token[], from: number, limit: number, first: number, spaced: boolean): Digits | null {
  const separator = separatorAt(raw, tokens, from + 1, limit);
  if (separator === null || (separator === "" && !spaced)) return null;
  let value = first;
  let at = from + 1;
  while (separatorAt(raw, tokens, at, limit) === separator && value < 1e12) {
    const group = separator === "" ? at : at + 1;
    value = value * 1000 + (digitsOf(tokens[group]?.text ?? "") ?? 0);
    at = group + 1;
  }
  return { value, to: at, grouped: true, width: tokens[from]?.text.length ?? 0 };
}

/** The mark ("" for a space) that parts thousands at a token, or null. */
function separatorAt(raw: string, tokens: readonly Token[], at: number, limit: number): string | null {
  const token = tokens[at];
  if (token === undefined || at >= limit) return null;
  if (token.kind === "number") {
    const gap = raw.slice(tokens[at - 1]?.end ?? token.start, token.start);
    return token.text.length === 3 && GROUP_SPACES.has(gap) && !continues(tokens, at + 1, limit) ? "" : null;
  }
  const next = tokens[at + 1];
  const glued = token.glued && next?.kind === "number" && next.glued && next.text.length === 3 && at + 1 < limit;
  return glued && GROUP_MARKS.has(token.text) ? token.text : null;
}

/** "12 300,5" parts thousands; "12 300-year-old" does not begin with twelve thousand. */
function continues(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  return at < limit && token !== undefined && token.glued && (token.text === "-" || token.text === "/" || token.text === ":");
}

/** "7.62", "3,5"; not the first part of "21.06.2021". */
function withDecimals(tokens: readonly Token[], whole: Digits, limit: number): Digits {
  const mark = tokens[whole.to];
  const part = tokens[whole.to + 1];
  if (whole.to + 1 >= limit || mark?.glued !== true || part?.kind !== "number" || !part.glued) return whole;
  if (mark.text !== "." && mark.text !== ",") return whole;
  const after = tokens[whole.to + 2];
  const goesOn = after?.glued === true && (after.text === mark.text || after.text === "/") && tokens[whole.to + 3]?.kind === "number";
  if (goesOn) return whole;
  const fraction = (digitsOf(part.text) ?? 0) / 10 ** part.text.length;
  return { ...whole, value: Math.round((whole.value + fraction) * 1e6) / 1e6, to: whole.to + 2, grouped: true };
}

/** The value of a run of decimal digits of any of the known scripts, or null. */
export function digitsOf(text: string): number | null {
  if (text.length === 0 || text.length > MOST_DIGITS) return null;
  let value = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    if (zero === undefined) return null;
    value = value * 10 + (code - zero);
  }
  return value;
}
