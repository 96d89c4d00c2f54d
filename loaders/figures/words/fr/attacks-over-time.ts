import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import type { Row } from "../../attacks-over-time.ts";
import { barLength, isSummed } from "../../drawing/timeline-form.ts";
import { ONE_BY_ONE } from "../../rows/attacks.ts";
import { distinctEvents, leaders } from "../../rows/columns.ts";
import { perLane } from "../../rows/time-rows.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";
import { lower } from "./grammar.ts";

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("attack", population);
  const { keys, count } = leaders(perLane(list));
  if (keys.length === 0) return `Le mode opératoire n’est précisé pour aucune des attaques rapportées ${say.within(population)}.`;
  const families = say.capital(say.list(keys.map((key) => lower(say.group(key)))));
  const share = count === n ? say.share(n, n, "attack") : `${say.count(count, "attack")} sur ${say.number(n)}`;
  const each = keys.length > 1 ? "chaque fois " : "";
  const more = keys.length === 1 && n > 1 && count < n ? ", plus que toute autre famille de modes opératoires" : "";
  return `${families} : ${each}${share} ${say.within(population)}${more}.`;
}

/** How to read the dots, as far as there is something to read. */
function dotNote(list: readonly Row[]): string {
  const hatched = list.some(({ claimed }) => claimed) ? " ; hachuré, mode opératoire dont seuls les assaillants font état" : "";
  const line = list.some(({ from, to }) => from !== to)
    ? " Un trait à travers un point couvre les jours où l’attaque a pu avoir lieu."
    : "";
  const tied = distinctEvents(list) < list.length ? " Un fin trait vertical relie les modes opératoires d’une même attaque." : "";
  return `Chaque point est une attaque : plein, rapportée à chaud ; creux, rappelée au passage${hatched}.${line}${tied}`;
}

/** State operations are not among the attacks: said wherever there are some. */
function apart(say: Say, population: Population): string {
  if (population.operations === 0) return "Aucune opération de forces étatiques n’est rapportée.";
  return `Les opérations et frappes aériennes des forces étatiques (${say.number(population.operations)}) ne sont pas comptées.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const n = distinctEvents(list);
  const summed = isSummed(list);
  const days = list.flatMap(({ from, to }) => (from === null ? [] : [from, to ?? from])).sort();
  const when = days.length === 0 ? "" : `, ${say.years(days[0] as string, days.at(-1) as string)}`;
  const title = headline(list, say, population);
  const form = summed
    ? `Plus de ${say.number(ONE_BY_ONE)} attaques : chaque barre couvre ${barLength(list, say)} ; plein, ce que les articles rapportent à chaud ; creux, ce qu’ils rappellent au passage.`
    : dotNote(list);
  const several = n < list.reduce((sum, { reported, recalled }) => sum + reported + recalled, 0);
  const lanes = several ? " Une attaque qui relève de plusieurs familles figure sur la ligne de chacune." : "";
  return {
    headline: title,
    subtitle: `Attaques par famille de modes opératoires, selon ${summed ? "la période" : "le jour"} de l’attaque${when}`,
    n: say.sample(n, "attack", population),
    note: `${form}${lanes} ${apart(say, population)} Ce dont les articles font état n’est pas tout ce qui s’est produit.`,
    source: say.source(population),
    alt: `Frise chronologique, une ligne par famille de modes opératoires. ${title}`,
  };
}

function mark(row: Row, say: Say): string {
  if (row.kind === "period") {
    const when = row.from === null ? "sans date plus précise" : say.date(row.from, row.to, row.precision);
    return `${say.group(row.lane)}, ${when} : ${say.tally(row.reported, row.recalled)}`;
  }
  const tactics = (row.tactics ?? "").split(";").map((code) => say.label("tactic", code));
  const what = row.tactics === "" ? "attaque" : say.list(tactics);
  const claimed = row.claimed ? ", selon les seuls assaillants" : "";
  return `${say.where(row.place, row.country)}, ${say.date(row.from, row.to, row.precision)} : ${what}${claimed}, ${say.role(row.reported === 1 ? "main" : "background")}`;
}

export const attacksOverTimeFrench: FigureText<Row, Say> = french({
  words,
  mark,
  name: ({ place, country }: Row, say: Say) => say.where(place, country),
  labels: { undated: "Date non précisée", loose: "date trop vague pour une barre :", empty: "Aucune attaque à montrer" },
});
