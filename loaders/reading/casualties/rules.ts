import { flatMap } from "../../flat-map.ts";
import type { Sentence } from "../../model/reading.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { isCompany } from "./companions.ts";
import { at, BREAKS, breaksOff, DASHES, FAR, isJoined } from "./joined.ts";
import { bodyOf, deedAside, labelWord, sideWord, splitWord } from "./labels.ts";
import { ofThem } from "./of-them.ts";
import { partSign } from "./parts.ts";
import { isPastOne } from "./past-one.ts";
import type { Phrase } from "./phrases.ts";
import { objectAt } from "./pronouns.ts";
import { isDescribed, isPastComma, relativeObject } from "./relatives.ts";
import { isNominal, type OutcomeWord } from "./words.ts";

/** What the rules that tie a figure to its outcome look at. */
export interface SentenceFigures {
  source: ReadSource;
  sentence: Sentence;
  phrases: readonly Phrase[];
  words: readonly OutcomeWord[];
  /** Armed groups named in the text, as tokens. */
  groups: readonly { from: number; to: number }[];
  /** Armed forces named in the text, as tokens. */
  forces: readonly { from: number; to: number }[];
}

/** The word that a rule ties a phrase to, or null if the rule has nothing to say. */
export type OutcomeRule = (figures: SentenceFigures, index: number) => OutcomeWord | null;

const NEAR = 2;
const ASIDE = 14;
const TOLD = 8;
/** Tables of what says where and when, and codes of theirs that say who or what. */
const WHERE_WHEN = ["auxiliaries", "weekdays", "months", "date-words", "place-prepositions", "place-kinds", "place-modifiers"];
const VERBAL = new Set(["be", "have", "agent", "and", "relative", "modal", "not", "complement"]);
/** From "rose" to the number in "rose on Tuesday to 92". */
const REACHED = 5;
/** Words between a toll and the number at which it stands. */
const STANDING = 28;

/** Words that never stand behind their people. */
const BEFORE_ONLY = new Set(["toll", "zero", "object", "lost", "deed", "split"]);

/** "80 dead", "24 wounded", "neuf soldats tués", "four were dead": the word stands right behind. */
export const adjacentWord: OutcomeRule = (figures, index) => {
  const word = nextWord(figures, index);
  return word === null ? null : pastTaken(figures.words, word);
};

const nextWord: OutcomeRule = ({ source, phrases, words }, index) => {
  const phrase = at(phrases, index);
  const word = pastTaken(words, behind(source, words, phrase), "body");
  if (word === undefined || BEFORE_ONLY.has(word.role)) return null;
  const after = Math.max(phrase.to, phrase.number.to);
  const gap = word.from <= after ? 0 : wordsBetween(source, after, word.from);
  if (gap > NEAR || hasMark(source, Math.min(after, word.from), word.from, `,${BREAKS}`)) return null;
  if (word.from > after && termsWithin(source, "auxiliaries", after, word.from, "and").length > 0) return null;
  // "killed four people before being shot dead": of the subject, not of the four.
  if (word.from > after && termsWithin(source, "connectives", after, word.from).length > 0) return null;
  if (phrases[index + 1] !== undefined && at(phrases, index + 1).from < word.from) return null;
  if (word.role === "noun" || word.role === "body")
    return phrase.person !== null && phrase.person.to <= word.from && gap > linking(source, after, word.from) ? null : word;
  if (gap === 0 && phrase.person === null && ofThem(source, phrase.number.to) === null) return word;
  return isDoneBy(source, phrase, word, phrases[index + 1]) ? null : word;
};

/** The next word; "killed" is a noun behind a bare number ("12 killed") and a verb behind people ("three gunmen killed four"). */
function behind(source: ReadSource, words: readonly OutcomeWord[], phrase: Phrase): OutcomeWord | undefined {
  const word = words.find(({ from }) => from >= phrase.number.to);
  // "three of them killed 30 people": people, too.
  if (word?.role !== "noun" || (phrase.person === null && ofThem(source, phrase.number.to) === null)) return word;
  return words.find(({ from, role }) => from === word.from && role === "verb") ?? word;
}

/** "trente-huit otages tués", "trois enseignants enlevés à Nadiagou ont été retrouvés morts": what befell those taken, not that they were. */
function pastTaken<W extends OutcomeWord | undefined>(words: readonly OutcomeWord[], word: W, of?: OutcomeWord["role"]): W | OutcomeWord {
  if (word?.outcome !== "abducted" || word.passive || word.active || (of !== undefined && word.role !== of)) return word;
  const [reach, roles] = word.role === "body" ? [NEAR, ["verb", "subject", "noun"]] : [ASIDE, ["verb", "subject"]];
  const killed = words.find(({ from, role, outcome }) => {
    return from >= word.to && from - word.to <= reach && outcome === "killed" && roles.includes(role);
  });
  return killed !== undefined && (word.role === "body" || killed.passive || killed.role === "subject") ? killed : word;
}

/** How many of the words are no more than "were": "90 people were dead". */
function linking(source: ReadSource, from: number, to: number): number {
  return termsWithin(source, "auxiliaries", from, to, "be", "have", "modal").length + termsWithin(source, "adverbs", from, to).length;
}

/** True if the phrase is who does it: "two gunmen killed five people". */
function isDoneBy(source: ReadSource, phrase: Phrase, word: OutcomeWord, next: Phrase | undefined): boolean {
  if (word.role !== "verb" || word.passive) return false;
  // "a girl walked up to a guard, killing him and three others".
  if (objectAt(source, word.to) !== null) return true;
  // "a fait deux tués côté armée": the auxiliary is another verb's.
  if (word.from === phrase.number.to && phrase.to > word.from) return false;
  if (word.active) return true;
  const listed = next !== undefined && termsWithin(source, "auxiliaries", word.to, next.from, "and").length > 0;
  const object =
    next !== undefined &&
    !listed &&
    next.from - word.to <= NEAR &&
    next.from >= word.to &&
    !hasMark(source, word.to, next.from, ",.;:»”") &&
    // "dix ennemis tués pour six pertes".
    termsWithin(source, "auxiliaries", word.to, next.from, "preposition").length === 0 &&
    !beginsClause(source, word.to, next);
  const people = termsWithin(source, "people", word.to, word.to + 4).length > 0 && !hasMark(source, word.to, word.to + 2, ",.;:");
  return object || (people && !listed && phrase.group === "attacker");
}

/** "killed 80 people", "leaving at least six people dead", "tuant huit civils": the word stands right before. */
export const wordBefore: OutcomeRule = ({ source, phrases, words }, index) => {
  const phrase = at(phrases, index);
  const word = words.findLast(({ to }) => to <= phrase.from);
  if (word === undefined || !["verb", "object", "lost", "toll", "deed"].includes(word.role) || isCompany(source, phrase)) return null;
  if (word.role === "toll" || (word.role === "verb" && word.passive && !isInverted(source, word, phrase))) return null;
  if ((word.role === "lost" || word.role === "deed") && phrase.person === null && !isOwn(source, phrase) && !isLast(source, phrase, word))
    return null;
  const gap = wordsBetween(source, word.to, phrase.from);
  if (isPastWhereWhen(source, word, phrase) || isPastOne(source, word, phrase)) return word;
  if (isPastAside(source, word, phrase) && !phrases.some(({ from }) => from >= word.to && from < phrase.from)) return word;
  if (gap > (phrase.person === null ? 1 : NEAR + 1) || hasMark(source, word.to, phrase.from, `,.${BREAKS}`)) return null;
  if (termsWithin(source, "auxiliaries", word.to, phrase.from, "agent").length > 0 || beginsClause(source, word.to, phrase)) return null;
  return phrase.person === null && !phrase.bare && gap > 0 ? null : word;
};

/** "On Sunday it lost six.": a bare number that nothing follows. */
function isLast({ text }: ReadSource, { bare, number, to }: Phrase, { role }: OutcomeWord): boolean {
  return role === "lost" && bare && number.form === "exact" && (text.tokens[to]?.kind ?? "mark") === "mark";
}

/** "14 others wounded after a bomber …": a new clause begins. */
function beginsClause(source: ReadSource, at: number, { from }: Phrase): boolean {
  return from > at && termsWithin(source, "connectives", at, at + 1).length > 0;
}

/** "où ont été tués plusieurs soldats": the people stand right behind their verb. */
function isInverted({ text }: ReadSource, word: OutcomeWord, phrase: Phrase): boolean {
  return phrase.person !== null && phrase.from === word.to && text.tokens[word.to - 1]?.kind === "word";
}

/** "a tué mardi, non loin de Gossi, un homme": a time or place between commas may stand before the object of an active verb. */
function isPastAside(source: ReadSource, word: OutcomeWord, phrase: Phrase): boolean {
  if (!(word.active || isSecondVerb(source, word)) || phrase.person === null) return false;
  if (wordsBetween(source, word.to, phrase.from) > ASIDE) return false;
  const commas = source.text.tokens.slice(word.to, phrase.from).filter(({ text }) => text === ",").length;
  return commas === 2 && !hasMark(source, word.to, phrase.from, `.${BREAKS}`);
}

/** "a tué lundi près de Djibo douze hommes": nothing but a day and a place stands between. */
function isPastWhereWhen(source: ReadSource, word: OutcomeWord, phrase: Phrase): boolean {
  if (phrase.person === null || !(word.active || word.role === "object" || word.role === "lost")) return false;
  if (phrase.from === word.to || phrase.from - word.to > ASIDE) return false;
  const known = flatMap(WHERE_WHEN, (table) => termsWithin(source, table, word.to, phrase.from)).filter(({ code }) => !VERBAL.has(code));
  for (let at = word.to; at < phrase.from; at += 1) {
    const { kind, capital, text } = source.text.tokens[at] as ReadSource["text"]["tokens"][number];
    const told = kind === "mark" ? "'’-".includes(text) : capital || known.some(({ from, to }) => from <= at && at < to);
    if (!told) return false;
  }
  return true;
}

/** "had overrun a company at El Adde and killed": goes on with the verb before it. */
function isSecondVerb(source: ReadSource, { from, passive }: OutcomeWord): boolean {
  if (passive || termsWithin(source, "auxiliaries", from - 1, from, "and").length === 0) return false;
  return termsWithin(source, "auxiliaries", Math.max(0, from - FAR), from, "have", "be").at(-1)?.code === "have";
}

/** "Six people, including a soldier, have been injured", "five soldiers died": the verb that follows, past what stands between commas. */
export const verbAfter: OutcomeRule = ({ source, phrases, words }, index) => {
  const phrase = at(phrases, index);
  if (phrase.person === null && !phrase.bare) return null;
  // "put the number of dead at 19 and said 33 people were hurt": counted by the word right before.
  if (phrase.bare && words.some(({ role, to }) => role === "toll" && to === phrase.from)) return null;
  const them = ofThem(source, phrase.to);
  const far = phrase.person === null && them === null ? NEAR + 1 : isDescribed(source, phrase) ? 2 * FAR : FAR;
  for (const word of words) {
    const behind = word.role === "verb" || word.role === "subject" || (word.role === "fell" && isPastComma(source, word));
    if (word.from < phrase.to || !behind || isNominal(source, word)) continue;
    if (wordsBetween(source, them?.to ?? phrase.to, word.from) > far || breaksOff(source, phrase.to, word.from)) return null;
    if (!reaches(source, phrases, words, index, word) || isOfAside(source, words, phrase, word) || isWhoSays(source, phrase, word))
      return null;
    return isDoneBy(
      source,
      phrase,
      word,
      phrases.find((other) => other.from >= word.to),
    )
      ? null
      : word;
  }
  return null;
};

/** "Ali Hussein, a police officer, said seven people had been killed": who says it is not among them. */
function isWhoSays(source: ReadSource, { number, person, from, to }: Phrase, verb: OutcomeWord): boolean {
  if (number.form !== "indefinite" || person === null || source.text.tokens[from - 1]?.text !== ",") return false;
  const says = termsWithin(source, "speech", to, verb.from, "say", "add", "count")[0];
  return says !== undefined && source.text.tokens[says.to]?.text !== ",";
}

/** "12 were killed — 11 soldiers and a gendarme — while six were injured": what stands between dashes goes on with the verb before them. */
function isOfAside(source: ReadSource, words: readonly OutcomeWord[], phrase: Phrase, verb: OutcomeWord): boolean {
  const before = words.findLast(({ to }) => to <= phrase.from);
  if (before === undefined || before.role === "toll") return false;
  return hasMark(source, before.to, phrase.from, DASHES) && hasMark(source, phrase.to, verb.from, DASHES);
}

/** True if nothing between phrase and verb takes the verb for itself: only phrases joined to this one, or parts of it. */
function reaches(source: ReadSource, phrases: readonly Phrase[], words: readonly OutcomeWord[], index: number, word: OutcomeWord): boolean {
  const phrase = at(phrases, index);
  // "who were on their way home from a burial": a body without a number counts nobody.
  const told = ["toll", isDescribed(source, phrase) && (phrases[index + 1]?.from ?? word.from) >= word.from ? "body" : "toll"];
  if (words.some(({ from, role }) => from >= phrase.to && from < word.from && !told.includes(role))) return false;
  const later = phrases.slice(index + 1).filter(({ from }) => from < word.from);
  const last = later.at(-1);
  // "they set upon the volunteers, of whom four died": the part right before the verb has it.
  if (last !== undefined && last.to === word.from && isAside(source, last)) return false;
  // "100 hostages were trapped, but 20 have died", "sixty militants came, four wounded": the number right before the verb is the one that it tells of.
  const joined = last !== undefined && isJoined(source, phrases, index, phrases.indexOf(last));
  // "the toll stands at 15, with 12 wounded": two numbers alone are no list.
  const listed = joined && !(phrase.person === null && last.person === null && hasMark(source, phrase.to, last.number.head, ","));
  const apart = last?.bare === true && !listed && !isAside(source, last);
  // "two gunmen fired on diners until both were killed": those taken up again have the verb.
  if (apart && (hasMark(source, phrase.to, last.number.head, ",") || last.to === word.from || last.number.definite)) return false;
  const between = later.filter(({ person }) => person !== null);
  return between.every((other) => isJoined(source, phrases, index, phrases.indexOf(other)) || isAside(source, other));
}

/** "including a soldier", "dont quatre militaires": said in passing between commas. */
function isAside(source: ReadSource, phrase: Phrase): boolean {
  return termsWithin(source, "parts", Math.max(0, phrase.from - 6), phrase.from, "before", "exclude").length > 0;
}

/** "losses on one of its units". */
function isOwn(source: ReadSource, { person, number }: Phrase): boolean {
  return person === null && termsWithin(source, "parts", number.to, number.to + 3, "own", "fellow").some(({ from }) => from === number.to);
}

/** "the death toll rose to 42", "put the dead at 37", "bringing to seven the losses". */
export const tollWord: OutcomeRule = ({ source, sentence, phrases, words }, index) => {
  const phrase = at(phrases, index);
  if (phrase.number.form === "indefinite" || phrase.number.form === "zero" || isOwn(source, phrase)) return null;
  const before = words.findLast(({ role, to }) => role === "toll" && to <= phrase.from);
  if (before !== undefined) {
    const changed = termsWithin(source, "numbers", Math.max(before.to, phrase.from - REACHED), phrase.from, "change").length > 0;
    const crossed =
      !changed &&
      phrase.number.replaces === null &&
      phrases.some(
        ({ from, number }, place) =>
          number.form !== "indefinite" &&
          from >= before.to &&
          from < phrase.from &&
          number.replaces === null &&
          // "The dead, three ministers included, came to 22".
          partSign(source, sentence, phrases, place) === null,
      );
    const verbs = termsWithin(source, "speech", before.to, phrase.from, "say", "add").length > 0;
    const far =
      verbs || wordsBetween(source, before.to, phrase.from) > (changed ? FAR : TOLD) || hasMark(source, before.to, phrase.from, BREAKS);
    // "the families of the dead and a great many men": others than the dead.
    const apart = termsWithin(source, "auxiliaries", before.to, phrase.from, "and").some(({ from }) => from === before.to);
    if (!far && !crossed && !apart && (phrase.bare || phrase.person !== null)) return before;
  }
  const after = words.find(({ role, from }) => role === "toll" && from >= phrase.to);
  if (after === undefined) return null;
  // "Trois volontaires et cinq civils : tel est le bilan".
  const summed = source.text.tokens[phrase.to]?.text === ":" && wordsBetween(source, phrase.to, after.from) <= REACHED;
  if (summed && phrase.person !== null && !hasMark(source, phrase.to + 1, after.from, `,.${BREAKS}`)) return after;
  // "vingt blessés : un bilan a minima": the article of the toll.
  const article = after.from === phrase.to && phrase.number.count.best === 1;
  return phrase.bare && !article && wordsBetween(source, phrase.to, after.from) <= 1 ? after : null;
};

/** "the death toll from a bombing that targeted a patrol in Tessalit stands at five, with 22 wounded": however far behind the toll. */
export const tollStands: OutcomeRule = ({ source, phrases, words }, index) => {
  const phrase = at(phrases, index);
  const stands = termsWithin(source, "context", phrase.number.head - REACHED, phrase.number.head, "stands").at(-1);
  if (stands?.to !== phrase.number.head && stands?.to !== phrase.from) return null;
  const toll = words.findLast(({ role, to }) => role === "toll" && to <= stands.from);
  return toll !== undefined && wordsBetween(source, toll.to, stands.from) <= STANDING ? toll : null;
};

/** In the order in which they are asked: the nearer word first. */
export const OUTCOME_RULES: readonly [string, OutcomeRule][] = [
  ["casualty-toll", tollStands],
  ["casualty-body", bodyOf],
  ["casualty-side", sideWord],
  ["casualty-adjacent", adjacentWord],
  ["casualty-split", splitWord],
  ["casualty-object", wordBefore],
  ["casualty-subject", relativeObject],
  ["casualty-subject", verbAfter],
  ["casualty-toll", tollWord],
  ["casualty-label", labelWord],
  ["casualty-object", deedAside],
];
