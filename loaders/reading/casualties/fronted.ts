import type { Sentence } from "../../model/reading.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { inGroup } from "./in-group.ts";
import { GROUPS, type Phrase } from "./phrases.ts";

/** "Of the attackers, at least seven": between those named and the number. */
const FRONTED = 4;
/** "on the enemy's side": tokens. */
const LABEL = 8;

/** "Of the attackers, seven were shot", "four dead on our side; on the enemy's side, seven": who the bare numbers of a clause count may stand at its head. */
export function withFront(source: ReadSource, sentence: Sentence, phrase: Phrase, before: Phrase | undefined): Phrase {
  if (phrase.person !== null && phrase.person.code !== "person") return phrase;
  const head = headOf(source, sentence, phrase);
  if (termsWithin(source, "parts", head, head + LABEL, "opposite").some(({ from }) => from <= head + 1)) return inGroup(phrase, "attacker");
  const front = termsWithin(source, "parts", head, head + 4, "front")[0];
  if (front === undefined || front.from > head + 1) return phrase;
  const person = termsWithin(source, "people", front.to, front.to + 6)[0];
  if (person === undefined || person.to > phrase.from || !hasMark(source, person.to, phrase.from, ",:")) return phrase;
  // "Du côté des assaillants, vingt morts et cinq blessés".
  const counted = before?.bare && before.from >= person.to && wordsBetween(source, person.to, before.from) <= FRONTED;
  if (wordsBetween(source, counted ? before.to : person.to, phrase.from) > FRONTED) return phrase;
  return inGroup(phrase, GROUPS[person.code] ?? "unknown");
}

/** Where the part of the sentence begins that a semicolon sets apart. */
function headOf({ text: { tokens } }: ReadSource, { from }: Sentence, phrase: Phrase): number {
  let at = phrase.from;
  while (at > from && tokens[at - 1]?.text !== ";") at -= 1;
  return at;
}
