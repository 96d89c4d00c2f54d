import { french } from "../../figures/words/french.ts";
import type { FigurePageWords } from "./figures.ts";

/** What the page of a figure says beside the figure's own words, in French. */
export const FRENCH: FigurePageWords = french<FigurePageWords>({
  take: "Réutiliser",
  copied: { citation: "Citation", link: "Lien", image: "Image", embed: "Pour l’intégrer" },
  copy: { citation: "Copier la citation", link: "Copier le lien", image: "Copier l’image", embed: "Copier le code" },
  done: "Copié",
  selected: "Sélectionné : à copier maintenant",
  downloads: "Télécharger",
  files: {
    png: "PNG, pour diapositives",
    svg: "SVG",
    "dark.svg": "SVG, sombre",
    csv: "CSV, ses lignes",
    json: "JSON, tout ce qu’elle dit",
    bib: "BibTeX",
    ris: "RIS",
    "csl.json": "CSL-JSON",
  },
  otherStyles: "Dans d’autres styles",
  styles: { text: "En entier", short: "En une ligne", bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON", html: "HTML" },
  citing: "Comment le citer",
  behind: "Ce qu’il y a derrière",
  behindNote: (shown, all) =>
    shown < all
      ? `Les ${shown} premiers événements sur ${all}, avec un passage pour ce qui en est représenté ; le tableau renvoie à tous les autres.`
      : "Chaque événement avec un passage pour ce qui en est représenté ; sa page les contient tous.",
  nothingBehind: "Aucun événement : il n’y a encore rien à montrer.",
  codes: "Les codes employés",
  codesNote: "Ce que signifie chaque code, selon le manuel de codage.",
  rows: (count) => `${count}, à partir des tables publiées et de rien d’autre`,
  code: "Écrite dans",
  digest: "Empreinte (SHA-256)",
  whole: (title) => `Extrait de ${title} : la figure entière, ses données et comment la citer`,
});
