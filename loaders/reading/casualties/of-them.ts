import { flatMap } from "../../flat-map.ts";
import type { CasualtyGroup } from "../../model/coded.ts";
import type { Sentence } from "../../model/reading.ts";
import { isHarm } from "../claims/deeds.ts";
import type { Match } from "../lexicon.ts";
import { numbersWithin, type ReadSource, termsWithin } from "../source.ts";
import { isOfSite } from "../tactics/taking.ts";
import { isDoer } from "./doers.ts";
import type { Phrase } from "./phrases.ts";

/** Sentences back to those whom "them" takes up. */
const BACK = 2;
/** Tokens of "au nombre de", and back to those so counted. */
const NUMBERED = 4;

/** The words "of them" right behind a number: "sept d'entre eux"; null if others stand there, "of the dead" too. */
export function ofThem(source: ReadSource, to: number): Match | null {
  const term = termsWithin(source, "parts", to, to + 2 * BACK, "after").find(({ from }) => from === to);
  if (term === undefined || termsWithin(source, "outcomes", term.from, term.to).length > 0) return null;
  return termsWithin(source, "auxiliaries", term.from, term.from + 1, "of").length > 0 ? term : null;
}

const UNIFORMED = ["military", "police", "peacekeeper", "militia"];

/** "The army said that six of its men had been killed": of the force named before, where none but one kind is. */
function groupOfOwn(
  source: ReadSource,
  from: number,
  number: Phrase["number"],
  groups: Readonly<Record<string, CasualtyGroup>>,
): CasualtyGroup | null {
  const own = termsWithin(source, "parts", number.to, number.to + BACK + 1, "own", "fellow").find((part) => part.from === number.to);
  // "onze de ses adversaires": of its people alone; "douze des siens".
  if (own === undefined || (own.code === "own" && termsWithin(source, "people", own.to, own.to + BACK).length === 0)) return null;
  const named = termsWithin(source, "people", from, number.from, ...UNIFORMED, "attacker", "leader");
  const last = named.at(-1);
  // "the hunt for a chief of the group, killed with four of his men".
  if (last?.code === "leader") return "attacker";
  const kinds = new Set(named.filter(({ code }) => code !== "leader").map(({ code }) => code));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined && kind !== "attacker" ? (groups[kind] ?? null) : null;
}

/** "he told journalists": those who are told. */
function isHearer(source: ReadSource, { from }: Match): boolean {
  return termsWithin(source, "speech", from - BACK, from, "tell").some(({ to }) => to === from);
}

/** Right behind an active word of killing. */
function isObject(source: ReadSource, from: number): boolean {
  const word = termsWithin(source, "outcomes", from - 3, from).find((match) => match.to === from && isHarm(match));
  return word !== undefined && termsWithin(source, "auxiliaries", word.from - 2, word.from, "be").length === 0;
}

/** "Two men stormed a restaurant": a sentence of as many people who do it. */
function isOfDoers(source: ReadSource, { from, to }: Sentence, value: number | null): boolean {
  return numbersWithin(source, from, to).some((number) => {
    const people = number.value === value ? termsWithin(source, "people", number.to, number.to + 2 * BACK)[0] : undefined;
    return people !== undefined && isDoer(source, people.to);
  });
}

/** "Les assaillants, au nombre de six, ont péri": whom the comma ahead of "six in number" stands behind. */
function countedAhead(source: ReadSource, head: number, groups: Readonly<Record<string, CasualtyGroup>>): CasualtyGroup | null {
  const number = termsWithin(source, "parts", head - NUMBERED, head, "numbered").find(({ to }) => to === head);
  if (number === undefined) return null;
  const people = termsWithin(source, "people", number.from - NUMBERED, number.from).find(({ to }) => number.from - to <= 1);
  return people === undefined ? null : (groups[people.code] ?? null);
}

/** "The army threw the assailants back. Two of them were killed": of those who were thrown back. */
function repelled(source: ReadSource, from: number, to: number, named: readonly CasualtyGroup[]): CasualtyGroup | null {
  return named.includes("attacker") && termsWithin(source, "fates", from, to, "repelled").length > 0 ? "attacker" : null;
}

/**
 * "Les assaillants ont été refoulés. Sept d'entre eux ont été tués", "ils étaient trois ; tous trois ont été abattus": whom "them" or "all three" takes up,
 * where the sentences before it in the paragraph name people of one kind alone. Takes the groups of the lexicon's codes for people; null where nothing,
 * or more than one kind, is named.
 */
export function groupOfThem(
  source: ReadSource,
  { index, paragraph, from }: Sentence,
  { number, to, bare }: Phrase,
  earlier: readonly Phrase[],
  groups: Readonly<Record<string, CasualtyGroup>>,
): CasualtyGroup | null {
  const counted = countedAhead(source, number.head, groups);
  if (counted !== null) return counted;
  const own = groupOfOwn(source, from, number, groups);
  if (own !== null) return own;
  const all = bare && number.definite && number.form === "exact";
  if (!all && ofThem(source, to) === null) return null;
  // "It cost the assailants dear: twelve of them were shot": whom the colon stands behind.
  const colon = source.text.tokens[number.from - 1]?.text === ":" ? termsWithin(source, "people", from, number.from).at(-1) : undefined;
  if (!all && colon !== undefined && colon.to === number.from - 1 && groups[colon.code] !== undefined) return groups[colon.code] ?? null;
  // "Two gunmen fired on diners … until both were killed": as many as were counted.
  const alike = all ? earlier.findLast((phrase) => phrase.person !== null && phrase.number.value === number.value) : undefined;
  if (alike !== undefined) return alike.group;
  const here = termsWithin(source, "people", from, to).flatMap((people) => (isHearer(source, people) ? [] : (groups[people.code] ?? [])));
  // "raiders entered the village and killed six of them": done by those named.
  if (here.length > 0 && here.every((group) => group === "attacker") && isObject(source, number.from)) return null;
  if (here.length > 0) return here.every((group) => group === here[0]) ? (here[0] ?? null) : repelled(source, from, to, here);
  // "Les assaillants ont affronté les soldats. Ils ont été refoulés": the subject that "they" take up.
  let goesOn = false;
  for (let back = 1; back <= BACK; back += 1) {
    const before = source.text.sentences[index - back];
    if (before === undefined || paragraph - before.paragraph > 1) return null;
    // "Tous les huit sont morts": as many as were counted there.
    if (all && !numbersWithin(source, before.from, before.to).some(({ value }) => value === number.value)) continue;
    if (all && isOfDoers(source, before, number.value)) return "attacker";
    const people = termsWithin(source, "people", before.from, before.to).filter((one) => !isOfSite(source, one));
    const named = flatMap(people, ({ code }) => groups[code] ?? []);
    if (named.length > 0)
      return goesOn || named.every((group) => group === named[0]) ? (named[0] ?? null) : repelled(source, before.from, before.to, named);
    goesOn = termsWithin(source, "pronouns", before.from, before.from + 1, "again").length > 0;
  }
  return null;
}
