import { escape as expression, from as table } from "arquero";
import { type AnyFigure, FIGURES } from "../figures/index.ts";
import type { Codebook } from "../model/resources.ts";
import type { TableRow, Tables } from "../model/tables.ts";
import { type Explored, FILTERS } from "./filters.ts";
import type { OpenedMark, Query } from "./query.ts";

/** The tables that figures are drawn from. */
export const EXPLORED_TABLES = ["articles", "events", "event_articles", "event_tactics", "accounts", "casualties"] as const;
export type ExploredTables = Pick<Tables, (typeof EXPLORED_TABLES)[number]>;

/** Types of source by event. */
export function sourcesOf({ accounts }: Pick<Tables, "accounts">): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const { event_id, source_type } of accounts) {
    const types = sources.get(String(event_id)) ?? [];
    if (!types.includes(String(source_type))) types.push(String(source_type));
    sources.set(String(event_id), types);
  }
  return sources;
}

/** First and last day that a day, month or year may be: text compares as time does. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string) => date + "-12-31".slice(date.length - 4);

/** Whether an event may have happened between two days; one without a date may not be counted to any time. */
function isWithin({ date_start, date_end }: TableRow, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  if (date_start === null || date_start === undefined) return false;
  const last = String(date_end ?? date_start);
  return (from === null || last >= firstDay(from)) && (to === null || String(date_start) <= lastDay(to));
}

/** Whether an event is among those asked for, marks aside. */
export function isWanted(explored: Explored, { wanted, from, to }: Query): boolean {
  return (
    isWithin(explored.event, from, to) &&
    FILTERS.every(({ key, values }) => {
      const asked = wanted[key];
      return asked === undefined || values(explored).some((value) => asked.includes(value));
    })
  );
}

/** The tables with these events alone, what belongs to them, and the articles that tell of one of them. */
function narrowed(tables: ExploredTables, isKept: (event: TableRow) => boolean): ExploredTables {
  const events = table(tables.events).filter(expression(isKept));
  const belonging = (rows: TableRow[]) => (rows.length === 0 ? [] : table(rows).semijoin(events, "event_id").objects()) as TableRow[];
  const event_articles = belonging(tables.event_articles);
  const telling = new Set(event_articles.map(({ article_id }) => article_id));
  return {
    events: events.objects() as TableRow[],
    event_articles,
    articles: tables.articles.filter(({ article_id }) => telling.has(article_id ?? null)),
    event_tactics: belonging(tables.event_tactics),
    accounts: belonging(tables.accounts),
    casualties: belonging(tables.casualties),
  };
}

/** Figures ask for no other table: the rest are empty here. */
export function asTables(explored: ExploredTables): Tables {
  return { ...explored, evidence: [], corrections: [], crosswalk: [] };
}

/** The events that the mark of a figure's row counts; null where the figure has no such row. */
function eventsOfMark({ figure, row }: OpenedMark, tables: ExploredTables, codebook: Codebook): Set<string> | null {
  const drawn: AnyFigure | undefined = FIGURES.find(({ id }) => id === figure);
  const found = drawn?.rows(asTables(tables), codebook)[row];
  return drawn === undefined || found === undefined ? null : new Set(drawn.events(found));
}

/**
 * The tables as far as they are asked for: events that fit every filter, then those behind each opened mark. With no filter, all of
 * them, articles that tell of no event included. A mark that the figure no longer has changes nothing.
 */
export function select(tables: ExploredTables, query: Query, codebook: Codebook): ExploredTables {
  if (tables.events.length === 0) return tables;
  const sources = sourcesOf(tables);
  const asked = (event: TableRow) => isWanted({ event, sources: sources.get(String(event.event_id)) ?? [] }, query);
  const chosen = Object.keys(query.wanted).length === 0 && query.from === null && query.to === null ? tables : narrowed(tables, asked);
  return query.marks.reduce((left, mark) => {
    const behind = left.events.length === 0 ? null : eventsOfMark(mark, left, codebook);
    return behind === null ? left : narrowed(left, ({ event_id }) => behind.has(String(event_id)));
  }, chosen);
}
