import type { Population } from "../../../model/figure.ts";
import { groupDigits } from "../common.ts";
import { countryName } from "../countries.ts";
import type { Noun } from "../say.ts";
import { count, noun as nounOf } from "./counts.ts";
import { date, partialDate } from "./dates.ts";
import { LANGUAGES } from "./terms.ts";

/** Items that hold an "and" of their own are kept apart by "as well as", three and more by semicolons. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  const compound = items.some((item) => item.includes(" and "));
  if (compound && items.length === 2) return items.join(" as well as ");
  if (compound) return `${items.slice(0, -1).join("; ")}; and ${items.at(-1)}`;
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

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

/** A place, or what is known instead of it. */
export function where(place: string | null, country: string | null): string {
  return place ?? (country === null ? "place not stated" : `${countryName(country, "en")}, place not stated`);
}

/** An attack by its place and date. */
export function attack({
  place,
  country,
  from,
  to,
  precision,
}: {
  place: string | null;
  country: string | null;
  from: string | null;
  to: string | null;
  precision: string;
}): string {
  return `${where(place, country)}, ${date(from, to, precision)}`;
}

/** What is said where there is nothing to draw. */
export function nothing(noun: Noun, population: Population): string {
  return population.articles === 0 ? "There are no articles yet." : `No ${nounOf(1, noun)} is reported ${within(population)}.`;
}

const DIGITS = "One Two Three Four Five Six Seven Eight Nine".split(" ");

/** A sentence does not begin with a small number in digits. */
export function capital(text: string): string {
  const opened = text.replace(/^[1-9](?= )/, (digit) => DIGITS[Number(digit) - 1] as string);
  return opened.charAt(0).toUpperCase() + opened.slice(1);
}
