import type { Finding } from "../accounts/finding.ts";
import type { Evidence } from "../model/coded.ts";
import { rawSpan } from "../reading/legible.ts";

const LONGEST = 400;

/** The passage for a finding: its sentence, or as much of it round the words that count as the contract allows. */
export function evidenceOf({ field, value, clause, from, to, rule, inferred }: Finding, account: number | null): Evidence {
  const { text } = clause.reading;
  const { sentence } = clause;
  const words = { start: text.tokens[from]?.start ?? sentence.start, end: text.tokens[to - 1]?.end ?? sentence.end };
  const whole = rawSpan(text, Math.min(sentence.start, words.start), Math.max(sentence.end, words.end));
  const { start, end } = cut(text.received, whole, rawSpan(text, words.start, words.end));
  return { field, value, account, part: text.part, start, end, quote: text.received.slice(start, end), rule, inferred };
}

interface Range {
  start: number;
  end: number;
}

/** Cuts a long sentence at spaces, evenly round the words. */
function cut(raw: string, sentence: Range, words: Range): Range {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const end = Math.min(words.end, words.start + LONGEST);
  const spare = LONGEST - (end - words.start);
  let first = Math.max(sentence.start, words.start - Math.floor(spare / 2));
  let last = Math.min(sentence.end, first + LONGEST);
  first = Math.max(sentence.start, last - LONGEST);
  while (first > sentence.start && first < words.start && !/\s/.test(raw[first - 1] ?? " ")) first += 1;
  while (last < sentence.end && last > end && !/\s/.test(raw[last] ?? " ")) last -= 1;
  return { start: first, end: last };
}
