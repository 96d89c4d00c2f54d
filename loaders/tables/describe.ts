import type { ReportLanguage } from "../model/language.ts";
import type { Codebook, Column } from "../model/resources.ts";
import { TABLE_NAMES, type TableName, type Tables } from "../model/tables.ts";

/** A column as the Data page lists it. */
export interface ColumnDescription extends Column {
  /** Rows in which it is not missing. */
  filled: number;
}

/** A table as the Data page lists it. */
export interface TableSummary {
  table: TableName;
  title: string;
  /** What one row is. */
  row: string;
  description: string;
  rows: number;
  /** Names of the columns that tell its rows apart. */
  key: string[];
  columns: ColumnDescription[];
  /** Files that hold it, from the folder `data/` of the site. */
  files: string[];
}

/** What each table holds, in words of a language and numbers: the column dictionary with how many rows fill each column. */
export function describeTables(tables: Tables, codebook: Codebook, language: ReportLanguage): TableSummary[] {
  const translated = codebook.translated[language];
  return TABLE_NAMES.map((table) => {
    const rows = tables[table];
    const described = (translated?.tables ?? codebook.tables).find((candidate) => candidate.table === table);
    const columns = codebook.columns.filter((column) => column.table === table);
    return {
      table,
      title: described?.title ?? table,
      row: described?.row ?? "",
      description: described?.description ?? "",
      rows: rows.length,
      key: columns.filter(({ key }) => key).map(({ name }) => name),
      columns: columns.map((column) => ({
        ...column,
        description: translated?.columns[`${table}.${column.name}`] ?? column.description,
        filled: rows.filter((row) => row[column.name] !== null).length,
      })),
      files: [`${table}.csv`, `${table}.parquet`, ...(table === "events" ? ["events.geojson"] : [])],
    };
  });
}
