import { ENGLISH_REASONS } from "../../events/telling/en.ts";
import type { Say } from "../../figures/words/say.ts";
import { dateText } from "./dates.ts";
import { eventWords, sourceName } from "./en-event.ts";
import { findingWords } from "./en-findings.ts";
import { METHODS } from "./en-methods.ts";
import { SEARCH } from "./en-search.ts";
import type { Labels, Numerals, ReportWords } from "./words.ts";

const NUMBERS = "no one two three four five six seven eight nine".split(" ");

const LABELS: Labels = {
  skip: "Skip to the text",
  colon: ": ",
  semicolon: "; ",
  sectionLink: "Link to this section",
  navigation: "Pages",
  reportPages: "The report",
  sourcePages: "What it rests on",
  theme: ["Theme: system", "Theme: light", "Theme: dark"],
  licence: "Data and figures: CC BY 4.0. Quoted passages remain their publishers’.",
  dayMissing: "day not stated",
  feed: "What came to the report, as a feed",
  madeFrom: "Made from the articles alone: every number leads to the sentence that it was read in.",
  figure: "Figure",
  noSuchFigure: "There is nothing to draw yet.",
  cite: "Cite",
  data: "Data",
  evidence: "Events behind it",
  explore: "Explore",
  contents: "On this page",
  facts: "What is known",
  factsCaption: "Each value as reconciled from the accounts; the numbers lead to the passages.",
  field: "Field",
  value: "Value",
  how: "How it is known",
  accounts: "Who says what",
  accountsCaption: "One column for each source in each article. A line is marked where sources contradict each other.",
  passages: "The passages",
  supports: "Gives",
  passage: "Passage",
  publishersPage: "at the publisher’s",
  archivedPage: "archived copy",
  undated: "date not stated",
  unplaced: "place not stated",
  untitled: (publisher) => `Article of ${publisher}, without a title`,
  inferred: "inferred",
  stated: "stated",
  event: "Event",
  events: "Events",
  whyOneEvent: "Why these accounts are one event",
  joined: "Taken as one",
  keptApart: "Kept apart",
  corrections: "What an analyst decided",
  decisions: {
    set: "Corrected",
    drop: "Dropped",
    add: "Added",
    merge: "Joined",
    split: "Taken apart",
    confirm: "Confirmed",
    redact: "Made unnamed",
  },
  neighboursInTime: "Before and after",
  neighboursInPlace: "Nearby",
  eventsReported: "What it reports",
  listPages: "Pages of the list",
  download: "Download",
  figureTerms: "CC BY 4.0",
  figurePage: "Large, and how it was made",
  madeBy:
    "Drawn from the rows above and nothing else, in these terms. The digest is over both: if it is the same, so is what the figure says.",
  making: "How it was made",
  inTheReport: "Where the report speaks of it",
  everyField: "every field",
  accuracy: "F1 of the coder against hand coding, by set of articles (number of articles)",
  measured: "Measured",
  sets: {
    reserve: "Articles it was never tuned on",
    blind: "Others it was never tuned on",
    tuned: "Articles it was tuned on",
    written: "Others it was tuned on",
    seeds: "The report’s first articles",
    "es-reserve": "Spanish articles it was never tuned on",
    "es-tuned": "Spanish articles it was tuned on",
  },
  measures: {
    main: "Everything coded of the news itself",
    all: "Everything coded, recalled events included",
    events: "Events found",
    accounts: "Who said what",
    disputed: "What is disputed",
    role: "News or recollection",
  },
  notMeasured: "The coder’s accuracy was not measured for this build.",
  rows: (count) => `${count} rows`,
  columns: "Columns",
  column: "Column",
  type: "Type",
  meaning: "Meaning",
  key: "key",
  required: "always filled",
  filled: (rows, all) => `in ${rows} of ${all} rows`,
  published: "Published",
  title: "Title",
  publisher: "Publisher",
  language: "Language",
  articles: "Where it is reported",
  article: "Article",
  datedBy: "How its date is known",
  sameStory: "The same story in",
  nothingCoded: "No attack was found in this article.",
  noEvents: "No events.",
  noArticles: "No articles.",
  all: (count) => `All ${count} are in the list of events.`,
  bySourceType: "What each type of source says, one line an attack; each source leads to its account.",
  superseded: "superseded by a newer figure",
  selfReported: "of its own operation",
  claimedOnly: "only claimed",
  disputed: "≠ disputed",
  otherFigures: "Other figures",
  togetherWith: "together with",
  some: "some",
  joinedInto: (id) => `What was kept as ${id} turned out to be part of another event:`,
  locator: (place) => `Map: ${place} and the land around it`,
  search: SEARCH,
};

const FIELDS: Record<string, string> = {
  date: "Date",
  place: "Place",
  neighbourhood: "Neighbourhood",
  country: "Country",
  admin1: "Region",
  tactics: "Tactics",
  complex: "Complex attack",
  initiator: "Who began",
  perpetrator: "Perpetrator",
  basis: "On whose word",
  claimed_on: "Claimed on",
  stated_on: "Said on",
  claim_channel: "Way of the claim",
  target: "Target",
  target_actor: "Named target",
  devices: "Devices",
  vehicle: "Vehicle",
  outcome: "Outcome",
  killed: "Killed",
  wounded: "Wounded",
  attackers_killed: "Attackers killed",
  missing: "Missing",
  abducted: "Abducted",
  arrested: "Arrested",
  source: "Source",
  denies: "Denies",
  status: "Status",
  latitude: "Latitude",
  longitude: "Longitude",
};

const STATUS = {
  machine: { label: "machine-coded", meaning: "Read by rules, not checked by a person." },
  corrected: { label: "corrected", meaning: "Corrected by an analyst, in the fields that are marked so; the rest is machine-coded." },
  confirmed: { label: "confirmed", meaning: "Checked and confirmed by an analyst: the whole, or the fields that are marked so." },
};

function fieldName(name: string): string {
  const casualty = /^casualties\[\d+\]$/.test(name);
  return casualty ? "Figure" : (FIELDS[name] ?? name);
}

/** The report in English. */
export function englishReport(say: Say, numerals: Numerals): ReportWords {
  const spelt = numerals === "words" ? NUMBERS : NUMBERS.slice(0, 2);
  const number = (value: number) => spelt[value] ?? say.number(value);
  const date = (coded: string) => dateText(coded, say);
  const events = eventWords(say, number);
  const findings = findingWords(say, number);
  return {
    language: "en",
    ownName: "English",
    titled: (title, about) => `${title}: ${about}`,
    labels: LABELS,
    number,
    languageName: say.languageName,
    publishedBetween: (from, to) =>
      from === to ? `${from.length === 10 ? "on" : "in"} ${date(from)}` : `from ${date(from)} to ${date(to)}`,
    field: fieldName,
    code: (code) => code,
    date,
    pageOfList: (title, page) => `${title}, page ${page}`,
    articleDescription: (article, events) =>
      `What was coded from an article of ${article.publisher ?? "an unnamed publisher"}: ${events === 0 ? "no event" : events === 1 ? "one event" : `${number(events)} events`}, each value with its passage.`,
    rowsShown: (shown, all) => `The first ${say.number(shown)} of ${say.number(all)} rows; the file holds them all.`,
    furtherAccounts: (count) =>
      count === 1
        ? "One other account, on the page of its article"
        : `${say.capital(number(count))} other accounts, on the pages of their articles`,
    others: (count) => `and ${number(count)} ${count === 1 ? "other" : "others"}`,
    oneRow: (row) => (row === "" ? "" : `One row is ${row}.`),
    kilobytes: (value) => `${say.number(value)} kB`,
    quote: (text) => `“${text}”`,
    reasons: { ...ENGLISH_REASONS, given: (value, by) => `${value}, according to ${by}` },
    sourceName,
    methods: METHODS,
    kilometres: (value) => (value === 0 ? "the same place" : `${say.number(value)} km away`),
    status: (status) => STATUS[status],
    sourceType: (code) => say.label("source_type", code),
    correctedTitle: (event) => `Checked by an analyst: ${events.title(event)}`,
    dataOf: (title) => `${title}: the data`,
    dataDescription: (articles, all) =>
      `It holds ${findings.counted(all, "event")} from ${findings.counted(articles, "article")}, with the account of every source and the passage behind every value.`,
    ...findings,
    ...events,
  };
}
