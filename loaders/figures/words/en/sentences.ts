import type { Population } from "../../../model/figure.ts";
import { groupDigits } from "../common.ts";
import type { Noun } from "../say.ts";
import { capitalWith, listWith } from "../shapes.ts";
import { count, noun as nounOf } from "./counts.ts";
import { partialDate } from "./dates.ts";
import { LANGUAGES } from "./terms.ts";

/** Several items in one phrase. */
export const list = listWith({ and: "and", asWellAs: "as well as", semicolon: "; " });

/** How far a statement reaches: it is about these articles, not about the world. */
export function within(population: Population): string {
  return population.articles === 1 ? "in this one article" : `in these ${count(population.articles, "article")}`;
}

/** The source line. */
export function source(population: Population): string {
  if (population.articles === 0 || population.published === null) return "No articles yet.";
  const { from, to } = population.published;
  const published = from === to ? `published ${partialDate(from)}` : `published from ${partialDate(from)} to ${partialDate(to)}`;
  const languages = list(population.languages.map((code) => LANGUAGES[code] ?? code));
  return `${count(population.articles, "article")} of ${count(population.publishers, "outlet")}, in ${languages}, ${published}.`;
}

/** The sample that a figure is drawn from. */
export function sample(shown: number, noun: Noun, population: Population): string {
  if (population.articles === 0) return "n = 0";
  const all =
    shown === population.attacks && shown > 0
      ? `: ${groupDigits(population.reported)} reported as news, ${groupDigits(shown - population.reported)} recalled in passing`
      : "";
  return `n = ${groupDigits(shown)} ${nounOf(shown, noun)} ${within(population)}${all}`;
}

/** What is said where there is nothing to draw. */
export function nothing(noun: Noun, population: Population): string {
  return population.articles === 0 ? "There are no articles yet." : `No ${nounOf(1, noun)} is reported ${within(population)}.`;
}

const NUMBERS = { 1: "One", 2: "Two", 3: "Three", 4: "Four", 5: "Five", 6: "Six", 7: "Seven", 8: "Eight", 9: "Nine" };

/** As a sentence begins. */
export const capital = capitalWith(NUMBERS);
