import type { Mention, Text } from "../model/reading.ts";
import { sentenceAt } from "./source.ts";

/** The mention of tokens `from` to `to` (exclusive) of a text, read by a rule. */
export function mentionOf(text: Text, from: number, to: number, rule: string): Mention {
  return {
    part: text.part,
    start: text.tokens[from]?.start ?? 0,
    end: text.tokens[to - 1]?.end ?? 0,
    sentence: sentenceAt(text, from).index,
    from,
    to,
    rule,
  };
}
