import { join } from "node:path";
import { readSources } from "../../loaders/commands/sources.ts";
import { readLexicon } from "../../loaders/lexicon.ts";
import { LANGUAGE_MODULES } from "../../loaders/reading/languages/index.ts";
import type { LexiconRow } from "../../loaders/reading/lexicon.ts";
import { type LanguagePack, makePack } from "../../loaders/reading/pack.ts";
import { PROJECT } from "./run.ts";

const { lexicon } = readSources(join(PROJECT, "data")).value;

/** The rows of some tables of a language's lexicon folder. */
export function lexiconRows(language: string, tables: readonly string[]): LexiconRow[] {
  return readLexicon(lexicon, language).value.filter(({ table }) => tables.includes(table));
}

/** A pack with some of the tables of a language's lexicon folder, so that a test names what it leans on. */
export function packWith(language: string, tables: readonly string[]): LanguagePack {
  const module = LANGUAGE_MODULES.find(({ code }) => code === language);
  if (module === undefined) throw new Error(`no language module "${language}"`);
  return makePack(module, lexiconRows(language, tables));
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
