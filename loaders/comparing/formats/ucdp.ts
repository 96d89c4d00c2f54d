import type { Interval } from "../../events/interval.ts";
import { CellFault, dayOf, MOST_PEOPLE, type Row } from "./cells.ts";
import type { ExportFormat, ReadEvent } from "./format.ts";

/** How far from its point an event may have been, in km, by UCDP's `where_prec`; a country's, or at sea, it has no point of its own. */
const RADIUS: Record<number, number | null> = { 1: 5, 2: 25, 3: 60, 4: 150, 5: 150, 6: null, 7: null };

const VIOLENCE = ["state-based", "non-state", "one-sided"];

function dayIn(row: Row, column: string): number {
  const text = row.text(column);
  const day = dayOf(text.slice(0, 10));
  if (day === null || !/^(?:$|[ T]\d\d:\d\d)/.test(text.slice(10))) throw new CellFault(column, text, "a day such as 2021-06-21");
  return day;
}

function daysOf(row: Row): Interval {
  const [first, last] = [dayIn(row, "date_start"), dayIn(row, "date_end")];
  if (last < first) throw new CellFault("date_end", row.text("date_end"), `a day not before ${row.text("date_start")}`);
  return { first, last };
}

function read(row: Row): ReadEvent {
  const [low, best, high] = ["low", "best", "high"].map((column) => row.whole(column, 0, MOST_PEOPLE)) as (number | null)[];
  const where = row.code("where_prec", 7);
  const violence = row.code("type_of_violence", VIOLENCE.length);
  return {
    id: row.required("id", "the event’s number"),
    days: daysOf(row),
    countryName: row.text("country"),
    place: row.text("where_coordinates").replace(/ (?:town|village|city)$/, "") || null,
    latitude: row.number("latitude", -90, 90),
    longitude: row.number("longitude", -180, 180),
    radius: RADIUS[where ?? 1] ?? null,
    kind: violence === null ? "unknown" : (VIOLENCE[violence - 1] ?? "unknown"),
    means: [],
    deaths: { low: low ?? null, best: best ?? null, high: high ?? null },
    comparable: true,
    values: { ucdp_date_prec: row.code("date_prec", 5), ucdp_where_prec: where },
  };
}

/** The UCDP Georeferenced Event Dataset, global, as Uppsala publishes it. */
export const ucdp: ExportFormat = {
  name: "ucdp",
  label: "UCDP GED",
  required: ["id", "date_start", "date_end", "type_of_violence", "country", "latitude", "longitude", "low", "best", "high"],
  optional: ["where_prec", "date_prec", "where_coordinates"],
  formerly: { best_est: "best", low_est: "low", high_est: "high" },
  read,
};
