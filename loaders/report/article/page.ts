import type { Article } from "../../model/article.ts";
import type { CaseEvent } from "../../model/event.ts";
import { articleAddress, eventAddress } from "../address.ts";
import { type Content, html, join, type Markup } from "../escape.ts";
import { articleTitleMarkup, exhibitList } from "../event/exhibits.ts";
import { sourceOfRow } from "../event/sources.ts";
import { exhibits } from "../passages.ts";
import type { Site } from "../site-index.ts";

/** Publisher, day, language and where it stands. */
function imprint(site: Site, article: Article): Markup {
  const { labels } = site.words;
  const parts: Content[] = [html`<bdi>${article.publisher ?? ""}</bdi>`];
  if (article.author !== null) parts.push(html`<bdi>${article.author}</bdi>`);
  parts.push(article.published === null ? labels.undated : site.words.date(article.published));
  if (article.language !== null) parts.push(site.words.languageName(article.language));
  if (article.url !== null) parts.push(html`<a href="${article.url}" rel="noopener noreferrer">${labels.publishersPage}</a>`);
  if (article.archived !== null) parts.push(html`<a href="${article.archived}" rel="noopener noreferrer">${labels.archivedPage}</a>`);
  const basis =
    article.published_basis === null
      ? null
      : html`<p class="aside">${labels.datedBy}${labels.colon}<bdi>${article.published_basis}</bdi></p>`;
  return html`<p class="kicker">${join(parts, html` · `)}</p>${basis}`;
}

/** Other articles that carry the same wire story. */
function sameStory(site: Site, article: Article): Markup | null {
  const { origins } = site.input.corpus;
  const origin = origins[article.id];
  const others = site.articles.filter(({ id }) => id !== article.id && origin !== undefined && origins[id] === origin);
  if (others.length === 0) return null;
  const links = others.map(({ id, publisher }) => html`<a href="${articleAddress(id)}"><bdi>${publisher ?? id}</bdi></a>`);
  return html`<p class="aside">${site.words.labels.sameStory}${site.words.labels.colon}${join(links, ", ")}.</p>`;
}

function reported(site: Site, article: Article, event: CaseEvent): Markup {
  const rows = event.evidence.filter((row) => row.article === article.id);
  const role = event.members.some((member) => member.article === article.id && member.role === "main") ? "main" : "background";
  const list = exhibitList(site, exhibits(site, rows), { context: false, sourceOf: sourceOfRow(site, event) });
  return html`<h2 id="${event.event_id}"><a href="${eventAddress(event.event_id)}">${site.words.title(event)}</a></h2>
<p class="kicker">${site.say.capital(site.say.role(role))}</p>
${list}
`;
}

/** The page of one article: the passages that were coded and what each gave; never its full text. */
export function articlePage(site: Site, article: Article): Markup {
  const { labels } = site.words;
  const events = site.eventsOfArticle.get(article.id) ?? [];
  const body = events.length === 0 ? html`<p>${labels.nothingCoded}</p>` : events.map((event) => reported(site, article, event));
  return html`<p class="kicker"><a href="/articles/">${labels.article}</a> <code>${article.id}</code></p>
<h1>${articleTitleMarkup(site, article)}</h1>
${imprint(site, article)}${sameStory(site, article)}
${body}`;
}
