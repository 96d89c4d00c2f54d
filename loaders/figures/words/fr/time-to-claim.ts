import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import { distinctEvents } from "../../rows/columns.ts";
import { total } from "../../rows/tally-rows.ts";
import type { Row } from "../../time-to-claim.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";
import { agree, lower } from "./grammar.ts";

const LABELS: Record<string, string> = {
  0: "Le jour même",
  1: "Le lendemain",
  "2-3": "Après 2 ou 3 jours",
  "4-7": "Après 4 à 7 jours",
  "8-30": "Après 8 à 30 jours",
  "31-": "Après plus de 30 jours",
  none: "Délai inconnu",
  empty: "Aucune attaque revendiquée à montrer",
};

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0)
    return population.articles === 0
      ? say.nothing("attack", population)
      : `Aucun groupe ne revendique d’attaque ${say.within(population)}.`;
  const known = total(list.filter(({ delay }) => delay !== "none"));
  if (known === 0)
    return n === 1
      ? `Le délai de revendication n’est pas connu pour la seule attaque revendiquée ${say.within(population)}.`
      : `Le délai de revendication n’est connu pour ${say.any(n, "claimedAttack")} ${say.within(population)}.`;
  const soon = total(list.filter(({ delay }) => delay === "0" || delay === "1"));
  if (known === 1)
    return `La seule attaque dont la revendication est datée ${soon === 1 ? "a été revendiquée au plus tard le lendemain" : "n’était pas encore revendiquée le lendemain"}.`;
  const whole = `${say.number(known)} attaques dont la revendication est datée`;
  if (soon === 0) return `Aucune des ${whole} n’a été revendiquée dès le lendemain.`;
  const part = soon === known ? `Les ${whole}` : `${say.capital(soon === 1 ? "une" : say.number(soon))} des ${whole}`;
  return `${part} ${agree(soon, "a été revendiquée", "ont été revendiquées")} au plus tard le lendemain.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attaques qu’un groupe revendique, selon le nombre de jours entre l’attaque et la revendication",
    n: say.sample(distinctEvents(list), "claimedAttack", population),
    note: "Plein : rapportée à chaud ; creux : rappelée au passage. Compté du jour de l’attaque à celui de la revendication, quand un article donne les deux ; une attaque datée seulement du mois ou de l’année n’a pas de délai.",
    source: say.source(population),
    alt: `Nombre d’attaques revendiquées selon le nombre de jours avant la revendication. ${title}`,
  };
}

function mark(row: Row, say: Say): string {
  const what = `revendiquée : ${lower(LABELS[row.delay] ?? row.delay)}`;
  return row.kind === "attack" ? `${say.attack(row)} : ${what}` : `${say.capital(what)} : ${say.tally(row.reported, row.recalled)}`;
}

export const timeToClaimFrench: FigureText<Row, Say> = french({
  words,
  mark,
  name: (row: Row, say: Say) => say.where(row.place, row.country),
  labels: LABELS,
});
