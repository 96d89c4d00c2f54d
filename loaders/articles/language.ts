import { franc } from "franc-min";
import type { Language } from "../model/article.ts";

/** Texts with fewer letters are not guessed at. */
const FEWEST_LETTERS = 40;

/**
 * The language that a text is written in by its letter sequences (franc), as ISO 639-1.
 *
 * @returns null where the text is too short to tell.
 */
export function detectLanguage(text: string): Language | null {
  const letters = text.slice(0, 4096).replace(/https?:\/\/\S+/g, " ");
  if ((letters.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return null;
  const code = franc(letters);
  return code === "und" ? null : new Intl.Locale(code).language;
}
