import type { CasualtyGroup } from "../../model/coded.ts";
import { hasMark, numbersWithin, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { type CasualtyFigure, figureAt } from "./figure.ts";
import { inGroup } from "./in-group.ts";
import type { Phrase } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";

/** Codes of `tactics.csv` for what those who blow themselves up do, and for what raiders do with a verb that has no other subject. */
const DYING = ["suicide", "suicide_worn"];
const RAIDING = ["raid", "gunfire", "fired"];
const NEAR = 2;
const REACH = 7;
const REFLEXIVE = 3;

/** "Two men stormed a restaurant", "three girls strapped with explosives": people of no kind of their own who do it are its attackers. */
export function ofDoer(source: ReadSource, phrase: Phrase): Phrase {
  if (phrase.person === null || (phrase.group !== "unknown" && phrase.group !== "civilian") || !isDoer(source, phrase.to)) return phrase;
  // "killed three people, opened fire": whom a word for harm has before it suffered.
  const suffered = termsWithin(source, "outcomes", phrase.from - 2, phrase.from).some(({ code }) => !code.startsWith("none"));
  return suffered ? phrase : inGroup(phrase, "attacker");
}

/** True if those whose last word ends before a token are told to blow themselves up, to storm or to open fire. */
export function isDoer(source: ReadSource, to: number): boolean {
  const deed = termsWithin(source, "tactics", to, to + REACH, ...DYING, ...RAIDING)[0];
  if (deed === undefined || wordsBetween(source, to, deed.from) > NEAR || hasMark(source, to, deed.from, ",;:.()")) return false;
  if (termsWithin(source, "auxiliaries", to, deed.from, "agent", "and", "preposition", "of").length > 0) return false;
  if (DYING.includes(deed.code)) return true;
  // "opened fire"; "riddled with bullets" is what befell them.
  const did = deed.code === "raid" || termsWithin(source, "deeds", deed.from, deed.to, "took").length > 0;
  return did && termsWithin(source, "auxiliaries", to, deed.to, "be").length === 0;
}

/** "three of the dead were the gunmen": who some of them were is told behind "were". Takes the groups of the lexicon's codes for people. */
export function toldAs(source: ReadSource, { number }: Phrase, groups: Readonly<Record<string, CasualtyGroup>>): CasualtyGroup | null {
  const them = termsWithin(source, "parts", number.to, number.to + REACH, "after").find(({ from }) => from === number.to);
  const be = them === undefined ? undefined : termsWithin(source, "auxiliaries", them.to, them.to + 1, "be")[0];
  const people = be === undefined ? undefined : termsWithin(source, "people", be.to, be.to + 2 * NEAR)[0];
  if (be === undefined || people === undefined || wordsBetween(source, be.to, people.from) > NEAR) return null;
  return termsWithin(source, "outcomes", be.to, people.from).length > 0 ? null : (groups[people.code] ?? null);
}

/** "blew herself up, killing only herself": one who is told to have killed herself, where nobody has counted her. */
export function readReflexive({ source, words }: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  const word = words.find(({ outcome, role, to }) => outcome === "killed" && role === "verb" && reflexiveAt(source, to) !== null);
  if (word === undefined || counted.some(({ group }) => group === "attacker")) return [];
  const to = reflexiveAt(source, word.to) as number;
  const { from } = word;
  const count = countOfDoers(source, to, from) ?? { low: 1, best: 1, high: 1 };
  return [
    figureAt(source, from, to, { rule: "casualty-reflexive", outcome: "killed", group: "attacker", count, word: { from, to: word.to } }),
  ];
}

/** "Two girls were stopped. They set off their charges, killing themselves": as many as are told of in the sentence or the one before it; null for one. */
function countOfDoers(source: ReadSource, pronoun: number, verb: number): CasualtyFigure["count"] | null {
  if (!source.pack.isPlural(source.text.tokens[pronoun - 1]?.norm ?? "")) return null;
  const { sentences } = source.text;
  const index = sentences.findIndex(({ from, to }) => from <= verb && verb < to);
  for (const { from, to } of [sentences[index], sentences[index - 1]].filter((one) => one !== undefined)) {
    const number = numbersWithin(source, from, Math.min(to, verb)).find(
      (one) => one.kind === "quantity" && termsWithin(source, "people", one.to, one.to + 2 * NEAR).length > 0,
    );
    if (number !== undefined) return number.count;
  }
  return null;
}

/** Where "himself" or "only herself" behind a token ends; null for others. */
function reflexiveAt(source: ReadSource, to: number): number | null {
  return (
    termsWithin(source, "pronouns", to, to + REFLEXIVE, "reflexive").find(({ from }) => wordsBetween(source, to, from) <= 1)?.to ?? null
  );
}
