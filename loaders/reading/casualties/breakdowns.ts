import { hasMark, type ReadSource, wordsBetween } from "../source.ts";
import type { CasualtyFigure } from "./figure.ts";
import { isJoined } from "./joined.ts";
import type { Tied } from "./lists.ts";
import type { Phrase } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";
import type { OutcomeWord } from "./words.ts";

/** "trois femmes, deux enfants et un vieillard ont …": one list that happens to add up; those told apart stand between two commas, or end the sentence. */
export function isListOf(source: ReadSource, whole: Phrase, first: Phrase, last: Phrase): boolean {
  if (whole.group === "unknown" || hasMark(source, whole.to, first.from, ":(–—")) return false;
  return source.text.tokens[last.to]?.kind === "word";
}

/** "trois habitants, un cultivateur, un sexagénaire et son petit-fils, ont été tués": people of the same kind, one by one, behind a comma. */
export function isNamedApart(source: ReadSource, whole: Phrase, parts: readonly Phrase[], sum: number): boolean {
  const total = whole.number.value ?? 0;
  const [first] = parts;
  if (first === undefined || whole.group === "unknown" || sum >= total || !hasMark(source, whole.to, first.from, ",")) return false;
  if (wordsBetween(source, whole.to, first.from) > 0) return false;
  return parts.every(({ number, group }) => number.form === "indefinite" && group === whole.group);
}

/** "102 lives lost. The spokesman gave the sum: 24 of his own and 78 of those opposite": numbers without a word of their own that add up to the dead told before. */
export function addUpToBefore(
  { source, phrases, words }: SentenceFigures,
  tied: (Tied | null)[],
  before: CasualtyFigure | undefined,
  word: (figure: CasualtyFigure) => OutcomeWord,
): void {
  if (before?.outcome !== "killed" || words.length > 0 || phrases.length < 2 || tied.some((one) => one !== null)) return;
  if (!phrases.every(({ person, bare }) => person !== null || bare) || !isJoined(source, phrases, 0, phrases.length - 1)) return;
  const sum = phrases.reduce((total, { number }) => total + (number.value ?? Number.NaN), 0);
  if (sum !== before.count.best) return;
  phrases.forEach((phrase, index) => {
    tied[index] = { phrase, word: word(before), rule: "casualty-breakdown", part: true };
  });
}
