import { theDate, withDate } from "../../figures/words/fr/dates.ts";
import { agree, lower } from "../../figures/words/fr/grammar.ts";
import { french } from "../../figures/words/french.ts";
import type { Say } from "../../figures/words/say.ts";
import { dateText } from "./dates.ts";
import { frenchEvent, sourceName } from "./fr-event.ts";
import { frenchFindings } from "./fr-findings.ts";
import { METHODS } from "./fr-methods.ts";
import { frenchReasons, OTHER_CODES } from "./fr-reasons.ts";
import { SEARCH } from "./fr-search.ts";
import type { Labels, Numerals, ReportWords } from "./words.ts";

const NUMBERS = "zéro un deux trois quatre cinq six sept huit neuf".split(" ");

const LABELS: Labels = {
  skip: "Aller au texte",
  colon: " : ",
  semicolon: " ; ",
  explore: "Explorer",
  contents: "Sur cette page",
  sectionLink: "Lien vers cette section",
  navigation: "Pages",
  reportPages: "Le rapport",
  sourcePages: "Ce sur quoi il repose",
  theme: ["Thème : système", "Thème : clair", "Thème : sombre"],
  licence: "Données et figures : CC BY 4.0. Les passages cités restent la propriété de leurs éditeurs.",
  dayMissing: "jour non précisé",
  feed: "Les nouveautés du rapport, en flux",
  madeFrom: "Établi à partir des seuls articles : chaque nombre mène à la phrase où il a été lu.",
  figure: "Figure",
  noSuchFigure: "Il n’y a encore rien à représenter.",
  cite: "Citer",
  data: "Données",
  evidence: "Événements derrière la figure",
  facts: "Ce que l’on sait",
  factsCaption: "Chaque valeur telle qu’établie à partir des versions ; les numéros mènent aux passages.",
  field: "Donnée",
  value: "Valeur",
  how: "Comment on le sait",
  accounts: "Qui dit quoi",
  accountsCaption: "Une colonne pour chaque source de chaque article. Une ligne est signalée quand les sources s’y contredisent.",
  passages: "Les passages",
  supports: "Donne",
  passage: "Passage",
  publishersPage: "sur le site du média",
  archivedPage: "copie archivée",
  undated: "date non précisée",
  unplaced: "lieu non précisé",
  untitled: (publisher) => `Article sans titre${publisher === "" ? "" : ` (${publisher})`}`,
  inferred: "déduit",
  stated: "énoncé",
  event: "Événement",
  events: "Événements",
  whyOneEvent: "Pourquoi ces versions parlent d’un même événement",
  joined: "Réunis",
  keptApart: "Tenus séparés",
  corrections: "Ce qu’un analyste a décidé",
  decisions: {
    set: "Corrigé",
    drop: "Écarté",
    add: "Ajouté",
    merge: "Réuni",
    split: "Séparé",
    confirm: "Confirmé",
    redact: "Rendu anonyme",
  },
  neighboursInTime: "Avant et après",
  neighboursInPlace: "À proximité",
  eventsReported: "Ce qu’il rapporte",
  listPages: "Pages de la liste",
  download: "Télécharger",
  figureTerms: "CC BY 4.0",
  figurePage: "En grand, et comment elle est faite",
  madeBy:
    "Dessinée à partir des lignes ci-dessus et de rien d’autre, dans ces termes. L’empreinte porte sur les deux : si elle est la même, ce que dit la figure l’est aussi.",
  making: "Comment elle est faite",
  inTheReport: "Où le rapport en parle",
  everyField: "toutes les données",
  accuracy: "F1 du codeur par rapport au codage manuel, par ensemble d’articles (nombre d’articles)",
  measured: "Mesure",
  sets: {
    reserve: "Articles sur lesquels il n’a jamais été réglé",
    blind: "Autres sur lesquels il n’a jamais été réglé",
    tuned: "Articles sur lesquels il a été réglé",
    written: "Autres sur lesquels il a été réglé",
    seeds: "Les premiers articles du rapport",
    "es-reserve": "Articles en espagnol sur lesquels il n’a jamais été réglé",
    "es-tuned": "Articles en espagnol sur lesquels il a été réglé",
  },
  measures: {
    main: "Tout ce qui est codé de l’actualité elle-même",
    all: "Tout ce qui est codé, événements rappelés compris",
    events: "Événements trouvés",
    accounts: "Qui a dit quoi",
    disputed: "Ce qui est contesté",
    role: "Actualité ou rappel",
  },
  notMeasured: "La justesse du codeur n’a pas été mesurée pour cette version.",
  rows: (count) => `${count} ${agree(Number(count.replace(/\D/g, "")), "ligne", "lignes")}`,
  columns: "Colonnes",
  column: "Colonne",
  type: "Type",
  meaning: "Signification",
  key: "clé",
  required: "toujours remplie",
  filled: (rows, all) => `dans ${rows} lignes sur ${all}`,
  published: "Paru",
  title: "Titre",
  publisher: "Média",
  language: "Langue",
  articles: "Où il en est question",
  article: "Article",
  datedBy: "Comment on connaît sa date",
  sameStory: "La même dépêche dans",
  nothingCoded: "Aucune attaque n’a été trouvée dans cet article.",
  noEvents: "Aucun événement.",
  noArticles: "Aucun article.",
  all: (count) => `Les ${count} figurent dans la liste des événements.`,
  bySourceType: "Ce que dit chaque type de source, une ligne par attaque ; chaque source mène à sa version.",
  superseded: "remplacé par un chiffre plus récent",
  selfReported: "sur sa propre opération",
  claimedOnly: "seulement revendiqué",
  disputed: "≠ contesté",
  otherFigures: "Autres chiffres",
  togetherWith: "ensemble avec",
  some: "plusieurs",
  joinedInto: (id) => `Ce qui était conservé sous ${id} s’est révélé faire partie d’un autre événement :`,
  locator: (place) => `Carte : ${place} et ses environs`,
  search: SEARCH,
};

const FIELDS: Record<string, string> = {
  date: "Date",
  place: "Lieu",
  neighbourhood: "Quartier",
  country: "Pays",
  admin1: "Région",
  tactics: "Mode opératoire",
  complex: "Attaque complexe",
  initiator: "Qui a commencé",
  perpetrator: "Auteur",
  basis: "Sur la foi de qui",
  claimed_on: "Revendiqué le",
  stated_on: "Dit le",
  claim_channel: "Canal de la revendication",
  target: "Cible",
  target_actor: "Cible nommée",
  devices: "Engins",
  vehicle: "Véhicule",
  outcome: "Issue",
  killed: "Tués",
  wounded: "Blessés",
  attackers_killed: "Assaillants tués",
  missing: "Disparus",
  abducted: "Enlevés",
  arrested: "Arrêtés",
  source: "Source",
  denies: "Dément",
  status: "Statut",
  latitude: "Latitude",
  longitude: "Longitude",
  disputed: "Contesté",
};

const STATUS = {
  machine: { label: "codé par machine", meaning: "Lu selon des règles, sans vérification humaine." },
  corrected: { label: "corrigé", meaning: "Corrigé par un analyste, pour les données signalées ; le reste est codé par machine." },
  confirmed: { label: "confirmé", meaning: "Vérifié et confirmé par un analyste : en entier, ou pour les données signalées." },
};

function fieldName(name: string): string {
  return /^casualties\[\d+\]$/.test(name) ? "Chiffre" : (FIELDS[name] ?? name);
}

/** What is made for each subject: titles, descriptions, notes of lists. */
function frenchNotes(say: Say, number: (value: number) => string) {
  return {
    pageOfList: (title: string, page: number) => `${title}, page ${page}`,
    articleDescription: (article: { publisher: string | null }, events: number) => {
      const found = events === 0 ? "aucun événement" : events === 1 ? "un événement" : `${number(events)} événements`;
      return `Ce qui a été codé d’un article de ${article.publisher ?? "source inconnue"} : ${found}, chaque valeur avec son passage.`;
    },
    rowsShown: (shown: number, all: number) =>
      `Les ${say.number(shown)} premières lignes sur ${say.number(all)} ; le fichier les contient toutes.`,
    furtherAccounts: (count: number) =>
      count === 1
        ? "Une autre version, sur la page de son article"
        : `${say.capital(number(count))} autres versions, sur les pages de leurs articles`,
    others: (count: number) => `et ${count === 1 ? "un autre" : `${number(count)} autres`}`,
    oneRow: (row: string) => (row === "" ? "" : `Une ligne est ${row}.`),
    kilometres: (value: number) => (value === 0 ? "au même lieu" : `à ${say.number(value)} km`),
    kilobytes: (value: number) => `${say.number(value)} ko`,
    quote: (text: string) => `« ${text} »`,
    titled: (title: string, about: string) => `${title} : ${lower(about)}`,
  };
}

/** The report in French. */
export function frenchReport(say: Say, numerals: Numerals): ReportWords {
  const spelt = numerals === "words" ? NUMBERS : NUMBERS.slice(0, 2);
  const number = (value: number) => spelt[value] ?? say.number(value);
  const events = frenchEvent(say, number);
  const findings = frenchFindings(say, number);
  return french<ReportWords>({
    language: "fr",
    ownName: "Français",
    labels: LABELS,
    number,
    methods: METHODS,
    reasons: frenchReasons(say),
    sourceName,
    languageName: say.languageName,
    publishedBetween: (from, to) =>
      from === to ? `${from.length === 10 ? "" : "en "}${theDate(from)}` : `${withDate("de", from)} ${withDate("à", to)}`,
    field: fieldName,
    code: (code) => OTHER_CODES[code] ?? code,
    date: (coded) => dateText(coded, say),
    status: (status) => STATUS[status],
    sourceType: (code) => say.label("source_type", code),
    correctedTitle: (event) => `Vérifié par un analyste : ${events.title(event)}`,
    dataOf: (title) => `${title} : les données`,
    dataDescription: (articles, all) =>
      `On y trouve ${findings.counted(all, "event")} tirés de ${findings.counted(articles, "article")}, avec la version de chaque source et le passage derrière chaque valeur.`,
    ...frenchNotes(say, number),
    ...findings,
    ...events,
  });
}
