import type { FigureRow } from "../../model/figure.ts";
import type { TableRow, Tables } from "../../model/tables.ts";
import { byText, items, number, text } from "./attacks.ts";

/** What one source says of one field of one event. */
export interface VersionRow extends FigureRow {
  event_id: string;
  field: string;
  account_id: string;
  source: string;
  source_type: string;
  article_id: string;
  /** Text or codes joined with `;`; for counts null, see `low`, `best`, `high`. */
  value: string | null;
  low: number | null;
  best: number | null;
  high: number | null;
  /** Whom a count is of, where it is not of all; null for a total. */
  group: string | null;
  /** The words of the source where they are not a plain number. */
  stated: string | null;
  disputed: boolean;
  /** A newer figure has taken its place. */
  superseded: boolean;
}

/** Fields that accounts state, in the order of an event's facts. */
export const VERSION_FIELDS = ["date", "place", "tactics", "perpetrator", "target", "killed", "wounded", "attackers_killed"] as const;

/** The event whose accounts contradict each other on most fields; then the one with most accounts; then the first by id. */
export function mostDisputed(tables: Tables): string | null {
  const accounts = new Map<string, number>();
  for (const { event_id } of tables.accounts) accounts.set(String(event_id), (accounts.get(String(event_id)) ?? 0) + 1);
  const disputed = tables.events
    .filter((event) => items(event.disputed).length > 0)
    .map((event) => ({ id: String(event.event_id), fields: items(event.disputed).length }));
  disputed.sort((a, b) => b.fields - a.fields || (accounts.get(b.id) ?? 0) - (accounts.get(a.id) ?? 0) || byText(a.id, b.id));
  return disputed[0]?.id ?? null;
}

/** Attackers have their own field. A total is shown alone; where a source gives none, its groups. */
function countsOf(account: TableRow, casualties: readonly TableRow[]): { field: string; row: TableRow }[] {
  const own = casualties.filter(({ account_id, event_id }) => account_id === account.account_id && event_id === account.event_id);
  const attackers = own.filter(({ outcome, group }) => outcome === "killed" && group === "attacker");
  const victims = (["killed", "wounded"] as const).flatMap((field) => {
    const figures = own.filter(({ outcome, group }) => outcome === field && group !== "attacker");
    const totals = figures.filter(({ group }) => group === "unknown");
    return (totals.length > 0 ? totals : figures).map((row) => ({ field, row }));
  });
  return [...victims, ...attackers.map((row) => ({ field: "attackers_killed", row }))];
}

const NO_COUNT = { low: null, best: null, high: null, group: null, stated: null };

function rowsOf(account: TableRow, casualties: readonly TableRow[], disputed: ReadonlySet<string>): VersionRow[] {
  const from = text(account.date_start);
  const to = text(account.date_end);
  const values: Record<string, string | null> = {
    date: from === null ? null : to === null || to === from ? from : `${from}/${to}`,
    place: text(account.place),
    tactics: text(account.tactics),
    perpetrator: text(account.perpetrator),
    target: text(account.target),
  };
  const base = {
    event_id: String(account.event_id),
    account_id: String(account.account_id),
    source: String(account.source),
    source_type: String(account.source_type),
    article_id: String(account.article_id),
  };
  const stated = Object.entries(values).flatMap(([field, value]) =>
    value === null
      ? []
      : [{ ...base, field, value, ...NO_COUNT, disputed: disputed.has(field), superseded: text(account.superseded_by) !== null }],
  );
  const counted = countsOf(account, casualties).map(({ field, row }) => ({
    ...base,
    field,
    value: null,
    low: number(row.low),
    best: number(row.best),
    high: number(row.high),
    group: row.group === "unknown" || row.group === "attacker" ? null : text(row.group),
    stated: text(row.stated),
    disputed: disputed.has(field),
    superseded: text(row.superseded_by) !== null,
  }));
  return [...stated, ...counted];
}

/** What every source says of an event: fields in order, sources by the day on which they spoke, then by id. */
export function versionRows(tables: Tables, eventId: string | null): VersionRow[] {
  const event = tables.events.find(({ event_id }) => event_id === eventId);
  if (event === undefined) return [];
  const disputed = new Set(items(event.disputed));
  const own = tables.accounts.filter((account) => account.event_id === eventId);
  const published = new Map(tables.articles.map((article) => [article.article_id, text(article.published)]));
  const spoke = (account: TableRow) => text(account.stated_on) ?? published.get(account.article_id ?? null) ?? "~";
  own.sort((a, b) => byText(spoke(a), spoke(b)) || byText(String(a.account_id), String(b.account_id)));
  const all = own.flatMap((account) => rowsOf(account, tables.casualties, disputed));
  return VERSION_FIELDS.flatMap((field) => all.filter((row) => row.field === field));
}

/** The attack as its id tells it is not for readers: place and day are taken from what the sources say most often. */
export function commonest(list: readonly VersionRow[], field: string): string | null {
  const counts = new Map<string, number>();
  for (const row of list) if (row.field === field && row.value !== null) counts.set(row.value, (counts.get(row.value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
