import { flatMap } from "../../flat-map.ts";
import type { Sentence, Text, Token } from "../../model/reading.ts";
import { findNames } from "../names.ts";
import { spellingKey } from "../spelling.ts";
import type { TokenSet } from "../token-set.ts";
import type { PlaceCues } from "./cues.ts";
import type { PlaceDirectory } from "./directory.ts";
import type { FoundName } from "./found.ts";
import { isHeaded } from "./headed.ts";
import { isWide } from "./kinds.ts";
import { leftPhrase } from "./left.ts";
import { rightPhrase } from "./right.ts";

/** Names between a place and the region that it lies in. */
const BESIDE = 2;
const OPENING = new Set(["«", "“", '"']);
const CLOSING = new Set(["»", "”", '"']);
const HYPHENS = new Set(["-", "‐", "‑"]);
const LOCATIVE = new Set(["in", "near", "km", "between", "from", "to", "via"]);

/** Finds the names that the gazetteer has, without those that are people's or common words here. `taken` are tokens of actors' names. */
export function knownNames(text: Text, cues: PlaceCues, directory: PlaceDirectory, taken: TokenSet): FoundName[] {
  const matches = findNames(directory.names, text.tokens, text.sentences).filter(({ from, to }) => !taken.touches(from, to));
  const starts = new Set(matches.map(({ from }) => from));
  const ends = new Set(matches.map(({ to }) => to));
  const acronyms = bracketedAcronyms(text.tokens);
  let at = 0;
  return flatMap(matches, ({ from, to, items }, index) => {
    while ((text.sentences[at]?.to ?? from + 1) <= from) at += 1;
    const sentence = text.sentences[at] as Sentence;
    const left = leftPhrase(cues, from, sentence.from);
    const right = rightPhrase(cues, to, sentence.to);
    const named = left.kind !== null || right.joined;
    const free = items.filter(
      (item) => !isGuarded(directory, item, text, from, to) || (named && suits(left.kind ?? right.kind, directory, item)),
    );
    const placed =
      named || (left.preposition !== null && LOCATIVE.has(left.preposition)) || right.country !== null || isHeaded(cues, from, sentence);
    const near = free.length > 0 ? [] : matches.slice(Math.max(0, index - BESIDE), index + BESIDE + 1);
    const held = near.length === 0 ? [] : items.filter((item) => isBesideRegion(directory, item, near, sentence));
    const kept = free.length > 0 ? free : held.length > 0 ? held : placed && !named && left.inner === from ? items : [];
    if (isName(cues, acronyms, from, to) && !placed) return [];
    if (kept.length === 0 || isPart(cues, starts, ends, from, to) || isPerson(cues, { from, to, left, sentence }, placed)) return [];
    return [{ from, to, items: kept, left, right, sentence, rule: "place-gazetteer" }];
  });
}

/** "the emergency agency (NEMA)": capitals alone between brackets stand for the words before them, there and wherever they come again. */
function bracketedAcronyms(tokens: readonly Token[]): ReadonlySet<string> {
  const inside = tokens.filter(({ text }, at) => {
    // Asked of every token: how it is spelt only where the brackets are.
    if (text.length <= 2 || tokens[at - 1]?.text !== "(" || tokens[at + 1]?.text !== ")") return false;
    const before = tokens[at - 2];
    const bare = text === text.toUpperCase() && text !== text.toLowerCase();
    return bare && before?.text !== before?.text.toUpperCase();
  });
  return new Set(inside.map(({ text }) => text));
}

/** An acronym, or what a ship or a house is called: "le bateau « Tombouctou »". */
function isName(cues: PlaceCues, acronyms: ReadonlySet<string>, from: number, to: number): boolean {
  const { tokens } = cues;
  if (to - from === 1 && acronyms.has(tokens[from]?.text ?? "")) return true;
  const quoted = OPENING.has(tokens[from - 1]?.text ?? "") && CLOSING.has(tokens[to]?.text ?? "");
  return quoted && cues.kinds.at(to + 1) === null && tokens[from - 2]?.kind === "word" && tokens[from - 2]?.capital === false;
}

/** "Palma, tout au nord du Cabo Delgado": a name that may be another thing's, in a sentence that names the region which the place lies in. */
function isBesideRegion(
  { places }: PlaceDirectory,
  item: number,
  matches: readonly { from: number; items: readonly number[] }[],
  { from, to }: Sentence,
): boolean {
  const { admin1, country, name } = places[item] ?? { admin1: "", country: "", name: "" };
  if (admin1 === "" || admin1 === name) return false;
  return matches.some((other) => {
    return (
      other.from >= from && other.from < to && other.items.some((one) => places[one]?.name === admin1 && places[one]?.country === country)
    );
  });
}

function isGuarded(directory: PlaceDirectory, item: number, text: Text, from: number, to: number): boolean {
  const guarded = directory.guarded[item];
  if (guarded === undefined || guarded.size === 0) return false;
  return guarded.has(spellingKey(text.raw.slice(text.tokens[from]?.start, text.tokens[to - 1]?.end)));
}

/** "Koro" in "Toto-Koro" is part of a longer name; "Gao" in "Gao-Ansongo" is not: the other half is a place too, and so it is of a road. */
function isPart(cues: PlaceCues, starts: ReadonlySet<number>, ends: ReadonlySet<number>, from: number, to: number): boolean {
  const { tokens } = cues;
  const before = joins(tokens, from - 1) && tokens[from - 2]?.capital === true && !ends.has(from - 1);
  const after = joins(tokens, to) && tokens[to + 1]?.capital === true && !starts.has(to + 1);
  return before || (after && !isRoad(cues, from, to + 2));
}

/** "the Kirkuk-Daquq road", "l'axe Gossi-Ndaki": the first of two places that a road joins stands for it. */
function isRoad({ after, before }: PlaceCues, from: number, to: number): boolean {
  return after.at(to)?.code === "after:road" || before.before(from)?.code === "before:between";
}

/** True for a hyphen with nothing beside it. */
function joins(tokens: readonly Token[], token: number): boolean {
  return HYPHENS.has(tokens[token]?.text ?? "") && tokens[token]?.glued === true && tokens[token + 1]?.glued === true;
}

/** "région du Nord" is a region, "villes du Nord" are none. */
function suits(kind: string | null, directory: PlaceDirectory, item: number): boolean {
  return kind === null || isWide(kind) || !isWide(directory.places[item]?.kind ?? "");
}

/** "Gao Feng", "Oumar Kati": a name beside a word with a capital that is neither a date, a country nor the sentence's first. */
function isPerson(
  cues: PlaceCues,
  { from, to, left, sentence }: Pick<FoundName, "from" | "to" | "left" | "sentence">,
  placed: boolean,
): boolean {
  if (cues.titled.has(sentence.index)) return false;
  const follows = !placed && to < sentence.to && isNamePart(cues, to);
  const introduced = left.preposition !== null || left.kind !== null;
  return follows || (!introduced && from - 1 > sentence.from && isNamePart(cues, from - 1));
}

function isNamePart(cues: PlaceCues, token: number): boolean {
  const word = cues.tokens[token];
  if (word?.kind !== "word" || !word.capital) return false;
  const known = [cues.countries, cues.demonyms, cues.stops, cues.kinds, ...cues.dates];
  return known.every((edges) => edges.at(token) === null && edges.before(token + 1) === null);
}
