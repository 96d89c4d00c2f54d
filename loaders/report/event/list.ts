import type { CaseEvent } from "../../model/event.ts";
import { eventAddress } from "../address.ts";
import { type Content, html, type Markup } from "../escape.ts";
import type { Site } from "../site-index.ts";
import { countText, tacticTags } from "../values-of.ts";
import { decidedSign } from "./status.ts";

/** Whom it was aimed at: by name, else by kind; null where nobody says. */
function targetOf({ say }: Site, { target, target_actor }: CaseEvent): string | null {
  if (target_actor !== null) return say.list(target_actor.split(";").map(say.actor));
  return target === null ? null : say.label("target", target);
}

function rowOf(site: Site, event: CaseEvent): Markup {
  const { say, words } = site;
  const missing = html`<span class="missing">–</span>`;
  const toll = (field: "killed" | "wounded") => {
    const count = event[field];
    const sort = count?.best ?? count?.low ?? count?.high ?? "";
    return html`<td class="number" data-label="${words.field(field)}${words.labels.colon}" data-sort="${sort}">${countText(site, count) ?? missing}</td>`;
  };
  const country = event.country === null ? null : say.country(event.country);
  const place = event.place === null ? words.labels.unplaced : say.place(event.place);
  const sign: Content = event.disputed.length > 0 ? html` <span class="disputed">${words.labels.disputed}</span>` : null;
  return html`<tr><td class="nowrap" data-label="${words.field("date")}${words.labels.colon}" data-sort="${event.date_start ?? ""}">${say.date(event.date_start, event.date_end, event.date_precision)}</td>
<th scope="row" data-sort="${place}"><a href="${eventAddress(event.event_id)}">${place}</a>${country === null || country === place ? null : html`, ${country}`}${sign}${decidedSign(site, event)}</th>
<td data-label="${words.field("tactics")}${words.labels.colon}">${tacticTags(site, event.tactics, event.claimed_only) ?? missing}</td>
<td data-label="${words.field("target")}${words.labels.colon}">${targetOf(site, event) ?? missing}</td>
${toll("killed")}
${toll("wounded")}
<td data-label="${words.field("perpetrator")}${words.labels.colon}">${event.perpetrator === null ? missing : say.list(event.perpetrator.split(";").map(say.actor))}</td></tr>
`;
}

/** Events as a table that can be sorted; on a small screen each is a card. */
export function eventTable(site: Site, events: CaseEvent[], caption: string): Markup {
  const { words } = site;
  if (events.length === 0) return html`<p class="aside">${words.labels.noEvents}</p>`;
  const heads = (["date", "place", "tactics", "target"] as const).map((field) => html`<th scope="col">${words.field(field)}</th>`);
  const numbers = (["killed", "wounded"] as const).map((field) => html`<th scope="col" class="number">${words.field(field)}</th>`);
  return html`<div class="wide"><table class="sortable cards"><caption>${caption}</caption>
<thead><tr>${heads}${numbers}<th scope="col">${words.field("perpetrator")}</th></tr></thead>
<tbody>${events.map((event) => rowOf(site, event))}</tbody></table></div>`;
}
