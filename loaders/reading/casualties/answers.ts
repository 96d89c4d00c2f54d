import { isPause } from "../edges.ts";
import type { Match } from "../lexicon.ts";
import { numbersWithin, termsWithin, wordsBetween } from "../source.ts";
import type { Phrase } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";
import { type OutcomeWord, readOutcomes } from "./words.ts";

/** Sentences of the paragraph that what is asked or counted may stand back. */
const BACK = 2;
const HEAD = 2;
/** How the words for what befell people stand to those who are counted next. */
const TOPICS = new Set<OutcomeWord["role"]>(["noun", "verb", "toll", "subject"]);
/** "put the number at". */
const COUNTING = 6;

/** "How many died depends on whom one asks. About ten, according to the ministry. Thirty, say residents": a bare number at the head of a sentence that somebody answers for. */
export function answeredTopic({ source, sentence, phrases, words }: SentenceFigures, index: number): OutcomeWord | null {
  const phrase = phrases[index];
  if (phrase === undefined || index > 0 || words.length > 0 || !phrase.bare || phrase.number.form === "indefinite") return null;
  if (wordsBetween(source, sentence.from, phrase.number.from) > HEAD) return null;
  if (termsWithin(source, "speech", phrase.to, sentence.to, "say", "add", "according", "count").length === 0) return null;
  const { sentences } = source.text;
  for (let back = 1; back <= BACK; back += 1) {
    const before = sentences[sentence.index - back];
    if (before === undefined || before.paragraph !== sentence.paragraph) return null;
    const asked = termsWithin(source, "numbers", before.from, before.to, "mask").length > 0 || back > 1;
    const told = readOutcomes(source, before).findLast(
      ({ role }) => role === "verb" || role === "subject" || role === "toll" || role === "noun",
    );
    if (told !== undefined) return asked || told.role === "toll" || isWholeAnswer(source, phrase, told) ? told : null;
  }
  return null;
}

/** "The mayor spoke of eleven dead. Fourteen, the army said": a number that a comma parts from who says it. */
function isWholeAnswer({ text: { tokens } }: SentenceFigures["source"], { number, to }: Phrase, { outcome }: OutcomeWord): boolean {
  return outcome === "killed" && number.form === "exact" && isPause(tokens, to);
}

/** "The number of the dead has been corrected daily. It was 16 at first, 22 by night, and 25 on Saturday": bare numbers of what "it" is, which the sentence before names. */
export function statedTopic({ source, sentence, phrases, words }: SentenceFigures, index: number): OutcomeWord | null {
  const phrase = phrases[index] as Phrase;
  const before = source.text.sentences[sentence.index - 1];
  if (!phrase.bare || phrase.number.form === "indefinite" || words.some(({ from }) => from < phrase.to) || before === undefined)
    return null;
  const first = phrases.find(({ bare }) => bare) as Phrase;
  const it = termsWithin(source, "pronouns", sentence.from, first.number.head, "again").at(-1);
  const be = it === undefined ? undefined : termsWithin(source, "auxiliaries", it.to, first.number.head, "be")[0];
  if (
    it === undefined ||
    be === undefined ||
    wordsBetween(source, it.to, be.from) > 0 ||
    wordsBetween(source, be.to, first.number.head) > 0
  )
    return null;
  const toll = readOutcomes(source, before).at(-1);
  if (toll === undefined || before.paragraph !== sentence.paragraph) return null;
  return toll.role === "toll" || termsWithin(source, "parts", before.from, toll.from, "number_of").length > 0 ? toll : null;
}

/** "As for the wounded, … the ministry counts about ten", "a hospital official spoke of forty": a number that is counted is of those spoken of before. */
export function countedTopic({ source, sentence, phrases }: SentenceFigures, index: number): OutcomeWord | null {
  const phrase = phrases[index] as Phrase;
  const count =
    termsWithin(source, "speech", Math.max(sentence.from, phrase.from - COUNTING), phrase.from, "count").at(-1) ??
    confirmedBy(source, phrase);
  const before = source.text.sentences[sentence.index - 1];
  if (count === undefined || wordsBetween(source, count.to, phrase.from) > gapTo(source, phrase)) return null;
  // "not counting the bombers": nobody's count.
  if (termsWithin(source, "parts", count.from - 1, count.to, "exclude", "before").some(({ to }) => to === count.to)) return null;
  if (phrase.number.form === "zero" || phrase.number.form === "indefinite" || phrase.number.value === null) return null;
  const told = readOutcomes(source, sentence).filter(({ to }) => to <= count.from);
  const near = before !== undefined && sentence.paragraph - before.paragraph <= 1 ? readOutcomes(source, before) : [];
  const topics = told.length > 0 ? told : near;
  const counted = topics.filter(({ role, from }) => TOPICS.has(role) || (role === "fell" && isNumbered(source, from)));
  // "31 dead and 17 hurt. The mayor counts 33": the dead go before the hurt.
  return (told.length > 0 ? undefined : counted.findLast(({ outcome }) => outcome === "killed")) ?? counted.at(-1) ?? null;
}

/** "92 fallen": a number right before the word. */
function isNumbered(source: SentenceFigures["source"], from: number): boolean {
  return numbersWithin(source, from - 1, from).some(({ kind }) => kind === "quantity");
}

/** Words that may stand before a number that is counted: two in "put it higher still, at 14". */
function gapTo(source: SentenceFigures["source"], { number: { head } }: Phrase): number {
  return termsWithin(source, "auxiliaries", head - 1, head, "preposition").length > 0 ? 2 : 1;
}

/** "the ministry later confirmed fifteen.": a bare number right behind the verb, that nothing follows. */
function confirmedBy(source: SentenceFigures["source"], { bare, number, from, to }: Phrase): Match | undefined {
  if (!bare || number.form !== "exact" || (source.text.tokens[to]?.kind ?? "mark") !== "mark") return undefined;
  return termsWithin(source, "speech", from - 1, from, "say")[0];
}
