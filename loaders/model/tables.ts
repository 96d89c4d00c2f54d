/** A cell: lists are joined with `;`, missing is null. */
export type Cell = string | number | boolean | null;
export type TableRow = Record<string, Cell>;

export const TABLE_NAMES = [
  "articles",
  "events",
  "event_articles",
  "event_tactics",
  "accounts",
  "casualties",
  "evidence",
  "corrections",
  "crosswalk",
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The tidy tables, rows in key order, columns as in `data/codebook/columns.csv`. */
export type Tables = Record<TableName, TableRow[]>;
