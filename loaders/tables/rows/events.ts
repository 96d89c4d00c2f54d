import { sourceKey } from "../../events/live.ts";
import type { Count } from "../../model/coded.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { CaseEvent } from "../../model/event.ts";
import type { Code } from "../../model/resources.ts";
import type { TableRow } from "../../model/tables.ts";
import { list, text } from "../cells.ts";

/** One row an event. Tactics stand in codebook order. */
export function eventRows(corpus: Corpus, tactics: readonly Code[]): TableRow[] {
  const countSources = sourceCounter(corpus);
  return corpus.events.map((event) => ({
    ...where(event),
    ...what(event, tactics),
    ...bounds("killed", event.killed),
    ...bounds("wounded", event.wounded),
    ...bounds("attackers_killed", event.attackers_killed),
    n_articles: new Set(event.members.map(({ article }) => article)).size,
    n_sources: countSources(event),
    role: event.role,
    disputed: list(event.disputed),
    status: event.status,
  }));
}

/** The tactics of an event in codebook order; what the codebook does not know comes last. */
export function inOrder(codes: readonly string[], tactics: readonly Code[]): string[] {
  const known = tactics.map(({ code }) => code).filter((code) => codes.includes(code));
  return [...known, ...codes.filter((code) => !known.includes(code))];
}

function where(event: CaseEvent): TableRow {
  return {
    event_id: event.event_id,
    date_start: event.date_start,
    date_end: event.date_end,
    date_precision: event.date_precision,
    place: text(event.place),
    neighbourhood: text(event.neighbourhood),
    admin1: text(event.admin1),
    country: text(event.country),
    latitude: event.latitude,
    longitude: event.longitude,
    geo_precision: event.geo_precision,
  };
}

function what(event: CaseEvent, tactics: readonly Code[]): TableRow {
  return {
    tactics: list(inOrder(event.tactics, tactics)),
    complex: event.complex,
    devices: event.devices,
    vehicle: text(event.vehicle),
    outcome: event.outcome,
    initiator: event.initiator,
    perpetrator: text(event.perpetrator),
    basis: event.basis,
    claimed_on: text(event.claimed_on),
    claim_channel: text(event.claim_channel),
    target: event.target,
    target_actor: text(event.target_actor),
  };
}

function bounds(field: string, count: Count | null): TableRow {
  return { [`${field}_low`]: count?.low ?? null, [`${field}_best`]: count?.best ?? null, [`${field}_high`]: count?.high ?? null };
}

/** Counts who speaks of an event; copies of one wire story speak with one voice. */
function sourceCounter({ articles, origins }: Corpus): (event: CaseEvent) => number {
  const publishers = new Map(articles.map(({ id, publisher }) => [id, publisher]));
  const publisher = (article: string): string | null => publishers.get(article) ?? null;
  return (event) => {
    const keys = event.accounts.map((account) => sourceKey(account, { publisher }, origins[account.article] ?? account.article));
    return new Set(keys).size;
  };
}
