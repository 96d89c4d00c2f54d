import { isWithheld } from "../../events/redacting/spans.ts";
import type { Article } from "../../model/article.ts";
import { articleAddress } from "../address.ts";
import { type Content, html, join, type Markup, trusted } from "../escape.ts";
import { type EvidenceRow, type Exhibit, runs, textFragment } from "../passages.ts";
import type { Site } from "../site-index.ts";
import { valueText } from "../values-of.ts";
import { foreignLanguage } from "./sources.ts";

const COUNTS = ["killed", "wounded", "attackers_killed"];
const COORDINATES = ["latitude", "longitude"];

/** The anchor of a piece of evidence, wherever it is shown. */
export function evidenceAnchor(row: Pick<EvidenceRow, "evidence_id">): string {
  return `e-${row.evidence_id}`;
}

/** An article's title, or what stands for one. */
export function articleTitle(site: Site, article: Article): string {
  return site.headlineOf.get(article.id) ?? site.words.labels.untitled(article.publisher ?? "");
}

/** The same in the language that it is written in, where that is not the page's; what stands for a title is the page's own. */
export function articleTitleMarkup(site: Site, article: Article): Markup {
  const language = site.headlineOf.has(article.id) ? foreignLanguage(site, article.id) : null;
  return html`<bdi${language === null ? null : html` lang="${language}"`}>${articleTitle(site, article)}</bdi>`;
}

/** Numbers that lead to the passages of a value, each passage once. */
export function exhibitLinks(rows: EvidenceRow[], shown: Exhibit[], site: Site): Content {
  const found = shown.flatMap((exhibit) => {
    const row = exhibit.evidence.find((candidate) => rows.includes(candidate));
    return row ? [{ exhibit, row }] : [];
  });
  return found.map(
    ({ exhibit, row }) =>
      html`<a class="exhibit-link" href="#${encodeURIComponent(evidenceAnchor(row))}" aria-label="${site.words.labels.passage} ${exhibit.number}">${exhibit.number}</a>`,
  );
}

function quotation(site: Site, exhibit: Exhibit, context: boolean): Markup {
  const language = exhibit.article.language;
  const lang = language === null || language === site.words.language ? null : html` lang="${language}"`;
  const beside = (text: string | null) =>
    context && text !== null ? html`<span class="context">${text.replace(/\s+/g, " ")}</span>` : null;
  const passage = runs(exhibit).map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text));
  const parts = [beside(exhibit.before), html`${passage}`, beside(exhibit.after)].filter((part) => part !== null);
  return html`<blockquote${lang}><p>${join(parts, " ")}</p></blockquote>`;
}

/** Publisher, date, language, and where the whole article is. */
function origin(site: Site, exhibit: Exhibit): Markup {
  const { article } = exhibit;
  const { labels } = site.words;
  const [first] = exhibit.evidence;
  // A passage from which a name was taken does not stand like that on the publisher's page.
  const isOwn = first !== undefined && !isWithheld(article, first);
  const parts: Content[] = [html`<a href="${articleAddress(article.id)}"><bdi>${article.publisher ?? article.id}</bdi></a>`];
  parts.push(article.published === null ? labels.undated : site.words.date(article.published));
  if (article.language !== null) parts.push(site.words.languageName(article.language));
  if (article.url !== null)
    parts.push(
      html`<a href="${isOwn ? textFragment(article.url, first.quote) : article.url}" data-address="${article.url}" rel="noopener noreferrer">${labels.publishersPage}</a>`,
    );
  if (article.archived !== null) parts.push(html`<a href="${article.archived}" rel="noopener noreferrer">${labels.archivedPage}</a>`);
  return html`<p class="origin">${join(parts, html` · `)}</p>`;
}

/** Whether a value adds nothing to another: a figure to the total that was made of it alone, coordinates to their place. */
function isWithin(site: Site, row: EvidenceRow, whole: EvidenceRow): boolean {
  if (row.account !== whole.account) return false;
  if (COORDINATES.includes(row.field)) return whole.field === "place";
  return COUNTS.includes(whole.field) && valueText(site, whole.field, whole.value) === valueText(site, row.field, row.value);
}

/** Coordinates whose place stands in another passage are told with whatever else was read of it here. */
function isBeside(row: EvidenceRow, other: EvidenceRow): boolean {
  return COORDINATES.includes(row.field) && row.account === other.account;
}

/** Values that say the same stand on one line, with the anchors of all. */
function lines(site: Site, rows: EvidenceRow[]): { row: EvidenceRow; also: EvidenceRow[] }[] {
  const isPart = ({ field }: EvidenceRow) => field.startsWith("casualties[") || COORDINATES.includes(field);
  const whole = rows.filter((row) => !isPart(row)).map((row) => ({ row, also: [] as EvidenceRow[] }));
  const shown = [...whole];
  for (const part of rows.filter(isPart)) {
    const holder = whole.find(({ row }) => isWithin(site, part, row)) ?? whole.find(({ row }) => isBeside(part, row));
    if (holder) holder.also.push(part);
    else shown.push({ row: part, also: [] });
  }
  return shown;
}

function support(site: Site, row: EvidenceRow, also: EvidenceRow[], source: Markup | null): Markup {
  const value = valueText(site, row.field, row.value);
  const anchors = also.map((other) => html`<span id="${evidenceAnchor(other)}"></span>`);
  const how = row.inferred ? html`, <span class="inferred">${site.words.labels.inferred}</span>` : null;
  const who = source === null ? null : html`, ${source}`;
  return html`<li id="${evidenceAnchor(row)}">${anchors}${site.words.field(row.field)}${site.words.labels.colon}${value ?? site.say.missing}${how}${who} <span class="rule">(${row.rule})</span></li>`;
}

/**
 * Passages as a numbered list: the sentence in full with the passage marked, what it comes from, and each value it gives with
 * the anchor that values link to. `context` adds the sentences beside it.
 */
export function exhibitList(
  site: Site,
  shown: Exhibit[],
  options: { context: boolean; sourceOf: (row: EvidenceRow) => Markup | null },
): Markup {
  const items = shown.map(
    (exhibit) => html`<li class="exhibit">
<p class="exhibit-number">${site.words.labels.passage} ${exhibit.number}</p>
${quotation(site, exhibit, options.context)}
${origin(site, exhibit)}
<ul class="supports">${lines(site, exhibit.evidence).map(({ row, also }) => support(site, row, also, options.sourceOf(row)))}</ul>
</li>`,
  );
  return trusted(`<ol class="exhibits">\n${items.map(String).join("\n")}\n</ol>`);
}
