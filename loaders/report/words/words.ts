import type { CrosswalkRuleName } from "../../events/crosswalk.ts";
import type { LinkBarName, LinkLimitName, LinkRuleName } from "../../events/linking/rules.ts";
import type { RuleName } from "../../events/rules.ts";
import type { ReasonWords } from "../../events/telling.ts";
import type { Say } from "../../figures/words/say.ts";
import type { Article } from "../../model/article.ts";
import type { CodedDate } from "../../model/coded.ts";
import type { CorrectionAction } from "../../model/corpus.ts";
import type { CaseEvent, LinkedAccount } from "../../model/event.ts";
import type { InEach, ReportLanguage } from "../../model/language.ts";
import type { RecipeName } from "../../tables/recipes.ts";
import type { Extremes } from "../disagreements.ts";
import type { NamePart } from "../names/names.ts";
import type { Kind } from "../search/records.ts";
import type { TollSum } from "../values/attacks.ts";
import type { GroupName } from "../values/groups.ts";
import { englishReport } from "./en.ts";
import { frenchReport } from "./fr.ts";

/** What the search and the index of names say. */
export interface SearchLabels {
  field: string;
  button: string;
  only: string;
  more: string;
  /** What can be asked for alone, by `KINDS` of the search, and `all`. */
  kinds: Record<string, string>;
  /** What one result is. */
  kind: Record<Kind, string>;
  /** Before the events in which a name is the place, the attacker, the target or a source. */
  parts: Record<NamePart, string>;
  /** How a search went; `{words}` and `{count}` are filled in by the reader's browser. */
  status: Record<"searching" | "none" | "one" | "many" | "failed", string>;
}

/** Labels of the interface: what stands on every page, whatever the data. */
export interface Labels {
  skip: string;
  /** Between a name and what stands for it. */
  colon: string;
  /** Between what is listed and has commas of its own. */
  semicolon: string;
  sectionLink: string;
  navigation: string;
  reportPages: string;
  sourcePages: string;
  theme: [automatic: string, light: string, dark: string];
  licence: string;
  feed: string;
  /** In place of a day that no source gives. */
  dayMissing: string;
  madeFrom: string;
  figure: string;
  noSuchFigure: string;
  cite: string;
  data: string;
  evidence: string;
  explore: string;
  /** Before the list of a long page's sections. */
  contents: string;
  facts: string;
  factsCaption: string;
  field: string;
  value: string;
  how: string;
  accounts: string;
  accountsCaption: string;
  passages: string;
  supports: string;
  passage: string;
  publishersPage: string;
  archivedPage: string;
  undated: string;
  unplaced: string;
  untitled: (publisher: string) => string;
  inferred: string;
  stated: string;
  event: string;
  events: string;
  whyOneEvent: string;
  joined: string;
  keptApart: string;
  corrections: string;
  decisions: Record<CorrectionAction, string>;
  neighboursInTime: string;
  neighboursInPlace: string;
  eventsReported: string;
  articles: string;
  listPages: string;
  download: string;
  /** On pictures, where there is room for a name only. */
  figureTerms: string;
  figurePage: string;
  madeBy: string;
  making: string;
  inTheReport: string;
  everyField: string;
  accuracy: string;
  measured: string;
  sets: Record<string, string>;
  measures: Record<string, string>;
  notMeasured: string;
  rows: (count: string) => string;
  columns: string;
  column: string;
  type: string;
  meaning: string;
  key: string;
  required: string;
  filled: (rows: string, all: string) => string;
  published: string;
  title: string;
  publisher: string;
  language: string;
  article: string;
  datedBy: string;
  sameStory: string;
  nothingCoded: string;
  noEvents: string;
  noArticles: string;
  all: (count: string) => string;
  superseded: string;
  bySourceType: string;
  selfReported: string;
  claimedOnly: string;
  disputed: string;
  otherFigures: string;
  /** Before the other events that one toll covers. */
  togetherWith: string;
  some: string;
  joinedInto: (id: string) => string;
  locator: (place: string) => string;
  search: SearchLabels;
}

/** What prose counts: things of the corpus, and the groups of attacks that chapters are about. */
export type ReportNoun = "article" | "outlet" | "event" | "attack" | "operation" | "country" | "account" | "passage" | GroupName;

/** What is found about a group of attacks. */
export interface GroupFacts {
  group: GroupName;
  /** Attacks in the group, and all attacks. */
  n: number;
  all: number;
  articles: number;
  killed: TollSum;
  wounded: TollSum;
  /** How often each occurs, most often first. */
  places: [place: string, count: number][];
  targets: [target: string, count: number][];
}

/** What each rule says, by its name: what the program works by stands in its own words in English, and here in every language. */
export interface MethodsWords {
  reconcile: Record<RuleName, string>;
  linking: Record<LinkRuleName | LinkLimitName | LinkBarName, string>;
  crosswalk: Record<CrosswalkRuleName, string>;
  recipes: Record<RecipeName, string>;
}

/** Everything that the report itself says in one language. Figures say the rest, with `Say`. */
export interface ReportWords {
  language: ReportLanguage;
  /** What the language is called in itself. */
  ownName: string;
  /** "Casebook: attack tactics", with the colon as the language sets it. */
  titled: (title: string, about: string) => string;
  labels: Labels;
  /** A number in prose: "no" and "one", a word up to nine or digits, as asked, digits from ten on. */
  number: (value: number) => string;
  /** "five attacks", "one attack", "no attacks". */
  counted: (value: number, noun: ReportNoun) => string;
  /** The number alone, where prose has named what is counted: "none", "one", "12". */
  bare: (value: number) => string;
  languageName: (code: string) => string;
  /** "from 30 June 2018 to 21 June 2021". */
  publishedBetween: (from: string, to: string) => string;
  /** "three of the 14 attacks", "both raids", "the one raid", "none": a part of what has been counted, whose number and words are given. */
  partOf: (part: number, whole: number, counted: string) => string;
  /** Titles and descriptions of pages that are made for each subject. */
  pageOfList: (title: string, page: number) => string;
  articleDescription: (article: Article, events: number) => string;
  /** What a feed calls a decision on an event. */
  correctedTitle: (event: CaseEvent) => string;
  /** What the data of the report are called, and what they hold. */
  dataOf: (title: string) => string;
  dataDescription: (articles: number, events: number) => string;
  rowsShown: (shown: number, all: number) => string;
  /** What a list of links leaves out. */
  others: (count: number) => string;
  /** Before links to accounts that stand on the pages of their articles. */
  furtherAccounts: (count: number) => string;
  oneRow: (row: string) => string;
  kilometres: (value: number) => string;
  /** The size of a file. */
  kilobytes: (value: number) => string;
  /** Words of a source, between the language's quotation marks. */
  quote: (text: string) => string;
  /** Why a value is what it is, and why reports were joined or kept apart. */
  reasons: ReasonWords;
  /** How a source is called within a sentence; in the article's own words it is quoted, if these are of another language. */
  sourceName: (account: LinkedAccount, isForeign: boolean) => string;
  /** What Methods and Data print of rules and questions. */
  methods: MethodsWords;
  peopleKilled: (toll: TollSum) => string;
  /** The first names of a list, and how many there are beside them. */
  named: (names: string[]) => string;
  /** Findings: a sentence each, empty where there is nothing to say. */
  useFinding: (facts: GroupFacts) => string;
  tollFinding: (facts: GroupFacts) => string;
  targetFinding: (facts: GroupFacts) => string;
  /** Which types of source give the lowest and the highest of figures that differ. */
  extremes: (extremes: Extremes) => string;
  field: (name: string) => string;
  /** A kind of vehicle that carried explosives, and a way of claiming: words of the lexicon that no vocabulary of the codebook has. */
  code: (code: string) => string;
  date: (date: CodedDate) => string;
  status: (status: CaseEvent["status"]) => { label: string; meaning: string };
  sourceType: (code: string) => string;
  /** "Vehicle bomb against French forces at Gossi, Mali, 21 June 2021". */
  title: (event: CaseEvent) => string;
  /** "Gossi, 21 June 2021". */
  short: (event: CaseEvent) => string;
  /** Toll, perpetrator and dispute, each on whose word: one sentence each. `isForeign` tells articles of another language. */
  story: (event: CaseEvent, isForeign: (articleId: string) => boolean) => string[];
}

/** How numbers up to nine are written: as words, as in prose, or in digits from two on, as in the headlines of figures. */
export type Numerals = "words" | "digits";

const LANGUAGES: InEach<(say: Say, numerals: Numerals) => ReportWords> = { en: englishReport, fr: frenchReport };

/** The report's words in a language. */
export function wordsIn(language: ReportLanguage, say: Say, numerals: Numerals = "words"): ReportWords {
  return LANGUAGES[language](say, numerals);
}
