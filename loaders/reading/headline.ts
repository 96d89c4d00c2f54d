import type { Text } from "../model/reading.ts";

/** The first line of a text that reads as its headline, with white space closed up; null if none does. */
export function headlineOf({ raw, sentences }: Text): string | null {
  const first = sentences.find(({ kind }) => kind === "headline");
  if (first === undefined) return null;
  const line = sentences.filter(({ paragraph }) => paragraph === first.paragraph);
  return raw.slice(first.start, line.at(-1)?.end).replace(/\s+/gu, " ").trim() || null;
}
