import type { Article } from "../../model/article.ts";
import type { CaseEvent } from "../../model/event.ts";
import type { DrawnFigure } from "../../model/figure.ts";
import { type Address, articleAddress, eventAddress, fileOf } from "../address.ts";
import { html, type Markup } from "../escape.ts";
import { articleTitle, evidenceAnchor } from "../event/exhibits.ts";
import { figurePageAddress } from "../figure/addresses.ts";
import { nameInFull } from "../names/list.ts";
import { type Name, nameAddress, namesOf, PARTS } from "../names/names.ts";
import { exhibits, runs } from "../passages.ts";
import { isFound, type PlannedPage } from "../plan.ts";
import { type Site, storyOf } from "../site-index.ts";

/** What can be found, and asked for alone. An article is found by its passages. */
export const KINDS = ["event", "article", "name", "figure", "page"] as const;
export type Kind = (typeof KINDS)[number];

/** One thing to be found. */
export interface SearchRecord {
  /** File within the site, with an anchor where it is a part of a page. */
  address: string;
  kind: Kind;
  title: string;
  /** ISO 639-1, of the title and what is quoted. */
  language: string;
  /** What is searched. Headings with an id are found on their own. */
  content: Markup;
}

function fileAddress(address: Address): string {
  const [, hash] = address.split("#");
  return `${fileOf(address)}${hash === undefined ? "" : `#${hash}`}`;
}

/** A written page is found as it stands finished. */
function pageRecord({ path, title }: PlannedPage, main: Markup, site: Site): SearchRecord {
  return { address: fileAddress(path), kind: "page", title, language: site.words.language, content: main };
}

/** A figure is found by what it asks and by what it says, not by its rows, which are the events. */
function figureRecord({ id, question, words }: DrawnFigure, site: Site): SearchRecord {
  const content = html`<p>${words.headline}</p>
<p>${words.subtitle}</p>
<p>${words.note}</p>`;
  return { address: fileAddress(figurePageAddress(id)), kind: "figure", title: question, language: site.words.language, content };
}

/** An event is found by what is said of it, its codes and its id, in the report's own words. */
function eventRecord(event: CaseEvent, site: Site): SearchRecord {
  const { say, words } = site;
  const tactics = event.tactics.map((tactic) => say.label("tactic", tactic));
  const target = event.target === null ? [] : [say.label("target", event.target)];
  const places = [
    event.neighbourhood,
    event.place,
    event.place === null ? null : say.place(event.place),
    event.admin1 === null ? null : say.place(event.admin1),
    event.admin1,
    event.country === null ? null : say.country(event.country),
  ];
  const actors = [...(event.target_actor?.split(";") ?? []), ...(event.perpetrator?.split(";") ?? [])].flatMap((name) => [
    name,
    say.actor(name),
  ]);
  const named = [...new Set([...places, ...actors])].filter((name) => name !== null);
  const content = html`<p>${storyOf(site, event)}</p>
<p>${[...tactics, ...target, ...named].join(", ")}.</p>
<p>${event.event_id}</p>`;
  return {
    address: fileAddress(eventAddress(event.event_id)),
    kind: "event",
    title: words.title(event),
    language: words.language,
    content,
  };
}

/** An article is found by its title and by the passages that the report quotes: never by the rest of its text. */
function articleRecord(article: Article, site: Site): SearchRecord {
  const rows = (site.eventsOfArticle.get(article.id) ?? []).flatMap((event) => event.evidence.filter((row) => row.article === article.id));
  const passages = exhibits(site, rows).flatMap((exhibit) => {
    const [row] = exhibit.evidence;
    const text = runs(exhibit).map((run) => run.text);
    return row === undefined ? [] : [html`<h2 id="${evidenceAnchor(row)}" data-pagefind-weight="1">${text.join("")}</h2>\n`];
  });
  const content = html`<p>${article.publisher ?? ""}</p>
${passages}`;
  const title = articleTitle(site, article);
  return {
    address: fileAddress(articleAddress(article.id)),
    kind: "article",
    title,
    language: article.language ?? site.words.language,
    content,
  };
}

function nameRecord(name: Name, site: Site): SearchRecord {
  const lines = PARTS.filter((part) => name.events[part].length > 0).map((part) => {
    const events = name.events[part].map((event) => site.words.short(event));
    return html`<p>${site.words.labels.search.parts[part]} ${events.slice(0, 40).join(" · ")}</p>\n`;
  });
  return {
    address: fileAddress(nameAddress(site, name)),
    kind: "name",
    title: nameInFull(site, name),
    language: site.words.language,
    content: html`${lines}`,
  };
}

/** What a finished page adds to what can be found; null for lists, whose rows are found themselves, and for pages that lead elsewhere. */
export function recordOf(page: PlannedPage, main: Markup, site: Site): SearchRecord | null {
  const { subject } = page;
  if (subject.kind === "event") return eventRecord(subject.event, site);
  if (subject.kind === "figure") return figureRecord(subject.figure, site);
  if (subject.kind === "article") return articleRecord(subject.article, site);
  if (subject.kind === "list" || subject.kind === "edition" || subject.kind === "frozen" || !isFound(page)) return null;
  return pageRecord(page, main, site);
}

/** The places, groups, forces and institutions that can be found, whose entries stand on pages of many. */
export function nameRecords(site: Site): SearchRecord[] {
  return namesOf(site).map((name) => nameRecord(name, site));
}
