import type { Span } from "../model/coded.ts";
import type { Sentence, Text } from "../model/reading.ts";
import { lineKinds } from "./kinds.ts";
import { makeLegible } from "./legible.ts";
import type { LanguagePack } from "./pack.ts";
import { splitSentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";

/**
 * Cuts one part of an article into tokens and sentences, linear in its length; never throws.
 * What a wrong encoding broke is mended first, and every offset counts UTF-16 units of that; a title is one headline whatever it looks like.
 */
export function segment(part: Span["part"], received: string, pack: LanguagePack): Text {
  const { text: raw, mends } = makeLegible(received);
  const tokens = tokenise(raw);
  const stretches = splitSentences(raw, tokens, pack);
  const kinds = lineKinds(tokens, stretches, pack);
  const sentences = stretches.map(
    (stretch, index): Sentence => ({
      index,
      paragraph: stretch.paragraph,
      kind: part === "title" ? "headline" : (kinds[stretch.paragraph] ?? "story"),
      start: tokens[stretch.from]?.start ?? 0,
      end: tokens[stretch.to - 1]?.end ?? 0,
      from: stretch.from,
      to: stretch.to,
    }),
  );
  return { part, raw, received, mends, tokens, sentences };
}
