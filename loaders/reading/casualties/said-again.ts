import type { Token } from "../../model/reading.ts";
import type { NumberMention } from "../numbers.ts";
import { type ReadSource, termsWithin } from "../source.ts";

/** Tokens of "d'un groupe d'autodéfense" on either side of its article. */
const NAME = 4;

/** "six (6) terrorists", "trois (03) militaires": a number said again in figures is one number. */
export function withFigures({ text: { tokens } }: ReadSource, numbers: readonly NumberMention[]): readonly NumberMention[] {
  const again = new Set(numbers.filter((number) => isSaidAgain(tokens, number)).map(({ to }) => to + 1));
  if (again.size === 0) return numbers;
  return numbers
    .filter(({ from }) => !again.has(from))
    .map((number) => (isSaidAgain(tokens, number) ? { ...number, to: number.to + 3 } : number));
}

function isSaidAgain(tokens: readonly Token[], { to, value }: NumberMention): boolean {
  if (tokens[to]?.text !== "(") return false;
  const figure = tokens[to + 1];
  return figure?.kind === "number" && Number(figure.text) === value && tokens[to + 2]?.text === ")";
}

/** "six membres d'un groupe d'autodéfense": the article within the words for those who are counted is no number. */
export function isOfName(source: ReadSource, { from, to, form }: NumberMention): boolean {
  if (form !== "indefinite") return false;
  return termsWithin(source, "people", from - NAME, to + NAME).some((people) => people.from < from && people.to > to);
}
