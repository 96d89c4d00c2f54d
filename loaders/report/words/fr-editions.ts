import { theDate, withDate } from "../../figures/words/fr/dates.ts";
import { french } from "../../figures/words/french.ts";
import type { EditionWords } from "./editions.ts";

const events = (count: number) => (count === 1 ? "Un événement" : `${count} événements`);
const s = (count: number) => (count === 1 ? "" : "s");

/** What the report says of what it said before, in French. */
export const FRENCH: EditionWords = french<EditionWords>({
  editions: "Éditions",
  edition: (id) => `Édition ${id}`,
  upTo: (date) => `articles parus jusqu’${withDate("à", date)}`,
  about:
    "Ce que disait le rapport quand cette édition a été établie. Ses figures, ses tables et ses citations restent telles quelles, à ces adresses, quoi que le rapport reçoive par la suite.",
  none: "Il n’y a pas encore d’édition : ce que le rapport dit aujourd’hui est provisoire, et se cite comme tel.",
  figures: "Figures",
  tables: "Tables",
  cite: "Citer",
  files: "Fichiers",
  present: "Ce que le rapport dit aujourd’hui",
  presentFigure: "La figure telle qu’elle est aujourd’hui",
  draft: "Aucune édition ne contient encore cette figure : elle se cite comme provisoire.",
  absent: "cette figure n’en faisait pas partie.",
  same: "dit la même chose : rien n’a changé depuis.",
  differs: "disait autre chose. Ce qui a changé depuis :",
  drawnAnew: "Aucun de ses événements n’a changé ; les règles selon lesquelles elle les additionne ou les dessine, si.",
  unnamed: "Aucun de ses événements n’a changé ; une personne n’y est plus nommée.",
  added: (count) => `${events(count)} ajouté${s(count)} :`,
  removed: (count) => `${events(count)} qui n’y ${count === 1 ? "figure" : "figurent"} plus :`,
  changed: (count) => `${events(count)} aux valeurs modifiées :`,
  more: (count) => `et ${count === 1 ? "un autre" : `${count} autres`}`,
  notStated: "non précisé",
  newlyDisputed: "désormais contesté",
  settled: "n’est plus contesté",
  cause: (cause) => {
    if (cause.kind === "correction") return `corrigé : ${cause.reason}`;
    if (cause.kind === "rules") return "selon les règles de codage, qui ont changé";
    if (cause.kind === "inferred") return "déduit";
    return cause.kind === "says" ? cause.source : `${cause.source} ne le dit plus`;
  },
  replaced: (files, reason, decided) =>
    `Remplacé${s(files.length)} depuis, parce qu’une personne n’est plus nommée${decided === "" ? "" : ` (décidé ${theDate(decided)})`} : ${files.join(", ")}. ${reason}`,
  description: (date) => `Ce que le rapport disait des articles parus jusqu’${withDate("à", date)}, conservé tel quel.`,
});
