import type { MatrixCell } from "../drawing/matrix.ts";
import type { CountedRow } from "./tally-rows.ts";

/** Cells of a matrix from rows that are summed by its line and its column. */
export function cellsOf<Row extends CountedRow>(
  rows: readonly Row[],
  keys: { line: (row: Row) => string; column: (row: Row) => string; colour: (row: Row) => string },
): MatrixCell<Row>[] {
  return rows.map((row, index) => ({
    row,
    index,
    eventIds: row.event_ids.split(";"),
    line: keys.line(row),
    column: keys.column(row),
    count: row.reported + row.recalled,
    colour: keys.colour(row),
    filled: row.reported > 0,
  }));
}
