import { eventDigests } from "../citing/digests.ts";
import { type Say, sayIn } from "../figures/words/say.ts";
import type { Article } from "../model/article.ts";
import type { CaseEvent } from "../model/event.ts";
import type { DrawnFigure } from "../model/figure.ts";
import type { ReportLanguage } from "../model/language.ts";
import { compare } from "../problems.ts";
import type { Address } from "./address.ts";
import type { SiteInput } from "./input.ts";
import { type ReportWords, wordsIn } from "./words/words.ts";

/** The input with everything that pages look up, found once. */
export interface Site {
  input: SiteInput;
  /** The language's helpers for numbers, dates, lists and codes: the figures' own. */
  say: Say;
  words: ReportWords;
  /** By date, the undated last. */
  events: CaseEvent[];
  /** By date of publication, the undated last. */
  articles: Article[];
  eventById: Map<string, CaseEvent>;
  /** SHA-256 of what the tables say of each event. */
  digestOfEvent: Map<string, string>;
  articleById: Map<string, Article>;
  figureById: Map<string, DrawnFigure>;
  /** The pages on which each figure stands, in reading order. */
  figurePlaces: Map<string, Address[]>;
  /** Where the page for one's own questions finds what it asks. */
  exploreSource: Address;
  /** Headline of each article that has one, from the front matter or the first line that reads as one. */
  headlineOf: Map<string, string>;
  /** ISO 639-1 of each article's text, as given or as the coder took it. */
  languageOf: Map<string, string>;
  /** Events that an article reports, in its own order. */
  eventsOfArticle: Map<string, CaseEvent[]>;
}

/** What is known of an event in sentences, in the language of the site. */
export function storyOf({ words, languageOf }: Site, event: CaseEvent): string {
  return words.story(event, (article) => (languageOf.get(article) ?? words.language) !== words.language).join(" ");
}

/** Order of events everywhere: by first day, the undated last, then by id. */
export function compareEvents(a: CaseEvent, b: CaseEvent): number {
  return compare(a.date_start ?? "9999", b.date_start ?? "9999") || compare(a.event_id, b.event_id);
}

function compareArticles(a: Article, b: Article): number {
  return compare(a.published ?? "9999", b.published ?? "9999") || compare(a.id, b.id);
}

function groupByArticle(events: CaseEvent[]): Map<string, CaseEvent[]> {
  const members = events.flatMap((event) => event.members.map((member) => ({ ...member, event })));
  members.sort((a, b) => compare(a.article, b.article) || a.index - b.index);
  const groups = new Map<string, CaseEvent[]>();
  for (const { article, event } of members) {
    const group = groups.get(article) ?? [];
    if (!group.includes(event)) group.push(event);
    groups.set(article, group);
  }
  return groups;
}

function headlines({ corpus }: SiteInput): Map<string, string> {
  const coded = new Map(corpus.coded.map(({ article, title }) => [article, title]));
  return new Map(
    corpus.articles.flatMap(({ id, title }) => {
      const headline = title ?? coded.get(id) ?? null;
      return headline === null ? [] : [[id, headline] as const];
    }),
  );
}

/** Indexes the input; which pages draw which figure is added once the pages are read. Throws where the site's language is one that nothing is written in. */
export function indexSite(input: SiteInput): Site {
  const events = [...input.corpus.events].sort(compareEvents);
  const articles = [...input.corpus.articles].sort(compareArticles);
  const say = sayIn(input.settings.language, input.codebook);
  return {
    input,
    say,
    words: wordsIn(input.settings.language, say),
    events,
    articles,
    digestOfEvent: eventDigests(input.tables),
    eventById: new Map(events.map((event) => [event.event_id, event])),
    articleById: new Map(articles.map((article) => [article.id, article])),
    figureById: new Map(input.figures.map((figure) => [figure.id, figure])),
    figurePlaces: new Map(),
    exploreSource: "",
    headlineOf: headlines(input),
    languageOf: new Map(input.corpus.coded.map(({ article, language }) => [article, language])),
    eventsOfArticle: groupByArticle(events),
  };
}

/** One site for each language of the report, the first at the root. What is the same in all of them is the same object in each. */
export function indexSites(input: SiteInput): Site[] {
  return [input, ...input.translations.map((translation) => ({ ...input, ...translation }))].map(indexSite);
}

/** The report in one of its languages. Throws where it is not made in that language. */
export function siteIn(input: SiteInput, language: ReportLanguage): Site {
  const found = [input, ...input.translations].find(({ settings }) => settings.language === language);
  if (found === undefined) throw new Error(`the report is not made in ${language}`);
  return indexSite({ ...input, ...found });
}
