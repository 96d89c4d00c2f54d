import { codedDate, intervalOf, lengthOf } from "../events/interval.ts";
import type { Cell, TableRow } from "../model/tables.ts";
import type { ValueChange } from "./model.ts";

const text = (cell: Cell | undefined) => (cell === null || cell === undefined ? "" : String(cell));

/** A date as it is coded, from its first and last day. */
function dateOf(row: TableRow): string {
  const days = intervalOf(row.date_start === null ? null : `${row.date_start}/${row.date_end}`);
  return days === null ? "" : codedDate(days);
}

/** A count in words: `17`, `17 (figures 15 to 21)`, `at least 6`, `up to 20`; empty where nobody gives one. */
function countOf(row: TableRow, field: string): string {
  const [low, best, high] = ["low", "best", "high"].map((bound) => row[`${field}_${bound}`] ?? null) as (number | null)[];
  if (best === null && low === null && high === null) return "";
  if (best === null) return low === null ? `up to ${high}` : high === null ? `at least ${low}` : `${low} to ${high}`;
  if (low === best && high === best) return String(best);
  if (low === null && high === null) return `about ${best}`;
  if (low === best && high === null) return `at least ${best}`;
  const figures = low === null ? `up to ${high}` : high === null ? `from ${low} up` : `${low} to ${high}`;
  return `${best} (figures ${figures})`;
}

function coordinatesOf(row: TableRow): string {
  return row.latitude === null || row.longitude === null ? "" : `${row.latitude}, ${row.longitude} (${row.geo_precision})`;
}

const COUNTS = ["killed", "wounded", "attackers_killed"];

/** The fields of an event whose changes are told, in the order in which they matter, with how each is printed. */
const PRINTED: [field: string, print: (row: TableRow) => string][] = [
  ...COUNTS.map((field): [string, (row: TableRow) => string] => [field, (row) => countOf(row, field)]),
  ["date", dateOf],
  ...["place", "neighbourhood", "country", "tactics", "complex", "initiator", "perpetrator", "basis"].map(plainField),
  ...["claimed_on", "claim_channel", "target", "target_actor", "outcome", "devices", "vehicle", "role", "status"].map(plainField),
];

function plainField(field: string): [string, (row: TableRow) => string] {
  return [field, (row) => text(row[field])];
}

const PLACE_ORDER = ["point", "town", "area", "region", "country", "none"];

/** Days of a date, steps of a place from a point to nothing: the smaller the sharper. Null where a field has no such order. */
function vagueness(field: string, row: TableRow): number | null {
  if (field === "place") return PLACE_ORDER.indexOf(text(row.geo_precision));
  const days = field === "date" ? intervalOf(dateOf(row)) : null;
  return days === null ? null : lengthOf(days);
}

function natureOf(field: string, before: TableRow, after: TableRow, [was, now]: [string, string]): ValueChange["nature"] {
  if (was === "") return "stated";
  if (now === "") return "no longer stated";
  const [a, b] = [vagueness(field, before), vagueness(field, after)];
  if (a === null || b === null || a === b) return "changed";
  return b < a ? "sharpened" : "made vaguer";
}

/** A value that differs between two rows of one event, its causes not yet known. */
export type Difference = Omit<ValueChange, "causes">;

/** Field by field, how an event's row differs from its earlier one. A place that keeps its name may have been given other coordinates. */
export function differencesOf(before: TableRow, after: TableRow): Difference[] {
  const differences = PRINTED.flatMap(([field, print]): Difference[] => {
    const [was, now] = [print(before), print(after)];
    return was === now ? [] : [{ field, before: was, after: now, nature: natureOf(field, before, after, [was, now]) }];
  });
  const [was, now] = [coordinatesOf(before), coordinatesOf(after)];
  if (was === now || differences.some(({ field }) => field === "place")) return differences;
  return [...differences, { field: "coordinates", before: was, after: now, nature: natureOf("coordinates", before, after, [was, now]) }];
}

/** Cells that say of an event that is new no more than that it is there. */
const BARE = ["", "false", "unknown"];

/** The values that a row states, for an event that was not there before. */
export function valuesOf(row: TableRow): Difference[] {
  const told = PRINTED.filter(([field]) => field !== "status" && field !== "role");
  return told.flatMap(([field, print]): Difference[] => {
    const now = print(row);
    return BARE.includes(now) ? [] : [{ field, before: "", after: now, nature: "stated" }];
  });
}

/** An event's tactics, place and date in a few words. */
export function nameOf(row: TableRow): string {
  const what = text(row.tactics).replaceAll(";", " + ") || "attack";
  return [what, text(row.place) || "place not stated", text(row.country), dateOf(row) || "undated"]
    .filter((part) => part !== "")
    .join(", ");
}
