import type { Language } from "../model/article.ts";
import { buildLexicon, type Lexicon, type LexiconRow } from "./lexicon.ts";
import type { Inflect } from "./terms.ts";

/**
 * What a table cannot say of a language: one small module in `loaders/reading/languages/<code>.ts`.
 * Rules that need more of a language add a member here, never a branch on the language's code.
 */
export interface LanguageModule extends Inflect {
  /** ISO 639-1. */
  code: Language;
  /** True if a normalised noun is in the plural. */
  isPlural: (word: string) => boolean;
  /** What a place is may follow its name ("Gossi area"); if not, it only stands before ("zone de Gossi"). */
  kindAfterName: boolean;
  /** Orders in which dates are written; the first is that of ambiguous dates in digits ("11/06/2021"). */
  dateOrders: readonly ("day-month" | "month-day")[];
}

/** A language as the engine sees it: the module, and the lexicon folder in one trie. */
export interface LanguagePack extends LanguageModule {
  readonly lexicon: Lexicon;
  rows: readonly LexiconRow[];
}

/** Makes a pack of a language's module and the rows of its lexicon folder; the trie when it is first read with, which throws as `buildLexicon`. */
export function makePack(module: LanguageModule, rows: readonly LexiconRow[]): LanguagePack {
  let made: Lexicon | undefined;
  return {
    ...module,
    rows,
    get lexicon() {
      made ??= buildLexicon(rows, module);
      return made;
    },
  };
}
