import type { CasualtyGroup } from "../../model/coded.ts";
import { hasMark, numbersWithin, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { admittedBy } from "./admitted.ts";
import type { Tied } from "./lists.ts";
import { GROUPS, type Phrase } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";
import type { OutcomeWord } from "./words.ts";

const NEAR = 4;
/** Bodies of men that are no word for people: "in the ranks of the gendarmerie". */
const BODIES: Record<string, CasualtyGroup> = { military: "military", police: "police", peacekeepers: "peacekeeper", militia: "militia" };
/** "huit morts et treize blessés ont été enregistrés dans les rangs". */
const FAR = 11;

/** "une centaine de morts du côté de la secte", "ten dead in the ranks of the army": whose they were, right behind. */
export function groupBehind(figures: SentenceFigures, tied: Tied): CasualtyGroup {
  const { source, sentence, groups } = figures;
  const { phrase, word, rule } = tied;
  const own = phrase.group === "unknown" ? admittedBy(figures, tied) : null;
  if (own !== null) return own;
  if (phrase.group === "unknown" && isOfEnemies({ source, groups }, phrase, word)) return "attacker";
  if (phrase.group === "unknown" && (isTheirToll(source, word, rule) || isMemberOf({ source, groups }, phrase))) return "attacker";
  if (phrase.group !== "unknown" || (word.role !== "noun" && !isBareBefore(phrase, word) && rule !== "casualty-side")) return phrase.group;
  const end = Math.max(word.to, phrase.to, phrase.number.to);
  const ranks = termsWithin(source, "parts", end, Math.min(sentence.to, end + FAR), "ranks", "front", "opposite").find(
    // A quotation may close between the two.
    ({ from }) => wordsBetween(source, end, from) <= linkingWords(source, end, from) && !hasMark(source, end, from, ".;:()"),
  );
  // "20 morts et 4 tués côté ennemi": of those counted last.
  const again =
    ranks !== undefined && termsWithin(source, "outcomes", end, ranks.from).some(({ code }) => code.startsWith(`${word.outcome}:`));
  if (ranks === undefined || again) return phrase.group;
  if (ranks.code === "opposite") return "attacker";
  const people = termsWithin(source, "people", ranks.to, Math.min(sentence.to, ranks.to + NEAR))[0];
  if (people !== undefined) return GROUPS[people.code] ?? phrase.group;
  const body = termsWithin(source, "sites", ranks.to, ranks.to + 2).map(({ code }) => BODIES[code.split(":")[0] ?? ""])[0];
  if (body !== undefined) return body;
  const sect = termsWithin(source, "deeds", ranks.from, Math.min(sentence.to, ranks.to + NEAR), "the_group").length > 0;
  return sect || groups.some(({ from }) => from >= ranks.to && from < ranks.to + NEAR) ? "attacker" : phrase.group;
}

/** "quatre blessés dans les rangs de la gendarmerie": a participle that stands for those counted. */
function isBareBefore({ bare, person, number }: Phrase, { from, passive }: OutcomeWord): boolean {
  return bare && person === null && from === number.to && !passive;
}

/** "l'aviation a bombardé les assaillants, en neutralisant une quinzaine": a word that forces have only for those they fight, with nobody named. */
function isOfEnemies({ source, groups }: Pick<SentenceFigures, "source" | "groups">, { person, bare }: Phrase, word: OutcomeWord): boolean {
  if (person === null && bare && word.active && isOfThem(source, word)) return true;
  if (!bare || (person !== null && person.code !== "person") || word.outcome !== "killed") return false;
  return termsWithin(source, "tactics", word.from, word.to, "operation").length > 0 && groups.every(({ from }) => from >= word.from);
}

/** "L'armée en a tué neuf": of those whom forces fight, where "of them" stands with the verb. */
function isOfThem(source: ReadSource, { from }: OutcomeWord): boolean {
  const them = termsWithin(source, "pronouns", from - NEAR, from, "of_them").at(-1);
  if (them === undefined) return false;
  return termsWithin(source, "people", them.from - 2, them.from, "military", "police", "militia").some(({ to }) => to === them.from);
}

/** "enemy losses", "losses on the enemy's side": whose toll it is. */
function isTheirToll(source: ReadSource, { role, from, to }: OutcomeWord, rule: string): boolean {
  // "le compte des jihadistes éliminés reste bloqué à neuf"
  if (
    role !== "toll" &&
    (rule !== "casualty-topic" || termsWithin(source, "parts", Math.max(0, from - 2 * NEAR), from, "number_of").length === 0)
  )
    return false;
  const before = termsWithin(source, "people", Math.max(0, from - NEAR), from, "attacker").some((people) => people.to === from);
  return before || termsWithin(source, "parts", to, to + 2 * NEAR, "opposite").some((part) => part.from === to);
}

/** "nine members of Boko Haram": right behind "of". */
function isMemberOf({ source, groups }: Pick<SentenceFigures, "source" | "groups">, { person, to }: Phrase): boolean {
  if (person === null || person.code !== "person") return false;
  const of = termsWithin(source, "auxiliaries", to, to + 1, "of")[0];
  return of !== undefined && groups.some(({ from }) => from >= of.to && from < of.to + NEAR && wordsBetween(source, of.to, from) <= 1);
}

/** Words that count others hurt with them, or say that they were counted: "and thirteen wounded were recorded". */
function linkingWords(source: ReadSource, from: number, to: number): number {
  const counted = numbersWithin(source, from, to).reduce((sum, number) => sum + wordsBetween(source, number.from, number.to), 0);
  const outcomes = [...new Map(termsWithin(source, "outcomes", from, to).map((match) => [match.from, match])).values()];
  const verbs = termsWithin(source, "auxiliaries", from, to, "and", "be", "have");
  // What "were" stands before: recorded, counted, reported.
  const participle = verbs.some(({ code }) => code === "be") ? 1 : 0;
  return counted + outcomes.length + verbs.length + participle;
}
