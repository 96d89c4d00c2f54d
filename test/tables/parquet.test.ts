import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { TABLE_NAMES, type TableName, type TableRow, type Tables } from "../../loaders/model/tables.ts";
import { tabulate, writeTables } from "../../loaders/tables.ts";
import { CODEBOOK, EMPTY, HOSTILE, PUBLICATION, smallCorpus } from "./corpus.ts";

const tables = tabulate(smallCorpus(), CODEBOOK);

function bytesOf(table: TableName, from: Tables = tables): ArrayBuffer {
  const file = writeTables(from, CODEBOOK, PUBLICATION).find(({ path }) => path === `${table}.parquet`);
  return (file as { bytes: Uint8Array }).bytes.slice().buffer as ArrayBuffer;
}

/** A row with its days as text again: DATE is read as an instant. */
function withDays(row: Record<string, unknown>): TableRow {
  const cells = Object.entries(row).map(([name, cell]) => [name, cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null)]);
  return Object.fromEntries(cells);
}

describe("Parquet files", () => {
  test.each(TABLE_NAMES)("%s is read back to the same cells", async (table) => {
    const rows = await parquetReadObjects({ file: bytesOf(table) });
    expect(rows.map(withDays)).toEqual(tables[table]);
  });

  test.each(TABLE_NAMES)("%s can be empty", async (table) => {
    const file = bytesOf(table, tabulate(EMPTY, CODEBOOK));
    expect(await parquetReadObjects({ file })).toEqual([]);
    expect(
      parquetMetadata(file)
        .schema.slice(1)
        .map(({ name }) => name),
    ).toEqual(CODEBOOK.columns.filter((column) => column.table === table).map(({ name }) => name));
  });

  test("hold text exactly, formulas included", async () => {
    const rows = await parquetReadObjects({ file: bytesOf("evidence"), columns: ["quote"] });
    expect(rows.map(({ quote }) => quote)).toContain(HOSTILE);
  });

  test("type every column as the codebook does", () => {
    const types = new Map(parquetMetadata(bytesOf("events")).schema.map((element) => [element.name, element]));
    expect(types.get("event_id")).toMatchObject({ type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" });
    expect(types.get("date_start")).toMatchObject({ type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" });
    expect(types.get("killed_best")).toMatchObject({ type: "INT32", repetition_type: "OPTIONAL" });
    expect(types.get("latitude")).toMatchObject({ type: "DOUBLE", repetition_type: "OPTIONAL" });
    expect(types.get("complex")).toMatchObject({ type: "BOOLEAN", repetition_type: "REQUIRED" });
  });

  test("carry nothing of the machine or the library's version", () => {
    expect(parquetMetadata(bytesOf("events")).created_by).toBe("Casebook");
  });
});

describe("events.geojson", () => {
  const file = writeTables(tables, CODEBOOK, PUBLICATION).find(({ path }) => path === "events.geojson");
  const { type, features } = JSON.parse(new TextDecoder().decode(file?.bytes));

  test("has one feature an event, longitude first", () => {
    expect(type).toBe("FeatureCollection");
    expect(features.map(({ id }: { id: string }) => id)).toEqual(tables.events.map(({ event_id }) => event_id));
    expect(features[0]).toMatchObject({ type: "Feature", geometry: { type: "Point", coordinates: [-1.25, 14.5] } });
  });

  test("keeps what has no point, without a geometry", () => {
    expect(features.at(-1)).toMatchObject({ geometry: null, properties: { event_id: "undated-unplaced-shooting-2", place: null } });
  });
});
