import { type Interval, intervalOf, isoDay } from "../../events/interval.ts";
import type { Means } from "../model.ts";
import { CellFault, dayOf, MOST_PEOPLE, type Row } from "./cells.ts";
import type { ExportFormat, ReadEvent } from "./format.ts";

/** How far from its point an event may have been, in km, by ACLED's `geo_precision`. */
const RADIUS: Record<number, number> = { 1: 5, 2: 30, 3: 150 };

/** Means of each sub-event type; what is not here is no use of force that our codebook has an event for. */
const MEANS: Record<string, Means[]> = {
  "Armed clash": ["armed", "explosive"],
  "Government regains territory": ["armed"],
  "Non-state actor overtakes territory": ["armed"],
  "Chemical weapon": ["other"],
  "Air/drone strike": ["air"],
  "Suicide bomb": ["explosive"],
  "Shelling/artillery/missile attack": ["explosive"],
  "Remote explosive/landmine/IED": ["explosive"],
  Grenade: ["explosive"],
  Attack: ["armed", "other"],
  "Abduction/forced disappearance": ["armed"],
  Arrests: ["other"],
  "Disrupted weapons use": ["explosive"],
  "Looting/property destruction": ["other"],
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `2021-06-21` as the API writes it, `21 June 2021` as the export tool does. */
function eventDay(text: string): number {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[ -]([a-z]+)[ -](\d{4})$/i.exec(text) ?? [];
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const iso = number === 0 ? text.slice(0, 10) : `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const found = dayOf(iso);
  if (found === null) throw new CellFault("event_date", text, "a day such as 2021-06-21 or 21 June 2021");
  return found;
}

/** Precision 1 is the day, 2 the week around it, 3 its month. */
function daysOf(row: Row): Interval {
  const day = eventDay(row.text("event_date"));
  const precision = row.code("time_precision", 3) ?? 1;
  if (precision === 1) return { first: day, last: day };
  return (precision === 3 ? intervalOf(isoDay(day).slice(0, 7)) : null) ?? { first: day - 3, last: day + 3 };
}

function read(row: Row): ReadEvent {
  const kind = row.required("sub_event_type", "a sub-event type such as `Armed clash`");
  const geo = row.code("geo_precision", 3);
  const fatalities = row.whole("fatalities", 0, MOST_PEOPLE);
  return {
    id: row.required("event_id_cnty", "the event’s id, such as MLI1234"),
    days: daysOf(row),
    countryName: row.text("country"),
    place: row.text("location") || null,
    latitude: row.number("latitude", -90, 90),
    longitude: row.number("longitude", -180, 180),
    radius: RADIUS[geo ?? 1] ?? null,
    kind,
    means: MEANS[kind] ?? [],
    deaths: { low: fatalities, best: fatalities, high: fatalities },
    comparable: kind in MEANS,
    values: {
      acled_event_type: row.text("event_type") || null,
      acled_sub_event_type: kind,
      acled_time_precision: row.code("time_precision", 3),
      acled_geo_precision: geo,
    },
  };
}

/** The Armed Conflict Location & Event Data, as exported by its tool or its API. */
export const acled: ExportFormat = {
  name: "acled",
  label: "ACLED",
  required: ["event_id_cnty", "event_date", "event_type", "sub_event_type", "country", "location", "latitude", "longitude", "fatalities"],
  optional: ["time_precision", "geo_precision"],
  formerly: {},
  read,
};
