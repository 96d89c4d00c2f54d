import type { Sentence, Token } from "../../model/reading.ts";
import type { PlaceCues } from "./cues.ts";

const LONGEST = 24;
/** Number of the paragraph that a headline or a credit may leave for the first of the story. */
const FIRST = 2;
/** Words of an agency's name. */
const AGENCY = 2;
/** Tokens behind the name of a line that is a dateline alone. */
const STAMP = 4;
/** Tokens of "20 August 2023", and of ", Aug. 19, 2023 (AFP) -". */
const DAY = 5;
const STAMPED = 11;
const DASH = /^[-–—―•]$/;
const EMPHASIS = /^[*_]$/;

type Page = Pick<PlaceCues, "tokens" | "dates">;

/**
 * The token at which the story begins after a dateline ("BAMAKO, Mali (Reuters) –", "Bamako : ", "Ouagadougou, le 3 mars (AFP) -"),
 * where a place's name that ends before a token opens the sentence; null if this is none. "Baroua : …" at the head of a title is where it happened.
 */
export function datelineEnd({ tokens, dates }: Page, nameEnd: number, sentence: Sentence, name: number): number | null {
  // "(Dakar, May 4, 2023) - The authorities …": the whole of it in brackets.
  const bracketed = name === sentence.from + 1 && tokens[sentence.from]?.text === "(";
  const opens =
    name === pastEmphasis(tokens, sentence.from) ||
    bracketed ||
    isAfterSlash(tokens, sentence.from, name) ||
    isAfterAgency(tokens, sentence.from, name) ||
    isAfterDay({ tokens, dates }, sentence.from, name) ||
    isRunInto(tokens, nameEnd);
  if (opens && isStamp(tokens, nameEnd, sentence, name)) return sentence.to;
  if (!opens || sentence.kind === "headline") return null;
  let depth = bracketed ? 1 : 0;
  for (let at = nameEnd; at < Math.min(sentence.to, nameEnd + LONGEST); at += 1) {
    const token = tokens[at] as Token;
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    if (depth === 0 && DASH.test(token.text) && !(token.glued && tokens[at + 1]?.glued)) return at + 1;
    if (depth === 0 && token.text === ":" && at === nameEnd) return isTopic(tokens[at + 1], sentence) ? null : at + 1;
    if (depth === 0 && token.text === ")" && at > nameEnd && startsStory(tokens[at + 1])) return at + 1;
    if (depth === 0 && (token.text === ":" || token.text === ";") && tokens[at - 1]?.text === ")") return at + 1;
    if (depth === 0 && token.text === ":" && (isShouted(tokens[name]) || tokens.slice(nameEnd, at).some(({ text }) => text === "/")))
      return at + 1;
    const dated = dates.some((edges) => edges.at(at) !== null);
    if (depth === 0 && isShouted(tokens[name]) && tokens[at - 1]?.kind === "number" && !dated && startsStory(token)) return at;
    if (depth === 0 && !dated && !fitsDateline(token)) return null;
  }
  return null;
}

/** "**N'Djamena (Agency) -** The army": the first token behind marks of bold type. */
function pastEmphasis(tokens: readonly Token[], from: number): number {
  let at = from;
  while (EMPHASIS.test(tokens[at]?.text ?? "")) at += 1;
  return at;
}

/** "BAMAKO, Mali", "COTONOU, BENIN —": a line of its own, above the story. */
function isStamp(tokens: readonly Token[], nameEnd: number, { to }: Sentence, name: number): boolean {
  const behind = tokens.slice(nameEnd, to);
  const words = behind.filter(({ kind }) => kind === "word");
  const closed = behind.length === 0 || behind[0]?.text === "," || DASH.test(behind[0]?.text ?? "");
  return isShouted(tokens[name]) && closed && words.length <= AGENCY && words.every(({ capital }) => capital) && behind.length <= STAMP;
}

/** "Tongo Tongo : le nom avait fait le tour du monde": further down in the story, a name that the sentence is about. */
function isTopic(next: Token | undefined, { paragraph }: Sentence): boolean {
  return paragraph > FIRST && next?.kind === "word" && !next.capital;
}

/** "GWADAR / QUETTA / PESHAWAR: …": the second of several places of a dateline. */
function isAfterSlash(tokens: readonly Token[], from: number, name: number): boolean {
  const before = tokens.slice(from, Math.min(name, from + LONGEST));
  return tokens[name - 1]?.text === "/" && before.every(({ text, capital }) => capital || text === "/");
}

/** "APA - Bamako (Mali) The authorities …": an agency in capitals and a dash ahead of the name. */
function isAfterAgency(tokens: readonly Token[], from: number, name: number): boolean {
  const agency = tokens.slice(from, name - 1);
  return agency.length > 0 && agency.length <= AGENCY && DASH.test(tokens[name - 1]?.text ?? "") && agency.every(isShouted);
}

/** "20 August 2023 Bamako: The governor …", "[August 23, 2013] SANAA, Yemen (AP) --": the day of the page, with nothing else ahead of the name. */
function isAfterDay({ tokens, dates }: Page, from: number, name: number): boolean {
  if (/^[[(]$/.test(tokens[from]?.text ?? "") && /^[\])]$/.test(tokens[name - 1]?.text ?? ""))
    return isAfterDay({ tokens, dates }, from + 1, name - 1);
  if (name === from || name - from > DAY) return false;
  const month = dates.some((edges) => tokens.slice(from, name).some((_, index) => edges.at(from + index) !== null));
  return month && tokens.slice(from, name).every(({ kind, text, capital }) => kind === "number" || capital || text === ",");
}

/** "… leaves five dead Ouagadougou, Aug 19, 2023 (AFP) - The army": behind a headline that ends in no stop. */
function isRunInto(tokens: readonly Token[], nameEnd: number): boolean {
  if (tokens[nameEnd]?.text !== ",") return false;
  const rest = tokens.slice(nameEnd, nameEnd + STAMPED);
  const open = rest.findIndex(({ text }) => text === "(");
  if (open < 0 || !rest.slice(0, open).some(({ kind }) => kind === "number")) return false;
  return isShouted(rest[open + 1]) && rest[open + 2]?.text === ")" && DASH.test(rest[open + 3]?.text ?? "");
}

/** "Yaounde, Sep 20 (IANS) Three bombers …": an agency in brackets, with the first word of the story right behind. */
function startsStory(next: Token | undefined): boolean {
  return next?.kind === "word" && next.capital;
}

/** "OUAGADOUGOU Dec 16 Ten soldiers …": a name in capitals and a day. */
function isShouted(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 2 && token.text === token.text.toUpperCase();
}

/** Between the name and the dash stand names, numbers, commas and an article of dates. */
function fitsDateline(token: Token): boolean {
  if (token.kind === "number" || token.capital) return true;
  return token.kind === "mark" ? /^[,()[\]./*_]$/.test(token.text) : token.text.length <= 2;
}
