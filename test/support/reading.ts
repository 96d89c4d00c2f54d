import { LANGUAGE_MODULES } from "../../loaders/reading/languages/index.ts";
import { type LanguagePack, makePack } from "../../loaders/reading/pack.ts";
import { readLexicon } from "../../loaders/resources.ts";

/** A pack with some of the tables of a language's lexicon folder, so that a test names what it leans on. */
export function packWith(language: string, tables: readonly string[]): LanguagePack {
  const module = LANGUAGE_MODULES.find(({ code }) => code === language);
  if (module === undefined) throw new Error(`no language module "${language}"`);
  return makePack(module, readLexicon("data", language, tables));
}

/** A phrase with its expected mentions in square brackets: the bare text, and where in it each mention is. */
export function bracketed(phrase: string): { text: string; slices: { start: number; end: number; text: string }[] } {
  const slices: { start: number; end: number; text: string }[] = [];
  let text = "";
  for (const [index, piece] of phrase.split(/[[\]]/).entries()) {
    if (index % 2 === 1) slices.push({ start: text.length, end: text.length + piece.length, text: piece });
    text += piece;
  }
  return { text, slices };
}
