import { intervalOf } from "../../events/interval.ts";
import type { Means } from "../model.ts";
import { CellFault, MOST_PEOPLE, type Row } from "./cells.ts";
import type { ExportFormat, ReadEvent } from "./format.ts";

/** How far from its point an incident may have been, in km, by GTD's `specificity`; 5 is no more than the country. */
const RADIUS: Record<number, number | null> = { 1: 5, 2: 30, 3: 60, 4: 150, 5: null };

/** Means of each attack type, from 1 to 9; a hijacking, an attack on a facility and an unknown one tell none. */
const MEANS: Record<number, Means[]> = {
  1: ["armed", "explosive"],
  2: ["armed"],
  3: ["explosive"],
  5: ["armed"],
  6: ["armed"],
  8: ["other"],
};

const KINDS = [
  "Assassination",
  "Armed Assault",
  "Bombing/Explosion",
  "Hijacking",
  "Hostage Taking (Barricade Incident)",
  "Hostage Taking (Kidnapping)",
  "Facility/Infrastructure Attack",
  "Unarmed Assault",
  "Unknown",
];

/** The days of an incident: a day 0 is a month that is known alone, a month 0 a year. */
function daysOf(row: Row) {
  const year = row.whole("iyear", 1970, 2100);
  if (year === null) throw new CellFault("iyear", "", "a year such as 2021");
  const [month, day] = [row.whole("imonth", 0, 12) ?? 0, row.whole("iday", 0, 31) ?? 0];
  const parts = [
    String(year),
    ...[month, ...(month === 0 ? [] : [day])].filter((part) => part !== 0).map((part) => String(part).padStart(2, "0")),
  ];
  const days = intervalOf(parts.join("-"));
  if (days === null) throw new CellFault("iday", row.text("iday"), `a day of ${year}-${String(month).padStart(2, "0")}, or 0`);
  return days;
}

function read(row: Row): ReadEvent {
  const types = ["attacktype1", "attacktype2", "attacktype3"].flatMap((column) => row.code(column, KINDS.length) ?? []);
  const specificity = row.code("specificity", 5);
  const killed = row.number("nkill", 0, MOST_PEOPLE);
  return {
    id: row.required("eventid", "the incident’s number"),
    days: daysOf(row),
    countryName: row.text("country_txt"),
    place: /^unknown$/i.test(row.text("city")) ? null : row.text("city") || null,
    latitude: row.number("latitude", -90, 90),
    longitude: row.number("longitude", -180, 180),
    radius: RADIUS[specificity ?? 1] ?? null,
    kind: types.map((type) => KINDS[type - 1]).join("; ") || "Unknown",
    means: [...new Set(types.flatMap((type) => MEANS[type] ?? []))],
    deaths: { low: killed, best: killed, high: killed },
    comparable: true,
    values: {
      gtd_attacktype: types.join(";"),
      gtd_suicide: row.whole("suicide", 0, 1),
      gtd_success: row.whole("success", 0, 1),
      gtd_claimed: row.whole("claimed", -9, 1),
      gtd_specificity: specificity,
      wounded: row.number("nwound", 0, MOST_PEOPLE),
    },
  };
}

/** The Global Terrorism Database, as START publishes it (codebook of 2021). */
export const gtd: ExportFormat = {
  name: "gtd",
  label: "GTD",
  required: ["eventid", "iyear", "imonth", "iday", "country_txt", "city", "latitude", "longitude", "attacktype1", "nkill"],
  optional: ["specificity", "attacktype2", "attacktype3", "suicide", "success", "claimed", "nwound"],
  formerly: {},
  read,
};
