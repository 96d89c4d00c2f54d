import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import { distinctEvents } from "../../rows/columns.ts";
import { MOST_ACTORS } from "../../rows/limits.ts";
import { linesOf } from "../../rows/tally-rows.ts";
import type { Row } from "../../targets-by-tactic.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";
import { de, theTarget } from "./grammar.ts";

const ALL = "all";

const target = (code: string, say: Say) => (code === "none" ? "cible non précisée" : say.plural("target", code));

function headline(list: readonly Row[], say: Say, population: Population): string {
  const whole = list.filter(({ group }) => group === ALL);
  const n = distinctEvents(whole);
  if (n === 0) return say.nothing("attack", population);
  const known = linesOf(
    whole.filter((row) => row.target !== "none"),
    (row) => row.target,
  );
  const first = known[0];
  if (first === undefined) return `La cible n’est précisée pour aucune attaque ${say.within(population)}.`;
  const equal = known.filter(({ count }) => count === first.count).map(({ key }) => theTarget(key, say));
  const each = equal.length > 1 ? "chaque fois " : "";
  const more = equal.length === 1 && first.count < n ? ", plus que quiconque" : "";
  return `${say.capital(say.list(equal))} ont été ${each}la cible ${de(say.share(first.count, n, "attack"))} ${say.within(population)}${more}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attaques selon la cible et la famille de modes opératoires ; l’aire des cercles est proportionnelle au nombre d’attaques",
    n: say.sample(distinctEvents(list), "attack", population),
    note: `Plein : l’une au moins est rapportée à chaud ; creux : toutes sont seulement rappelées au passage. Une attaque qui relève de plusieurs familles figure dans la colonne de chacune, et une seule fois sous « Toutes ». Sous chaque cible, jusqu’à ${say.number(MOST_ACTORS)} de celles qui sont le plus souvent nommées.`,
    source: say.source(population),
    alt: `Tableau de cercles, les cibles en lignes et les familles de modes opératoires en colonnes. ${title}`,
  };
}

export const targetsByTacticFrench: FigureText<Row, Say> = french({
  words,
  mark: (row: Row, say: Say) =>
    `${say.capital(target(row.target, say))}, ${row.group === ALL ? "tous les modes opératoires" : say.group(row.group)} : ${say.tally(row.reported, row.recalled)}`,
  name: (row: Row, say: Say) => say.capital(target(row.target, say)),
  labels: { all: "Toutes", empty: "Aucune attaque à montrer" },
});
