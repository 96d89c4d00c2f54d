import type { Sentence, Text, Token } from "../../model/reading.ts";
import { isApostrophe } from "../edges.ts";
import type { PlaceCues } from "./cues.ts";
import type { WorldLookup } from "./directory.ts";
import type { FoundName } from "./found.ts";
import { isTitleCase } from "./known.ts";
import { leftPhrase } from "./left.ts";
import { rightPhrase } from "./right.ts";

const MOST_WORDS = 4;
const NAMED_KINDS = new Set(["town", "village", "district", "region", "neighbourhood", "camp", "area", "site"]);
const NEAR = new Set(["near", "km"]);

/**
 * Finds names that the gazetteer lacks but that the text makes places: "the village of Goneri", "Foubé district", "near Lamdamol",
 * "in Mangodara, a town in", and places of the world after a preposition. `taken` are tokens that belong to other names.
 */
export function unknownNames(text: Text, cues: PlaceCues, taken: ReadonlySet<number>, world: WorldLookup): FoundName[] {
  return text.sentences.flatMap((sentence) => {
    const titled = isTitleCase(cues, sentence);
    return runs(text.tokens, cues, taken, sentence).flatMap(({ from, to }) => {
      const left = leftPhrase(cues, from, sentence.from);
      const right = rightPhrase(cues, to, sentence.to);
      const found = { from, to, items: [], left, right, sentence };
      const rule = ruleOf(found, titled, () => world(text.raw.slice(text.tokens[from]?.start, text.tokens[to - 1]?.end)).length > 0);
      return rule === null ? [] : [{ ...found, rule }];
    });
  });
}

function ruleOf({ from, left, right }: Omit<FoundName, "rule">, titled: boolean, inWorld: () => boolean): string | null {
  const { kind, preposition } = left;
  if (kind !== null && NAMED_KINDS.has(kind) && (left.linked || !titled)) return "place-kind-before";
  if (right.joined && right.kind !== null && NAMED_KINDS.has(right.kind) && !titled) return "place-kind-after";
  if (preposition === null || left.inner !== from) return null;
  if (NEAR.has(preposition)) return "place-near";
  if (preposition !== "in" && preposition !== "from" && preposition !== "to") return null;
  if (right.country !== null || (right.kind !== null && NAMED_KINDS.has(right.kind))) return "place-described";
  return inWorld() ? "place-world" : null;
}

/** Stretches of words with capitals, with hyphens and apostrophes in them, that no other name has taken. */
function runs(tokens: readonly Token[], cues: PlaceCues, taken: ReadonlySet<number>, sentence: Sentence): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!startsName(tokens, cues, taken, at)) continue;
    const to = nameEnd(tokens, cues, taken, at, sentence.to);
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

function startsName(tokens: readonly Token[], cues: PlaceCues, taken: ReadonlySet<number>, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.capital || taken.has(at) || isElided(tokens, at)) return false;
  return cues.stops.at(at) === null && [...cues.dates, cues.demonyms, cues.countries].every((edges) => edges.at(at) === null);
}

/** The article of "L'attaque": a letter or two, an apostrophe, and a word without a capital. */
function isElided(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.text.length ?? 0) <= 2 && isApostrophe(tokens[at + 1]) && tokens[at + 2]?.capital === false;
}

function nameEnd(tokens: readonly Token[], cues: PlaceCues, taken: ReadonlySet<number>, from: number, limit: number): number {
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
