import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import { distinctEvents } from "../../rows/columns.ts";
import { linesOf, total } from "../../rows/tally-rows.ts";
import type { Row } from "../../vehicle-bomb-targets.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";
import { agree, theTarget } from "./grammar.ts";

const target = (code: string, say: Say) => (code === "none" ? "cible non précisée" : say.plural("target", code));

function headline(list: readonly Row[], say: Say, population: Population): string {
  const bombs = list.filter(({ weapon }) => weapon === "vehicle");
  const n = distinctEvents(bombs);
  if (n === 0) return say.nothing("vehicleBomb", population);
  const known = linesOf(
    bombs.filter((row) => row.target !== "none"),
    (row) => row.target,
  );
  const first = known[0];
  if (first === undefined) return `La cible n’est précisée pour aucune attaque au véhicule piégé ${say.within(population)}.`;
  const rest = list.filter(({ weapon }) => weapon === "rest");
  const others = total(rest.filter((row) => row.target === first.key));
  const compared =
    others === 0 ? "" : `, comme ${others === 1 ? "une" : say.number(others)} des ${say.number(total(rest))} attaques menées autrement`;
  const verb = agree(first.count, "visait", "visaient");
  const tied = known[1]?.count === first.count ? ", et autant une autre cible" : "";
  return `${say.capital(say.share(first.count, n, "vehicleBomb"))} ${say.within(population)} ${verb} ${theTarget(first.key, say)}${tied}${compared}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const bombs = distinctEvents(list.filter(({ weapon }) => weapon === "vehicle"));
  return {
    headline: title,
    subtitle: "Attaques selon la cible, au véhicule piégé et avec d’autres modes opératoires",
    n: `${say.sample(distinctEvents(list), "attack", population)} ; ${say.count(bombs, "vehicleBomb")}`,
    note: "Plein : rapportée à chaud ; creux : rappelée au passage. La cible est ce que l’attaque visait, non qui elle a touché. Une attaque au véhicule piégé qui emploie d’autres modes opératoires figure parmi les véhicules piégés.",
    source: say.source(population),
    alt: `Nombre d’attaques par cible, les véhicules piégés en haut, les autres modes opératoires en bas. ${title}`,
  };
}

function mark(row: Row, say: Say): string {
  const what = `${row.weapon === "vehicle" ? "véhicule piégé" : "autre mode opératoire"}, ${target(row.target, say)}`;
  return row.kind === "attack" ? `${say.attack(row)} : ${what}` : `${say.capital(what)} : ${say.tally(row.reported, row.recalled)}`;
}

export const vehicleBombTargetsFrench: FigureText<Row, Say> = french({
  words,
  mark,
  name: (row: Row, say: Say) => say.where(row.place, row.country),
  value: (row: Row, say: Say) => say.capital(target(row.target, say)),
  labels: { vehicle: "Véhicules piégés", rest: "Autres modes opératoires", empty: "Aucune attaque à montrer" },
});
