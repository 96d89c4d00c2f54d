import { flatMap } from "../../flat-map.ts";
import type { Sentence, Text, Token } from "../../model/reading.ts";
import { endBefore, isApostrophe } from "../edges.ts";
import { isArticle } from "../names.ts";
import type { TokenSet } from "../token-set.ts";
import type { PlaceCues } from "./cues.ts";
import type { WorldLookup } from "./directory.ts";
import type { FoundName } from "./found.ts";
import { isBracketed, isEntry, isHeaded, isNumbered, isSingle } from "./headed.ts";
import { leftPhrase } from "./left.ts";
import { rightPhrase } from "./right.ts";

const MOST_WORDS = 4;
const NAMED_KINDS = new Set(["town", "village", "district", "region", "neighbourhood", "camp", "area", "site"]);
/** What has a force or a company beside it. */
const MANNED = new Set(["camp", "site"]);
/** Tokens of ", in the". */
const HELD = 3;
/** What people live in. */
const SETTLED = new Set(["town", "village"]);
const NEAR = new Set(["near", "km"]);
const INTO = new Set(["in", "from", "to"]);
const SPEECH_GAP = 4;
const LONGEST_CONJUNCTION = 3;
const ELIDED = /^[^aeio]{1,2}$/;

/**
 * Finds names that the gazetteer lacks but that the text makes places: "the village of Goneri", "Foubé district", "near Lamdamol",
 * "in Mangodara, a town in", and places of the world after a preposition. `known` are names of the gazetteer, `taken` the tokens of all other names,
 * `told` what another part of the article has made places.
 */
export function unknownNames(
  text: Text,
  cues: PlaceCues,
  { known, taken, told }: { known: readonly FoundName[]; taken: TokenSet; told: NamesTold },
  world: WorldLookup,
): FoundName[] {
  const unnamed: Unnamed[] = [];
  const ends = new Set(flatMap(known, ({ left, to }) => (left.linked && NAMED_KINDS.has(left.kind ?? "") ? [to] : [])));
  const begins = new Set(known.map(({ from }) => from));
  const named = flatMap(text.sentences, (sentence) => {
    const titled = cues.titled.has(sentence.index);
    let listed = -1;
    let placed = -1;
    return flatMap(runs(text.tokens, cues, taken, sentence), ({ from, to }) => {
      const left = leftPhrase(cues, from, sentence.from);
      const right = rightPhrase(cues, to, sentence.to);
      const found = { from, to, items: [], left, right, sentence };
      const rule =
        ruleByKind(found, titled, text.tokens) ??
        ruleByDescription(cues, found) ??
        (titled ? null : (ruleByApposition(text.tokens, cues, found) ?? ruleByPeople(text.tokens, cues, found))) ??
        (isHeaded(cues, from, sentence) ? "place-kind-before" : null) ??
        (isBracketed(text.tokens, begins, found) ? "place-entry" : null) ??
        (text.part === "body" && isEntry(cues, found) ? "place-entry" : null) ??
        (titled ? null : (ruleByPreposition(text, cues, found, world) ?? ruleByDeed(text.tokens, cues, found))) ??
        (isNext(text.tokens, listed, from) ||
        isListed(text.tokens, placed, found) ||
        isBehind(text.tokens, ends, from) ||
        isAnnounced(text.tokens, cues, from)
          ? "place-kind-before"
          : null);
      listed =
        rule === "place-kind-before" &&
        (left.linked || listed >= 0 || isBehind(text.tokens, ends, from) || isAnnounced(text.tokens, cues, from))
          ? to
          : -1;
      placed = rule === "place-preposition" || isListed(text.tokens, placed, found) ? to : -1;
      if (rule !== null) return [{ from, to, items: found.items, left, right, sentence, rule }];
      unnamed.push(found);
      return [];
    });
  });
  const sure = new Map([...told, ...namesTold(text, [...named, ...known])]);
  return [...named, ...recurring(text, sure, unnamed)];
}

/** Names that a text makes places, spelt in small letters, with the numbers of the gazetteer's places that they may be. */
export type NamesTold = ReadonlyMap<string, readonly number[]>;

/** The names found in a text without doubt, for where they stand bare. */
export function namesTold(text: Text, found: readonly FoundName[]): NamesTold {
  return new Map(found.filter(({ rule }) => rule !== "place-preposition").map((name) => [spelt(text, name), name.items]));
}

/** "l'attaque de Lamdamol", "surrounded Karma": a name that the text elsewhere makes a place. */
function recurring(text: Text, sure: NamesTold, unnamed: readonly Unnamed[]): FoundName[] {
  return flatMap(unnamed, (found) => {
    const { from, to, left, right, sentence } = found;
    const items = sure.get(spelt(text, found));
    return items === undefined ? [] : [{ from, to, items: [...items], left, right, sentence, rule: "place-recurring" }];
  });
}

function spelt({ tokens }: Text, { from, to }: { from: number; to: number }): string {
  return tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(" ");
}

/** "les villages de A, B et C": a name that follows one of a list, after a comma or "and". */
function isNext(tokens: readonly Token[], end: number, from: number): boolean {
  if (end < 0 || from <= end || from - end > 2) return false;
  return tokens
    .slice(end, from)
    .every(({ text, capital, kind }) => text === "," || (kind === "word" && !capital && text.length <= LONGEST_CONJUNCTION));
}

/** "in Kerene, Tongorongo and Dimto": a name of a list that begins behind a preposition and ends in "and". */
function isListed(tokens: readonly Token[], end: number, { from, to }: Pick<FoundName, "from" | "to">): boolean {
  if (!isNext(tokens, end, from) || !isSingle(tokens, from, to)) return false;
  const isAnd = ({ kind, text, capital }: Token) => kind === "word" && !capital && text.length <= LONGEST_CONJUNCTION;
  const [next, name] = [tokens[to], tokens[to + 1]];
  return tokens.slice(end, from).some(isAnd) || (next !== undefined && isAnd(next) && name?.capital === true);
}

/** "les villages de A et B", where A is known. */
function isBehind(tokens: readonly Token[], ends: ReadonlySet<number>, from: number): boolean {
  return [from - 2, from - 1].some((end) => ends.has(end) && isNext(tokens, end, from));
}

/** "dans quatre villages : A, B, C": the first of a list. */
function isAnnounced(tokens: readonly Token[], cues: PlaceCues, from: number): boolean {
  return tokens[from - 1]?.text === ":" && NAMED_KINDS.has(cues.kinds.before(from - 1)?.code ?? "");
}

type Unnamed = Omit<FoundName, "rule">;

/** "the village of X", "X district". */
function ruleByKind({ from, to, left, right }: Unnamed, titled: boolean, tokens: readonly Token[]): string | null {
  if (isAcronym(tokens, from, to) && !titled && MANNED.has(left.kind ?? "")) return null;
  if (left.kind !== null && NAMED_KINDS.has(left.kind) && (left.linked || !titled)) return "place-kind-before";
  return right.joined && right.kind !== null && NAMED_KINDS.has(right.kind) && !titled ? "place-kind-after" : null;
}

/** "the base of the GSIR": a unit. */
function isAcronym(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && /^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? "");
}

/** "near X", "in X, a town in Mali". */
function ruleByDescription(cues: PlaceCues, found: Unnamed): string | null {
  const { from, left, right } = found;
  if (left.preposition === null || left.inner !== from) return null;
  if (NEAR.has(left.preposition)) return "place-near";
  const described =
    right.country !== null ||
    right.held ||
    (isHeldBy(cues, found) && !isAcronym(cues.tokens, from, found.to)) ||
    (right.kind !== null && NAMED_KINDS.has(right.kind));
  return described && INTO.has(left.preposition) ? "place-described" : null;
}

/** "at Gidan Bakuso, in Sokoto State": a name with the place that holds it right behind. */
function isHeldBy({ prepositions }: PlaceCues, { to, right: { container, kind } }: Unnamed): boolean {
  return kind === null && prepositions.at(to + 1)?.code === "in" && container !== null && container - to <= HELD;
}

/** "entered X, a village twenty minutes away": what a name is said to be, unless that is somebody of a village. */
function ruleByApposition(tokens: readonly Token[], cues: PlaceCues, { from, to, right, sentence }: Unnamed): string | null {
  const before = tokens[from - 1];
  if (tokens[to]?.text !== "," || right.joined || !SETTLED.has(right.kind ?? "") || !isNumbered(tokens, from, to)) return null;
  if (from === sentence.from || before?.kind !== "word" || before.capital) return null;
  const next = tokens[right.to];
  const ends =
    next?.kind !== "word" ||
    right.container === right.to ||
    [cues.prepositions, cues.links, cues.modifiers, cues.numbers, cues.before].some((edges) => edges.at(right.to) !== null);
  return ends ? "place-described" : null;
}

/** "fifty-two inhabitants of X": a place by those who live in it. */
function ruleByPeople(tokens: readonly Token[], cues: PlaceCues, { from, to, left }: Unnamed): string | null {
  const lived =
    cues.before.before(from)?.code === "before:residence" || cues.before.before(endBefore(tokens, from))?.code === "before:residence";
  if (!lived || left.inner !== from || isNamesake(cues, to)) return null;
  return isSingle(tokens, from, to) && !isAcronym(tokens, from, to) ? "place-preposition" : null;
}

/** "in X", "the attack of X": a town of the world, or one word that may be a place's name. */
function ruleByPreposition(text: Text, cues: PlaceCues, { from, to, left, sentence }: Unnamed, world: WorldLookup): string | null {
  if (isAcronym(text.tokens, from, to)) return null;
  const spelt = text.raw.slice(text.tokens[from]?.start, text.tokens[to - 1]?.end);
  if (left.preposition === "of") {
    if (cues.attacks.every((edges) => edges.before(left.from) === null)) return null;
    // "l'attaque de Kogoli": what is attacked by one word is a town.
    return world(spelt).length > 0 ? "place-world" : left.inner === from && isSingle(text.tokens, from, to) ? "place-attacked" : null;
  }
  if (!isBehindPreposition(cues, left, from) || !(INTO.has(left.preposition ?? "") || isBetween(cues, left.preposition, to))) return null;
  if (isNamesake(cues, to) || isSpokenTo(cues, left.from, sentence)) return null;
  if (world(spelt).length > 0) return "place-world";
  return isSingle(text.tokens, from, to) || isPairAlone(cues, left.preposition, from, to) ? "place-preposition" : null;
}

/** "in Kulben", "in neighbouring Kulben". */
function isBehindPreposition({ modifiers }: PlaceCues, { inner }: Unnamed["left"], from: number): boolean {
  const described = modifiers.before(from);
  return inner === from || (described?.code === "adjective" && described.from === inner);
}

/** "in Dan Gurgu on Saturday": two words that nothing is said of. */
function isPairAlone(cues: PlaceCues, preposition: string | null, from: number, to: number): boolean {
  if (preposition !== "in" || to - from !== 2) return false;
  const next = cues.tokens[to];
  return next === undefined || (next.kind === "mark" ? /^[,.;]$/.test(next.text) : cues.prepositions.at(to) !== null);
}

/** "militants attacked Kornawa": what is struck is a place where it is no group and nobody of two names. */
function ruleByDeed(tokens: readonly Token[], cues: PlaceCues, { from, to, left }: Unnamed): string | null {
  if (left.inner !== from || !isSingle(tokens, from, to) || isAcronym(tokens, from, to) || isNamesake(cues, to)) return null;
  if (tokens[to]?.capital === true || cues.dates.some((edges) => edges.at(from) !== null)) return null;
  return left.preposition === null && cues.deeds.before(from) !== null ? "place-attacked" : null;
}

/** "between Sébabougou and Kwala". */
function isBetween({ tokens, dates }: PlaceCues, preposition: string | null, to: number): boolean {
  const [and, other] = [tokens[to], tokens[to + 1]];
  const joined = and?.kind === "word" && !and.capital && and.text.length <= LONGEST_CONJUNCTION;
  return preposition === "between" && joined && other?.capital === true && !dates.some((edges) => edges.at(to + 1) !== null);
}

/** "Medina Hospital": the town's name is another thing's. */
function isNamesake(cues: PlaceCues, to: number): boolean {
  return cues.stops.at(to) !== null && cues.tokens[to]?.capital === true;
}

/** "a dit à Aminata", "according to Harouna": a person is spoken to, or speaks. */
function isSpokenTo(cues: PlaceCues, preposition: number, { from }: Sentence): boolean {
  if (cues.according.at(preposition - 1) !== null) return true;
  for (let edge = preposition; edge > Math.max(from, preposition - SPEECH_GAP); edge -= 1)
    if (cues.speech.before(edge) !== null) return true;
  return false;
}

/** Stretches of words with capitals, with hyphens and apostrophes in them, that no other name has taken. */
function runs(tokens: readonly Token[], cues: PlaceCues, taken: TokenSet, sentence: Sentence): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!startsName(tokens, cues, taken, at)) continue;
    const to = nameEnd(tokens, cues, taken, at, sentence.to);
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

function startsName(tokens: readonly Token[], cues: PlaceCues, taken: TokenSet, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !(token.capital || isArticle(tokens, at)) || taken.has(at)) return false;
  // "al-Miqdadiyah": the article of a name that is known without it is no name.
  if (!token.capital && taken.has(at + 2)) return false;
  return !isElided(tokens, at) && cues.stops.at(at) === null;
}

/** The article of "L'attaque", not the head of "Ba'na": a letter or two with no full vowel, an apostrophe, and a word without a capital. */
function isElided(tokens: readonly Token[], at: number): boolean {
  return ELIDED.test(tokens[at]?.norm ?? "") && isApostrophe(tokens[at + 1]) && tokens[at + 2]?.capital === false;
}

function nameEnd(tokens: readonly Token[], cues: PlaceCues, taken: TokenSet, from: number, limit: number): number {
  let to = from + 1;
  for (let words = 1; words < MOST_WORDS && to < limit; words += 1) {
    const mark = tokens[to];
    const joined = mark?.kind === "mark" && mark.glued && /^[-‐‑'’ʼ]$/.test(mark.text) && tokens[to + 1]?.glued;
    const next = joined ? to + 1 : to;
    const word = tokens[next];
    if (next >= limit || word?.kind !== "word" || taken.has(next)) break;
    if (joined ? word.norm === "s" : !startsName(tokens, cues, taken, next)) break;
    to = next + 1;
  }
  return to;
}
