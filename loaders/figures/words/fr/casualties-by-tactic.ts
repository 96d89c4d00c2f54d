import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import type { Row } from "../../casualties-by-tactic.ts";
import { distinctEvents } from "../../rows/columns.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";

/** Rows without a tactic of their own, as the subject of a sentence. */
const SUBJECTS: Record<string, string> = {
  several: "les attaques qui combinent plusieurs modes opératoires",
  none: "les attaques dont le mode opératoire n’est pas précisé",
};

function name(tactic: string, say: Say): string {
  if (tactic === "several") return "plusieurs modes opératoires";
  return tactic === "none" ? "mode opératoire non précisé" : say.plural("tactic", tactic);
}

function value({ low, best, high, open, counted, attacks: n }: Row, say: Say): string {
  const of = counted === n ? say.count(n, "attack") : `${say.count(counted, "attack")} sur ${say.number(n)}`;
  if (best === null) return `non précisé (${say.count(n, "attack")})`;
  return `${say.sum({ low, best, high, open })} en ${of}`;
}

function headline(list: readonly Row[], say: Say, population: Population): string {
  if (list.length === 0) return say.nothing("attack", population);
  const deadly = list.filter(({ outcome, best }) => outcome === "killed" && best !== null && best > 0);
  const stated = deadly.filter(({ tactic }) => tactic !== "none");
  const killed = stated.length > 0 ? stated : deadly;
  const most = Math.max(0, ...killed.map(({ best }) => best ?? 0));
  const first = killed.filter(({ best }) => best === most);
  if (first[0] === undefined) return `Aucun nombre de tués n’est donné ${say.within(population)}.`;
  const names = say.list(first.map(({ tactic }) => SUBJECTS[tactic] ?? `les ${name(tactic, say)}`));
  const each = first.length > 1 ? "chacun " : "";
  const more = killed.length > first.length ? ", plus que tout autre mode opératoire" : "";
  return `${say.capital(names)} ont fait ${each}${say.killed(first[0])} en ${say.count(first[0].counted, "attack")}${more}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Tués et blessés par mode opératoire ; point : le chiffre retenu, trait : du plus bas au plus élevé que donnent les sources",
    n: say.sample(distinctEvents(list), "attack", population),
    note: "Victimes seulement : les assaillants ne sont jamais comptés. Une attaque qui combine plusieurs modes opératoires figure une seule fois, sous « plusieurs modes opératoires », car son bilan ne peut être réparti. Une flèche signifie « au moins » : le nombre peut être plus élevé. Les attaques dont personne ne donne le bilan n’ajoutent rien, comme l’indique le nombre d’attaques comptées.",
    source: say.source(population),
    alt: `Graphique à points et traits, une ligne par mode opératoire, les tués en haut, les blessés en bas. ${title}`,
  };
}

const OUTCOMES = { killed: "tués", wounded: "blessés" };

export const casualtiesByTacticFrench: FigureText<Row, Say> = french({
  words,
  mark: (row: Row, say: Say) => `${say.capital(name(row.tactic, say))} : ${OUTCOMES[row.outcome]}, ${value(row, say)}`,
  name: ({ tactic }: Row, say: Say) => say.capital(name(tactic, say)),
  value,
  labels: { killed: "Tués", wounded: "Blessés", empty: "Aucune attaque à montrer" },
});
