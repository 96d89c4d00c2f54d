import type { SourceFile } from "../../loaders/model/article.ts";
import type { Country } from "../../loaders/model/resources.ts";
import { tablesOf } from "../changes/states.ts";
import { n } from "../events/accounts.ts";
import { coding, event, place } from "../events/coded.ts";

// Every row here is invented.

export const COUNTRIES: Country[] = [
  { country: "ML", names: { en: "Mali", fr: "Mali" }, demonym: "Malian", capital: "Bamako" },
  { country: "BF", names: { en: "Burkina Faso", fr: "Burkina Faso" }, demonym: "Burkinabe", capital: "Ouagadougou" },
];

const town = (name: string, latitude: number, longitude: number) => place({ name, kind: "town", latitude, longitude, admin1: "Gao" });

const GAZETTEER = [
  town("Gao", 16.27, -0.04),
  town("Gossi", 15.82, -1.29),
  place({ name: "Gao region", kind: "region", latitude: 16.5, longitude: -0.5, admin1: "Gao" }),
];

const soldiers = { country: "ML", target: "military" as const };

/** Our side: a car bomb, a raid, an air strike of a state, a village killing without a date, a mine known to the month and the region. */
export const OURS = tablesOf(
  [
    coding("a", event({ ...soldiers, date: "2021-06-21", place: "Gossi", tactics: ["svbied"], killed: n(6), attackers_killed: n(1) })),
    coding("b", event({ ...soldiers, date: "2021-07-05", place: "Gao", tactics: ["raid"], killed: n("4+"), wounded: n(9) })),
    coding(
      "c",
      event({ date: "2021-07-10", place: "Gao", country: "ML", tactics: ["airstrike"], initiator: "state", target: "militants" }),
    ),
    coding("d", event({ place: "Gossi", country: "ML", tactics: ["shooting"], target: "civilians", killed: n(2), date: null })),
    coding("e", event({ ...soldiers, date: "2021-08", place: "Gao region", tactics: ["ied"], killed: n(3) })),
  ],
  { gazetteer: GAZETTEER },
);

export const file = (text: string, path = "export.csv"): SourceFile => ({ path, bytes: Buffer.from(text) });

const lines = (separator: string, header: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  `${[header, ...rows].map((row) => row.map((cell) => (String(cell).includes(separator) ? `"${cell}"` : cell)).join(separator)).join("\n")}\n`;

const GTD_HEADER =
  "eventid iyear imonth iday approxdate country country_txt city latitude longitude specificity attacktype1 attacktype2 attacktype3 suicide success claimed nkill nwound gname".split(
    " ",
  );

type GtdRow = [
  id: string,
  year: number,
  month: number,
  day: number,
  city: string,
  latitude: number | "",
  longitude: number | "",
  specificity: number,
  attack: number,
  killed: number | "",
  wounded: number | "",
  suicide?: number,
];

/** An export of the Global Terrorism Database. */
export function gtdExport(rows: readonly GtdRow[], separator = ","): string {
  const cells = rows.map(([id, year, month, day, city, latitude, longitude, specificity, attack, killed, wounded, suicide = 0]) => [
    id,
    year,
    month,
    day,
    "",
    123,
    "Mali",
    city,
    latitude,
    longitude,
    specificity,
    attack,
    "",
    "",
    suicide,
    1,
    0,
    killed,
    wounded,
    "Unknown",
  ]);
  return lines(separator, GTD_HEADER, cells);
}

const ACLED_HEADER =
  "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 country admin1 location latitude longitude geo_precision source notes fatalities".split(
    " ",
  );

type AcledRow = [
  id: string,
  date: string,
  type: string,
  subType: string,
  place: string,
  latitude: number,
  longitude: number,
  killed: number,
  precision?: [time: number, place: number],
  country?: string,
];

/** An export of ACLED. */
export function acledExport(rows: readonly AcledRow[], separator = ","): string {
  const cells = rows.map(([id, date, type, subType, name, latitude, longitude, killed, [time, geo] = [1, 1], country = "Mali"]) => [
    id,
    date,
    2021,
    time,
    "Political violence",
    type,
    subType,
    "JNIM",
    country,
    "Gao",
    name,
    latitude,
    longitude,
    geo,
    "A paper",
    "Notes, invented",
    killed,
  ]);
  return lines(separator, ACLED_HEADER, cells);
}

const UCDP_HEADER =
  "id relid year type_of_violence conflict_name side_a side_b where_prec where_coordinates adm_1 latitude longitude country date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low".split(
    " ",
  );

type UcdpRow = [
  id: number,
  from: string,
  to: string,
  precision: [date: number, where: number],
  place: string,
  latitude: number,
  longitude: number,
  violence: number,
  deaths: [low: number, best: number, high: number],
];

/** An export of the UCDP Georeferenced Event Dataset. */
export function ucdpExport(rows: readonly UcdpRow[], separator = ","): string {
  const cells = rows.map(([id, from, to, [date, where], name, latitude, longitude, violence, [low, best, high]]) => [
    id,
    `MLI-${id}`,
    2021,
    violence,
    "Mali: Government",
    "Government of Mali",
    "JNIM",
    where,
    name,
    "Gao region",
    latitude,
    longitude,
    "Mali",
    date,
    from,
    to,
    0,
    0,
    0,
    best,
    best,
    high,
    low,
  ]);
  return lines(separator, UCDP_HEADER, cells);
}
