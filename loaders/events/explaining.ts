import type { Corpus } from "../model/corpus.ts";
import type { CaseEvent, LinkedAccount, LinkReason } from "../model/event.ts";
import { VALUE_FIELDS } from "./live.ts";
import { ENGLISH_REASONS } from "./telling/en.ts";
import { plainNaming } from "./telling/plain.ts";
import { type Naming, tellLink, tellValue } from "./telling.ts";
import { cellOf, isEmptyValue } from "./values.ts";

/** The event that an id names: by itself, through a redirect, or as `article#index`; null if there is none. */
export function findEvent(corpus: Pick<Corpus, "events" | "redirects">, name: string): CaseEvent | null {
  const id = corpus.redirects[name] ?? name;
  const isMember = (event: CaseEvent) => event.members.some(({ article, index }) => `${article}#${index}` === name);
  return corpus.events.find((event) => event.event_id === id) ?? corpus.events.find(isMember) ?? null;
}

function headLines(event: CaseEvent): string[] {
  const { date, place, country, tactics, disputed, status } = event;
  const what = [place ?? "unplaced", country ?? "", date ?? "undated", tactics.join(" + ") || "attack"].filter(Boolean).join(", ");
  const state = [
    event.role,
    status === "machine" ? "machine-coded" : status,
    disputed.length > 0 ? `disputed: ${disputed.join(", ")}` : "undisputed",
  ];
  return [event.event_id, `  ${what}`, `  ${state.join(" · ")}`];
}

/** What reasons name, as the event's own accounts have it. */
export function namingOf({ accounts }: Pick<CaseEvent, "accounts">): Naming {
  const sources = new Map(accounts.map(({ account_id, source }) => [account_id, source]));
  return plainNaming((account) => sources.get(account) ?? account);
}

function linkLines(event: CaseEvent): string[] {
  const { members, links } = event;
  const why = (link: LinkReason) => tellLink(link, ENGLISH_REASONS, namingOf(event));

  const reports = members.map(({ article, index, role }) => `  ${article}#${index} (${role})`);
  const joined = links.filter((link) => link.joined).map((link) => `  + ${link.a} and ${link.b}: ${why(link)}`);
  const apart = links.filter((link) => !link.joined).map((link) => `  - ${link.a} and ${link.b}: kept apart: ${why(link)}`);
  const together = joined.length > 0 ? joined : ["  one article's report: nothing was joined"];
  return [
    "",
    "Reports",
    ...reports,
    "",
    "Why they are one event",
    ...together,
    ...(apart.length > 0 ? ["", "What was kept apart", ...apart] : []),
  ];
}

function accountLines(account: LinkedAccount, corpus: Pick<Corpus, "origins">): string[] {
  const stated = VALUE_FIELDS.filter((field) => !isEmptyValue(account[field])).map((field) => {
    const newer = account.superseded_fields[field];
    return `${field} ${cellOf(account[field])}${newer === undefined ? "" : ` (superseded by ${newer})`}`;
  });
  const origin = corpus.origins[account.article];
  const copy = origin !== undefined && origin !== account.article ? `, a near-copy of ${origin}` : "";
  const when = account.stated_on ?? account.published ?? "on a day not known";
  return [
    `  ${account.source} (${account.source_type}), ${when}, in ${account.article}${copy}  ${account.account_id}`,
    `      ${stated.join("; ") || "no value"}`,
  ];
}

function valueLines(event: CaseEvent): string[] {
  return event.reasons.map(({ field, rule, reason }) => {
    const value = cellOf(event[field as keyof CaseEvent]);
    return `  ${field}: ${value || "not stated"}  [${rule}] ${tellValue(field, reason, ENGLISH_REASONS, namingOf(event))}`;
  });
}

/**
 * Why an event is one event and has the values that it has, for a person: its reports, what joined them and what was kept apart,
 * every account with what supersedes it, and for each field the rule that decided.
 */
export function explainEvent(event: CaseEvent, corpus: Pick<Corpus, "origins">): string[] {
  return [
    ...headLines(event),
    ...linkLines(event),
    "",
    "Accounts",
    ...event.accounts.flatMap((account) => accountLines(account, corpus)),
    "",
    "Values",
    ...valueLines(event),
  ];
}
