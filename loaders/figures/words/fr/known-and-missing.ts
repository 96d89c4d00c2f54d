import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import { distinctEvents } from "../../rows/columns.ts";
import { KNOWN_FIELDS, lacking, type KnowledgeRow as Row, STATES } from "../../rows/knowledge.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("attack", population);
  const order = lacking(list);
  const count = order[0]?.count ?? 0;
  if (count === 0) return `Aucune de ces données ne manque pour ${say.share(n, n, "attack")} ${say.within(population)}.`;
  const things = say.list(order.filter((line) => line.count === count).map(({ field }) => say.knowledge(field)));
  return `Ce qui manque le plus souvent, c’est ${things} : rien n’en est dit pour ${say.share(count, n, "attack")} ${say.within(population)}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const summed = list.some(({ kind }) => kind === "sum");
  const dispute = summed
    ? ""
    : ` ${say.disputedSign} des versions se contredisent sur ce point. En gris : attaques seulement rappelées au passage.`;
  return {
    headline: title,
    subtitle: summed ? "Attaques selon ce que l’on sait de chaque donnée" : "Ce que l’on sait de chaque attaque, donnée par donnée",
    n: say.sample(distinctEvents(list), "attack", population),
    note: `Plein : connu (un jour, une localité, un seul nombre, un nom sur la foi d’une autorité ou du groupe lui-même). Hachuré : en partie (un mois, une région, une fourchette, un soupçon). Vide : non précisé.${dispute}`,
    source: say.source(population),
    alt: `Tableau de ce qui est connu, connu en partie et manquant, par donnée. ${title}`,
  };
}

function mark(row: Row, say: Say): string {
  if (row.kind === "sum")
    return `${say.capital(say.field(row.field ?? ""))}, ${say.state(row.state ?? "")} : ${say.tally(row.reported, row.recalled)}`;
  const parts = STATES.flatMap((state) => {
    const fields = KNOWN_FIELDS.filter((field) => row[field] === state).map((field) => say.field(field));
    return fields.length === 0 ? [] : [`${say.state(state)} : ${fields.join(", ")}`];
  });
  return `${say.attack({ ...row, place: row.place_name })}. ${parts.join(" ; ")}`;
}

export const knownAndMissingFrench: FigureText<Row, Say> = french({
  words,
  mark,
  name: (row: Row, say: Say) => `${say.where(row.place_name, row.country)}, ${say.shortDate(row.from, row.to, row.precision)}`,
  labels: { missing: "sans précision", empty: "Aucune attaque à montrer" },
});
