import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, test } from "vitest";
import { type Cell, TABLE_NAMES, type TableName } from "../../loaders/model/tables.ts";
import { RECIPES, type RecipeName } from "../../loaders/tables/recipes.ts";
import { tabulate, writeTables } from "../../loaders/tables.ts";
import { fill, sharedFolder } from "../support/folder.ts";
import { CODEBOOK, PUBLICATION, smallCorpus } from "./corpus.ts";

const folder = sharedFolder();
const made = tabulate(smallCorpus(), CODEBOOK);
// Nothing in the corpus is disputed on more than one field.
const tables = { ...made, events: made.events.map((event, at) => (at === 0 ? { ...event, disputed: "date;killed" } : event)) };
// Files of many row groups, as large corpora have them.
const files = writeTables(tables, CODEBOOK, PUBLICATION, 1);

let ask: (sql: string) => Promise<Record<string, unknown>[]>;

beforeAll(async () => {
  fill(folder, Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  // As if it were run in the folder of the files.
  await connection.run(`set file_search_path = '${folder.replaceAll("'", "''")}'`);
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
});

const columnsOf = (name: TableName) => CODEBOOK.columns.filter(({ table }) => table === name);

/** What DuckDB calls the columns that the codebook types. */
const TYPES = { string: "VARCHAR", list: "VARCHAR", date: "DATE", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN" };

describe("DuckDB", () => {
  test.each(TABLE_NAMES)("reads the rows and the types of %s as they are described", async (name) => {
    expect(await ask(`select * from '${name}.parquet'`)).toEqual(tables[name]);
    const described = await ask(`describe select * from '${name}.parquet'`);
    expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      columnsOf(name).map((column) => [column.name, TYPES[column.type]]),
    );
  });

  test("reads the CSV files as the same rows, save for the apostrophes that keep text from running", async () => {
    const quotes = await ask(`select evidence_id, "start", "end" from read_csv('${join(folder, "evidence.csv")}') order by evidence_id`);
    const given = tables.evidence.map(({ evidence_id, start, end }) => ({ evidence_id, start: String(start), end: String(end) }));
    expect(quotes.map((row) => ({ ...row, start: String(row.start), end: String(row.end) }))).toEqual(given);
  });
});

/** The answers worked out from the rows. */
const ANSWERS: Record<RecipeName, (rows: Record<string, unknown>[]) => void> = {
  "attacks-by-tactic": (rows) => {
    const attacks = new Set(
      tables.events.filter(({ initiator, role }) => initiator !== "state" && role === "main").map(({ event_id }) => event_id),
    );
    const counted = new Map<Cell, number>();
    for (const { event_id, tactic, claimed_only } of tables.event_tactics)
      if (attacks.has(event_id ?? "") && claimed_only === false) counted.set(tactic ?? "", (counted.get(tactic ?? "") ?? 0) + 1);
    expect(new Map(rows.map(({ tactic, attacks }) => [tactic, Number(attacks)]))).toEqual(counted);
  },
  "people-killed": ([row]) => {
    const main = tables.events.filter(({ initiator, role }) => initiator !== "state" && role === "main");
    const sum = (column: string) => main.reduce((all, event) => all + Number(event[column] ?? 0), 0);
    expect([Number(row?.low), Number(row?.best)]).toEqual([sum("killed_low"), sum("killed_best")]);
    expect(Number(row?.not_stated)).toBe(main.filter(({ killed_best }) => killed_best === null).length);
  },
  "what-sources-say": (rows) => {
    const told = tables.casualties.filter(({ outcome, event_id }) => outcome === "killed" && event_id !== null);
    expect(rows.map(({ event_id, low }) => `${event_id} ${low}`).sort()).toEqual(
      told.map(({ event_id, low }) => `${event_id} ${low}`).sort(),
    );
    expect(rows.every(({ quote }) => typeof quote === "string")).toBe(true);
  },
  contradictions: (rows) => {
    const fields = tables.events.flatMap(({ event_id, disputed }) =>
      disputed === null
        ? []
        : String(disputed)
            .split(";")
            .map((field) => ({ event_id, field })),
    );
    expect(rows).toEqual(fields);
  },
  "joint-tolls": (rows) => {
    const members = tables.casualties.flatMap(({ joint_events }) => (joint_events === null ? [] : String(joint_events).split(";")));
    expect(rows.map(({ event_id }) => event_id).sort()).toEqual(members.sort());
  },
};

describe("the questions of the Data page", () => {
  test.each(RECIPES.map(({ name, sql }) => ({ name, sql })))("$name is answered as the rows have it", async ({ name, sql }) => {
    const rows = await ask(sql);
    expect(rows.length).toBeGreaterThan(0);
    ANSWERS[name](rows);
  });
});
