import type { Say } from "../../figures/words/say.ts";
import type { InEach } from "../../model/language.ts";
import { type Performance, type PerformanceMeasure, UNITS } from "../../scoring/performance.ts";

/** What a language says of measured costs. */
interface PerformanceWords {
  caption: string;
  columns: [measured: string, ours: string, against: string, ratio: string, goal: string];
  measures: Record<PerformanceMeasure, (of: string) => string>;
  /** Units that the language calls otherwise. */
  units: Partial<Record<Performance["unit"], string>>;
  /** What a cost is held against, where it is not the name of a library. */
  beside: Record<string, string>;
  least: (ratio: string) => string;
  most: (ratio: string) => string;
  missed: string;
  colon: string;
  machine: (name: string) => string;
  notMeasured: string;
}

const LANGUAGES: InEach<Record<string, string>> = {
  en: { en: "English", fr: "French", es: "Spanish" },
  fr: { en: "anglais", fr: "français", es: "espagnol" },
};

const SAVED: Record<string, string> = {
  article: "un article",
  correction: "une correction",
  page: "une page",
  figure: "une figure",
  "lexicon row": "une ligne de lexique",
};

/** The words in which a language tells measured costs. */
export const PERFORMANCE_WORDS: InEach<PerformanceWords> = {
  en: {
    caption: "What Casebook costs, each beside something measured in the same run",
    columns: ["Measured", "Casebook", "Held against", "Ratio", "Goal"],
    measures: {
      coding: (of) => `coding articles in ${LANGUAGES.en[of] ?? of}`,
      character: (of) => `a character of an article of 5 MB in ${LANGUAGES.en[of] ?? of}`,
      "linking-each": (of) => `linking an event, of ${of}`,
      "linking-all": (of) => `linking ${of} events on one core`,
      "linking-right": (of) => `how rightly ${of} events are linked`,
      "first-chart": (of) => `the first chart of the overview, ${of} events, on a processor slowed fourfold`,
      "overview-weight": (of) => `what the overview loads, ${of} events, without fonts`,
      building: (of) => `building a report from ${of} articles`,
      "building-page": (of) => `each of its ${of} pages`,
      "heaviest-page": (of) => `the heaviest page, ${of}`,
      "one-more": (of) => `the tables after one article more than ${of}`,
      saved: (of) => `until a saved ${of} shows in the open page`,
      "explore-first": (of) => `until the page for one’s own questions can be used, ${of} events`,
      "explore-answer": (of) => `until it has answered one, ${of} events`,
    },
    units: {},
    beside: {
      limit: "limit",
      cold: "all for the first time",
      "5 kB": "of one of 5 kB",
      stock: "Observable Framework as it comes, drawn by the browser",
      compromise: "compromise, parsing alone",
      "fr-compromise": "fr-compromise, parsing alone",
      "wink-nlp": "wink-nlp, tagging alone",
    },
    least: (ratio) => `at least ${ratio}`,
    most: (ratio) => `at most ${ratio}`,
    missed: "missed",
    colon: ": ",
    machine: (name) => `Measured with ${name}. Another machine takes another time; the ratios change less.`,
    notMeasured: "What the report costs was not measured for this build.",
  },
  fr: {
    caption: "Ce que coûte Casebook, chaque fois à côté d’un autre coût mesuré dans la même exécution",
    columns: ["Mesure", "Casebook", "Comparé à", "Rapport", "Objectif"],
    measures: {
      coding: (of) => `coder des articles en ${LANGUAGES.fr[of] ?? of}`,
      character: (of) => `un caractère d’un article de 5 Mo en ${LANGUAGES.fr[of] ?? of}`,
      "linking-each": (of) => `rattacher un événement, sur ${of}`,
      "linking-all": (of) => `rattacher ${of} événements sur un seul cœur`,
      "linking-right": (of) => `la justesse du rattachement de ${of} événements`,
      "first-chart": (of) => `le premier graphique de la vue d’ensemble, ${of} événements, sur un processeur ralenti quatre fois`,
      "overview-weight": (of) => `ce que charge la vue d’ensemble, ${of} événements, sans les polices`,
      building: (of) => `produire un rapport à partir de ${of} articles`,
      "building-page": (of) => `chacune de ses ${of} pages`,
      "heaviest-page": (of) => `la page la plus lourde, ${of}`,
      "one-more": (of) => `les tables après un article de plus que ${of}`,
      saved: (of) => `jusqu’à ce que la page ouverte montre ce qu’on a enregistré, ${SAVED[of] ?? of}`,
      "explore-first": (of) => `jusqu’à ce que la page d’exploration soit utilisable, ${of} événements`,
      "explore-answer": (of) => `jusqu’à ce qu’elle ait répondu, ${of} événements`,
    },
    units: { kB: "ko" },
    beside: {
      limit: "limite",
      cold: "toutes, la première fois",
      "5 kB": "d’un article de 5 ko",
      stock: "Observable Framework tel quel, dessiné par le navigateur",
      compromise: "compromise, analyse seule",
      "fr-compromise": "fr-compromise, analyse seule",
      "wink-nlp": "wink-nlp, étiquetage seul",
    },
    least: (ratio) => `au moins ${ratio}`,
    most: (ratio) => `au plus ${ratio}`,
    missed: "manqué",
    colon: "\u00a0: ",
    machine: (name) => `Mesuré avec ${name}. Une autre machine met un autre temps\u00a0; les rapports changent moins.`,
    notMeasured: "Ce que coûte le rapport n’a pas été mesuré pour cette version.",
  },
};

/** The cells of a measured cost: what, ours, what it is held against, ratio, goal. Takes how a language writes numbers. */
export function performanceCells(row: Performance, words: PerformanceWords, { number, fixed }: Pick<Say, "number" | "fixed">): string[] {
  const counted = (of: string) => (/^\d+$/.test(of) ? number(Number(of)) : of);
  const cost = (value: number) => `${fixed(value, UNITS[row.unit])}\u00a0${words.units[row.unit] ?? row.unit}`;
  const limit = (value: number | null, say: (ratio: string) => string) =>
    value === null ? [] : [say(fixed(value, Number.isInteger(value) ? 0 : 2))];
  const beside = words.beside[row.beside] ?? counted(row.beside);
  return [
    words.measures[row.measure](counted(row.of)),
    cost(row.ours),
    `${beside}${words.colon}${cost(row.against)}`,
    fixed(row.ratio, 2),
    [...limit(row.least, words.least), ...limit(row.most, words.most)].join(", "),
  ];
}
