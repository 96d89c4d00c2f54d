import { expect, it } from "vitest";
import { briefWords } from "../../loaders/briefing/brief.ts";
import { citingWords } from "../../loaders/citing/words.ts";
import { exploreWords } from "../../loaders/exploring/words/words.ts";
import * as english from "../../loaders/figures/words/en/terms.ts";
import * as french from "../../loaders/figures/words/fr/terms.ts";
import { sayIn } from "../../loaders/figures/words/say.ts";
import { FIGURES } from "../../loaders/figures.ts";
import { emptyAccount } from "../../loaders/model/empty-account.ts";
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

/** What an account says of itself as a whole, not of the event: no passage is shown for it alone. */
const OF_ITSELF = ["source_type", "institution", "self_reported", "updates", "casualties"];

it.each(["en", "fr"] as const)("whatever a source can say has a name on the page that shows the passage, in %s", (language) => {
  const { field } = wordsIn(language, sayIn(language, CODEBOOK));
  const fields = Object.keys(emptyAccount("", "media", null)).filter((name) => !OF_ITSELF.includes(name));
  expect(fields.filter((name) => field(name) === name)).toEqual([]);
});

it("terms that figures look up are the same", () => {
  const { PRECISIONS: _, ...translated } = french;
  expect(paths(translated).sort()).toEqual(paths(english).sort());
});
