import { table as columnTable } from "arquero";
import type { Column } from "../model/resources.ts";
import type { TableName, TableRow } from "../model/tables.ts";

/**
 * Brings rows into the shape that the codebook describes: its columns in its order, rows in order of the key.
 * What a row lacks is missing; what the codebook does not describe is left out.
 */
export function tidy(table: TableName, rows: readonly TableRow[], columns: readonly Column[]): TableRow[] {
  const described = columns.filter((column) => column.table === table);
  const cells = described.map(({ name }) => [name, rows.map((row) => row[name] ?? null)]);
  const key = described.filter((column) => column.key).map(({ name }) => name);
  return columnTable(
    Object.fromEntries(cells),
    described.map(({ name }) => name),
  )
    .orderby(...key)
    .objects() as TableRow[];
}
