import type { Token } from "../../model/reading.ts";
import type { NumberMention } from "../numbers.ts";
import type { ReadSource } from "../source.ts";

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
