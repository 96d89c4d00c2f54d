import type { Figure, FigureWords, Population } from "../model/figure.ts";
import { attackMap } from "./drawing/map.ts";
import { ONE_BY_ONE } from "./rows/attacks.ts";
import { columns, distinctEvents, eventIds } from "./rows/columns.ts";
import { type MapRow, mapRows, perCountry, VAGUE } from "./rows/map-rows.ts";
import { mapFrench } from "./words/fr/map.ts";
import type { Say } from "./words/say.ts";

function headline(list: readonly MapRow[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("attack", population);
  const countries = perCountry(list);
  const first = countries[0];
  if (first === undefined) return `The country is not stated for any attack ${say.within(population)}.`;
  const equal = countries.filter(({ count }) => count === first.count);
  if (equal.length > 1)
    return `${say.list(equal.map(({ country }) => say.country(country)))} saw ${say.count(first.count, "attack")} each ${say.within(population)}.`;
  const more = first.count === n ? "" : ", more than any other country";
  return `${say.capital(say.country(first.country))} saw ${say.share(first.count, n, "attack")} ${say.within(population)}${more}.`;
}

function note(list: readonly MapRow[], say: Say): string {
  const clustered = list.some(({ kind }) => kind === "places");
  const form = clustered
    ? `More than ${say.number(ONE_BY_ONE)} attacks: the area of a circle is the number of attacks; grey where families of tactics differ; hollow, only recalled in passing. Places too near to be told apart share a circle, under the name of the one with most attacks.`
    : "Each dot is one attack, in the colour of its leading family of tactics: filled, reported as news; hollow, recalled in passing. Several attacks at one place stand around it.";
  const vague = list.some(({ geo_precision, latitude }) => latitude !== null && VAGUE.includes(geo_precision))
    ? " A broken ring: placed no closer than to an area or a region."
    : "";
  return `${form}${vague} Where the articles report no attack, there may still have been some.`;
}

function words(list: MapRow[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const n = distinctEvents(list);
  return {
    headline: title,
    subtitle: "Attacks by the place where they happened",
    n: say.sample(n, "attack", population),
    note: note(list, say),
    source: `${say.source(population)} Outlines: Natural Earth.`,
    alt: `Map of the places of attacks. ${title}`,
  };
}

function mark(row: MapRow, say: Say): string {
  const more = row.places > 1 ? ` and ${say.count(row.places - 1, "place")} near it` : "";
  const vague = VAGUE.includes(row.geo_precision) ? ", placed only to an area or region" : "";
  const what = row.group === "mixed" ? "several families of tactics" : say.group(row.group);
  return `${say.where(row.place, row.country)}${more}${vague}: ${what}, ${say.tally(row.reported, row.recalled)}`;
}

/** Where attacks happened. */
export const map: Figure<MapRow, Say> = {
  id: "map",
  question: {
    en: "Where did attacks happen?",
    fr: "Où les attaques ont-elles eu lieu ?",
  },
  format: "wide",
  specification: { chart: "map", place: "latitude, longitude", colour: "family of tactics", size: "attacks", fill: "reported or recalled" },
  rows: mapRows,
  columns: [
    ...columns<MapRow>("place", "country"),
    { name: "places", label: { en: "Places", fr: "Lieux" }, kind: "number" },
    { name: "geo_precision", label: { en: "Precision of place", fr: "Précision du lieu" }, kind: "precision" },
    ...columns<MapRow>("group", "reported", "recalled", "event_ids"),
  ],
  events: eventIds,
  text: {
    en: {
      words,
      mark,
      name: (row, say) =>
        `${say.where(row.place, row.country)}${row.kind === "places" ? ` (${say.number(row.reported + row.recalled)})` : ""}`,
      labels: {
        outside: "Far from the rest, not on this map",
        unplaced: "Place not stated, or not known on the map",
        empty: "No attacks to show",
      },
    },
    fr: mapFrench,
  },
  draw: attackMap,
};
