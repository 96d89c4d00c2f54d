import type { Sentence, Text, Token } from "../../model/reading.ts";

const MOSTLY = 0.7;
const SHORTEST_TITLE = 3;
const SHORT_WORD = 3;

/** Indexes of the sentences in which a capital says nothing: Headlines With Capitals and ALL CAPS. */
export function titledSentences({ tokens, sentences }: Text): Set<number> {
  return new Set(sentences.filter((sentence) => isTitled(tokens, sentence)).map(({ index }) => index));
}

function isTitled(tokens: readonly Token[], { from, to }: Sentence): boolean {
  const words = tokens.slice(from + 1, to).filter(({ kind }) => kind === "word");
  if (words.length >= SHORTEST_TITLE && words.every(({ text }) => text === text.toUpperCase())) return true;
  const long = words.filter(({ text }) => text.length > SHORT_WORD);
  return long.length > SHORTEST_TITLE && long.filter(({ capital }) => capital).length > MOSTLY * long.length;
}
