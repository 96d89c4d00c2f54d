import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import type { Row } from "../../ied-places-targets.ts";
import { distinctEvents } from "../../rows/columns.ts";
import { MOST_PLACES } from "../../rows/limits.ts";
import { linesOf, REST } from "../../rows/tally-rows.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";
import { de, theTarget } from "./grammar.ts";

const where = ({ place, country }: Row, say: Say) => (place === REST ? "autres lieux" : say.where(place, country));
const target = (code: string | null, say: Say) => (code === null ? "cible non précisée" : say.plural("target", code));

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("ied", population);
  const targets = linesOf(
    list.filter((row) => row.target !== null),
    (row) => row.target ?? "",
  );
  const first = targets[0];
  if (first === undefined) return `La cible n’est précisée pour aucune attaque à l’engin explosif improvisé ${say.within(population)}.`;
  const equal = targets.filter(({ count }) => count === first.count).map(({ key }) => theTarget(key, say));
  const each = equal.length > 1 ? "chaque fois " : "";
  return `${say.capital(say.list(equal))} ont été ${each}la cible ${de(say.share(first.count, n, "ied"))} ${say.within(population)}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const cut = list.some(({ place }) => place === REST)
    ? ` Seuls les ${say.number(MOST_PLACES)} lieux les plus touchés ont leur propre ligne.`
    : "";
  return {
    headline: title,
    subtitle: "Attaques à l’engin explosif improvisé, par lieu et par cible ; l’aire des cercles est proportionnelle au nombre d’attaques",
    n: say.sample(distinctEvents(list), "ied", population),
    note: `Plein : l’une au moins est rapportée à chaud ; creux : toutes sont seulement rappelées au passage. Les véhicules piégés et les explosifs portés par des assaillants n’y figurent pas.${cut}`,
    source: say.source(population),
    alt: `Tableau de cercles, les lieux en lignes et les cibles en colonnes. ${title}`,
  };
}

export const iedPlacesTargetsFrench: FigureText<Row, Say> = french({
  words,
  mark: (row: Row, say: Say) => `${say.capital(where(row, say))}, ${target(row.target, say)} : ${say.tally(row.reported, row.recalled)}`,
  name: (row: Row, say: Say) => say.capital(where(row, say)),
  value: (row: Row, say: Say) => say.capital(target(row.target, say)),
  labels: { empty: "Aucun engin explosif improvisé à montrer" },
});
