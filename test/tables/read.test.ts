import { describe, expect, it } from "vitest";
import { TABLE_NAMES, type TableName } from "../../loaders/model/tables.ts";
import { readTables } from "../../loaders/tables/read.ts";
import { tabulate, writeTables } from "../../loaders/tables.ts";
import { CODEBOOK, PUBLICATION, smallCorpus } from "./corpus.ts";

const tables = tabulate(smallCorpus(), CODEBOOK);
const written = new Map(writeTables(tables, CODEBOOK, PUBLICATION).map(({ path, bytes }) => [path, bytes]));
const files = new Map(TABLE_NAMES.map((name) => [name, { path: `${name}.csv`, bytes: written.get(`${name}.csv`) as Uint8Array }]));

const edited = (name: TableName, edit: (text: string) => string) => {
  const file = files.get(name);
  return new Map([...files, [name, { path: `${name}.csv`, bytes: Buffer.from(edit(Buffer.from(file?.bytes ?? []).toString())) }]]);
};

describe("readTables", () => {
  it("gives what was written, hostile text and all", () => {
    expect(readTables(files, CODEBOOK.columns)).toEqual({ value: tables, problems: [] });
  });

  it("takes a table that is not there as empty", () => {
    const { value, problems } = readTables(new Map([...files].filter(([name]) => name !== "evidence")), CODEBOOK.columns);
    expect([value.evidence, value.events, problems]).toEqual([[], tables.events, []]);
  });

  it("tells which columns another version did not write, and leaves out what is not described", () => {
    const { value, problems } = readTables(
      edited("events", (text) => text.replace("vehicle", "other_vehicle")),
      CODEBOOK.columns,
    );
    expect(problems).toMatchObject([{ path: "events.csv", rule: "table-columns", found: "no column vehicle", severity: "notice" }]);
    expect(value.events.map(({ vehicle }) => vehicle)).toEqual(tables.events.map(() => null));
    expect(Object.keys(value.events[0] ?? {})).toEqual(Object.keys(tables.events[0] ?? {}));
  });

  it.each([
    ["a line that is cut off", 'event_id,date_start\n"2021'],
    ["a line with a cell too many", "event_id,date_start\na,b,c\n"],
  ])("refuses %s", (_, text) => {
    const { value, problems } = readTables(
      edited("events", () => text),
      CODEBOOK.columns,
    );
    expect(value.events).toEqual([]);
    expect(problems).toMatchObject([{ path: "events.csv", rule: "table-csv", severity: "error" }]);
  });
});
