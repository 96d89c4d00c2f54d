import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import type { Phrase } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";
import { type OutcomeWord, readOutcomes } from "./words.ts";

const REACH = 6;
/** So many times as far where somebody is told to say it. */
const SAID = 4;

/** "the toll has climbed to 92", "portant le bilan à 32": a word for a toll that moves, right before the number. */
export function isUpdate(source: ReadSource, phrase: Phrase, word: OutcomeWord): boolean {
  return (word.role === "toll" || word.role === "noun") && rises(source, phrase);
}

function rises(source: ReadSource, { number }: Phrase): boolean {
  const from = Math.max(0, number.from - REACH);
  // "raised the toll to 41", "porté ce bilan à 41": the words for a toll that is told hold the verb.
  const raised = termsWithin(source, "context", from, number.head, "toll_told").some(
    ({ to }) => termsWithin(source, "auxiliaries", to, Math.min(number.head, to + 1), "to").length > 0,
  );
  return raised || termsWithin(source, "context", from, number.head, "toll_rise").length > 0;
}

/** "it had climbed to 32": a bare number that a toll told in the sentence before, or far back in its own, has come to. */
export function risenTopic({ source, sentence, phrases, words }: SentenceFigures, index: number): OutcomeWord | null {
  const phrase = phrases[index] as Phrase;
  const toll = words.findLast(
    (word) => word.to <= phrase.from && (word.role === "toll" || isCounted(source, sentence.from, word) || isTakenUp(source, word, phrase)),
  );
  if (phrase.bare && toll !== undefined && (rises(source, phrase) || isApposed(source, toll, phrase))) return toll;
  const before = source.text.sentences[sentence.index - 1];
  const bare = phrase.bare || endsClause(source, phrase);
  if (!bare || words.some(({ to }) => to <= phrase.from) || before?.paragraph !== sentence.paragraph || !rises(source, phrase)) return null;
  // "By Tuesday evening, however, the health director said that the number had climbed to 10": past who says so.
  const said = termsWithin(source, "speech", sentence.from, phrase.from, "say", "add").length > 0;
  if (wordsBetween(source, sentence.from, phrase.from) > (said ? SAID : 2) * REACH) return null;
  return readOutcomes(source, before).findLast(({ outcome, role }) => outcome === "killed" && role !== "zero") ?? null;
}

/** "The first count was eleven dead; by evening it had reached fourteen": what "it" takes up behind a semicolon. */
function isTakenUp(source: ReadSource, { outcome, role, to }: OutcomeWord, { from }: Phrase): boolean {
  if (outcome !== "killed" || role !== "noun" || !hasMark(source, to, from, ";")) return false;
  return termsWithin(source, "pronouns", to, from, "again").length > 0;
}

/** "had grown to 23 as patrols came upon bodies": a bare number behind which a clause begins. */
function endsClause(source: ReadSource, { person, number: { to } }: Phrase): boolean {
  return person === null && termsWithin(source, "connectives", to, to + 1).length > 0;
}

/** "the number of parishioners killed at the church has gone up to 40". */
function isCounted(source: ReadSource, floor: number, { role, from }: OutcomeWord): boolean {
  if (role !== "verb" && role !== "noun") return false;
  return termsWithin(source, "parts", Math.max(floor, from - REACH), from, "number_of").length > 0;
}

/** "le nombre d'assaillants tués, douze, est inchangé": the number between commas right behind those whom it counts. */
function isApposed({ text: { tokens } }: ReadSource, { to }: OutcomeWord, { from, to: end }: Phrase): boolean {
  return tokens[to]?.text === "," && from === to + 1 && tokens[end]?.text === ",";
}
