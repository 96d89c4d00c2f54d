import { populationOf } from "../../figures/rows/population.ts";
import type { Cell } from "../../model/tables.ts";
import { compare } from "../../problems.ts";
import type { Site } from "../site-index.ts";
import type { ReportNoun } from "../words/words.ts";
import { counting, type NamedValue, saying, type ValueSource } from "./value.ts";

function filled(cell: Cell | undefined): cell is string {
  return typeof cell === "string" && cell !== "";
}

function countriesOf({ input, say }: Site): string[] {
  const codes = new Set(input.tables.events.map((row) => row.country).filter(filled));
  return [...codes].map((code) => say.country(code)).sort(compare);
}

/** What the report is made from, and how far it reaches. */
export const corpusValues: ValueSource = (site) => {
  const { say, words, input } = site;
  const population = populationOf(input.tables);
  const events = input.tables.events;
  const countries = countriesOf(site);
  const count = (value: number, noun: ReportNoun, href: string): NamedValue => counting(value, words.counted(value, noun), href);
  const published = population.published;
  return {
    articles: count(population.articles, "article", "/articles/"),
    publishers: count(population.publishers, "outlet", "/articles/"),
    languages: counting(population.languages.length, say.list(population.languages.map(words.languageName)), null),
    published: saying(published === null ? "" : words.publishedBetween(published.from, published.to), "/articles/"),
    events: count(events.length, "event", "/events/"),
    "attacks-reported": count(population.reported, "attack", "/events/"),
    "attacks-recalled": count(population.attacks - population.reported, "attack", "/events/"),
    operations: count(population.operations, "operation", "/events/"),
    countries: count(countries.length, "country", "/events/"),
    "countries-named": counting(countries.length, say.list(countries), "/events/"),
    "events-disputed": count(events.filter((row) => filled(row.disputed)).length, "event", "/events/"),
    "events-in-several-articles": count(events.filter((row) => Number(row.n_articles) > 1).length, "event", "/events/"),
    "events-checked": count(events.filter((row) => row.status !== "machine").length, "event", "/events/"),
    accounts: count(input.tables.accounts.length, "account", "/data"),
    passages: count(input.tables.evidence.length, "passage", "/data"),
  };
};
