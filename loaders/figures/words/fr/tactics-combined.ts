import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import { distinctEvents } from "../../rows/columns.ts";
import { isCombined, linesOf, REST } from "../../rows/tally-rows.ts";
import type { Row } from "../../tactics-combined.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";

function name(tactics: string, say: Say): string {
  if (tactics === "none") return "mode opératoire non précisé";
  if (tactics === REST) return "combinaisons plus rares";
  return tactics
    .split(";")
    .map((code) => say.label("tactic", code))
    .join(" + ");
}

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("attack", population);
  const combined = list.filter((row) => isCombined(row));
  const count = distinctEvents(combined);
  if (count === 0) return `Aucune attaque ${say.within(population)} ne combine plusieurs modes opératoires.`;
  if (n === 1)
    return `La seule attaque ${say.within(population)} combine plusieurs modes opératoires : ${name(list[0]?.tactics ?? "", say)}.`;
  const lines = linesOf(
    combined.filter(({ tactics }) => tactics !== REST),
    ({ tactics }) => tactics,
  );
  const most = lines.filter(({ count: size }) => size === lines[0]?.count);
  const often =
    most.length === 1 && most[0] && most[0].count > 1 ? `, le plus souvent ${name(most[0].key, say)} (${say.number(most[0].count)})` : "";
  return `Plusieurs modes opératoires sont combinés dans ${say.share(count, n, "attack")} que ${population.articles === 1 ? "rapporte cet article" : `rapportent ces ${say.count(population.articles, "article")}`}${often}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attaques selon les modes opératoires employés, seuls et combinés",
    n: say.sample(distinctEvents(list), "attack", population),
    note: "Plein : rapportée à chaud ; creux : rappelée au passage. Une combinaison est ce qui a été employé dans une même attaque, en un même lieu ; ce dont seuls les assaillants font état n’y entre pas, sauf s’il n’y a rien d’autre. Les carrés indiquent la famille de chaque mode opératoire.",
    source: say.source(population),
    alt: `Nombre d’attaques par mode opératoire et par combinaison. ${title}`,
  };
}

function mark(row: Row, say: Say): string {
  const what = name(row.tactics, say);
  return row.kind === "attack" ? `${say.attack(row)} : ${what}` : `${say.capital(what)} : ${say.tally(row.reported, row.recalled)}`;
}

export const tacticsCombinedFrench: FigureText<Row, Say> = french({
  words,
  mark,
  name: (row: Row, say: Say) => say.where(row.place, row.country),
  value: (row: Row, say: Say) => say.capital(name(row.tactics, say)),
  labels: { alone: "Un seul mode opératoire", combined: "Plusieurs dans une même attaque", empty: "Aucune attaque à montrer" },
});
