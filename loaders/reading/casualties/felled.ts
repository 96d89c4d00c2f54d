import { flatMap } from "../../flat-map.ts";
import { numbersWithin, termsWithin, wordsBetween } from "../source.ts";
import { subjectBefore } from "../speech/stretch.ts";
import { type CasualtyFigure, figureAt } from "./figure.ts";
import { GROUPS } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";
import { type OutcomeWord, readOutcomes } from "./words.ts";

const NEAR = 3;
/** Words of "ont tous été". */
const BE = 4;
/** "Lundi soir, trois hommes armés": tokens at the head of a sentence. */
const HEAD = 11;
/** "par les forces de défense et de sécurité". */
const FORCE = 5;
const UNIFORMED = ["military", "police", "peacekeeper", "militia"];
const ATTACKERS = ["attacker", "bomber"];
/** Codes of `tactics.csv` for what those who do it die of. */
const WORN = ["suicide", "suicide_worn"];
const HARM = new Set(["killed", "wounded"]);

/**
 * "Il a ouvert le feu. La police l'a abattu", "a étudiant killed ten, before being shot dead by soldiers": one whom only a pronoun, a name or nothing
 * stands for and whom forces killed, where an attacker's deed has just been told, is that attacker.
 */
export function readFelled(figures: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  const { words } = figures;
  return flatMap(words, (word, index) => {
    if (words[index - 1]?.from === word.from) return [];
    if (counted.some((figure) => figure.word.from === word.from || (figure.from < word.to && figure.to > word.from))) return [];
    const they = HARM.has(word.outcome) ? countOfThem(figures, word) : null;
    if (they !== null) return [{ ...toFigure(figures, word), ...they }];
    if (word.outcome !== "killed" || (word.role !== "verb" && word.role !== "noun")) return [];
    if (!(isByForces(figures, word) || isObjectOfForces(figures, word)) || !isAfterDeed(figures, word)) return [];
    return [toFigure(figures, word)];
  });
}

function isForce({ source, forces }: SentenceFigures, from: number, to: number): boolean {
  const people = termsWithin(source, "people", from, to, ...UNIFORMED).length > 0;
  return people || forces.some((force) => force.from >= from && force.from < to);
}

/** "abattu par la police", of nobody whom the sentence counts or names as somebody else. */
function isByForces(figures: SentenceFigures, word: OutcomeWord): boolean {
  const { source, sentence } = figures;
  if (word.active || word.role === "noun") return false;
  const agent = termsWithin(source, "auxiliaries", word.to, Math.min(sentence.to, word.to + NEAR), "agent")[0];
  if (agent === undefined || !isForce(figures, agent.to, Math.min(sentence.to, agent.to + FORCE))) return false;
  if (source.pack.isPlural(source.text.tokens[word.to - 1]?.norm ?? "")) return false;
  const subject = subjectBefore(source, word.from, sentence.from);
  return subject === null || isNobodyElse(figures, subject.from, subject.to);
}

/** A pronoun in the singular, a name or no words at all. */
function isNobodyElse({ source, phrases }: SentenceFigures, from: number, to: number): boolean {
  if (phrases.some((phrase) => phrase.from < to && phrase.to > from)) return false;
  const people = termsWithin(source, "people", from, to).filter(({ code }) => code !== "person" && code !== "suspect");
  if (people.length > 0 || source.pack.isPlural(source.text.tokens[to - 1]?.norm ?? "")) return false;
  return termsWithin(source, "pronouns", from, to, "plural").length === 0;
}

/** "La police l'a abattu", "officers shot him dead". */
function isObjectOfForces(figures: SentenceFigures, word: OutcomeWord): boolean {
  const { source, sentence } = figures;
  const them = [
    ...termsWithin(source, "pronouns", Math.max(sentence.from, word.from - NEAR), word.from, "object"),
    ...termsWithin(source, "pronouns", word.from, Math.min(sentence.to, word.to + 1), "object"),
  ][0];
  if (them === undefined) return false;
  const verb =
    word.role === "verb" ? word : termsWithin(source, "parts", Math.max(sentence.from, them.from - NEAR), them.from, "split").at(-1);
  if (verb === undefined) return false;
  const subject = subjectBefore(source, Math.min(them.from, verb.from), sentence.from);
  return subject !== null && isForce(figures, subject.from, subject.to);
}

/**
 * "Three gunmen attacked the embassy. They were killed", "Three farmers met armed men. They were tied up and shot": as many as those with whom the
 * sentence before begins, whose fate it does not tell itself; null if it is of others.
 */
function countOfThem({ source, sentence }: SentenceFigures, word: OutcomeWord): Pick<CasualtyFigure, "count" | "group"> | null {
  if (!word.passive && word.role !== "subject") return null;
  const they = termsWithin(source, "pronouns", sentence.from, sentence.from + 1, "plural")[0];
  const before = source.text.sentences[sentence.index - 1];
  if (they === undefined || before?.paragraph !== sentence.paragraph || wordsBetween(source, they.to, word.from) > BE) return null;
  const people = termsWithin(source, "people", before.from, before.from + HEAD)[0];
  const number = numbersWithin(source, before.from, before.from + HEAD).find(({ kind }) => kind === "quantity");
  if (people === undefined || number === undefined || number.to > people.from || wordsBetween(source, number.to, people.from) > 1)
    return null;
  const group = GROUPS[people.code];
  // "Two girls set off the explosives they wore. They themselves died."
  const wore = termsWithin(source, "tactics", people.to, before.to, ...WORN).length > 0;
  if (ATTACKERS.includes(people.code) || wore) return word.outcome === "killed" ? { count: number.count, group: "attacker" } : null;
  const told = readOutcomes(source, before).some(({ outcome }) => HARM.has(outcome));
  return told || group === undefined || group === "unknown" ? null : { count: number.count, group };
}

/** An attacker or what he did is told before, in the sentence or the one before it. */
function isAfterDeed({ source, sentence }: SentenceFigures, word: OutcomeWord): boolean {
  const before = source.text.sentences[sentence.index - 1];
  const from = before?.paragraph === sentence.paragraph ? before.from : sentence.from;
  if (wordsBetween(source, from, word.from) === 0) return false;
  const deeds = termsWithin(source, "tactics", from, word.from).filter(({ code }) => code !== "none" && code !== "operation");
  return deeds.length > 0 || termsWithin(source, "people", from, word.from, ...ATTACKERS).length > 0;
}

function toFigure({ source }: SentenceFigures, { from, to, outcome }: OutcomeWord): CasualtyFigure {
  const count = { low: 1, best: 1, high: 1 };
  const told = { rule: "casualty-felled", group: "attacker" as const, count, word: { from, to } };
  return figureAt(source, from, to, { ...told, outcome: outcome as CasualtyFigure["outcome"] });
}
