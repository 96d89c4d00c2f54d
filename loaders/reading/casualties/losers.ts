import type { Sentence } from "../../model/reading.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { inGroup } from "./in-group.ts";
import { GROUPS, type Phrase } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";
import type { OutcomeWord } from "./words.ts";

const NEAR = 7;
/** "A dozen of the attackers": tokens of a subject. */
const SUBJECT = 5;

/** "the attackers lost a dozen men", "Boko Haram lost forty": who loses people says who they were. */
export function ofLoser({ source, sentence, groups, words }: SentenceFigures, phrase: Phrase, told: OutcomeWord): Phrase {
  // "put the number of insurgents killed at twenty".
  if (told.role === "toll" && termsWithin(source, "people", told.from, told.to, "attacker").length > 0) return inGroup(phrase, "attacker");
  // "l'ennemi a laissé sur le terrain douze corps".
  const left =
    told.role === "body" || isLeftBehind(source, phrase, told)
      ? words.findLast(({ role, to }) => role === "lost" && to <= phrase.from && phrase.from - to <= 1)
      : undefined;
  const word = left ?? told;
  if (suffers(source, phrase, told)) return inGroup(phrase, "attacker");
  if (word.role !== "lost" || phrase.group !== "unknown") return phrase;
  const subject = { from: Math.max(sentence.from, word.from - NEAR), to: word.from };
  const people = termsWithin(source, "people", subject.from, subject.to).findLast(
    (one) => one.code !== "person" && !isObject(source, sentence.from, one, word.from),
  );
  const group = groups.findLast(({ from, to }) => from >= subject.from && to <= subject.to);
  const loser = people !== undefined && people.from > (group?.from ?? 0) ? people : group;
  if (loser === undefined || hasMark(source, pastAside(source, loser.to, word.from), word.from, ",;:()"))
    return ofSubject(source, sentence, phrase, word);
  return inGroup(phrase, loser === people ? (GROUPS[people.code] ?? "unknown") : "attacker");
}

/** "the attackers, for their part, lost forty men": where what stands between two commas right behind a token ends. */
function pastAside({ text: { tokens } }: ReadSource, from: number, to: number): number {
  if (tokens[from]?.text !== ",") return from;
  const end = tokens.slice(from + 1, to).findIndex(({ text }) => text === ",");
  return end < 0 ? from : from + end + 2;
}

/** "ont laissé neuf morts sur le terrain": those who leave dead where they fought lost them. */
function isLeftBehind(source: ReadSource, { from, to }: Phrase, { role, to: end }: OutcomeWord): boolean {
  if (role !== "noun" || end < from) return false;
  const last = Math.max(to, end);
  return termsWithin(source, "parts", last, last + NEAR, "afield").some((field) => field.from === last);
}

/** "les assaillants ont eu neuf morts": attackers who have dead of their own. */
function suffers(source: ReadSource, { from, group }: Phrase, { role }: OutcomeWord): boolean {
  if (role !== "noun" || group !== "unknown") return false;
  const verb = termsWithin(source, "parts", from - 2, from, "suffers").find(({ to }) => to === from);
  if (verb === undefined) return false;
  const people = termsWithin(source, "people", verb.from - SUBJECT, verb.from).at(-1);
  return people?.code === "attacker" && wordsBetween(source, people.to, verb.from) <= 1;
}

/** "Attackers who tried to overrun a camp were repulsed, losing five": a participle behind a comma is of those with whom the sentence begins. */
function ofSubject(source: ReadSource, { from }: Sentence, phrase: Phrase, word: OutcomeWord): Phrase {
  if (source.text.tokens[word.from - 1]?.text !== ",") return phrase;
  const people = termsWithin(source, "people", from, from + SUBJECT)[0];
  return people === undefined ? phrase : inGroup(phrase, GROUPS[people.code] ?? phrase.group);
}

/** "it killed thirty soldiers and lost three men": those killed are not who lost them. */
function isObject(source: ReadSource, floor: number, { from, to }: { from: number; to: number }, verb: number): boolean {
  const killed = termsWithin(source, "outcomes", floor, from).length > 0;
  return killed && termsWithin(source, "auxiliaries", to, verb, "and").length > 0;
}
