import type { Stretch } from "../../model/article.ts";
import type { Correction } from "../../model/corpus.ts";
import { makeLegible, rawSpan } from "../../reading/legible.ts";
import { normalise } from "../../reading/normal.ts";
import { slug } from "../context.ts";

/** A person who is made unnamed. */
export interface Redaction {
  /** Finds the name, in all its spellings, in a folded text; null where `was` holds no name. */
  name: RegExp | null;
  /** The single words that its spellings are made of, folded. */
  words: ReadonlySet<string>;
  now: string;
  correction: Correction;
}

/** What may stand between the words of a name: white space of any length, a hyphen, a full stop after an initial; nothing, in a tag or an address. */
const BETWEEN = "(?:\\s*|[^\\p{L}\\p{N}]{1,4})";

/** A text as names are looked for in it, and where each of its units stands in the text. */
interface Folded {
  text: string;
  starts: number[];
}

const PIECES = /(?<escaped>(?:%[0-9a-f]{2})+)|(?<ascii>[^%\u0080-\u{10ffff}]+)|./gisu;

function decoded(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

/** Lower case without accents; what an address encodes is decoded. */
function fold(text: string): Folded {
  const starts: number[] = [];
  let folded = "";
  for (const { 0: piece, index, groups } of text.matchAll(PIECES)) {
    const isAscii = groups?.ascii !== undefined;
    const plain = isAscii ? piece.toLowerCase() : [...(groups?.escaped ? decoded(piece) : piece)].map(normalise).join("");
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(isAscii ? index + unit : index);
    folded += plain;
  }
  return { text: folded, starts };
}

function wordsOf(name: string): string[] {
  return fold(name).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A name's words and, as lists of names have them, with the surname first: all after the first word, or the last one. */
function ordersOf(name: string): string[][] {
  const parts = name.split(/\s+/).map(wordsOf);
  const turned = [parts, [...parts.slice(1), ...parts.slice(0, 1)], [...parts.slice(-1), ...parts.slice(0, -1)]];
  return turned.map((order) => order.flat()).filter((words) => words.length > 0);
}

function redactionOf(correction: Correction): Redaction {
  const spellings = correction.was.split(";").flatMap(ordersOf);
  const patterns = [...new Set(spellings.map((words) => words.join(BETWEEN)))];
  // The longest first: of `Jane Doe;Doe` the whole name is to be found where it stands.
  patterns.sort((a, b) => b.length - a.length);
  const name = patterns.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return { name, words: new Set(spellings.flat()), now: correction.now, correction };
}

/** The persons that corrections make unnamed (`redact`: `was` the name, other spellings of it after `;`; `now` what stands instead). */
export function redactionsOf(corrections: readonly Correction[]): Redaction[] {
  return corrections.filter(({ action }) => action === "redact").map(redactionOf);
}

/**
 * Where names stand in a text, in order, whatever their case and accents and whatever stands between their words:
 * line breaks, hyphens, HTML's entities, an address's escapes.
 */
export function stretchesOf(text: string, redactions: readonly Redaction[]): Stretch[] {
  if (redactions.length === 0) return [];
  const legible = makeLegible(text);
  const folded = fold(legible.text);
  const found = redactions.flatMap(({ name, now }) =>
    [...(name === null ? [] : folded.text.matchAll(name))].map((match) => {
      const first = folded.starts[match.index] ?? 0;
      const last = folded.starts[match.index + match[0].length] ?? legible.text.length;
      return { ...rawSpan(legible, first, last), now };
    }),
  );
  return united(
    found.sort((a, b) => a.start - b.start || b.end - a.end),
    text,
  );
}

/** Stretches that overlap, or stand side by side for one person, made one: nothing of a name is left over, nor how many words it has. */
function united(sorted: readonly Stretch[], text: string): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of sorted) {
    const last = whole.at(-1);
    const isBeside = last?.now === stretch.now && /^[\s\p{Pd}_.]*$/u.test(text.slice(last.end, stretch.start));
    if (last !== undefined && (stretch.start < last.end || isBeside)) last.end = Math.max(last.end, stretch.end);
    else whole.push({ ...stretch });
  }
  return whole;
}

/** A text with stretches of it replaced. */
export function withhold(text: string, stretches: readonly Stretch[]): string {
  let [withheld, done] = ["", 0];
  for (const { start, end, now } of stretches) {
    withheld += text.slice(done, start) + now;
    done = end;
  }
  return withheld + text.slice(done);
}

/** A text without the names. This is the one to call for anything that is kept and shown later: an edition's cells and words, a feed, a citation. */
export function redactText(text: string, redactions: readonly Redaction[]): string {
  return withhold(text, stretchesOf(text, redactions));
}

/** An id, a slug or a file's name without the names: what stands instead is spelt as ids are. */
export function redactId(id: string, redactions: readonly Redaction[]): string {
  return withhold(
    id,
    stretchesOf(id, redactions).map((stretch) => ({ ...stretch, now: slug(stretch.now) || "withheld" })),
  );
}

const NO_KEYS: ReadonlySet<string> = new Set();

/**
 * Everything that a plain value says without the names: every text within it, down to rows of tables and records of a feed.
 *
 * @param kept keys whose values are codes, not words, and stay as they are.
 */
export function redactValue<T>(value: T, redactions: readonly Redaction[], kept = NO_KEYS): T {
  if (redactions.length === 0) return value;
  if (typeof value === "string") return redactText(value, redactions) as T;
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redactions, kept)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, kept.has(key) ? item : redactValue(item, redactions, kept)]);
  return Object.fromEntries(entries) as T;
}
