import type { TableRow } from "../model/tables.ts";
import type { Comparison, FieldDifference, MatchedPair, MissingHere, MissingThere } from "./model.ts";

/** Events that only the export has are many where it is a whole data set: the rest is in the file of `--csv`. */
const MOST_LISTED = 40;

function differenceLine({ field, ours, theirs, explanation }: FieldDifference): string {
  return `    ~ ${field}: ours ${ours}, theirs ${theirs}  [${explanation ?? "no difference of definition explains it"}]`;
}

function pairLines({ event_id, their_id, reason, differences }: MatchedPair): string[] {
  return [`= ${event_id}  ${their_id}  (${reason})`, ...differences.map(differenceLine)];
}

function hereLine({ their_id, day, place, country, kind, deaths }: MissingHere): string {
  return `+ ${their_id}  ${day}, ${place ?? "place not stated"}, ${country}: ${kind}, ${deaths === null ? "deaths not stated" : `deaths: ${deaths}`}`;
}

function thereLines(missing: readonly MissingThere[]): string[] {
  const line = ({ event_id, why }: MissingThere) => `- ${event_id}  ${why}`;
  return [...missing.filter(({ explained }) => !explained), ...missing.filter(({ explained }) => explained)].map(line);
}

const counted = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function outsideLines({ outside, otherKinds }: Comparison, label: string): string[] {
  const lines = [
    ...(outside > 0 ? [`${counted(outside, "event", "events")} of ${label} in countries or times from which we have no event`] : []),
    ...(otherKinds > 0 ? [`${counted(otherKinds, "event", "events")} of kinds that are not coded here, such as protests`] : []),
  ];
  return section("Not looked at", lines);
}

/** A comparison for a person: what both have with the values that differ, and what only one side has. */
export function comparisonLines(comparison: Comparison, label: string): string[] {
  const { found, missingThere, missingHere, coverage, ours, theirs } = comparison;
  const covered = coverage.map(({ country, from, to }) => `${country} ${from === to ? from : `${from} to ${to}`}`).join("; ");
  const listed = missingHere.slice(0, MOST_LISTED).map(hereLine);
  const more = missingHere.length - listed.length;
  return [
    `${found.length} of our ${counted(ours, "event", "events")} found among ${counted(theirs, "event", "events")} of ${label}`,
    `Our events reach from the first to the last day of each country: ${covered === "" ? "none is dated and placed" : covered}`,
    ...section("Found in both", found.flatMap(pairLines)),
    ...section(`Missing in ${label}`, thereLines(missingThere)),
    ...section("Missing here, where and when our events reach", [
      ...listed,
      ...(more > 0 ? [`… and ${more} more: --csv has them all`] : []),
    ]),
    ...outsideLines(comparison, label),
  ];
}

/** Columns of the rows that `--csv` writes. */
export const ROW_COLUMNS = ["status", "event_id", "their_id", "field", "ours", "theirs", "explanation"] as const;

type Row = Record<(typeof ROW_COLUMNS)[number], string | null>;

const EMPTY: Row = { status: null, event_id: null, their_id: null, field: null, ours: null, theirs: null, explanation: null };

/** A comparison as rows: one for each value that differs, for a pair without any, and for each event that one side lacks. */
export function comparisonRows({ found, missingThere, missingHere }: Comparison): TableRow[] {
  const pairs = found.flatMap(({ event_id, their_id, differences, reason }): Row[] => {
    const pair = { ...EMPTY, status: "found", event_id, their_id };
    if (differences.length === 0) return [{ ...pair, explanation: reason }];
    return differences.map(({ field, ours, theirs, explanation }) => ({ ...pair, field, ours, theirs, explanation }));
  });
  const there = missingThere.map(({ event_id, why }): Row => ({ ...EMPTY, status: "missing_there", event_id, explanation: why }));
  const here = missingHere.map(({ their_id, day, place, country, kind }): Row => {
    const told = [day, place, country, kind].filter((part) => part !== null).join(", ");
    return { ...EMPTY, status: "missing_here", their_id, theirs: told };
  });
  return [...pairs, ...there, ...here];
}
