import type { Sentence, Text, Token } from "../../model/reading.ts";

const MOSTLY = 0.7;
const SHORTEST_TITLE = 3;
const SHORT_WORD = 3;

/** Indexes of the sentences in which a capital says nothing: Headlines With Capitals and ALL CAPS. */
export function titledSentences({ tokens, sentences }: Text): Set<number> {
  return new Set(sentences.filter((sentence) => isTitled(tokens, sentence)).map(({ index }) => index));
}

function isTitled(tokens: readonly Token[], { from, to }: Sentence): boolean {
  let words = 0;
  let upper = 0;
  let long = 0;
  let capitals = 0;
  for (let i = from + 1; i < to; i += 1) {
    const { kind, text, capital, form } = tokens[i] as Token;
    if (kind !== "word") continue;
    words += 1;
    if (form.upper) upper += 1;
    if (text.length <= SHORT_WORD) continue;
    long += 1;
    if (capital) capitals += 1;
  }
  return (words >= SHORTEST_TITLE && upper === words) || (long > SHORTEST_TITLE && capitals > MOSTLY * long);
}
