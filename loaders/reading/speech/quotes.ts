import type { Text } from "../../model/reading.ts";

const OPENERS = "“«";
const CLOSERS = "”»";

/** For every token, the number of the quotation it stands in, or -1. A new paragraph closes what a writer forgot to close. */
export function quotationOf(text: Text): Int32Array {
  const inside = new Int32Array(text.tokens.length).fill(-1);
  let quotation = -1;
  let count = 0;
  let paragraph = -1;
  for (const sentence of text.sentences) {
    if (sentence.paragraph !== paragraph) quotation = -1;
    paragraph = sentence.paragraph;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const mark = text.tokens[i]?.kind === "mark" ? (text.tokens[i]?.text ?? "") : "";
      const straight = mark === '"';
      if (quotation === -1 && mark !== "" && (OPENERS.includes(mark) || straight)) quotation = count++;
      else if (quotation !== -1 && mark !== "" && (CLOSERS.includes(mark) || straight)) {
        inside[i] = quotation;
        quotation = -1;
        continue;
      }
      inside[i] = quotation;
    }
  }
  return inside;
}
