import { flatMap } from "../../flat-map.ts";
import { termsWithin, wordsBetween } from "../source.ts";
import type { CasualtyFigure } from "./figure.ts";
import { changedFigure } from "./figure.ts";
import type { SentenceFigures } from "./rules.ts";

const NEAR = 10;

/** "two reporters were kidnapped, then killed": what befell the same people after. */
export function readSecond({ source, phrases, words }: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  return flatMap(counted, (figure) => {
    if (figure.outcome !== "abducted" && figure.outcome !== "missing") return [];
    const word = words.find(({ outcome, from, role }) => outcome === "killed" && role === "verb" && from >= figure.word.to);
    if (
      word === undefined ||
      wordsBetween(source, figure.word.to, word.from) > NEAR ||
      counted.some((other) => other.word.from === word.from)
    )
      return [];
    const passive = word.passive && figure.outcome === "missing";
    const joined =
      passive ||
      termsWithin(source, "auxiliaries", figure.word.to, word.from, "and").length > 0 ||
      termsWithin(source, "connectives", figure.word.to, word.from).length > 0;
    const other = phrases.some(({ from }) => from >= figure.word.to && from < word.from);
    return joined && !other && !word.active
      ? [changedFigure(figure, { outcome: "killed", rule: "casualty-second", word: { from: word.from, to: word.to } })]
      : [];
  });
}
