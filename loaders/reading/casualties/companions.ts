import { flatMap } from "../../flat-map.ts";
import type { Count } from "../../model/coded.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { type CasualtyFigure, figureAt } from "./figure.ts";
import type { Phrase } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";
import type { OutcomeWord } from "./words.ts";

/** Words from what befell somebody to "along with": "killed in Djibo on Monday along with". */
const REACH = 8;
/** Tokens of "in the company of". */
const LONGEST = 5;
/** Tokens of "of his" behind "three members". */
const THEIRS = 2;

/**
 * "The mayor was killed with three of his guards", "Colonel Ali, shot dead alongside two soldiers": those who are told behind somebody to have met what he
 * met, and himself where nothing else counts him. Takes the figures that the sentence has besides.
 */
export function readCompanions(figures: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  const free = figures.phrases.filter(
    ({ person, from, to }) => person !== null && !counted.some((figure) => figure.from < to && figure.to > from),
  );
  return flatMap(free, (phrase) => {
    const [word, company] = metBefore(figures, phrase) ?? [];
    if (word === undefined || company === undefined || word.outcome === "both") return [];
    const known = counted.some((figure) => figure.word.from === word.from);
    const theirs = termsWithin(figures.source, "parts", phrase.number.to, phrase.to + THEIRS, "own").length > 0;
    // "a trouvé la mort avec trois autres personnes": on top of him.
    const others = termsWithin(figures.source, "parts", phrase.number.to, phrase.to, "other").length > 0;
    const count = known || !(theirs || others) ? phrase.number.count : withOneMore(phrase.number.count);
    const told = { rule: "casualty-object", outcome: word.outcome, group: phrase.group, word: { from: word.from, to: word.to } };
    return [figureAt(figures.source, phrase.from, phrase.to, { ...told, count, additional: known && others })];
  });
}

/** "killed with three of his guards": behind a word that joins them to somebody, those counted are not whom the verb before it has for its object. */
export function isCompany(source: ReadSource, { from }: Phrase): boolean {
  return termsWithin(source, "parts", from - LONGEST, from, "company").some(({ to }) => to === from);
}

/** "Ali Sayed was killed with three of his guards": four, where nothing else counts him. */
function withOneMore({ low, best, high }: Count): Count {
  const more = (value: number | null) => (value === null ? null : value + 1);
  return { low: more(low), best: more(best), high: more(high) };
}

/** What befell somebody, and the words that join those who are counted behind it to him. */
function metBefore({ source, sentence, words }: SentenceFigures, phrase: Phrase): [OutcomeWord, Match] | null {
  const company = termsWithin(source, "parts", sentence.from, phrase.from, "company").at(-1);
  if (company === undefined || company.to !== phrase.from) return null;
  const word = words.findLast(({ to }) => to <= company.from);
  if (word === undefined || (word.role !== "verb" && word.role !== "subject")) return null;
  const between = wordsBetween(source, word.to, company.from);
  // "was killed in a clash with three gunmen": only what stands right behind the word is so short.
  const alone = company.to - company.from === 1 && between > 0;
  if (alone || between > REACH || hasMark(source, word.to, company.from, ";:.()")) return null;
  const apart = ["tactics", "speech"].some((table) => termsWithin(source, table, word.to, company.from).length > 0);
  // "he had died with twenty other fighters".
  const others = termsWithin(source, "parts", phrase.number.to, phrase.to, "other").length > 0;
  return apart || (phrase.group === "attacker" && company.to - company.from === 1 && !others) ? null : [word, company];
}
