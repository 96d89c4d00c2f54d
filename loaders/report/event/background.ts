import { tellLink } from "../../events/telling.ts";
import type { Correction } from "../../model/corpus.ts";
import type { CaseEvent } from "../../model/event.ts";
import { articleAddress, eventAddress } from "../address.ts";
import { type Content, html, type Markup } from "../escape.ts";
import { isDecision } from "../passages.ts";
import type { Site } from "../site-index.ts";
import { articleTitleMarkup, evidenceAnchor } from "./exhibits.ts";
import { neighboursInPlace, neighboursInTime } from "./neighbours.ts";
import { namingIn } from "./sources.ts";

function articleOfMember(member: string): string {
  return member.slice(0, member.lastIndexOf("#"));
}

function linkToMember(site: Site, member: string): Content {
  const article = site.articleById.get(articleOfMember(member));
  return article ? html`<a href="${articleAddress(article.id)}"><bdi>${article.publisher ?? article.id}</bdi></a>` : member;
}

/** The other event of two reports that were kept apart; null for a report that no event has any more. */
function otherEvent(site: Site, event: CaseEvent, members: readonly string[]): CaseEvent | null {
  const others = members.flatMap((member) => {
    const isOf = (other: CaseEvent) => other.members.some(({ article, index }) => `${article}#${index}` === member);
    return (site.eventsOfArticle.get(articleOfMember(member)) ?? []).filter(isOf);
  });
  return others.find((other) => other !== event) ?? null;
}

/** Pairs of reports that a page gives the reasons for; `npm run explain` gives them all. */
const MOST_LINKS = 40;

/** Why the accounts are taken as one event, and which others were nearly joined: nothing if one article alone tells of it and no other is like it. */
export function linkReasons(site: Site, event: CaseEvent): Markup | null {
  if (event.links.length === 0) return null;
  const { labels } = site.words;
  const items = event.links.slice(0, MOST_LINKS).map((link) => {
    const { a, b, joined } = link;
    const reports = html`${linkToMember(site, a)}, ${linkToMember(site, b)}`;
    const why = tellLink(link, site.words.reasons, namingIn(site, event));
    if (joined) return html`<li>${labels.joined}${labels.colon}${reports}. ${site.say.capital(why)}.</li>\n`;
    const other = otherEvent(site, event, [a, b]);
    const apart = other === null ? null : html` (${eventLink(site, other)})`;
    return html`<li>${labels.keptApart}${apart}${labels.colon}${reports}. ${site.say.capital(why)}.</li>\n`;
  });
  const left = event.links.length - items.length;
  const rest = left > 0 ? html`<li>${site.words.others(left)}</li>\n` : null;
  return html`<h2 id="one-event">${labels.whyOneEvent}</h2>\n<ul class="reasons">${items}${rest}</ul>\n`;
}

/** What was decided, in which field, from what to what. */
function decision(site: Site, event: CaseEvent, { action, field, was, now }: Correction): Markup {
  const told = (value: string) => (value === "" ? "–" : namingIn(site, event).value(field, value));
  const what = field === "" ? site.words.labels.decisions[action] : `${site.words.labels.decisions[action]}, ${site.words.field(field)}`;
  if (action === "set") return html`<strong>${what}</strong>${site.words.labels.colon}<s>${told(was)}</s> → ${told(now)}`;
  const value = [was, now]
    .filter((part) => part !== "")
    .map(told)
    .join(", ");
  return html`<strong>${what}</strong>${value === "" ? null : `${site.words.labels.colon}${value}`}`;
}

/** What an analyst decided about the event, and why. */
export function correctionNotes(site: Site, event: CaseEvent): Markup | null {
  const applied = site.input.corpus.corrections.filter(({ correction_id }) => event.corrections.includes(correction_id));
  if (applied.length === 0) return null;
  const items = applied.map((correction) => {
    const { correction_id, reason, source, decided } = correction;
    // What was decided has no passage of its own: whatever leads to it ends here.
    const anchors = event.evidence
      .filter((row) => isDecision(row) && row.rule.endsWith(` ${correction_id}`))
      .map((row) => html`<span id="${evidenceAnchor(row)}"></span>`);
    const when = [source, decided].filter((part) => part !== "").join(", ");
    return html`<li id="c-${correction_id}">${anchors}${decision(site, event, correction)}. ${reason} <span class="range">(${when})</span></li>\n`;
  });
  return html`<h2 id="corrections">${site.words.labels.corrections}</h2>\n<ul class="reasons">${items}</ul>\n`;
}

/** The articles that tell of the event. */
export function sourceArticles(site: Site, event: CaseEvent): Markup {
  const items = [...new Set(event.members.map(({ article }) => article))].flatMap((id) => {
    const article = site.articleById.get(id);
    if (!article) return [];
    const role = event.members.some((member) => member.article === id && member.role === "main") ? "main" : "background";
    const day = article.published === null ? site.words.labels.undated : site.words.date(article.published);
    return [
      html`<li><a href="${articleAddress(id)}">${articleTitleMarkup(site, article)}</a>, <bdi>${article.publisher ?? ""}</bdi>, ${day} <span class="range">(${site.say.role(role)})</span></li>\n`,
    ];
  });
  return html`<ul class="reasons">${items}</ul>`;
}

function eventLink(site: Site, event: CaseEvent): Markup {
  return html`<a href="${eventAddress(event.event_id)}">${site.words.title(event)}</a>`;
}

/** The events just before and after, and those nearby. */
export function neighbourLists(site: Site, event: CaseEvent): Markup | null {
  const { labels } = site.words;
  const { before, after } = neighboursInTime(site, event);
  const near = neighboursInPlace(site, event);
  const time = [before, after].flatMap((other) => (other ? [html`<li>${eventLink(site, other)}</li>\n`] : []));
  const place = near.map(
    ({ event: other, kilometres }) =>
      html`<li>${eventLink(site, other)} <span class="range">(${site.words.kilometres(kilometres)})</span></li>\n`,
  );
  const list = (id: string, name: string, items: Markup[]) =>
    items.length > 0 ? html`<h2 id="${id}">${name}</h2>\n<ul class="reasons">${items}</ul>\n` : null;
  return html`${list("in-time", labels.neighboursInTime, time)}${list("nearby", labels.neighboursInPlace, place)}`;
}
