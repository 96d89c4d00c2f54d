import type { Citable } from "../../citing.ts";
import { type Address, localised, wholeSite } from "../address.ts";
import { type Content, html, type Markup, trusted } from "../escape.ts";
import type { SiteSettings } from "../input.ts";
import type { PageCard } from "../picture/cards.ts";
import type { Labels } from "../words/words.ts";
import type { Assets } from "./assets.ts";
import { head } from "./head.ts";

export interface NavigationPage {
  name: string;
  path: Address;
  group: string;
}

/** A language of the report: what it is called in itself, and where its pages begin. */
export interface FrameLanguage {
  language: string;
  name: string;
  home: Address;
}

/** What is the same on every page. */
export interface Frame {
  settings: SiteSettings;
  /** The report's title with what it is about. */
  title: string;
  labels: Labels;
  navigation: readonly NavigationPage[];
  /** Every language of the report, the first at its root. */
  languages: readonly FrameLanguage[];
  assets: Assets;
  /** Address of the feed of changes; null where nothing has a date. */
  feed: Address | null;
}

/** What one page adds. */
export interface PageBody {
  path: Address;
  title: string;
  description: string;
  main: Markup;
  card: PageCard;
  /** What the page is in the terms of schema.org; null for what has none. */
  data: object | null;
  /** What is cited by whoever cites the page; null where that is the report as a whole. */
  citation: Citable | null;
  /** Whether it is to be found by search engines. */
  found: boolean;
  /** Whether the page is read for its charts. */
  opensWithCharts: boolean;
  /** Whether the page itself searches the report. */
  searches: boolean;
  /** Whether readers ask the data themselves on it. */
  explores: boolean;
}

/** Whether a page belongs under an entry of the navigation: it is that page, or lies below it. */
function isCurrent(entry: Address, path: Address): boolean {
  return entry === path || (entry.endsWith("/") && entry !== "/" && path.startsWith(entry));
}

function navigation(frame: Frame, page: PageBody): Markup {
  const entry = ({ name, path }: NavigationPage): Content => {
    const current = isCurrent(path, page.path) ? trusted(` aria-current="${path === page.path ? "page" : "true"}"`) : null;
    return html`<li><a href="${path}"${current}>${name}</a></li>`;
  };
  const groups = [...new Set(frame.navigation.map(({ group }) => group))];
  const lists = groups.map((group) => {
    const label = group === "report" ? frame.labels.reportPages : frame.labels.sourcePages;
    return html`<ul aria-label="${label}">${frame.navigation.filter((item) => item.group === group).map(entry)}</ul>`;
  });
  return html`<nav class="site-nav" aria-label="${frame.labels.navigation}">${lists}</nav>`;
}

/** A field that leads to the page that searches, on every page that does not search itself. It is sent without script too. */
function searchField({ labels }: Frame, page: PageBody): Markup | null {
  if (page.searches) return null;
  return html`<form class="site-search" role="search" action="/search" method="get"><input type="search" name="q" aria-label="${labels.search.field}" placeholder="${labels.search.button}" autocomplete="off"></form>`;
}

/** The same page in each other language, in whose own words the link is. Script adds where on the page the reader is. */
function languageLinks({ settings, languages }: Frame, { path }: PageBody): Markup[] {
  return languages
    .filter(({ language }) => language !== settings.language)
    .map(
      ({ language, name, home }) =>
        html`<a class="language-switch" lang="${language}" hreflang="${language}" href="${wholeSite(localised(home, path))}">${name}</a>`,
    );
}

/** Puts a page's content into the site's own frame. Every address in it begins at the root. */
export function shell(frame: Frame, page: PageBody): string {
  const { settings, labels } = frame;
  const theme = html`<button class="theme-switch" type="button" data-names="${labels.theme.join("|")}" hidden>${labels.theme[0]}</button>`;
  const feed = frame.feed === null ? null : html`<p><a href="${frame.feed}">${labels.feed}</a></p>`;
  return html`<!DOCTYPE html>
<html lang="${settings.language}">
<head>
${head(frame, page)}
</head>
<body>
<a class="skip" href="#main">${labels.skip}</a>
<header class="site-header"><div><a class="brand" href="/">${settings.title}</a>${navigation(frame, page)}${searchField(frame, page)}${languageLinks(frame, page)}${theme}</div></header>
<main id="main" tabindex="-1">
${page.main}
</main>
<footer class="site-footer"><div><p>${labels.madeFrom}</p><p>${labels.licence}</p>${feed}</div></footer>
</body>
</html>
`.source;
}
