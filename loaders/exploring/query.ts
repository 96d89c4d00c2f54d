import { FILTERS, type FilterKey } from "./filters.ts";

/** A mark that was opened: the row of a figure, drawn from what was chosen before it. */
export interface OpenedMark {
  figure: string;
  /** From 0. */
  row: number;
}

/** What a reader asks for: which figure, of which events. */
export interface Query {
  /** Null for the figure that the page begins with. */
  figure: string | null;
  /** Wanted values by filter, each list in code-unit order; a filter that is not there keeps everything. */
  wanted: Partial<Record<FilterKey, readonly string[]>>;
  /** First and last day, month or year; null for no limit. */
  from: string | null;
  to: string | null;
  /** Marks opened one after another, each within what the one before had left. */
  marks: readonly OpenedMark[];
  /** How the list of events is sorted; null for its own order, by date. */
  sort: Sort | null;
  /** Page of the list, from 1. */
  page: number;
}

/** A column of the list of events, and which way. */
export interface Sort {
  column: ListColumn;
  descending: boolean;
}

/** Columns of the list of events. */
export const COLUMNS = ["date", "place", "tactics", "target", "killed", "wounded", "perpetrator"] as const;
export type ListColumn = (typeof COLUMNS)[number];

/** Everything there is. */
export const EVERYTHING: Query = { figure: null, wanted: {}, from: null, to: null, marks: [], sort: null, page: 1 };

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const MARK = /^([a-z0-9-]{1,60})\.(\d{1,4})$/;

/** Values of one filter that an address may hold; what is longer was written by no page of ours. */
const MOST = 60;
const LONGEST = 200;

function dateIn(parameters: URLSearchParams, name: string): string | null {
  const value = parameters.get(name) ?? "";
  return DATE.test(value) ? value : null;
}

function markIn(value: string): OpenedMark[] {
  const [, figure, row] = MARK.exec(value) ?? [];
  return figure === undefined || row === undefined ? [] : [{ figure, row: Number(row) }];
}

function sortIn(value: string): Sort | null {
  const column = COLUMNS.find((name) => name === value.replace(/^-/, ""));
  return column === undefined ? null : { column, descending: value.startsWith("-") };
}

/**
 * Reads a query from the part of an address behind `?`. What is not understood is left out: an address that was cut off or
 * edited by hand still shows something.
 */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const wanted: Query["wanted"] = {};
  for (const { key } of FILTERS) {
    const values = parameters.getAll(key).filter((value) => value !== "" && value.length <= LONGEST);
    const distinct = [...new Set(values)].sort().slice(0, MOST);
    if (distinct.length > 0) wanted[key] = distinct;
  }
  const figure = /^[a-z0-9-]{1,60}$/.exec(parameters.get("figure") ?? "")?.[0] ?? null;
  const marks = parameters.getAll("mark").flatMap(markIn).slice(0, MOST);
  const [, page = "1"] = /^(\d{1,6})$/.exec(parameters.get("page") ?? "") ?? [];
  return {
    ...{ figure, wanted, from: dateIn(parameters, "from"), to: dateIn(parameters, "to"), marks },
    ...{ sort: sortIn(parameters.get("sort") ?? ""), page: Math.max(1, Number(page)) },
  };
}

/** The query as it stands in an address, always in the same order; empty for everything. `readQuery` gives it back. */
export function writeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  if (query.figure !== null) parameters.append("figure", query.figure);
  for (const { key } of FILTERS) for (const value of query.wanted[key] ?? []) parameters.append(key, value);
  if (query.from !== null) parameters.append("from", query.from);
  if (query.to !== null) parameters.append("to", query.to);
  for (const { figure, row } of query.marks) parameters.append("mark", `${figure}.${row}`);
  if (query.sort !== null) parameters.append("sort", `${query.sort.descending ? "-" : ""}${query.sort.column}`);
  if (query.page > 1) parameters.append("page", String(query.page));
  return parameters.toString();
}

/** Whether every event is asked for, whatever the figure. */
export function isUnfiltered({ wanted, from, to, marks }: Query): boolean {
  return Object.keys(wanted).length === 0 && from === null && to === null && marks.length === 0;
}
