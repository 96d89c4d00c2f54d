import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import { ONE_BY_ONE } from "../../rows/attacks.ts";
import { distinctEvents } from "../../rows/columns.ts";
import { type MapRow, perCountry, VAGUE } from "../../rows/map-rows.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";
import { inCountry } from "./geography.ts";
import { agree } from "./grammar.ts";

function headline(list: readonly MapRow[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("attack", population);
  const countries = perCountry(list);
  const first = countries[0];
  if (first === undefined) return `Le pays n’est précisé pour aucune attaque ${say.within(population)}.`;
  const equal = countries.filter(({ count }) => count === first.count);
  if (equal.length > 1) {
    const places = say.list(equal.map(({ country }) => inCountry(country, say.country(country))));
    return `${say.capital(say.count(first.count, "attack"))} ${agree(first.count, "a", "ont")} eu lieu à la fois ${places} ${say.within(population)}.`;
  }
  const more = first.count === n ? "" : ", plus que dans tout autre pays";
  const share = say.capital(say.share(first.count, n, "attack"));
  return `${share} ${say.within(population)} ${agree(first.count, "a", "ont")} eu lieu ${inCountry(first.country, say.country(first.country))}${more}.`;
}

function note(list: readonly MapRow[], say: Say): string {
  const form = list.some(({ kind }) => kind === "places")
    ? `Plus de ${say.number(ONE_BY_ONE)} attaques : l’aire des cercles est proportionnelle au nombre d’attaques ; gris, familles de modes opératoires différentes ; creux, seulement rappelées au passage. Les lieux trop proches pour être distingués partagent un cercle, au nom du plus touché.`
    : "Chaque point est une attaque, dans la couleur de sa principale famille de modes opératoires : plein, rapportée à chaud ; creux, rappelée au passage. Plusieurs attaques en un même lieu l’entourent.";
  const vague = list.some(({ geo_precision, latitude }) => latitude !== null && VAGUE.includes(geo_precision))
    ? " Cercle interrompu : situé seulement à la zone ou à la région près."
    : "";
  return `${form}${vague} Là où les articles ne rapportent aucune attaque, il a pu y en avoir.`;
}

function words(list: MapRow[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attaques selon le lieu où elles se sont produites",
    n: say.sample(distinctEvents(list), "attack", population),
    note: note(list, say),
    source: `${say.source(population)} Contours : Natural Earth.`,
    alt: `Carte des lieux des attaques. ${title}`,
  };
}

function mark(row: MapRow, say: Say): string {
  const more = row.places > 1 ? ` et ${say.count(row.places - 1, "place")} à proximité` : "";
  const vague = VAGUE.includes(row.geo_precision) ? ", situé à la zone ou à la région près" : "";
  const what = row.group === "mixed" ? "plusieurs familles de modes opératoires" : say.group(row.group);
  return `${say.where(row.place, row.country)}${more}${vague} : ${what}, ${say.tally(row.reported, row.recalled)}`;
}

export const mapFrench: FigureText<MapRow, Say> = french({
  words,
  mark,
  name: (row: MapRow, say: Say) =>
    `${say.where(row.place, row.country)}${row.kind === "places" ? ` (${say.number(row.reported + row.recalled)})` : ""}`,
  labels: {
    outside: "Loin des autres, hors de cette carte",
    unplaced: "Lieu non précisé ou introuvable sur la carte",
    empty: "Aucune attaque à montrer",
  },
});
