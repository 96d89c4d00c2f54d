import type { Population } from "../../../model/figure.ts";
import { countryName } from "../countries.ts";
import type { Noun } from "../say.ts";
import { count, digits, isFeminine, isPlural, noun as nounOf } from "./counts.ts";
import { date, theDate, withDate } from "./dates.ts";
import { placeName } from "./geography.ts";
import { LANGUAGES } from "./terms.ts";

/** Items that hold an "et" of their own are kept apart by "ainsi que", three and more by semicolons. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  const compound = items.some((item) => item.includes(" et "));
  if (compound && items.length === 2) return items.join(" ainsi que ");
  if (compound) return `${items.slice(0, -1).join(" ; ")} ; et ${items.at(-1)}`;
  return `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
}

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
  return `${capital(count(population.articles, "article"))} de ${count(population.publishers, "outlet")}, ${languages}, ${when}.`;
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

/** A place, or what is known instead of it. */
export function where(place: string | null, country: string | null): string {
  if (place !== null) return placeName(place);
  return country === null ? "lieu non précisé" : `${countryName(country, "fr")}, lieu non précisé`;
}

/** An attack by its place and date. */
export function attack(row: {
  place: string | null;
  country: string | null;
  from: string | null;
  to: string | null;
  precision: string;
}): string {
  return `${where(row.place, row.country)}, ${date(row.from, row.to, row.precision)}`;
}

/** What is said where there is nothing to draw. */
export function nothing(noun: Noun, population: Population): string {
  if (population.articles === 0) return "Il n’y a pas encore d’article.";
  return `Aucun${isFeminine(noun) ? "e" : ""} ${nounOf(1, noun)} n’est rapporté${isFeminine(noun) ? "e" : ""} ${within(population)}.`;
}

const DIGITS = "Deux Trois Quatre Cinq Six Sept Huit Neuf".split(" ");

/** A sentence does not begin with a small number in digits. */
export function capital(text: string): string {
  const opened = text.replace(/^[2-9](?= )/, (digit) => DIGITS[Number(digit) - 2] as string);
  return opened.charAt(0).toUpperCase() + opened.slice(1);
}
