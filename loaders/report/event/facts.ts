import { fieldStatus } from "../../events/decisions.ts";
import { tellValue } from "../../events/telling.ts";
import type { CaseEvent, FieldReason } from "../../model/event.ts";
import { type Content, html, join, type Markup } from "../escape.ts";
import type { EvidenceRow, Exhibit } from "../passages.ts";
import type { Site } from "../site-index.ts";
import { countText, tacticTags, valueText } from "../values-of.ts";
import { exhibitLinks } from "./exhibits.ts";
import { namingIn, withLanguages } from "./sources.ts";
import { statusSign } from "./status.ts";

/** Fields in the order in which a reader asks: when and where, what, by whom, against whom, at what cost. */
const FIELDS = [
  "date",
  "place",
  "tactics",
  "outcome",
  "devices",
  "vehicle",
  "perpetrator",
  "claimed_on",
  "target",
  "killed",
  "wounded",
  "attackers_killed",
] as const;

type FactField = (typeof FIELDS)[number];

function place(site: Site, event: CaseEvent): string | null {
  const own = (name: string | null) => (name === null ? null : site.say.place(name));
  const parts = [event.neighbourhood, own(event.place), own(event.admin1), event.country === null ? null : site.say.country(event.country)];
  const named = parts.filter((part, index) => part !== null && parts.indexOf(part) === index);
  return named.length === 0 ? null : named.join(", ");
}

function perpetrator(site: Site, event: CaseEvent): Content {
  if (event.perpetrator === null) return null;
  return html`${site.say.list(event.perpetrator.split(";").map(site.say.actor))} <span class="range">(${site.say.label("basis", event.basis)})</span>`;
}

/** The day of the claim and the way by which it was made public: either may be known without the other. */
function claim(site: Site, event: CaseEvent): Content {
  if (event.claimed_on === null && event.claim_channel === null) return null;
  const day = event.claimed_on === null ? site.words.labels.dayMissing : site.words.date(event.claimed_on);
  if (event.claim_channel === null) return day;
  return html`${day} <span class="range">(${site.words.field("claim_channel").toLowerCase()}${site.words.labels.colon}${site.words.code(event.claim_channel)})</span>`;
}

function target(site: Site, event: CaseEvent): Content {
  const kind = event.target === null ? null : site.say.label("target", event.target);
  if (event.target_actor === null) return kind;
  return html`${site.say.list(event.target_actor.split(";").map(site.say.actor))}${kind === null ? null : html` <span class="range">(${kind})</span>`}`;
}

/** Low–best–high, where they are not one number. */
function toll(site: Site, event: CaseEvent, field: "killed" | "wounded" | "attackers_killed"): Content {
  const count = event[field];
  const text = countText(site, count);
  if (count === null || text === null) return null;
  const number = (value: number | null) => (value === null ? site.say.missing : site.say.number(value));
  if (count.low === count.high && count.low === count.best) return text;
  if (count.low === null && count.best === null && count.high === null) return text;
  return html`${text} <span class="range">(${number(count.low)} – <b>${number(count.best)}</b> – ${number(count.high)})</span>`;
}

function factValue(site: Site, event: CaseEvent, field: FactField): Content {
  switch (field) {
    case "date":
      return event.date === null ? null : site.words.date(event.date);
    case "place":
      return place(site, event);
    case "tactics":
      return tacticTags(site, event.tactics, event.claimed_only);
    case "perpetrator":
      return perpetrator(site, event);
    case "claimed_on":
      return claim(site, event);
    case "target":
      return target(site, event);
    case "killed":
    case "wounded":
    case "attackers_killed":
      return toll(site, event, field);
    default:
      return valueText(site, field, event[field]);
  }
}

/** Fields whose passages stand behind one line of the table. */
const BEHIND: Partial<Record<FactField, string[]>> = {
  place: ["place", "neighbourhood", "country"],
  perpetrator: ["perpetrator", "basis"],
  claimed_on: ["claimed_on", "claim_channel"],
  target: ["target", "target_actor"],
};

/** Evidence of the accounts that gave the value; of every account where no reason names them. */
function evidenceBehind(event: CaseEvent, field: FactField): EvidenceRow[] {
  const fields = BEHIND[field] ?? [field];
  const tellers = new Set(event.reasons.filter((reason) => fields.includes(reason.field)).flatMap((reason) => reason.accounts));
  const rows = event.evidence.filter((row) => fields.includes(row.field));
  const told = rows.filter((row) => row.account !== null && tellers.has(event.accounts[row.account]?.account_id ?? ""));
  return told.length > 0 ? told : rows;
}

/** How the value was found, in words, with a link to the rule on Methods. */
function how(site: Site, event: CaseEvent, field: FactField): Content {
  const reasons = event.reasons.filter((reason) => reason.field === field);
  const told = ({ reason }: FieldReason) => withLanguages(site, event, tellValue(field, reason, site.words.reasons, namingIn(site, event)));
  const sentences = reasons.map(
    (reason) => html`${told(reason)} <span class="rule">· <a href="/methods#rule-${reason.rule}">${reason.rule}</a></span>`,
  );
  const sign = event.disputed.includes(field) ? html`<span class="disputed">${site.words.labels.disputed}</span>` : null;
  return join(
    [sign, ...sentences].filter((part) => part !== null),
    html`<br>`,
  );
}

/** The sign of what an analyst decided of a line; whatever is without it was coded by machine. */
function decidedSign(site: Site, event: CaseEvent, field: FactField): Content {
  const status = fieldStatus(event, BEHIND[field] ?? [field], site.input.corpus.corrections);
  return status === null ? null : html` ${statusSign(site, status)}`;
}

/** What is known of an event: one line a field, with its passages and how it was found. */
export function factsTable(site: Site, event: CaseEvent, shown: Exhibit[]): Markup {
  const { words, say } = site;
  const rows = FIELDS.map((field) => {
    const value = factValue(site, event, field);
    const links = exhibitLinks(evidenceBehind(event, field), shown, site);
    const content = value === null ? html`<span class="missing">${say.missing}</span>` : html`${value} ${links}`;
    return html`<tr><th scope="row">${words.field(field)}</th><td class="value">${content}${decidedSign(site, event, field)}</td><td class="how">${how(site, event, field)}</td></tr>\n`;
  });
  const { labels } = words;
  return html`<table class="facts wide"><caption>${labels.factsCaption}</caption>
<thead><tr><th scope="col">${labels.field}</th><th scope="col">${labels.value}</th><th scope="col">${labels.how}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}
