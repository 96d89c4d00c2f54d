import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import type { Row } from "../../raids-toll.ts";
import { distinctEvents } from "../../rows/columns.ts";
import { MOST_RAIDS } from "../../rows/limits.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";
import { agree, lower } from "./grammar.ts";

const LABELS: Record<string, string> = {
  alone: "Assaut seul",
  vehicle: "Avec un véhicule piégé",
  ied: "Avec un engin explosif ou une ceinture d’explosifs",
  armed: "Avec une embuscade, une fusillade ou un accrochage",
  fire: "Avec des obus, des roquettes ou des frappes aériennes",
  kidnapping: "Avec un enlèvement",
  state: "Avec d’autres moyens",
  empty: "Aucun assaut à montrer",
};

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("raid", population);
  const joined = list.filter(({ company }) => company !== "alone").reduce((sum, row) => sum + row.attacks, 0);
  const bombs = list.filter(({ company }) => company === "vehicle").reduce((sum, row) => sum + row.attacks, 0);
  if (joined === 0) return `Aucun assaut ${say.within(population)} ne s’est accompagné d’un autre mode opératoire.`;
  const opened =
    bombs === 0
      ? ""
      : bombs === joined && joined > 1
        ? ", chaque fois d’un véhicule piégé"
        : `, dont ${bombs === 1 ? "un" : say.number(bombs)} d’un véhicule piégé`;
  const verb = agree(joined, "s’est accompagné", "se sont accompagnés");
  return `${say.capital(say.share(joined, n, "raid"))} ${say.within(population)} ${verb} d’un autre mode opératoire${opened}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const form = list.some(({ kind }) => kind === "sum")
    ? `Plus de ${say.number(MOST_RAIDS)} assauts : chaque ligne regroupe ceux qui s’accompagnent de la même chose.`
    : "Chaque ligne est un assaut. Plein : rapporté à chaud ; creux : rappelé au passage.";
  return {
    headline: title,
    subtitle:
      "Tués dans des assauts, selon ce qui les accompagne ; point : le chiffre retenu, trait : du plus bas au plus élevé que donnent les sources",
    n: say.sample(distinctEvents(list), "raid", population),
    note: `${form} Un assaut accompagné de plusieurs autres modes opératoires figure sous le premier d’entre eux, dans l’ordre du manuel de codage. Victimes seulement : les assaillants ne sont jamais comptés. Une flèche signifie « au moins ».`,
    source: say.source(population),
    alt: `Graphique à points et traits des tués dans des assauts, en sections selon ce qui les accompagne. ${title}`,
  };
}

const company = (key: string) => LABELS[key] ?? key;

function value(row: Row, say: Say): string {
  if (row.kind === "attack") return say.sum(row);
  return `${say.sum(row)} en ${say.count(row.counted, "raid")} sur ${say.number(row.attacks)}`;
}

export const raidsTollFrench: FigureText<Row, Say> = french({
  words,
  mark: (row: Row, say: Say) =>
    row.kind === "attack"
      ? `${say.attack(row)} : ${lower(company(row.company))}, tués : ${say.sum(row)}`
      : `${company(row.company)} : tués : ${value(row, say)}`,
  name: (row: Row, say: Say) =>
    row.kind === "attack"
      ? `${say.where(row.place, row.country)}, ${say.shortDate(row.from, row.to, row.precision)}`
      : company(row.company),
  value,
  labels: LABELS,
});
