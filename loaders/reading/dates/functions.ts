import type { Token } from "../../model/reading.ts";
import type { DateForm, DateFunction } from "./mention.ts";
import type { DateSource } from "./source.ts";

/** How many tokens before a date the word may stand that puts it in the future: "is expected to visit Mali on Monday". */
const REACH_OF_FUTURE = 6;
const REACH_OF_STAMP = 3;
/** "by 5 in the afternoon on". */
const REACH_OF_LIMIT = 7;
/** Within how many tokens of a paragraph's head a dateline has its date, and how far its dash is. */
const DATELINE_REACH = 9;
const DASHES = new Set(["-", "–", "—"]);

/** What a date at tokens `from` to `to` (exclusive) does in its sentence, other than say when something happened. `floor`: end of the date before. */
export function functionsOf(source: DateSource, form: DateForm, from: number, to: number, floor: number): DateFunction[] {
  const found = new Set<DateFunction>();
  const { words, sentence } = source;
  if (words.before(from, "since") !== null || words.at(from, "since") !== null) found.add("since");
  // "who did not live through last Friday's assault": the day of that.
  if (isLimit(source, from) && !isPossessive(source, to)) found.add("until");
  if (form.type === "unknown" || (form.type === "calendar" && (form.part?.startsWith("half") || form.part?.startsWith("quarter"))))
    found.add("period");
  if (isFuture(source, form, from, to, floor)) found.add("future");
  if (sentence.kind === "caption") found.add("caption");
  if (sentence.kind === "note" || sentence.kind === "credit" || sentence.kind === "chrome") found.add("note");
  if (isStamp(source, from, floor)) found.add("stamp");
  if (isDateline(source, from, to) || isHeadStamp(source, form, from, to) || isDayLine(source, form, from, to)) found.add("dateline");
  if (isSpokenDay(source, form, from)) found.add("quoted");
  return [...found];
}

/** "by Thursday", "by midday on Thursday": until when. */
function isLimit({ words, tokens, sentence }: DateSource, from: number): boolean {
  for (let at = from; at > Math.max(sentence.from, from - REACH_OF_LIMIT); at -= 1) {
    // "shortly before dawn on Friday" is that day.
    if (words.before(at, "until") !== null) return at === from || words.before(at, "before") === null;
    const time = tokens[at - 1]?.kind === "number" || words.before(at, ["prep", "daypart", "part-early", "part-late"]) !== null;
    if (!time) return false;
  }
  return false;
}

/** "They came this morning," he said: the morning of the day on which he spoke. */
function isSpokenDay({ quotation }: DateSource, form: DateForm, from: number): boolean {
  return form.type === "shift" && form.unit === "day" && form.base === null && (quotation[from] ?? -1) !== -1;
}

function isFuture(source: DateSource, form: DateForm, from: number, to: number, floor: number): boolean {
  if (form.type === "calendar" && form.which === "next") return true;
  if (
    form.type === "shift" &&
    form.by > 0 &&
    form.base === null &&
    source.words.at(from, ["day", "week", "weekend", "month", "year"]) !== null
  )
    return true;
  if (isPossessive(source, to)) return false;
  for (let at = from - 1; at >= Math.max(floor, from - REACH_OF_FUTURE, source.sentence.from); at -= 1) {
    if (source.words.before(at + 1, "future") !== null) return true;
    if (source.tokens[at]?.kind === "mark" && !source.tokens[at]?.glued) return false;
    if (source.tokens[at]?.text === "," || source.tokens[at]?.text === ".") return false;
  }
  return false;
}

/** "Monday's attack" has happened, whatever will be done about it. */
function isPossessive({ tokens }: DateSource, to: number): boolean {
  return tokens[to]?.glued === true && tokens[to + 1]?.norm === "s" && tokens[to + 1]?.glued === true;
}

/** "Updated on June 3", and the day behind a quoted post: "(@name) June 21, 2021". */
function isStamp({ words, tokens, sentence }: DateSource, from: number, floor: number): boolean {
  for (let at = from; at > Math.max(floor, sentence.from, from - REACH_OF_STAMP); at -= 1) {
    if (words.before(at, "stamp") !== null) return true;
    // "l'armée avait publié, en novembre, un bilan": when it did so.
    if (tokens[at - 1]?.text === ",") break;
  }
  if (tokens[from - 1]?.text !== ")") return false;
  for (let at = from - 2; at >= Math.max(sentence.from, from - DATELINE_REACH); at -= 1) if (tokens[at]?.text === "@") return true;
  return false;
}

/** "ANKARA, Dec. 29 (Reuters) –", "Bamako, 2 nov (EFE).-", "Bamako [Mali], August 20 (ANI): …": a date near the head of a paragraph, with a dash set off behind it, or an agency in brackets. */
function isDateline({ tokens, sentence }: DateSource, from: number, to: number): boolean {
  const first = tokens[sentence.from]?.text === "(" ? sentence.from + 1 : sentence.from;
  if (from - sentence.from > DATELINE_REACH || tokens[first]?.capital !== true) return false;
  // "May 9, 2017 – Forty rebels die near the lake": a headline, too, may begin with the day of its page.
  if (sentence.kind !== "story" && !(sentence.kind === "headline" && from === sentence.from && tokens[to - 1]?.kind === "number"))
    return false;
  // "The attack took place on Wednesday, 6 November – some way from …": a word of the sentence stands right before it.
  const before = tokens[from - 1];
  if (from > sentence.from && before?.kind === "word" && !before.capital) return false;
  for (let at = to; at < Math.min(sentence.to, to + DATELINE_REACH); at += 1) {
    const token = tokens[at];
    if (token?.text === ")" && tokens[to]?.text === "(" && opensStory(tokens[at + 1])) return true;
    if (token !== undefined && DASHES.has(token.text) && !(token.glued && tokens[at + 1]?.glued))
      return at === to || tokens[tokens[at - 1]?.text === "." ? at - 2 : at - 1]?.text === ")";
    if (token?.kind === "word" && !token.capital) return false;
  }
  return false;
}

/** "(ANI): Eleven soldiers", "(IANS) Three bombers". */
function opensStory(next: Token | undefined): boolean {
  return next?.text === ":" || (next?.kind === "word" && next.capital);
}

/** "26 October 2017", above the story: the day on which it was written. */
function isDayLine({ tokens, sentence }: DateSource, form: DateForm, from: number, to: number): boolean {
  if (sentence.kind !== "headline" || form.type !== "calendar" || form.day === null || form.year === null) return false;
  return from === sentence.from && tokens.slice(to, sentence.to).every(({ kind }) => kind !== "word");
}

/**
 * "June 7, 2016 The residents were fleeing", "OUAGADOUGOU Jun 7 Ten soldiers died": a day with its year at the head of a line, or a day behind a
 * name in capitals, which the first word of the story follows without a comma.
 */
function isHeadStamp({ tokens, sentence }: DateSource, form: DateForm, from: number, to: number): boolean {
  const next = tokens[to];
  if (form.type !== "calendar" || form.day === null || from - sentence.from > DATELINE_REACH) return false;
  const place = tokens.slice(sentence.from, from);
  const shouted = place.length > 0 && place.every(({ kind, text }) => kind === "mark" || (text.length > 2 && text === text.toUpperCase()));
  if (!shouted && (from !== sentence.from || form.year === null)) return false;
  return next?.kind === "word" && next.capital && to < sentence.to;
}
