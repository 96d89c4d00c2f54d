import type { Count } from "../model/coded.ts";
import type { Content } from "./escape.ts";
import { html, join } from "./escape.ts";
import type { Site } from "./site-index.ts";

/** A count in words: "26", "at least 26", "some" where a source speaks of people without a number. */
export function countText(site: Site, count: Count | null): string | null {
  if (count === null) return null;
  const { low, best, high, stated } = count;
  if (low === null && best === null && high === null) return stated ? site.words.labels.some : null;
  return site.say.toll(count);
}

/** The same with the source's own words, where they are no number. */
function countInFull(site: Site, count: Count): string | null {
  const text = countText(site, count);
  return text === site.words.labels.some ? `${text} (${site.words.quote(count.stated ?? "")})` : text;
}

/** Tags of tactics in their colours; hollow where only perpetrators assert them. */
export function tacticTags(site: Site, tactics: string[], claimedOnly: string[] = []): Content {
  const tags = tactics.map((tactic) => {
    const colour = site.input.codebook.tactics.find(({ code }) => code === tactic)?.colour ?? "state";
    const claimed = claimedOnly.includes(tactic);
    const note = claimed ? html` <span class="range">(${site.words.labels.claimedOnly})</span>` : null;
    return html`<span class="tactic tactic-${colour}${claimed ? " claimed-only" : ""}">${site.say.label("tactic", tactic)}</span>${note}`;
  });
  return tags.length === 0 ? null : join(tags, html`, `);
}

function isCount(value: unknown): value is Count {
  return typeof value === "object" && value !== null && ["low", "best", "high", "stated"].some((key) => key in value);
}

/** The label of a code, or the text itself: what a reader sees for one value of one field. */
function word(site: Site, field: string, value: string): string {
  if (["date", "claimed_on", "stated_on"].includes(field)) return site.words.date(value);
  if (field === "tactics") return site.say.label("tactic", value);
  if (field === "target") return site.say.label("target", value);
  if (field === "basis") return site.say.label("basis", value);
  if (field === "outcome") return site.say.label("outcome", value);
  if (field === "country") return site.say.country(value);
  if (field === "place" || field === "admin1") return site.say.place(value);
  if (field === "initiator") return site.say.label("initiator", value);
  if (field === "vehicle" || field === "claim_channel") return site.words.code(value);
  if (field === "perpetrator" || field === "target_actor") return site.say.list(value.split(";").map(site.say.actor));
  return value;
}

/** Any coded value in words; null for what is not stated. */
export function valueText(site: Site, field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) return value.length === 0 ? null : site.say.list(value.map((item) => word(site, field, String(item))));
  if (isCount(value)) return countInFull(site, value);
  if (typeof value === "boolean") return value ? site.say.yes : site.say.no;
  if (typeof value === "object") return casualtyText(site, value as Record<string, unknown>);
  return word(site, field, String(value));
}

/** A single figure of one source: "two killed (military), of them". */
function casualtyText(site: Site, casualty: Record<string, unknown>): string | null {
  const count = isCount(casualty.count) ? countText(site, casualty.count) : null;
  if (count === null) return null;
  const group =
    casualty.group === "unknown" || casualty.group === undefined ? "" : ` (${site.say.label("casualty_group", String(casualty.group))})`;
  return `${count} ${site.words.field(String(casualty.outcome ?? "")).toLowerCase()}${group}`.trim();
}
