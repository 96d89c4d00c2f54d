import { causesOf, Said } from "./changes/causes.ts";
import { figureChanges } from "./changes/figures.ts";
import { type Lineage, lineageOf } from "./changes/lineage.ts";
import type { AccountNamed, Changes, EventChange, Snapshot } from "./changes/model.ts";
import { articleChanges, correctionChanges } from "./changes/sources.ts";
import { differencesOf, nameOf, valuesOf } from "./changes/values.ts";
import type { TableRow, Tables } from "./model/tables.ts";
import { compare } from "./problems.ts";
import { rowsBy } from "./tables/rows-by.ts";

export { snapshotOf } from "./changes/figures.ts";
export type { Changes, Snapshot } from "./changes/model.ts";
export { changeLines } from "./changes/printing.ts";

/** What one state of a report is looked up in. */
interface State {
  rows: Map<string, TableRow>;
  said: Said;
  articles: Map<string, TableRow[]>;
}

interface Comparison {
  before: State;
  after: State;
  lineage: Lineage;
  /** Decisions of an analyst that were not there before, or not so. */
  decisions: TableRow[];
}

function stateOf(tables: Tables): State {
  return {
    rows: new Map(tables.events.map((row) => [String(row.event_id), row])),
    said: new Said(tables),
    articles: rowsBy(tables.event_articles, "event_id"),
  };
}

/**
 * What differs between two states of a report, each given by its tables: articles, an analyst's decisions, events with every value before and
 * after and the account that caused it, and the figures that show something else. What matters most comes first.
 */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const [was, now] = [before.tables, after.tables];
  const corrections = correctionChanges(was.corrections, now.corrections);
  const decided = new Set(corrections.filter(({ kind }) => kind !== "removed").map(({ correction_id }) => correction_id));
  const comparison: Comparison = {
    before: stateOf(was),
    after: stateOf(now),
    lineage: lineageOf(was, now),
    decisions: now.corrections.filter((row) => decided.has(String(row.correction_id))),
  };
  const events = eventChanges(comparison);
  const articles = articleChanges(was.articles, now.articles);
  const figures = figureChanges(before.figures, after.figures);
  const touched = (list: { kind: string }[]) => list.filter(({ kind }) => kind !== "removed" && kind !== "gone").length;
  return {
    articles,
    corrections,
    events,
    figures,
    unchanged: {
      articles: now.articles.length - touched(articles),
      events: now.events.length - touched(events),
      figures: after.figures.length - figures.filter((figure) => figure.after !== null).length,
    },
  };
}

function eventChanges(comparison: Comparison): EventChange[] {
  const { before, after, lineage } = comparison;
  const present = [...after.rows].flatMap(([id, row]) => changeOf(id, row, comparison) ?? []);
  const gone = lineage.gone.map((id) => goneEvent(id, before.rows.get(id) as TableRow, before.said));
  const weighed = [...present, ...gone].map((change) => ({ change, weight: weightOf(change) }));
  return weighed.sort((a, b) => a.weight - b.weight || compare(a.change.event_id, b.change.event_id)).map(({ change }) => change);
}

function goneEvent(id: string, row: TableRow, said: Said): EventChange {
  const removed = said.accountsOf(id).map((account) => said.named(String(account.account_id)));
  const nothing = { values: [], disputed: { newly: [], settled: [] }, was: [] };
  return { event_id: id, kind: "gone", name: nameOf(row), role: String(row.role), accounts: { added: [], removed }, ...nothing };
}

/** What became of an event that is there now; null where nothing did. */
function changeOf(id: string, row: TableRow, comparison: Comparison): EventChange | null {
  const { before, after, lineage } = comparison;
  const earlier = lineage.continued.get(id);
  const from = lineage.from.get(id) ?? [];
  const was = [...new Set([...(earlier === undefined || earlier === id ? [] : [earlier]), ...from])];
  const old = before.rows.get(earlier ?? "");
  const differences = old === undefined ? valuesOf(row) : differencesOf(old, row);
  const ids = [...(earlier === undefined ? [] : [earlier]), ...from];
  const explained = {
    before: before.said,
    after: after.said,
    earlier: ids,
    later: id,
    twins: lineage.twins,
    corrections: onEvent(id, ids, comparison),
  };
  const change: EventChange = {
    event_id: id,
    kind: kindOf(id, earlier, from),
    name: nameOf(row),
    role: String(row.role),
    was,
    accounts: accountChanges(id, earlier, comparison),
    values: differences.map((difference) => ({ ...difference, causes: causesOf(difference, explained) })),
    disputed: disputeChanges(old, row),
  };
  const { added, removed } = change.accounts;
  const { newly, settled } = change.disputed;
  const isSame = [was, added, removed, change.values, newly, settled].every((list) => list.length === 0);
  return isSame && old !== undefined ? null : change;
}

function kindOf(id: string, earlier: string | undefined, from: readonly string[]): EventChange["kind"] {
  if (earlier === undefined) return from.length > 0 ? "split" : "new";
  if (from.length > 0) return "joined";
  return earlier === id ? "changed" : "renamed";
}

/** Decisions on an event: by one of its ids, or by a coded event that is part of it. */
function onEvent(id: string, ids: readonly string[], { after, decisions }: Comparison): TableRow[] {
  const members = (after.articles.get(id) ?? []).map((row) => `${row.article_id}#${row.article_event}`);
  const targets = new Set([id, ...ids, ...members]);
  return decisions.filter(({ target }) => targets.has(String(target)));
}

function accountChanges(id: string, earlier: string | undefined, { before, after, lineage }: Comparison): EventChange["accounts"] {
  const had = new Set(earlier === undefined ? [] : before.said.accountsOf(earlier).map((row) => String(row.account_id)));
  const has = after.said.accountsOf(id).map((row) => String(row.account_id));
  const kept = new Set(has.flatMap((account) => lineage.twins.get(account) ?? []));
  const named = (said: Said, ids: readonly string[]): AccountNamed[] => [...ids].sort(compare).map((account) => said.named(account));
  return {
    added: named(
      after.said,
      has.filter((account) => !had.has(lineage.twins.get(account) ?? "")),
    ),
    removed: named(
      before.said,
      [...had].filter((account) => !kept.has(account)),
    ),
  };
}

function disputeChanges(before: TableRow | undefined, after: TableRow): EventChange["disputed"] {
  const fields = (row: TableRow | undefined) => (row?.disputed ? String(row.disputed).split(";") : []);
  const [was, now] = [fields(before), fields(after)];
  return { newly: now.filter((field) => !was.includes(field)), settled: was.filter((field) => !now.includes(field)) };
}

const COUNTS = ["killed", "wounded", "attackers_killed"];
const WHAT_HAPPENED = ["date", "place", "country", "tactics", "initiator", "perpetrator", "target", "outcome"];

/** The order in which changes are told: what a reader who cited the report must know comes before what only adds to it. */
const ORDER: ((change: EventChange) => boolean)[] = [
  ({ kind }) => kind === "gone",
  ({ kind }) => kind === "joined" || kind === "split",
  ({ kind, values }) => kind !== "new" && values.some(({ field, nature }) => COUNTS.includes(field) && nature !== "stated"),
  ({ kind, disputed }) => kind !== "new" && disputed.newly.length + disputed.settled.length > 0,
  ({ kind, values }) => kind !== "new" && values.some(({ field, nature }) => WHAT_HAPPENED.includes(field) && nature !== "stated"),
  ({ kind, role }) => kind === "new" && role === "main",
  ({ kind }) => kind === "new",
  ({ values }) => values.length > 0,
  () => true,
];

function weightOf(change: EventChange): number {
  return ORDER.findIndex((applies) => applies(change));
}
