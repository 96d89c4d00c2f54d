import { hasMark, type ReadSource, termsWithin } from "../source.ts";
import { CLOSING } from "./closed.ts";
import type { Phrase } from "./phrases.ts";

/** "both members of the security forces and civilians". */
const PAIR = 6;
/** The longest name ahead of a comma. */
const NAME = 5;
/** Tokens of "d'après", "près de". */
const ACCORDING = 3;

/** True for a phrase that has a number and counts nobody hurt: who speaks, an age, two kinds of people, who somebody named is. */
export function isNoCount(source: ReadSource, phrase: Phrase): boolean {
  return (
    speaks(source, phrase) ||
    isSource(source, phrase) ||
    isTakenAlive(source, phrase) ||
    isOfDeath(source, phrase) ||
    isAge(source, phrase) ||
    isPair(source, phrase) ||
    isApposed(source, phrase) ||
    isCompared(source, phrase) ||
    isSize(source, phrase)
  );
}

/** "killed 12 and the bomber", "12 plus their driver": whom the words between a number and a noun add to those counted, with an article of their own. */
export function isAddedTo(source: ReadSource, from: number, to: number): boolean {
  const and = termsWithin(source, "auxiliaries", from, to, "and")[0];
  return and?.from === from && termsWithin(source, "auxiliaries", and.to, to, "determiner")[0]?.from === and.to;
}

/** "éliminé douze terroristes et fait sept prisonniers": those who were taken, by a verb that has no other word for it. */
function isTakenAlive(source: ReadSource, { person, number: { from } }: Phrase): boolean {
  return person?.code === "suspect" && termsWithin(source, "parts", from - 1, from, "takes").length > 0;
}

/** "la mort de plusieurs blessés": those hurt who died. */
function isOfDeath(source: ReadSource, { number: { from, to, value } }: Phrase): boolean {
  if (value !== null || termsWithin(source, "outcomes", to, to + 1).every(({ code }) => !code.startsWith("wounded"))) return false;
  return termsWithin(source, "outcomes", from - NAME, from).some((deed) => deed.to === from && deed.code === "killed:deed");
}

/** "according to a doctor who …": who says it. */
function isSource(source: ReadSource, { number: { from, form } }: Phrase): boolean {
  return form === "indefinite" && termsWithin(source, "speech", from - ACCORDING, from, "according").some(({ to }) => to === from);
}

/** "five more than previously reported": by how much a figure differs. */
function isCompared(source: ReadSource, { number: { to } }: Phrase): boolean {
  return termsWithin(source, "parts", to, to + 2, "compared").some(({ from }) => from === to);
}

/** "a patrol of 61 men was blown up": how many they were, of whom some may have come away. */
function isSize(source: ReadSource, { number: { head } }: Phrase): boolean {
  if (termsWithin(source, "auxiliaries", head - 1, head, "of").length === 0) return false;
  return termsWithin(source, "sites", head - NAME, head - 1).some(({ code, to }) => to === head - 1 && code.includes(":mobile"));
}

/** "Both soldiers and civilians were among the dead": two kinds of people, not two people. */
function isPair(source: ReadSource, { number, person, to: end }: Phrase): boolean {
  const { value, definite, head } = number;
  if (value !== 2 || !definite || source.text.tokens[head]?.kind !== "word") return false;
  // "Une femme, ses deux filles et leur voisin": two of them.
  if (termsWithin(source, "auxiliaries", head - 1, head + 1, "determiner").length > 0) return false;
  const to = person?.to ?? end;
  const and = termsWithin(source, "auxiliaries", to, to + PAIR, "and")[0];
  return and !== undefined && !hasMark(source, to, and.from, CLOSING) && termsWithin(source, "outcomes", to, and.from).length === 0;
}

/** "Major Israr, 29, a resident of Rawalpindi": who somebody is that has been named. */
function isApposed(source: ReadSource, { number, to }: Phrase): boolean {
  const { tokens } = source.text;
  const [mark, before] = [tokens[number.from - 1], tokens[number.from - 2]];
  if (number.form !== "indefinite" || mark?.text !== "," || !(before?.capital || before?.kind === "number")) return false;
  if (isAfterPlace(source, number.from - 2)) return false;
  return termsWithin(source, "auxiliaries", to, to + 1, "of").length > 0;
}

/** "near Gao, a soldier of the force was killed": the name before the comma says where, by the preposition ahead of it. */
function isAfterPlace(source: ReadSource, last: number): boolean {
  let first = last;
  while (source.text.tokens[first - 1]?.capital === true && last - first < NAME) first -= 1;
  return termsWithin(source, "auxiliaries", first - ACCORDING, first, "preposition", "of").some(({ to }) => to === first);
}

/** "a woman of 60": an age. */
function isAge(source: ReadSource, { number, person }: Phrase): boolean {
  if (person !== null || termsWithin(source, "auxiliaries", number.from - 1, number.from, "of").length === 0) return false;
  return termsWithin(source, "people", number.from - 4, number.from - 1).some(
    ({ to, code }) => to === number.from - 1 && code !== "person" && !source.pack.isPlural(source.text.tokens[to - 1]?.norm ?? ""),
  );
}

/** True if who is named from a token on speaks: "…, said a local official, and": right behind the verb and its comma. */
export function namesSpeaker(source: ReadSource, from: number): boolean {
  const said = termsWithin(source, "speech", from - 2, from, "say", "add").find(({ to }) => to === from);
  return said !== undefined && /^[,”»"]$/.test(source.text.tokens[said.from - 1]?.text ?? "");
}

/** "a resident said", "two sources told": who speaks is no casualty; those before a comma are ("killing two soldiers, said the army"). */
function speaks(source: ReadSource, phrase: Phrase): boolean {
  if (phrase.number.form === "indefinite" && namesSpeaker(source, phrase.from)) return true;
  const { to } = phrase;
  const parts = termsWithin(source, "parts", to, to + 4, "after").find(({ from }) => from === to);
  const end = parts?.to ?? to;
  const said = termsWithin(source, "speech", end, end + 4, "say", "add", "count").find(({ from }) => from <= end + 1);
  if (said === undefined || hasMark(source, end, said.from, ",")) return false;
  if (termsWithin(source, "auxiliaries", to, said.from, "be", "and").length > 0) return false;
  return !termsWithin(source, "outcomes", to, to + 8).some((outcome) => outcome.from <= said.from && said.to <= outcome.to);
}
