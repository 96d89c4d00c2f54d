import { decodeHTMLStrict } from "entities";
import type { Mend } from "../model/reading.ts";

/** A text as it is read, and where it differs from the one that was received. */
export interface Legible {
  text: string;
  mends: readonly Mend[];
}

/** What Windows-1252 shows for the bytes 80 to 9F; five of them are control characters in both. Node's own decoder takes it for Latin-1. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const UTF_8 = new TextDecoder("utf-8", { fatal: true });

const TRAIL = `[\\u0080-\\u00bf${WINDOWS.replace(/[\u0080-\u009f]/g, "")}]`;
/** UTF-8 that was taken for Windows-1252 or Latin-1: the leads of accented Latin letters, of signs, of quotes and dashes, of the byte order mark. */
const SEQUENCE = `(?:[ÂÃÅ]${TRAIL}|[âï]${TRAIL}{2})`;
/** "Ã" and "Â" whose second half, a non-breaking space, was closed up to a plain one. */
const CLOSED_UP = "(?<!\\p{Lu})[ÂÃ](?=\\s)";
const ENTITY = "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\\d{0,2});";
/** Nothing to see: soft hyphens, zero widths, marks of direction, control characters, halves of characters. */
const UNSEEN = "[\\0-\\x08\\x0e-\\x1f\\x7f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\p{Cs}]";
const CONTROL = "[\\u0080-\\u009f]";

const SEQUENCES = new RegExp(SEQUENCE, "gu");
const BROKEN = new RegExp(`(?<bytes>${SEQUENCE}+)|(?<half>${CLOSED_UP})|(?<entity>${ENTITY})|(?<control>${CONTROL})|${UNSEEN}`, "gu");

/**
 * Mends what a wrong encoding or an unfinished conversion left in a text: "MÃ©naka", "d&#39;un", "l\u0092armée", soft hyphens, halves of characters.
 * Gives the text to read, with the place of every mend, so that passages are still cited as they were received. Linear; never throws.
 */
export function makeLegible(raw: string): Legible {
  const mends: Mend[] = [];
  let text = "";
  let done = 0;
  for (const found of raw.matchAll(BROKEN)) {
    const [broken] = found;
    const mended = mend(broken, found.groups ?? {});
    if (mended === broken) continue;
    text += raw.slice(done, found.index);
    done = found.index + broken.length;
    mends.push({ start: found.index, end: done, at: text.length, length: mended.length });
    text += mended;
  }
  return mends.length === 0 ? { text: raw, mends } : { text: text + raw.slice(done), mends };
}

function mend(broken: string, { bytes, half, entity, control }: Record<string, string | undefined>): string {
  if (bytes !== undefined) return decodeAll(bytes);
  if (half !== undefined) return half === "Ã" ? "à" : "";
  if (entity !== undefined) return decodeHTMLStrict(entity);
  return control === undefined ? "" : (WINDOWS[control.charCodeAt(0) - 0x80] ?? broken);
}

// What was wrongly converted twice is mended twice; every round shortens it.
function decodeAll(broken: string): string {
  const mended = broken.replace(SEQUENCES, decode);
  return mended === broken ? broken : decodeAll(mended);
}

function decode(sequence: string): string {
  try {
    return UTF_8.decode(Uint8Array.from(sequence, byteOf));
  } catch {
    return sequence;
  }
}

function byteOf(character: string): number {
  const place = WINDOWS.indexOf(character);
  return place < 0 ? character.charCodeAt(0) : 0x80 + place;
}

/** Where a stretch of the legible text stands in the raw one; a stretch that touches a mend holds the whole of it. */
export function rawSpan({ mends }: Pick<Legible, "mends">, start: number, end: number): { start: number; end: number } {
  if (mends.length === 0) return { start, end };
  const first = rawUnit(mends, start).start;
  return { start: first, end: end > start ? rawUnit(mends, end - 1).end : first };
}

function rawUnit(mends: readonly Mend[], unit: number): { start: number; end: number } {
  let low = -1;
  for (let high = mends.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((mends[middle] as Mend).at <= unit) low = middle;
    else high = middle - 1;
  }
  const last = mends[low];
  if (last === undefined) return { start: unit, end: unit + 1 };
  const beyond = unit - last.at - last.length;
  return beyond < 0 ? { start: last.start, end: last.end } : { start: last.end + beyond, end: last.end + beyond + 1 };
}
