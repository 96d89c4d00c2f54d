import { theDate, withDate } from "../../figures/words/fr/dates.ts";
import { lower } from "../../figures/words/fr/grammar.ts";
import { french } from "../../figures/words/french.ts";
import type { Say } from "../../figures/words/say.ts";
import type { ExploreWords } from "./words.ts";

/** The page for one's own questions in French. */
export function frenchExplore(say: Say): ExploreWords {
  return french<ExploreWords>({
    choose: "Choisir des événements",
    filters: {
      tactic: "Mode opératoire",
      actor: "Auteur",
      basis: "Sur la foi de qui",
      target: "Cible",
      country: "Pays",
      place: "Lieu",
      source: "Type de source",
      disputed: "Contesté",
      role: "Dans les articles",
      status: "Statut",
    },
    from: "À partir de",
    to: "Jusqu’à",
    dateForm: "2021, 2021-06 ou 2021-06-21",
    figure: "Figure",
    any: "tous",
    states: {
      yes: "oui",
      no: "non",
      main: "rapporté à chaud",
      background: "rappelé au passage",
      machine: "codé par machine",
      corrected: "corrigé",
      confirmed: "confirmé",
    },
    reset: "Tout afficher",
    without: (what) => `Retirer : ${what}`,
    mark: (figure) => `un signe de « ${figure} »`,
    shown: (events, allEvents, articles, allArticles) =>
      `${say.number(events)} ${say.noun(events, "event")} sur ${say.number(allEvents)}, ${say.number(articles)} ${say.noun(articles, "article")} sur ${say.number(allArticles)}.`,
    nothing: "Aucun événement ne correspond. Retirez un filtre, ou affichez tout.",
    still:
      "Choisir des événements demande des scripts. Sans eux, voici la première figure, la carte et les premiers événements ; la liste des événements et les tables à télécharger contiennent tout.",
    loading: "Lecture des tables.",
    failed: "Les tables n’ont pas pu être lues. Elles peuvent être téléchargées depuis la page des données.",
    list: "Les événements",
    columns: {
      ...{ date: "Date", place: "Lieu", tactics: "Modes opératoires", target: "Cible" },
      ...{ killed: "Tués", wounded: "Blessés", perpetrator: "Auteur" },
    },
    page: (page, pages) => `Page ${say.number(page)} sur ${say.number(pages)}`,
    previous: "Précédente",
    next: "Suivante",
    disputed: "≠ contesté",
    unplaced: "lieu non précisé",
    uncounted: "plusieurs",
    colon: " : ",
    rowsOf: "La figure en tableau",
    take: "Réutiliser",
    taken: { events: "CSV, ces événements", rows: "CSV, les lignes de la figure", svg: "SVG", png: "PNG" },
    citation: "Citation, avec ce qui a été demandé",
    link: "Lien vers cette vue",
    asked: (parts) => (parts.length === 0 ? "tous les événements" : parts.join(" ; ")),
    part: (name, values) => `${lower(name)} : ${values.join(" ou ")}`,
    between: (from, to) => {
      if (from === null) return `jusqu’${withDate("à", to ?? "")}`;
      return to === null
        ? `à partir ${withDate("de", from)}`
        : from === to
          ? theDate(from)
          : `${withDate("de", from)} ${withDate("à", to)}`;
    },
    cited: (finding, asked) => `${finding} [${asked}]`,
  });
}
