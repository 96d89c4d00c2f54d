import { crosswalk } from "../../events/crosswalk.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Code } from "../../model/resources.ts";
import type { TableRow } from "../../model/tables.ts";
import { list } from "../cells.ts";

/** One row for each event in the terms of other data sets. */
export function crosswalkRows({ events }: Corpus, tactics: readonly Code[]): TableRow[] {
  return events.map((event) => {
    const row = crosswalk(event, tactics);
    return { ...row, gtd_attacktype: list(row.gtd_attacktype), gtd_weapsubtype: list(row.gtd_weapsubtype) };
  });
}
