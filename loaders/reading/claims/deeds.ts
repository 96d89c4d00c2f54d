import { endBefore } from "../edges.ts";
import type { Match } from "../lexicon.ts";
import { numbersWithin, type ReadSource, termsWithin } from "../source.ts";

/** Codes of `tactics.csv` that are the deed of whoever stands before them as subject. */
export const ACTS = new Set([
  "raid",
  "ambush",
  "attack",
  "attacked",
  "shooting",
  "kidnapping",
  "svbied",
  "vbied",
  "pbied",
  "ied",
  "suicide",
  "suicide_worn",
  "bomb",
  "massacre",
  "indirect_fire",
  "gunfire",
  "fired",
  "hit",
  "shot_dead",
  "airstrike",
  "enter",
  "surround",
  "rammed",
  "other",
  "blade",
]);

/** "were killed", "ont été attaqués"; "se sont emparés" is active. */
export function isPassive(source: ReadSource, from: number, to: number): boolean {
  const reflexive = termsWithin(source, "deeds", from, to, "reflexive");
  return termsWithin(source, "auxiliaries", from, to, "be").some(
    (be) => !reflexive.some((pronoun) => be.from - pronoun.to <= 1 && be.from >= pronoun.to),
  );
}

/** "killed 20 soldiers": who is named before it does it. */
export function takesObject(source: ReadSource, { code, to }: Match, limit: number): boolean {
  if (code.endsWith(":o")) return true;
  let end = to;
  while (end < Math.min(limit, to + OBJECT) && source.text.tokens[end]?.kind !== "mark") end += 1;
  return numbersWithin(source, to, end).some(({ kind }) => kind === "quantity") || termsWithin(source, "people", to, end).length > 0;
}

/** A noun of attacking ("the attack", "in a raid") is somebody's deed only behind a verb that launches it. */
export function isNoun(source: ReadSource, act: Match): boolean {
  const start = endBefore(source.text.tokens, act.from);
  if (isPreposition(source, start - 1)) return true;
  const determiners = termsWithin(source, "auxiliaries", Math.max(0, start - 3), start, "determiner");
  return determiners.some(({ to }) => to === start || act.code === "attack");
}

/** A preposition; a word that is spelt as an auxiliary verb ("a" where "à" is the preposition) is none. */
export function isPreposition(source: ReadSource, at: number): boolean {
  const found = termsWithin(source, "auxiliaries", at, at + 1);
  if (!found.some(({ code }) => code === "preposition" || code === "of" || code === "agent")) return false;
  const verb = found.find(({ code }) => code === "have" || code === "be");
  const word = source.text.tokens[at]?.text.toLowerCase() ?? "";
  return verb === undefined || !verb.row.term.split("/").includes(word);
}

/** True for a word of killing, wounding or taking people that has a doer: "killed", not "died". */
export function isHarm({ code }: Match): boolean {
  return HARM.test(code);
}

const OBJECT = 4;
const HARM = /^(?:killed|wounded|abducted|arrested):[vo]$/;
