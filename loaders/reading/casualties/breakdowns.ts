import { hasMark, type ReadSource, wordsBetween } from "../source.ts";
import type { Phrase } from "./phrases.ts";

/** "trois femmes, deux enfants et un vieillard ont …": one list that happens to add up; those told apart stand between two commas, or end the sentence. */
export function isListOf(source: ReadSource, whole: Phrase, first: Phrase, last: Phrase): boolean {
  if (whole.group === "unknown" || hasMark(source, whole.to, first.from, ":(–—")) return false;
  return source.text.tokens[last.to]?.kind === "word";
}

/** "trois habitants, un cultivateur, un sexagénaire et son petit-fils, ont été tués": people of the same kind, one by one, behind a comma. */
export function isNamedApart(source: ReadSource, whole: Phrase, parts: readonly Phrase[], sum: number): boolean {
  const total = whole.number.value ?? 0;
  const [first] = parts;
  if (first === undefined || whole.group === "unknown" || sum >= total || !hasMark(source, whole.to, first.from, ",")) return false;
  if (wordsBetween(source, whole.to, first.from) > 0) return false;
  return parts.every(({ number, group }) => number.form === "indefinite" && group === whole.group);
}
