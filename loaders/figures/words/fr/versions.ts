import type { FigureText, FigureWords, Population } from "../../../model/figure.ts";
import { commonest, type VersionRow } from "../../rows/versions-rows.ts";
import { french } from "../french.ts";
import type { Say } from "../say.ts";
import { atPlace } from "./geography.ts";

/** The two ends of a date as accounts give it: a day or two days with a slash. */
function endsOf(value: string): [from: string, to: string, precision: string] {
  const [from, to] = value.split("/") as [string, string | undefined];
  return [from, to ?? from, to === undefined ? "day" : "month"];
}

/** What a source says, in words. */
function value(row: VersionRow, say: Say): string {
  if (row.value === null) {
    const vague = row.stated !== null && row.best === null && row.low === null && row.high === null;
    return `${vague ? `« ${row.stated} »` : say.toll(row)}${row.group === null ? "" : ` (${say.label("casualty_group", row.group)})`}`;
  }
  if (row.field === "date") return say.date(...endsOf(row.value));
  if (row.field === "tactics") return say.list(row.value.split(";").map((code) => say.label("tactic", code)));
  if (row.field === "place") return say.place(row.value);
  if (row.field === "perpetrator") return say.list(row.value.split(";").map(say.actor));
  return row.field === "target" ? say.label("target", row.value) : row.value;
}

function headline(list: readonly VersionRow[], say: Say, population: Population): string {
  if (list.length === 0)
    return population.articles === 0
      ? say.nothing("attack", population)
      : `Aucune version n’en contredit une autre ${say.within(population)}.`;
  const fields = [...new Set(list.filter(({ disputed }) => disputed).map(({ field }) => say.knowledge(field)))];
  const place = commonest(list, "place");
  const day = commonest(list, "date");
  const when = day === null ? "" : say.on(...endsOf(day));
  const attack = `l’attaque${place === null ? "" : ` survenue ${atPlace(place, true)}`}${when === "" ? "" : ` ${when}`}`;
  const accounts = new Set(list.map(({ account_id }) => account_id)).size;
  if (fields.length === 0)
    return accounts === 1 ? `Une seule version de ${attack}.` : `Les ${say.number(accounts)} versions de ${attack} ne se contredisent pas.`;
  return `Les versions de ${attack} se contredisent sur ${say.list(fields)}.`;
}

function words(list: VersionRow[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const accounts = new Set(list.map(({ account_id }) => account_id)).size;
  const articles = new Set(list.map(({ article_id }) => article_id)).size;
  return {
    headline: title,
    subtitle: "Ce que chaque source en dit, donnée par donnée, dans l’ordre où elles se sont exprimées",
    n: `n = ${say.number(accounts)} ${say.noun(accounts, "account")} dans ${say.count(articles, "article")}`,
    note: `${say.disputedSign} marque une donnée sur laquelle deux versions ne peuvent être vraies toutes deux. Une donnée dont une source ne parle pas reste vide : se taire n’est pas démentir.`,
    source: say.source(population),
    alt: `Tableau des versions : une colonne par source, une ligne par donnée. ${title}`,
  };
}

export const versionsFrench: FigureText<VersionRow, Say> = french({
  words,
  mark: (row: VersionRow, say: Say) =>
    `${say.capital(row.source)} (${say.label("source_type", row.source_type)}), ${say.field(row.field)} : ${value(row, say)}`,
  value,
  labels: { empty: "Aucune version n’en contredit une autre", superseded: "remplacé depuis", hidden: "autres versions, dans le tableau" },
});
