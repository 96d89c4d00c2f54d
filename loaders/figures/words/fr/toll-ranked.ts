import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import { MOST_RANKED } from "../../rows/limits.ts";
import type { Row } from "../../toll-ranked.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";
import { atPlace } from "./geography.ts";

function headline(list: readonly Row[], say: Say, population: Population): string {
  if (population.attacks === 0) return say.nothing("attack", population);
  const first = list[0];
  if (first === undefined) return `Aucun nombre de tués n’est donné ${say.within(population)}.`;
  const equal = list.filter(({ best }) => best === first.best);
  if (equal.length > 1) {
    const places = say.list(equal.map((row) => say.where(row.place, row.country)));
    const best = first.best ?? 0;
    return `Les attaques les plus meurtrières ${say.within(population)} ont fait chacune ${best === 1 ? "un mort" : `${say.number(best)} morts`} : ${places}.`;
  }
  const where = first.place === null ? "" : ` ${atPlace(first.place, true)}`;
  const when = say.on(first.from, first.to, first.precision);
  const which = where === "" && when === "" ? "" : `,${where}${when === "" ? "" : ` ${when}`},`;
  return `L’attaque la plus meurtrière ${say.within(population)}${which} a fait ${say.killed(first)}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const cut = list.length === MOST_RANKED ? ` Seules les ${say.number(MOST_RANKED)} attaques les plus meurtrières sont représentées.` : "";
  return {
    headline: title,
    subtitle: "Tués dans chaque attaque ; point : le chiffre retenu, trait : du plus bas au plus élevé que donnent les sources",
    n: `${say.sample(list.length, "attack", population)} ; ${say.count(population.attacks, "attack")} en tout`,
    note: `Victimes seulement : les assaillants ne sont jamais comptés. Plein : rapportée à chaud ; creux : rappelée au passage. Une flèche signifie « au moins » : le nombre peut être plus élevé. Les attaques qui n’ont fait aucun mort, ou dont personne ne donne le bilan, ne sont pas représentées.${cut}`,
    source: say.source(population),
    alt: `Graphique à points et traits, une ligne par attaque, de la plus meurtrière à la moins meurtrière. ${title}`,
  };
}

export const tollRankedFrench: FigureText<Row, Say> = french({
  words,
  mark: (row: Row, say: Say) => `${say.attack(row)} : ${say.killed(row)}`,
  name: (row: Row, say: Say) => `${say.where(row.place, row.country)}, ${say.shortDate(row.from, row.to, row.precision)}`,
  value: (row: Row, say: Say) => say.sum(row),
  labels: { empty: "Aucune attaque avec un nombre de tués" },
});
