import { isVague } from "../events/counts.ts";
import { namingOf } from "../events/explaining.ts";
import { ENGLISH_REASONS } from "../events/telling/en.ts";
import { tellDispute } from "../events/telling.ts";
import { cellOf, isEmptyValue } from "../events/values.ts";
import type { CaseEvent } from "../model/event.ts";
import { type Finder, fieldItem, type ReviewItem } from "./item.ts";

/** What two accounts say of a disputed field. */
function disputeOf(event: CaseEvent, field: string): string {
  const disputes = event.reasons.flatMap(({ reason }) => (reason.kind === "disputed" ? reason.disputes : []));
  const found = disputes.find((dispute) => dispute.field === field);
  return found === undefined ? "" : tellDispute(found, ENGLISH_REASONS, namingOf(event));
}

/** Fields on which two accounts cannot both be true. */
export const disputed: Finder = ({ events }) =>
  events.flatMap((event) =>
    event.disputed.map((field) => fieldItem("disputed", event, field, `two accounts cannot both be true: ${disputeOf(event, field)}`)),
  );

/** News without a date, or with no more than a year. */
export const undated: Finder = ({ events }) =>
  events
    .filter(({ role }) => role === "main")
    .flatMap((event) => {
      if (event.date === null)
        return [fieldItem("undated", event, "date", "it is news, and no source dates it: it stands in no chart over time")];
      if (event.date_precision !== "year") return [];
      return [fieldItem("undated", event, "date", `it is news, and nothing narrower than ${event.date} is known of its date`)];
    });

/** News that stands on no map: nobody names a place, or one that is in no gazetteer. */
export const unplaced: Finder = ({ events }) =>
  events
    .filter(({ role, latitude }) => role === "main" && latitude === null)
    .map((event) => {
      const reason =
        event.place === null
          ? "it is news, and no source names its place: it stands on no map"
          : `\`${event.place}\` is in no gazetteer, so that it stands on no map: set the place's usual spelling, or add it to gazetteer.csv`;
      return fieldItem("unplaced", event, "place", reason);
    });

const INFERRED = ["date", "place", "tactics"] as const;

/** Why a field rests on little; null if it does not. */
function weakness(event: CaseEvent, field: string): string | null {
  if (isEmptyValue(event[field as keyof CaseEvent])) return null;
  const value = cellOf(event[field as keyof CaseEvent]);
  if (field === "tactics" && event.tactics.every((code) => event.claimed_only.includes(code))) return `only the perpetrators say ${value}`;
  if (event.reasons.some((reason) => reason.field === field && reason.rule === "claimed-figure"))
    return `only the perpetrators give a figure: ${value}`;
  if (field === "killed" && event.killed !== null && isVague(event.killed)) return "people were killed, and nobody says how many";
  if (field === "perpetrator" && event.basis === "suspected") return `${value} is only suspected`;
  if (!INFERRED.some((name) => name === field)) return null;
  const rows = event.evidence.filter((row) => row.field === field);
  return rows.length > 0 && rows.every(({ inferred }) => inferred) ? `${value} is inferred: no passage says so` : null;
}

/** Values of news that rest on little: claimed by the perpetrators alone, inferred, suspected, unnumbered. */
export const weak: Finder = ({ events }) =>
  events
    .filter(({ role }) => role === "main")
    .flatMap((event) =>
      ["tactics", "date", "place", "killed", "wounded", "perpetrator"].flatMap((field): ReviewItem[] => {
        const reason = weakness(event, field);
        return reason === null ? [] : [fieldItem("weak", event, field, reason)];
      }),
    );
