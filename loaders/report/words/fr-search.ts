import type { SearchLabels } from "./words.ts";

/** What the search and the index of names say in French. */
export const SEARCH: SearchLabels = {
  field: "Chercher dans le rapport",
  button: "Chercher",
  only: "Afficher",
  more: "Plus de résultats",
  kinds: {
    all: "Tout",
    event: "Événements",
    article: "Articles et passages",
    name: "Lieux et noms",
    figure: "Figures",
    page: "Pages",
  },
  kind: { event: "Événement", article: "Article", name: "Index des noms", figure: "Figure", page: "Page" },
  parts: {
    place: "Lieu de l’événement :",
    perpetrator: "Désigné comme auteur :",
    target: "Cible :",
    source: "Source citée :",
  },
  status: {
    searching: "Recherche de « {words} » …",
    none: "Aucun résultat pour « {words} ».",
    one: "Un résultat pour « {words} ».",
    many: "{count} résultats pour « {words} ».",
    failed: "La recherche n’a pas pu être chargée. Les listes citées sur cette page contiennent tout ce qu’elle trouverait.",
  },
};
