import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import { barLength, isSummed } from "../../drawing/timeline-form.ts";
import { ONE_BY_ONE } from "../../rows/attacks.ts";
import { distinctEvents } from "../../rows/columns.ts";
import type { Row } from "../../vehicle-bombs.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";
import { agree } from "./grammar.ts";

/** How many attacks the rows count. */
const total = (list: readonly Row[]) => list.reduce((sum, { reported, recalled }) => sum + reported + recalled, 0);

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("vehicleBomb", population);
  const suicide = total(list.filter(({ lane }) => lane === "svbied"));
  const failed = isSummed(list) ? 0 : list.filter(({ outcome }) => outcome !== null && outcome !== "carried_out").length;
  const stopped =
    failed === 0
      ? ""
      : ` ; ${failed === 1 ? "une" : say.number(failed)} ${agree(failed, "a échoué ou a été stoppée", "ont échoué ou ont été stoppées")}`;
  if (suicide === 0) {
    const not = n === 1 ? "Il n’est pas question d’un kamikaze au volant" : "Il n’est question d’un kamikaze au volant";
    return `${not} pour ${say.any(n, "vehicleBomb")} ${say.within(population)}${stopped}.`;
  }
  const share = say.capital(say.share(suicide, n, "vehicleBomb"));
  const verb = agree(suicide, "était un attentat-suicide", "étaient des attentats-suicides");
  return `${share} ${say.within(population)} ${verb}${stopped}.`;
}

const SHAPES: Record<string, string> = {
  premature: "triangle : explosion prématurée",
  repelled: "carré : attaque repoussée",
  defused: "losange : engin désamorcé",
};

/** How to read the marks, as far as there is something to read. */
function markNote(list: readonly Row[]): string {
  const shapes = Object.entries(SHAPES).flatMap(([outcome, text]) => (list.some((row) => row.outcome === outcome) ? [text] : []));
  const shaped = shapes.length === 0 ? "" : ` Rond : perpétrée, ou issue non précisée ; ${shapes.join(" ; ")}.`;
  const hatched = list.some(({ claimed }) => claimed) ? " ; hachuré : seuls les assaillants parlent d’un véhicule piégé" : "";
  const small = list.some(({ reported }) => reported === 0) ? " Petit : rappelée au passage, sans être l’information de l’article." : "";
  const line = list.some(({ from, to }) => from !== to)
    ? " Un trait à travers un signe couvre les jours où l’attaque a pu avoir lieu."
    : "";
  return `Plein : un kamikaze au volant ; creux : aucun kamikaze n’est mentionné${hatched}.${small}${shaped}${line}`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const days = list.flatMap(({ from, to }) => (from === null ? [] : [from, to ?? from])).sort();
  const when = days.length === 0 ? "" : `, ${say.years(days[0] as string, days.at(-1) as string)}`;
  const form = isSummed(list)
    ? `Plus de ${say.number(ONE_BY_ONE)} véhicules piégés : chaque barre couvre ${barLength(list, say)} ; plein, ce que les articles rapportent à chaud ; creux, ce qu’ils rappellent au passage.`
    : markNote(list);
  return {
    headline: title,
    subtitle: `Attaques au véhicule piégé selon ${isSummed(list) ? "la période" : "le jour de l’attaque, avec le nombre de tués s’il est donné"}${when}`,
    n: say.sample(distinctEvents(list), "vehicleBomb", population),
    note: `${form} Quand il n’est pas question du conducteur, un attentat-suicide ne peut être exclu.`,
    source: say.source(population),
    alt: `Frise chronologique sur deux lignes, avec kamikaze au volant et sans. ${title}`,
  };
}

const dead = (killed: number, say: Say) => `${killed === 0 ? "aucun" : say.number(killed)} ${agree(killed, "mort", "morts")}`;

function name(row: Row, say: Say): string {
  return `${say.where(row.place, row.country)}${row.killed === null ? "" : `, ${dead(row.killed, say)}`}`;
}

function mark(row: Row, say: Say): string {
  const what = say.label("tactic", row.lane);
  if (row.kind === "period") {
    const when = row.from === null ? "sans date plus précise" : say.date(row.from, row.to, row.precision);
    return `${say.capital(what)}, ${when} : ${say.tally(row.reported, row.recalled)}`;
  }
  const outcome = row.outcome === null ? "issue non précisée" : say.label("outcome", row.outcome);
  const killed = row.killed === null ? "nombre de morts non précisé" : dead(row.killed, say);
  return `${say.where(row.place, row.country)}, ${say.date(row.from, row.to, row.precision)} : ${what}, ${outcome}, ${killed}, ${say.role(row.reported === 1 ? "main" : "background")}`;
}

export const vehicleBombsFrench: FigureText<Row, Say> = french({
  words,
  mark,
  name,
  labels: {
    svbied: "Un kamikaze au volant",
    vbied: "Aucun kamikaze mentionné",
    undated: "Date non précisée",
    loose: "date trop vague pour une barre :",
    empty: "Aucun véhicule piégé à montrer",
  },
});
