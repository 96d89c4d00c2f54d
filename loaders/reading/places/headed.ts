import type { Sentence, Token } from "../../model/reading.ts";
import type { PlaceCues } from "./cues.ts";
import type { FoundName } from "./found.ts";

/** Letters of a small word. */
const SMALL = 3;

/** "MALI, Songho.", "CAMEROON / Akwaya": the second name of a line's heading, behind its country. */
export function isHeaded({ countries, tokens }: PlaceCues, from: number, sentence: Sentence): boolean {
  if (!/^[,/]$/.test(tokens[from - 1]?.text ?? "")) return false;
  const country = countries.before(from - 1);
  return country !== null && tokens.slice(sentence.from, country.from).every(({ kind }) => kind === "mark");
}

/** "Kouyapé, le 13.": a name and a day, and nothing else, at the head of what is told of them. */
export function isEntry(
  { tokens, dates, numbers }: PlaceCues,
  { from, to, sentence }: Pick<FoundName, "from" | "to" | "sentence">,
): boolean {
  if (tokens[to]?.kind !== "mark") return false;
  let days = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at] as Token;
    if ((at >= from && at < to) || token.kind === "mark") continue;
    const day = token.kind === "number" || numbers.at(at) !== null || dates.some((edges) => edges.at(at) !== null);
    if (day) days += 1;
    else if (token.capital || token.text.length > SMALL) return false;
  }
  return days > 0;
}

/** "18 Feb, Korongilim (Chibok LGA, Borno)": behind a mark, and in brackets right behind it a place that holds it. */
export function isBracketed(tokens: readonly Token[], begins: ReadonlySet<number>, { from, to }: Pick<FoundName, "from" | "to">): boolean {
  return tokens[from - 1]?.kind === "mark" && tokens[to]?.text === "(" && begins.has(to + 1) && isNumbered(tokens, from, to);
}

/** One word, or one with a number behind it: "Obonyi II". */
export function isNumbered(tokens: readonly Token[], from: number, to: number): boolean {
  return isSingle(tokens, from, to) || (to - from === 2 && /^[IVX]+$/.test(tokens[to - 1]?.text ?? ""));
}

/** One word, or several joined by hyphens: people have more. */
export function isSingle(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).every(({ glued }) => glued);
}
