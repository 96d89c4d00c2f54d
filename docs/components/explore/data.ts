import { parquetReadObjects } from "hyparquet";
import { EXPLORED_TABLES, type ExploredTables } from "../../../loaders/exploring/select.ts";
import type { ExploreSource } from "../../../loaders/exploring/source.ts";
import type { Cell, TableRow } from "../../../loaders/model/tables.ts";
import { keepTopology } from "./topologies.ts";

/** Everything the page works with, once it is there. */
export interface ExploreData {
  source: ExploreSource;
  tables: ExploredTables;
  /** An address of the site, from its root, as this page has to ask for it. */
  locate: (address: string) => string;
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer;
}

/** Days come out of Parquet as dates of the runtime; everything else as the tables have it. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

async function tableAt(address: string): Promise<TableRow[]> {
  const file = await (await fetched(address)).arrayBuffer();
  const rows = await parquetReadObjects({ file });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)])));
}

/**
 * Reads the published tables.
 *
 * @param description where the page's own description of them lies, from the site's root.
 * @param root address of the site's root, with a slash at its end.
 */
export async function readData(description: string, root: string): Promise<ExploreData> {
  const locate = (address: string) => new URL(address.replace(/^\//, ""), root).href;
  const source = (await (await fetched(locate(description))).json()) as ExploreSource;
  const tables = await Promise.all(EXPLORED_TABLES.map(async (name) => [name, await tableAt(locate(source.tables[name]))] as const));
  return { source, tables: Object.fromEntries(tables) as ExploredTables, locate };
}

/** Fetches what lies under a map. What is not there leaves the map without it. */
export async function readOutlines({ source, locate }: ExploreData): Promise<void> {
  const read = async ([name, address]: [string, string]) => keepTopology(name, await (await fetched(locate(address))).json());
  await Promise.all(Object.entries(source.outlines).map(read));
}
