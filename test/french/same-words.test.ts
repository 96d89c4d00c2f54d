import { expect, it } from "vitest";
import { briefWords } from "../../loaders/briefing/brief.ts";
import { citingWords } from "../../loaders/citing/words.ts";
import { exploreWords } from "../../loaders/exploring/words/words.ts";
import * as english from "../../loaders/figures/words/en/terms.ts";
import * as french from "../../loaders/figures/words/fr/terms.ts";
import { sayIn } from "../../loaders/figures/words/say.ts";
import { FIGURES } from "../../loaders/figures.ts";
import type { ReportLanguage } from "../../loaders/model/language.ts";
import { editionWords } from "../../loaders/report/words/editions.ts";
import { figureWords } from "../../loaders/report/words/figures.ts";
import { wordsIn } from "../../loaders/report/words/words.ts";
import { CODEBOOK } from "../tables/corpus.ts";

/** Every place at which a tree of words has one, as a path: `labels.sets.reserve`. */
function paths(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [at];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, at === "" ? key : `${at}.${key}`));
}

const all = (language: ReportLanguage) => ({
  say: sayIn(language, CODEBOOK),
  report: wordsIn(language, sayIn(language, CODEBOOK)),
  ...{ editions: editionWords(language), figures: figureWords(language), citing: citingWords(language), brief: briefWords(language) },
  explore: exploreWords(sayIn(language, CODEBOOK)),
  figureLabels: Object.fromEntries(FIGURES.map(({ id, text }) => [id, text[language].labels])),
});

// Types name a word that is missing, save in tables that are looked up by codes: a code without a word would stand for itself.
it("whatever has a word in one language has one in the other", () => {
  expect(paths(all("fr")).sort()).toEqual(paths(all("en")).sort());
});

it("terms that figures look up are the same", () => {
  const { PRECISIONS: _, ...translated } = french;
  expect(paths(translated).sort()).toEqual(paths(english).sort());
});
