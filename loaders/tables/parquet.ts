import type { ColumnChunk, RowGroup, SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
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

/** The mark that a file begins with. */
const MARK = 4;

/** One page a column: pages of a file with several would be listed at its end, far from their row group. */
const ONE_PAGE = 2 ** 31;

/** Rows as a row group of a Parquet file: its bytes, and where what is in them, counted from its beginning. */
export interface EncodedRows {
  bytes: Uint8Array;
  group: RowGroup;
}

type Described = Pick<Column, "name" | "type" | "required" | "key" | "references">;

/** Least and greatest value are told of what rows are looked up by: keys, days and numbers, not of what is only read. */
function isLookedUpBy({ type, key, references }: Described): boolean {
  return key || references !== "" || type === "date" || type === "integer" || type === "number";
}

function schemaOf(columns: readonly Described[]): SchemaElement[] {
  const elements = columns.map(({ name, type, required }): SchemaElement => {
    return { name, ...TYPES[type], repetition_type: required ? "REQUIRED" : "OPTIONAL" };
  });
  return [{ name: "root", num_children: columns.length }, ...elements];
}

function open(columns: readonly Described[]): { bytes: ByteWriter; file: ParquetWriter } {
  const bytes = new ByteWriter();
  return { bytes, file: new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: CREATED_BY }) };
}

/** Rows, at least one, as a row group that a file can be joined of: text exactly as it is, days as DATE, whole numbers as INT32, lists joined with `;` as in the CSV. */
export function encodeRows(rows: readonly TableRow[], columns: readonly Described[]): EncodedRows {
  const { bytes, file } = open(columns);
  const columnData = columns.map((column) => {
    const data = rows.map((row) => stored(row[column.name] ?? null, column.type));
    return { name: column.name, data, statistics: isLookedUpBy(column) };
  });
  file.write({ columnData, rowGroupSize: rows.length, pageSize: ONE_PAGE });
  return { bytes: bytes.getBytes().slice(MARK), group: moved(file.row_groups[0] as RowGroup, -MARK) };
}

/** Joins row groups of the same columns to a file. Columns that the codebook requires cannot be null. */
export function joinRows(groups: Iterable<EncodedRows>, columns: readonly Described[]): Uint8Array {
  const { bytes, file } = open(columns);
  for (const { bytes: own, group } of groups) {
    file.row_groups.push(moved(group, bytes.offset));
    file.num_rows += group.num_rows;
    bytes.appendBytes(own);
  }
  file.finish();
  return new Uint8Array(bytes.getBuffer());
}

/** Writes rows as a Parquet file of one row group. */
export function writeParquet(rows: readonly TableRow[], columns: readonly Described[]): Uint8Array {
  return joinRows(rows.length === 0 ? [] : [encodeRows(rows, columns)], columns);
}

/** A row group whose bytes lie elsewhere. */
function moved(group: RowGroup, by: number): RowGroup {
  const columns = group.columns.map(({ meta_data, ...column }): ColumnChunk => {
    const place = { ...column, file_offset: column.file_offset + BigInt(by) };
    if (meta_data === undefined) return place;
    const { data_page_offset, dictionary_page_offset } = meta_data;
    // A column without a dictionary has no page of one.
    const dictionary = dictionary_page_offset === undefined ? {} : { dictionary_page_offset: dictionary_page_offset + BigInt(by) };
    return { ...place, meta_data: { ...meta_data, data_page_offset: data_page_offset + BigInt(by), ...dictionary } };
  });
  return { ...group, columns };
}

function stored(cell: Cell, type: Column["type"]): Cell | Date {
  return type === "date" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell;
}
