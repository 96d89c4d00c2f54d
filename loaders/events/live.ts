import type { CodedAccount, Count } from "../model/coded.ts";
import type { LinkedAccount } from "../model/event.ts";
import { compare } from "../problems.ts";
import { type Places, plain, type ReconcileContext } from "./context.ts";
import { isVague } from "./counts.ts";
import { intervalOf, lengthOf } from "./interval.ts";
import { sameValue } from "./values.ts";

export const COUNT_FIELDS = ["killed", "wounded", "attackers_killed"] as const;
export type CountField = (typeof COUNT_FIELDS)[number];

/** The fields of an account that a newer one can supersede. */
export const VALUE_FIELDS = [
  "date",
  "place",
  "country",
  "tactics",
  "initiator",
  "perpetrator",
  "basis",
  "target",
  "target_actor",
  "devices",
  "vehicle",
  "outcome",
  ...COUNT_FIELDS,
] as const satisfies readonly (keyof CodedAccount)[];
export type ValueField = (typeof VALUE_FIELDS)[number];

/** True if the account states the field. */
export function states(account: CodedAccount, field: ValueField): boolean {
  const value = account[field];
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}

/** Official: of source type military, government or un; a state force on its own operation included. */
export function isOfficial(account: Pick<CodedAccount, "source_type">): boolean {
  return ["military", "government", "un"].includes(account.source_type);
}

/** A non-state perpetrator's own account. */
export function isPerpetrator(account: Pick<CodedAccount, "source_type">): boolean {
  return account.source_type === "perpetrator";
}

/** Who speaks: one key for one source, as of its article or of another one that it stands for. Unnamed sources are the same only within one article; an outlet is one over all its articles. */
export function sourceKey(account: LinkedAccount, context: Pick<ReconcileContext, "publisher">, article = account.article): string {
  if (account.institution) return `institution:${plain(account.institution)}`;
  const name = plain(account.source);
  const publisher = plain(context.publisher(article) ?? "");
  return account.source_type === "media" && name === publisher ? `outlet:${name}` : `${article}:${name}`;
}

/** When the account was given, as a day number: `stated_on`, else `published`; an imprecise date is its earliest day not before the event. */
export function givenOn(account: LinkedAccount, eventStart: number | null): number {
  const days = intervalOf(account.stated_on) ?? intervalOf(account.published);
  if (!days) return Number.NEGATIVE_INFINITY;
  return eventStart === null ? days.first : Math.min(Math.max(days.first, eventStart), days.last);
}

function isVaguer(newer: LinkedAccount, older: LinkedAccount, field: ValueField, places: Places): boolean {
  if (field === "date") {
    const [a, b] = [intervalOf(newer.date), intervalOf(older.date)];
    return a !== null && b !== null && lengthOf(a) > lengthOf(b) && a.first <= b.first && b.last <= a.last;
  }
  if (field === "place") return places.mayContain(newer.place ?? "", older.place ?? "", older.country);
  const count = newer[field];
  return COUNT_FIELDS.some((name) => name === field) && isVague(count as Count) && !isVague(older[field] as Count);
}

interface Ranked {
  account: LinkedAccount;
  day: number;
  key: string;
}

/** Later by its day; on one day, a statement that says that it replaces figures comes after one that does not. */
function isNewer(a: Ranked, b: Ranked, field: ValueField): boolean {
  if (a.day !== b.day) return a.day > b.day;
  return COUNT_FIELDS.some((name) => name === field) && a.account.updates && !b.account.updates;
}

function supersedes(newer: Ranked, older: Ranked, field: ValueField, places: Places): boolean {
  if (newer === older || !isNewer(newer, older, field) || !states(newer.account, field)) return false;
  if (newer.account.role === "background" && older.account.role === "main") return false;
  if (sameValue(newer.account[field], older.account[field]) || isVaguer(newer.account, older.account, field, places)) return false;
  if (newer.key === older.key) return true;
  const isUpdate = COUNT_FIELDS.some((name) => name === field) && newer.account.updates && isOfficial(newer.account);
  return isUpdate && !isPerpetrator(older.account);
}

function supersededFields(older: Ranked, all: readonly Ranked[], places: Places): Record<string, string> {
  const fields: Record<string, string> = {};
  if (all.length === 1) return fields;
  for (const field of VALUE_FIELDS) {
    if (!states(older.account, field)) continue;
    const newest = all
      .filter((other) => supersedes(other, older, field, places))
      .sort((a, b) => b.day - a.day || compare(a.account.account_id, b.account.account_id))[0];
    if (newest) fields[field] = newest.account.account_id;
  }
  return fields;
}

/**
 * Marks what newer accounts supersede (rules `newer-of-one-source` and `official-update`).
 * Takes all accounts of one event; gives them again with `superseded_fields`, and `superseded_by` where nothing of the account is live.
 */
export function markSuperseded(accounts: readonly LinkedAccount[], eventStart: number | null, context: ReconcileContext): LinkedAccount[] {
  const ranked = accounts.map((account) => ({ account, day: givenOn(account, eventStart), key: sourceKey(account, context) }));
  return ranked.map((older) => {
    const superseded_fields = supersededFields(older, ranked, context.places);
    if (Object.keys(superseded_fields).length === 0 && isWhole(older.account)) return older.account;
    const stated = VALUE_FIELDS.filter((field) => states(older.account, field));
    const all = stated.length > 0 && stated.every((field) => superseded_fields[field] !== undefined);
    const last = stated.map((field) => superseded_fields[field]).at(-1) ?? null;
    return { ...older.account, superseded_fields, superseded_by: all ? last : null };
  });
}

/** True if nothing of an account is marked yet. */
function isWhole({ superseded_by, superseded_fields }: LinkedAccount): boolean {
  return superseded_by === null && Object.keys(superseded_fields).length === 0;
}

/** The accounts whose statement of a field counts: live ones, of main events if any of these gives it (rule `background-only-fills`). */
export function liveFor(accounts: readonly LinkedAccount[], field: ValueField): LinkedAccount[] {
  const live = accounts.filter((account) => states(account, field) && account.superseded_fields[field] === undefined);
  const main = live.filter((account) => account.role === "main");
  return main.length > 0 ? main : live;
}
