interface Range {
  start: number;
  end: number;
}

/** A passage in its whole sentences, and the sentences beside it; null at an end of the text. */
export interface Surroundings extends Range {
  before: string | null;
  after: string | null;
}

/** The sentences that hold a passage, and those beside them; the passage alone where sentences are not known. */
export function around(text: string, sentences: readonly Range[] | null, passage: Range): Surroundings {
  const first = sentences?.findIndex(({ end }) => end > passage.start) ?? -1;
  const last = sentences?.findLastIndex(({ start }) => start < passage.end) ?? -1;
  const [from, to] = [sentences?.[first], sentences?.[last]];
  if (!sentences || !from || !to || last < first) return { start: passage.start, end: passage.end, before: null, after: null };
  const slice = (at: number) => {
    const sentence = sentences[at];
    return sentence ? text.slice(sentence.start, sentence.end) : null;
  };
  return {
    start: Math.min(from.start, passage.start),
    end: Math.max(to.end, passage.end),
    before: slice(first - 1),
    after: slice(last + 1),
  };
}
