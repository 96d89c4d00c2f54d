import type { Population } from "../../../model/figure.ts";
import type { Noun } from "../say.ts";
import { capitalWith, listWith } from "../shapes.ts";
import { count, digits, isFeminine, isPlural, noun as nounOf } from "./counts.ts";
import { theDate, withDate } from "./dates.ts";
import { LANGUAGES } from "./terms.ts";

/** Several items in one phrase. */
export const list = listWith({ and: "et", asWellAs: "ainsi que", semicolon: " ; " });

/** How far a statement reaches: it is about these articles, not about the world. */
export function within(population: Population): string {
  return population.articles === 1 ? "dans cet article" : `dans ces ${count(population.articles, "article")}`;
}

/** The source line. */
export function source(population: Population): string {
  if (population.articles === 0 || population.published === null) return "Pas encore d’article.";
  const { from, to } = population.published;
  const ending = population.articles === 1 ? "" : "s";
  const when =
    from === to
      ? `publié${ending} ${from.length === 10 ? theDate(from) : `en ${theDate(from)}`}`
      : `publié${ending} ${withDate("de", from)} ${withDate("à", to)}`;
  const languages = list(population.languages.map((code) => `en ${LANGUAGES[code] ?? code}`));
  return `${population.articles === 1 ? "Un article" : count(population.articles, "article")} de ${count(population.publishers, "outlet")}, ${languages}, ${when}.`;
}

/** The sample that a figure is drawn from. */
export function sample(shown: number, noun: Noun, population: Population): string {
  if (population.articles === 0) return "n = 0";
  const recalled = shown - population.reported;
  const s = (value: number) => (isPlural(value) ? "s" : "");
  const all =
    shown === population.attacks && shown > 0
      ? ` : ${digits(population.reported)} rapportée${s(population.reported)} à chaud, ${digits(recalled)} rappelée${s(recalled)} au passage`
      : "";
  return `n = ${digits(shown)} ${nounOf(shown, noun)} ${within(population)}${all}`;
}

/** What is said where there is nothing to draw. */
export function nothing(noun: Noun, population: Population): string {
  if (population.articles === 0) return "Il n’y a pas encore d’article.";
  return `Aucun${isFeminine(noun) ? "e" : ""} ${nounOf(1, noun)} n’est rapporté${isFeminine(noun) ? "e" : ""} ${within(population)}.`;
}

const NUMBERS = { 2: "Deux", 3: "Trois", 4: "Quatre", 5: "Cinq", 6: "Six", 7: "Sept", 8: "Huit", 9: "Neuf" };

/** As a sentence begins. */
export const capital = capitalWith(NUMBERS);
