import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import type { Row } from "../../perpetrator-basis.ts";
import { distinctEvents } from "../../rows/columns.ts";
import { REST, total } from "../../rows/tally-rows.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";
import { actorName } from "./actors.ts";

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("attack", population);
  const named = list.filter(({ perpetrator }) => perpetrator !== "none");
  if (named.length === 0) return `Aucun auteur n’est nommé pour les attaques rapportées ${say.within(population)}.`;
  const claimed = total(named.filter(({ basis }) => basis === "claimed"));
  const whole = total(named);
  const own =
    claimed === 0
      ? "jamais par sa propre revendication"
      : claimed === whole
        ? "chaque fois par sa propre revendication"
        : `${claimed === 1 ? "une" : say.number(claimed)} fois par sa propre revendication`;
  return `Un auteur est nommé pour ${say.share(whole, n, "attack")} ${say.within(population)}${whole === 1 ? "" : ` ; ${own}`}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attaques selon l’auteur nommé, et selon qui le nomme",
    n: say.sample(distinctEvents(list), "attack", population),
    note: "Hachuré : le groupe lui-même revendique l’attaque. Plein : une autorité ou un média l’affirme. Creux : il n’est que soupçonné, ou personne n’est nommé. De plusieurs affirmations sur une attaque, la plus forte compte. Une revendication n’est pas une preuve.",
    source: say.source(population),
    alt: `Nombre d’attaques par auteur, selon qu’elles sont revendiquées, attribuées ou que l’auteur est présumé. ${title}`,
  };
}

const perpetrator = (name: string) => (name === "none" ? "Personne n’est nommé" : name === REST ? "Autres" : actorName(name));

function mark(row: Row, say: Say): string {
  const what = row.perpetrator === "none" ? "personne n’est nommé" : `${perpetrator(row.perpetrator)}, ${say.label("basis", row.basis)}`;
  return row.kind === "attack" ? `${say.attack(row)} : ${what}` : `${say.capital(what)} : ${say.tally(row.reported, row.recalled)}`;
}

export const perpetratorBasisFrench: FigureText<Row, Say> = french({
  words,
  mark,
  name: (row: Row, say: Say) => say.where(row.place, row.country),
  value: (row: Row, say: Say) => say.capital(perpetrator(row.perpetrator)),
  labels: { empty: "Aucune attaque à montrer" },
});
