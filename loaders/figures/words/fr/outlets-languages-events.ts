import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import type { Row } from "../../outlets-languages-events.ts";
import { distinctEvents, sharedEvents } from "../../rows/columns.ts";
import { NONE, REST } from "../../rows/tally-rows.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";
import { agree } from "./grammar.ts";

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("attack", population);
  const shared = sharedEvents(list);
  if (shared === 0) return `Aucune attaque ${say.within(population)} n’est rapportée par plus d’un média.`;
  const share = say.capital(say.share(shared, n, "attack"));
  return `${share} ${say.within(population)} ${agree(shared, "est rapportée", "sont rapportées")} par plus d’un média.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attaques dont parle chaque média, par langue, et combien d’entre elles se retrouvent dans d’autres médias",
    n: `${say.sample(distinctEvents(list), "attack", population)} ; ${say.count(population.publishers, "outlet")}`,
    note: "Plein : l’information d’un article du média ; creux : seulement rappelée dans un article. Une attaque dont plusieurs médias parlent est comptée pour chacun. Plusieurs médias peuvent reprendre la même dépêche : leur nombre n’est pas celui de sources indépendantes.",
    source: say.source(population),
    alt: `Nombre d’attaques par média, en sections par langue. ${title}`,
  };
}

const outlet = (publisher: string) => (publisher === REST ? "Autres médias" : publisher === NONE ? "Média inconnu" : publisher);

function mark(row: Row, say: Say): string {
  const also = row.elsewhere > 0 ? "rapportée aussi ailleurs" : "rapportée nulle part ailleurs";
  if (row.kind === "attack")
    return `${outlet(row.publisher)} : ${say.attack(row)}, ${say.role(row.reported > 0 ? "main" : "background")}, ${also}`;
  return `${outlet(row.publisher)} : ${say.tally(row.reported, row.recalled)} ; ${say.number(row.elsewhere)} aussi ailleurs`;
}

export const outletsLanguagesEventsFrench: FigureText<Row, Say> = french({
  words,
  mark,
  name: (row: Row, say: Say) => say.where(row.place, row.country),
  value: (row: Row) => outlet(row.publisher),
  labels: { also: "aussi ailleurs", empty: "Aucune attaque à montrer" },
});
