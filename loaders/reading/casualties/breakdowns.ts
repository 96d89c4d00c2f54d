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

/** "cinq morts, deux militaires et trois assaillants": phrases that add up to the figure before them are its parts. */
export function breakDown({ source, phrases }: SentenceFigures, tied: (Tied | null)[]): void {
  for (let i = 0; i + 1 < phrases.length; i += 1) {
    const whole = tied[i];
    const total = whole?.phrase.number.value;
    if (!whole || total == null) continue;
    let sum = 0;
    for (let j = i + 1; j < phrases.length; j += 1) {
      const phrase = phrases[j] as Phrase;
      if ((phrase.person === null && !phrase.bare) || (tied[j] && tied[j]?.word.outcome !== whole.word.outcome)) break;
      if (j > i + 1 && !isJoined(source, phrases, j - 1, j)) break;
      // "deux forestiers, un soldat et un civil": one list, not foresters of whom one is a soldier.
      if (whole.phrase.group !== "unknown" && (phrase.group === "civilian") !== (whole.phrase.group === "civilian")) break;
      sum += phrase.number.value ?? 0;
      if (isNamedApart(source, whole.phrase, phrases.slice(i + 1, j + 1), sum)) tied[j] = { ...(tied[j] ?? whole), phrase, part: true };
      if (
        sum !== total ||
        j === i + 1 ||
        (!isBySite(phrases.slice(i + 1, j + 1)) && isListOf(source, whole.phrase, phrases[i + 1] as Phrase, phrase))
      )
        continue;
      for (let k = i + 1; k <= j; k += 1)
        tied[k] = { phrase: phrases[k] as Phrase, word: whole.word, rule: "casualty-breakdown", part: true };
    }
  }
}

/** "five of the attackers, three at the office and two at the headquarters": bare numbers, by where. */
function isBySite(parts: readonly Phrase[]): boolean {
  return parts.every(({ person, bare }) => person === null && bare);
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

/** "seven soldiers are said to have fallen beside five rangers, that is twelve people": the last number sums up those before it. */
export function addUpBehind({ phrases }: SentenceFigures, tied: (Tied | null)[]): void {
  const last = phrases.length - 1;
  const total = phrases[last];
  const parts = phrases.slice(0, last).filter(({ person, bare }) => person !== null || bare);
  if (total === undefined || parts.length < 2 || parts.length < last || total.number.value === null) return;
  if (parts.reduce((sum, { number }) => sum + (number.value ?? Number.NaN), 0) !== total.number.value) return;
  const told = tied.slice(0, last).find((one) => one !== null);
  if (told?.word.outcome !== "killed" || tied.some((one) => one && one.word.outcome !== "killed")) return;
  phrases.forEach((phrase, index) => {
    tied[index] = { phrase, word: tied[index]?.word ?? told.word, rule: "casualty-breakdown", part: index < last };
  });
}
