import { flatMap } from "../../flat-map.ts";
import { termsWithin } from "../source.ts";
import type { CasualtyFigure } from "./figure.ts";
import { changedFigure } from "./figure.ts";
import type { SentenceFigures } from "./rules.ts";

const BESIDE = 2;
/** "une quatrième victime". */
const NAMED = 3;

/**
 * "killed one peacekeeper and injured another", "three died and a fourth the next day", "Three soldiers were killed. A fourth died in hospital": one more of
 * those counted in the sentence, or in the one before it.
 */
export function readAnother(
  { source, sentence, words }: SentenceFigures,
  counted: readonly CasualtyFigure[],
  previous?: CasualtyFigure,
): CasualtyFigure[] {
  const near = previous !== undefined && sentence.index - previous.sentence === 1 && previous.group !== "attacker" ? previous : undefined;
  const ahead = termsWithin(source, "parts", sentence.from, sentence.from + BESIDE + 1, "one_more").some(
    ({ from }) => from === sentence.from,
  );
  return flatMap(words, (word) => {
    const free = !counted.some((figure) => figure.word.from === word.from);
    const known = counted.findLast((figure) => figure.word.from < word.from && figure.to <= word.from) ?? (ahead ? near : undefined);
    if (!free || known === undefined || (word.role !== "verb" && word.role !== "subject") || word.outcome === "both") return [];
    const floor = Math.max(sentence.from, word.from - 2 * BESIDE);
    const found = [
      ...termsWithin(source, "parts", word.to, Math.min(sentence.to, word.to + BESIDE), "one_more"),
      ...termsWithin(source, "parts", floor, word.from, "one_more"),
    ];
    const more = found.find(
      ({ from, to }) => from === word.to || (to <= word.from && to + (from === sentence.from ? NAMED : BESIDE) > word.from),
    );
    if (more === undefined || (isOfNoun(more.to) && more.from > word.from)) return [];
    const [from, to] = [Math.min(more.from, word.from), Math.max(more.to, word.to)];
    const span = { start: source.text.tokens[from]?.start ?? 0, end: source.text.tokens[to - 1]?.end ?? 0 };
    const one = { count: { low: 1, best: 1, high: 1 }, additional: known.outcome === word.outcome };
    return [
      {
        ...told(known),
        ...span,
        rule: "casualty-another",
        from,
        to,
        outcome: word.outcome,
        ...one,
        word: { from: word.from, to: word.to },
      },
    ];
  });

  /** Whatever was said of the others alone is not said of the one. */
  function told(figure: CasualtyFigure): CasualtyFigure {
    return changedFigure(figure, { sentence: sentence.index, isPart: false, bare: false, replaces: null, updates: false });
  }

  /** "wounded another soldier", "injured another 13": who it is, or how many, is counted of itself. */
  function isOfNoun(at: number): boolean {
    return source.text.tokens[at]?.kind === "number" || termsWithin(source, "people", at, at + BESIDE).some(({ from }) => from === at);
  }
}
