import { termsWithin } from "../source.ts";
import type { Phrase } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";
import type { OutcomeWord } from "./words.ts";

const PART_SIGN = 8;

/** "three of them were among the wounded": the sign itself says what befell them. */
export function outcomeOfSign({ source, words }: SentenceFigures, phrase: Phrase): OutcomeWord | null {
  const signs = termsWithin(source, "parts", Math.max(0, phrase.from - PART_SIGN), phrase.to + PART_SIGN, "before", "after");
  return words.find(({ from, to }) => signs.some((sign) => sign.from <= from && to <= sign.to)) ?? null;
}
