import type { TableRow, Tables } from "../../model/tables.ts";
import { type Redaction, redactId, redactText } from "./names.ts";

/** Columns of tables, figures and registries that hold ids, one or several: they are spelt anew as ids are, so that rows still find each other. */
const IDS = /(?:^|_)ids?$|^(?:origin|superseded_by|joint_events|redirects_to|accounts|target)$/;

/** Rows without the names: cells by `redactText`, ids by `redactId`. */
export function redactRows(rows: readonly TableRow[], redactions: readonly Redaction[]): TableRow[] {
  if (redactions.length === 0) return [...rows];
  const cell = (name: string, value: TableRow[string]) => {
    if (typeof value !== "string") return value;
    return IDS.test(name) ? redactId(value, redactions) : redactText(value, redactions);
  };
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(name, value ?? null)])));
}

/**
 * Tables that were made before a person was made unnamed, such as a published edition's or an earlier report's: nothing that is shown of them
 * may name that person any more. An address that holds the name is emptied, as it is in the tables of today.
 */
export function redactTables(tables: Tables, redactions: readonly Redaction[]): Tables {
  const entries = Object.entries(tables).map(([name, rows]) => [name, redactRows(rows, redactions)]);
  const redacted = Object.fromEntries(entries) as Tables;
  const address = (before: TableRow[string] | undefined, after: TableRow[string] | undefined) =>
    before === after ? (after ?? null) : null;
  const articles = redacted.articles.map((row, index) => {
    const before = tables.articles[index];
    return { ...row, url: address(before?.url, row.url), archived: address(before?.archived, row.archived) };
  });
  return { ...redacted, articles: redactions.length === 0 ? [...tables.articles] : articles };
}
