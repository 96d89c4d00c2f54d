import type { Article } from "../../model/article.ts";
import { articleAddress } from "../address.ts";
import { html, type Markup } from "../escape.ts";
import { articleTitleMarkup } from "../event/exhibits.ts";
import type { Site } from "../site-index.ts";

function rowOf(site: Site, article: Article): Markup {
  const { words } = site;
  const events = site.eventsOfArticle.get(article.id)?.length ?? 0;
  const day = article.published === null ? words.labels.undated : words.date(article.published);
  return html`<tr><td class="nowrap" data-label="${words.labels.published}${words.labels.colon}" data-sort="${article.published ?? ""}">${day}</td>
<th scope="row"><a href="${articleAddress(article.id)}">${articleTitleMarkup(site, article)}</a></th>
<td data-label="${words.labels.publisher}${words.labels.colon}"><bdi>${article.publisher ?? "–"}</bdi></td>
<td data-label="${words.labels.language}${words.labels.colon}">${article.language === null ? "–" : words.languageName(article.language)}</td>
<td class="number" data-label="${words.labels.events}${words.labels.colon}">${events}</td></tr>
`;
}

/** Articles as a table that can be sorted. */
export function articleTable(site: Site, articles: Article[]): Markup {
  const { labels, counted } = site.words;
  if (articles.length === 0) return html`<p class="aside">${labels.noArticles}</p>`;
  return html`<div class="wide"><table class="sortable cards"><caption>${site.say.capital(counted(site.articles.length, "article"))}</caption>
<thead><tr><th scope="col">${labels.published}</th><th scope="col">${labels.title}</th><th scope="col">${labels.publisher}</th><th scope="col">${labels.language}</th><th scope="col" class="number">${labels.events}</th></tr></thead>
<tbody>${articles.map((article) => rowOf(site, article))}</tbody></table></div>`;
}
