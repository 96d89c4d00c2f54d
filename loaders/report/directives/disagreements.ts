import type { ValueField } from "../../events/live.ts";
import { eventAddress } from "../address.ts";
import type { Directive } from "../directive.ts";
import { type Disagreement, type DisputedAttack, disagreements as disagreementsIn, extremesOf, type Saying } from "../disagreements.ts";
import { type Content, html, join, type Markup } from "../escape.ts";
import { sourceMarkup } from "../event/sources.ts";
import type { Site } from "../site-index.ts";
import { attacksOf } from "../values/groups.ts";
import { valueText } from "../values-of.ts";

/** Attacks that one table holds at most; the others stand in the list of events, with the sign of what is disputed. */
const LONGEST = 40;

/** One value, and by whom: each source leads to its column on the attack's page. */
function saying(site: Site, event: string, field: ValueField, { value, accounts }: Saying): Markup {
  const sources = new Map(accounts.map((account) => [account.source, account]));
  const links = [...sources.values()].map(
    (account) => html`<a href="${eventAddress(event)}#${encodeURIComponent(`a-${account.account_id}`)}">${sourceMarkup(site, account)}</a>`,
  );
  return html`${valueText(site, field, value)} <span class="range">(${join(links, ", ")})</span>`;
}

function row(site: Site, { field, types }: Disagreement, { event, said }: DisputedAttack): Markup {
  const cells = types.map((type) => {
    const values = (said.get(type) ?? []).map((one) => saying(site, event.event_id, field, one));
    const content: Content = values.length === 0 ? html`<span class="missing">–</span>` : join(values, html`<br>`);
    return html`<td data-label="${site.say.capital(site.words.sourceType(type))}${site.words.labels.colon}">${content}</td>`;
  });
  return html`<tr><th scope="row"><a href="${eventAddress(event.event_id)}">${site.words.short(event)}</a></th>${cells}</tr>\n`;
}

function fieldTable(site: Site, disagreement: Disagreement): Markup {
  const { words, say } = site;
  const { field, attacks, types } = disagreement;
  const extremes = extremesOf(disagreement);
  const heads = types.map((type) => html`<th scope="col">${say.capital(words.sourceType(type))}</th>`);
  const rest =
    attacks.length > LONGEST ? html`<p class="aside"><a href="/events/">${words.others(attacks.length - LONGEST)}</a></p>` : null;
  const counted = words.counted(attacks.length, "attack");
  return html`<h3 id="disputed-${field}">${words.field(field)}${words.labels.colon}${counted}</h3>
${extremes === null ? null : html`<p>${words.extremes(extremes)}</p>`}
<div class="table-scroll wide" tabindex="0" role="region" aria-label="${words.field(field)}${words.labels.colon}${counted}"><table class="cards"><caption>${words.labels.bySourceType}</caption>
<thead><tr><th scope="col">${words.labels.event}</th>${heads}</tr></thead>
<tbody>${attacks.slice(0, LONGEST).map((attack) => row(site, disagreement, attack))}</tbody></table></div>${rest}
`;
}

/** `::disagreements` sets beside each other what each type of source says, for every field and every attack on which they contradict each other. */
export const disagreements: Directive = {
  name: "disagreements",
  form: "block",
  render: (_call, { site }) => {
    const events = attacksOf(site, "attacks").flatMap(({ event_id }) => site.eventById.get(event_id) ?? []);
    const order = site.input.codebook.source_types.map(({ code }) => code);
    return html`${disagreementsIn(events, order).map((disagreement) => fieldTable(site, disagreement))}`;
  },
};
