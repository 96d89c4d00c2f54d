import type { Corpus } from "../../model/corpus.ts";
import type { TableRow } from "../../model/tables.ts";
import { text } from "../cells.ts";

/** One row for each decision of an analyst. */
export function correctionRows({ corrections }: Corpus): TableRow[] {
  return corrections.map(({ line: _, columns: __, ...correction }) =>
    Object.fromEntries(Object.entries(correction).map(([name, value]) => [name, text(value)])),
  );
}
