import type { Population } from "../../model/figure.ts";
import type { Tables } from "../../model/tables.ts";
import { byText, text } from "./attacks.ts";

const distinct = (cells: readonly (string | null)[]) => [...new Set(cells.filter((cell) => cell !== null))].sort(byText);

/** What the figures are drawn from, and how far what they say reaches. */
export function populationOf(tables: Tables): Population {
  const published = distinct(tables.articles.map((row) => text(row.published)));
  const [from, to] = [published[0], published.at(-1)];
  const attacks = tables.events.filter((row) => row.initiator !== "state");
  return {
    articles: tables.articles.length,
    publishers: distinct(tables.articles.map((row) => text(row.publisher))).length,
    languages: distinct(tables.articles.map((row) => text(row.language))),
    published: from === undefined || to === undefined ? null : { from, to },
    attacks: attacks.length,
    reported: attacks.filter((row) => row.role === "main").length,
    operations: tables.events.length - attacks.length,
  };
}
