import { digestOf } from "../digest.ts";
import type { TableName, TableRow, Tables } from "../model/tables.ts";

/**
 * Digest of what the data say: SHA-256 over the digests of the tables' CSV files. A citation of the report or of its data shows the
 * first digits.
 *
 * @param files SHA-256 of files by their path from the site's root; what is no table is passed over.
 */
export function dataDigest(files: Iterable<readonly [path: string, digest: string]>): string {
  return digestOf(Object.fromEntries([...files].filter(([path]) => /^data\/[a-z_]+\.csv$/.test(path))));
}

/** Tables that say what an event is; passages may be read anew without the event being another. */
const SAYING = ["events", "event_tactics", "accounts", "casualties"] as const satisfies TableName[];

/** Digest of what the tables say of each event, by its id: SHA-256 over its rows. */
export function eventDigests(tables: Tables): Map<string, string> {
  const rows = new Map<string, [table: string, row: TableRow][]>();
  for (const table of SAYING)
    for (const row of tables[table]) {
      if (typeof row.event_id !== "string" || row.event_id === "") continue;
      const own = rows.get(row.event_id) ?? [];
      own.push([table, row]);
      rows.set(row.event_id, own);
    }
  return new Map([...rows].map(([id, own]) => [id, digestOf(own)]));
}
