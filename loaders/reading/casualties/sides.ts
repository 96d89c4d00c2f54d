import type { CasualtyGroup } from "../../model/coded.ts";
import { hasMark, termsWithin, wordsBetween } from "../source.ts";
import type { Tied } from "./lists.ts";
import { GROUPS } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";

const NEAR = 4;

/** "une centaine de morts du côté de la secte", "ten dead in the ranks of the army": whose they were, right behind. */
export function groupBehind({ source, sentence, groups }: SentenceFigures, { phrase, word }: Tied): CasualtyGroup {
  if (phrase.group !== "unknown" || word.role !== "noun") return phrase.group;
  const end = Math.max(word.to, phrase.to, phrase.number.to);
  const ranks = termsWithin(source, "parts", end, Math.min(sentence.to, end + 2 * NEAR), "ranks", "front", "opposite").find(
    // A quotation may close between the two.
    ({ from }) => wordsBetween(source, end, from) === 0 && !hasMark(source, end, from, ",.;:()"),
  );
  if (ranks === undefined) return phrase.group;
  if (ranks.code === "opposite") return "attacker";
  const people = termsWithin(source, "people", ranks.to, Math.min(sentence.to, ranks.to + NEAR))[0];
  if (people !== undefined) return GROUPS[people.code] ?? phrase.group;
  const sect = termsWithin(source, "deeds", ranks.from, Math.min(sentence.to, ranks.to + NEAR), "the_group").length > 0;
  return sect || groups.some(({ from }) => from >= ranks.to && from < ranks.to + NEAR) ? "attacker" : phrase.group;
}
