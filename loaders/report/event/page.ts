import type { CaseEvent } from "../../model/event.ts";
import { eventAddress } from "../address.ts";
import { eventCitable } from "../citation/citables.ts";
import { citeSection } from "../citation/copy.ts";
import { html, type Markup } from "../escape.ts";
import { exhibits } from "../passages.ts";
import { type Site, storyOf } from "../site-index.ts";
import { accountsTable } from "./accounts.ts";
import { correctionNotes, linkReasons, neighbourLists, sourceArticles } from "./background.ts";
import { exhibitList } from "./exhibits.ts";
import { factsTable } from "./facts.ts";
import { locatorMap } from "./locator.ts";
import { evidenceShown } from "./shown.ts";
import { sourceOfRow, withLanguages } from "./sources.ts";
import { statusSign } from "./status.ts";

function statusLine(site: Site, event: CaseEvent): Markup {
  return html`<p class="kicker"><a href="/events/">${site.words.labels.event}</a> <code>${event.event_id}</code> ${statusSign(site, event.status)}</p>`;
}

/** The page that an id keeps after its event was joined with another: whoever cited it finds what became of it. */
export function joinedPage(site: Site, id: string, event: CaseEvent): Markup {
  return html`<p class="kicker"><a href="/events/">${site.words.labels.event}</a> <code>${id}</code></p>
<h1>${site.words.labels.joinedInto(id)}</h1>
<p><a href="${eventAddress(event.event_id)}">${site.words.title(event)}</a></p>`;
}

/** The page of one event: what happened, on whose word, every account, every passage. */
export function eventPage(site: Site, event: CaseEvent): Markup {
  const { words } = site;
  const shown = exhibits(site, evidenceShown(event));
  return html`${statusLine(site, event)}
<h1>${words.title(event)}</h1>
<div class="standfirst"><p>${withLanguages(site, event, storyOf(site, event))}</p></div>
${locatorMap(site, event)}
<h2 id="facts">${words.labels.facts}</h2>
${factsTable(site, event, shown)}
<h2 id="accounts">${words.labels.accounts}</h2>
${accountsTable(site, event, shown)}
<h2 id="articles">${words.labels.articles}</h2>
${sourceArticles(site, event)}
${linkReasons(site, event)}${correctionNotes(site, event)}<h2 id="passages">${words.labels.passages}</h2>
${exhibitList(site, shown, { context: true, sourceOf: sourceOfRow(site, event) })}
${citeSection(site, eventCitable(site, event))}
${neighbourLists(site, event)}`;
}
