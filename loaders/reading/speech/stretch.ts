import { type ReadSource, termsWithin } from "../source.ts";

const STOPS = ';:.!?“”«»"…';
const ASIDES = ",–—-()";
const LONGEST = 24;
/** "in Abuja", "à N'Djamena". */
const PLACE = 4;

/** Tokens `from` to `to` (exclusive). */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * The noun phrase before a reporting verb, past asides: "President Déby, who travelled to Boma, said": tokens of "President Déby".
 * Looks no further back than `floor`. Null if there is none.
 */
export function subjectBefore(source: ReadSource, verb: number, floor: number): Stretch | null {
  const { tokens } = source.text;
  let to = skipAuxiliaries(source, verb, floor);
  const closing = tokens[to - 1]?.text ?? "";
  if (to - 1 >= floor && ASIDES.includes(closing) && isSpacedDash(source, to - 1)) {
    const opening = openingOf(source, to - 1, floor);
    if (opening === null) return phraseBack(source, to - 1, floor);
    to = opening;
  }
  const phrase = phraseBack(source, to, floor);
  if (phrase !== null && isPlaceAside(source, phrase, floor)) return phraseBack(source, phrase.from - 1, floor);
  return (phrase !== null && to < verb ? titleBefore(source, phrase, floor) : null) ?? phrase;
}

/** "the ministry, in Abuja, which …, said": a second aside, of where. */
function isPlaceAside(source: ReadSource, { from, to }: Stretch, floor: number): boolean {
  const short = to - from <= PLACE && from - 1 > floor && source.text.tokens[from - 1]?.text === ",";
  return short && termsWithin(source, "place-prepositions", from, from + 1, "in").length > 0;
}

/** "The director of the agency, Barkindo Saidu, who is still in the town, counts": who a name between commas is stands before it. */
function titleBefore(source: ReadSource, { from, to }: Stretch, floor: number): Stretch | null {
  const { tokens } = source.text;
  const named = tokens.slice(from, to).every(({ kind, capital }) => kind === "mark" || capital);
  if (!named || from - 1 <= floor || tokens[from - 1]?.text !== ",") return null;
  const title = phraseBack(source, from - 1, floor);
  return title !== null && termsWithin(source, "sources", title.from, title.to).length > 0 ? title : null;
}

/** A hyphen inside a compound is no dash. */
function isSpacedDash(source: ReadSource, at: number): boolean {
  const token = source.text.tokens[at];
  return token?.text !== "-" || !(token.glued && source.text.tokens[at + 1]?.glued === true);
}

function skipAuxiliaries(source: ReadSource, verb: number, floor: number): number {
  let to = verb;
  for (;;) {
    const match = termsWithin(source, "auxiliaries", Math.max(floor, to - 2), to, "have", "be", "not", "modal").findLast(
      (found) => found.to === to,
    );
    const adverb = termsWithin(source, "adverbs", Math.max(floor, to - 2), to).findLast((found) => found.to === to);
    const skipped = match ?? adverb;
    if (skipped === undefined) return to;
    to = skipped.from;
  }
}

/** The comma or dash that opens the aside which `closing` closes. */
function openingOf(source: ReadSource, closing: number, floor: number): number | null {
  const { tokens } = source.text;
  const mark = tokens[closing]?.text === ")" ? "(" : tokens[closing]?.text;
  for (let i = closing - 1; i >= floor; i -= 1) {
    const text = tokens[i]?.text ?? "";
    if (text === mark && isSpacedDash(source, i)) return i;
    if (tokens[i]?.kind === "mark" && STOPS.includes(text)) return null;
  }
  return null;
}

function phraseBack(source: ReadSource, to: number, floor: number): Stretch | null {
  const { tokens } = source.text;
  let from = to;
  while (from > floor && to - from < LONGEST && !isBoundary(source, from - 1)) from -= 1;
  // "It was not until Tuesday that the ministry conceded": with a subject of its own behind "that".
  const that = from > floor && termsWithin(source, "auxiliaries", from - 1, from, "complement").length > 0;
  const own = that && from < to && termsWithin(source, "auxiliaries", from, from + 1, "determiner").length > 0;
  const relative = !own && from > floor && termsWithin(source, "auxiliaries", from - 1, from, "relative").length > 0;
  if (relative && from - 1 > floor && !isBoundary(source, from - 2)) return phraseBack(source, from - 1, floor);
  // "President Déby, who travelled to Boma, in the Lac province, said": whom the clause in passing is about stands before its comma.
  if (relative && from - 2 > floor && tokens[from - 2]?.text === "," && isVerbFirst(source, from, to))
    return phraseBack(source, from - 2, floor);
  while (from < to && tokens[from]?.kind === "mark") from += 1;
  return from < to ? { from, to } : null;
}

/** Words of a relative clause that name nobody who could speak. */
function isVerbFirst(source: ReadSource, from: number, to: number): boolean {
  const first = source.text.tokens[from];
  if (from >= to || source.text.tokens[to]?.text !== "," || first?.kind !== "word" || first.capital) return false;
  if (termsWithin(source, "auxiliaries", from, from + 1, "determiner").length > 0) return false;
  return ["sources", "pronouns", "people"].every((table) => termsWithin(source, table, from, to).length === 0);
}

function isBoundary(source: ReadSource, at: number): boolean {
  const token = source.text.tokens[at];
  if (token?.kind === "mark") return STOPS.includes(token.text) || (ASIDES.includes(token.text) && isSpacedDash(source, at));
  const joins = termsWithin(source, "auxiliaries", at, at + 1, "relative", "and");
  return joins.length > 0 || termsWithin(source, "connectives", at, at + 1).length > 0;
}

/** The noun phrase that begins at a token and ends at the next comma, stop or verb: after "according to" or "said" turned round. */
export function phraseAfter(source: ReadSource, from: number, limit: number): Stretch | null {
  const { tokens } = source.text;
  let start = from;
  while (start < limit && tokens[start]?.kind === "mark" && !STOPS.includes(tokens[start]?.text ?? "")) start += 1;
  if (isHim(source, start)) return { from: start, to: start + 1 };
  let to = start;
  while (to < limit && to - start < LONGEST) {
    const token = tokens[to];
    if (
      token?.kind === "mark" &&
      (STOPS.includes(token.text) || ASIDES.includes(token.text)) &&
      isSpacedDash(source, to) &&
      !isInitial(source, to)
    )
      break;
    if (to > start && termsWithin(source, "auxiliaries", to, to + 1, "relative", "have", "be", "modal").length > 0) break;
    if (to > start && (termsWithin(source, "connectives", to, to + 1).length > 0 || reports(source, to))) break;
    to += 1;
  }
  to = withoutAdverb(source, start, to);
  return to > start ? { from: start, to } : null;
}

/** "According to him": a pronoun that is no article. */
export function isHim(source: ReadSource, at: number): boolean {
  const little = ["pronouns", "auxiliaries", "numbers"].map((table) => termsWithin(source, table, at, at + 1));
  const [pronouns = [], ...others] = little;
  return pronouns.some(({ code }) => code === "again" || code === "object") && others.every((found) => found.length === 0);
}

/** "Des sources locales rapportent que …": the verb that says what those named before it say. */
function reports(source: ReadSource, at: number): boolean {
  return termsWithin(source, "speech", at, at + 1, "say", "add", "count", "deny").length > 0;
}

/** "by the military at the time": when it was said is no part of who said it. */
function withoutAdverb(source: ReadSource, from: number, to: number): number {
  return termsWithin(source, "adverbs", from + 1, to).find((found) => found.to === to)?.from ?? to;
}

/** The dot of "U.N." or "Col." within a phrase. */
function isInitial(source: ReadSource, at: number): boolean {
  const before = source.text.tokens[at - 1];
  return source.text.tokens[at]?.text === "." && before !== undefined && before.capital && before.text.length <= 4;
}
