import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Column } from "../model/resources.ts";
import type { Cell, TableRow } from "../model/tables.ts";

const TYPES: Record<Column["type"], Pick<SchemaElement, "type" | "converted_type">> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  list: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "INT32", converted_type: "DATE" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

/** Written into the file in place of the library's name and version, so that nothing of the machine is in the bytes. */
const CREATED_BY = "Casebook";

/**
 * Writes rows as Parquet: text exactly as it is, days as DATE, whole numbers as INT32, lists joined with `;` as in the CSV.
 * Columns that the codebook requires cannot be null.
 */
export function writeParquet(rows: readonly TableRow[], columns: readonly Column[]): Uint8Array {
  const schema: SchemaElement[] = [{ name: "root", num_children: columns.length }];
  for (const { name, type, required } of columns)
    schema.push({ name, ...TYPES[type], repetition_type: required ? "REQUIRED" : "OPTIONAL" });
  const columnData = columns.map(({ name, type }) => ({ name, data: rows.map((row) => stored(row[name] ?? null, type)) }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: CREATED_BY }));
}

function stored(cell: Cell, type: Column["type"]): Cell | Date {
  return type === "date" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell;
}
