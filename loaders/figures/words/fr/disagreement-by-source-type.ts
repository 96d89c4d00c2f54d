import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import type { Row } from "../../disagreement-by-source-type.ts";
import { distinctEvents } from "../../rows/columns.ts";
import { linesOf } from "../../rows/tally-rows.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";

const ALL = "all";

function headline(list: readonly Row[], say: Say, population: Population): string {
  if (population.attacks === 0) return say.nothing("attack", population);
  const n = distinctEvents(list);
  if (n === 0) return `Aucune source n’en contredit une autre ${say.within(population)}.`;
  const fields = linesOf(
    list.filter(({ source_type }) => source_type === ALL),
    ({ field }) => field,
  );
  const most = fields.filter(({ count }) => count === fields[0]?.count).map(({ key }) => say.knowledge(key));
  const often = fields.length > most.length ? `, le plus souvent sur ${say.list(most)}` : `, sur ${say.list(most)}`;
  return `Les sources se contredisent pour ${say.share(n, population.attacks, "attack")} ${say.within(population)}${often}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attaques sur lesquelles les sources se contredisent, par donnée et par type de source qui s’exprime",
    n: `n = ${say.number(distinctEvents(list))} ${say.noun(distinctEvents(list), "disputedAttack")} ; ${say.count(population.attacks, "attack")} en tout`,
    note: `${say.disputedSign} Contesté : deux versions ne peuvent être vraies toutes deux. Une colonne compte les attaques pour lesquelles une source de ce type se prononce sur une donnée contestée, non celles où elle se trompe. Les chiffres qu’un plus récent a remplacés sont laissés de côté.`,
    source: say.source(population),
    alt: `Tableau de cercles, les données en lignes et les types de source en colonnes. ${title}`,
  };
}

export const disagreementBySourceTypeFrench: FigureText<Row, Say> = french({
  words,
  mark: (row: Row, say: Say) =>
    `${say.capital(say.field(row.field))}, point contesté, ${row.source_type === ALL ? "toutes sources" : say.label("source_type", row.source_type)} : ${say.tally(row.reported, row.recalled)}`,
  labels: { all: "Attaques contestées", empty: "Aucune attaque sur laquelle les sources se contredisent" },
});
