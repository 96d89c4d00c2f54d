import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, sentenceAt, termsWithin, wordsBetween } from "../source.ts";

/** Tokens of "on their way back to". */
const WAY = 8;
const NEAR = 6;
const FARTHEST = 24;

/** "a post at Njitapon, a hamlet in the west": what the place named before the comma is, where a post or camp there was attacked. */
export function isOfPlace(source: ReadSource, { from }: Match): boolean {
  const [name, comma] = [source.text.tokens[from - 3], source.text.tokens[from - 2]];
  if (comma?.text !== "," || name?.capital !== true) return false;
  if (termsWithin(source, "auxiliaries", from - 1, from, "determiner").length === 0) return false;
  return termsWithin(source, "sites", from - FARTHEST, from).some(({ code }) => code.endsWith(":fixed") && !code.startsWith("civilians"));
}

/** "on the way to market", "returning from church": where those who were attacked were going. */
export function isOnTheWay(source: ReadSource, { from }: Match): boolean {
  const ways = termsWithin(source, "place-cues", Math.max(0, from - WAY), from, "before:destination", "before:origin");
  // "coming from the Torodi market".
  const words = source.text.tokens[from - 1]?.capital ? 2 : 1;
  return ways.some(({ to }) => to <= from && wordsBetween(source, to, from) <= words && !hasMark(source, to, from, ",.;:()"));
}

/** "près du village", "10 km from the town": where it was, not what was attacked. */
export function isNear(source: ReadSource, { from }: Match): boolean {
  return termsWithin(source, "context", Math.max(0, from - NEAR), from, "near").some(({ to }) => wordsBetween(source, to, from) <= 1);
}

/** "dans le gouvernorat de Jendouba": where it was, by the word for a building that is one for a region, too. */
export function isRegion(source: ReadSource, { from, to }: Match): boolean {
  const named = source.text.tokens[to + 1]?.capital === true && termsWithin(source, "auxiliaries", to, to + 1, "of").length > 0;
  if (!named || termsWithin(source, "place-kinds", from, to, "region").length === 0) return false;
  return termsWithin(source, "place-prepositions", from - 2, from, "in").length > 0;
}

/** "a gold mine convoy", "a school bus": what is on the move, whosever it is. */
export function isOfMobile(source: ReadSource, { code, to }: Match): boolean {
  if (!code.includes(":fixed") || source.text.tokens[to]?.kind !== "word") return false;
  return termsWithin(source, "sites", to, to + 1).some((next) => next.from === to && next.code.includes(":mobile"));
}

/** "a patrol base": what stands, whatever sets out from it. */
export function isOfFixed(source: ReadSource, { code, to }: Match): boolean {
  if (!code.includes(":mobile") || source.text.tokens[to]?.kind !== "word") return false;
  return termsWithin(source, "sites", to, to + 1).some((next) => next.from === to && next.code.includes(":fixed"));
}

/** "a van painted in the colours of the UN", "dressed as soldiers": what attackers looked like. */
export function isDisguise(source: ReadSource, { from, to }: Match): boolean {
  // "a UN-marked vehicle".
  if (source.text.tokens[to]?.text === "-" && termsWithin(source, "context", to + 1, to + 2, "disguise:behind").length > 0) return true;
  const disguise = termsWithin(source, "context", Math.max(0, from - NEAR), from, "disguise").at(-1);
  return disguise !== undefined && wordsBetween(source, disguise.to, from) <= 1 && !hasMark(source, disguise.to, from, ",;:()");
}

/** "Five displaced people died when shells struck their camp": a camp of those who are named before it and bear no arms. */
export function isCampOfCivilians(source: ReadSource, { code, from, to }: Match): boolean {
  const theirs = termsWithin(source, "pronouns", from - 1, from, "possessive").length > 0;
  if (code !== "military:fixed" || !theirs || termsWithin(source, "place-kinds", from, to, "camp").length === 0) return false;
  const { from: head } = sentenceAt(source.text, from);
  const people = termsWithin(source, "people", head, from).filter((word) => word.code !== "attacker" && word.code !== "person");
  return people.length > 0 && people.every((word) => word.code === "civilian");
}
