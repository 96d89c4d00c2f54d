import { items, text } from "../figures/rows/attacks.ts";
import type { Vocabulary } from "../figures/words/say.ts";
import type { TableRow } from "../model/tables.ts";

/** What an event is looked at for: its row, and the types of source that speak of it. */
export interface Explored {
  event: TableRow;
  sources: readonly string[];
}

/** How a value of a filter is said: as a label of the codebook, a country, a name as the language calls it, or in words of the page's own. */
export type ValueKind = Vocabulary | "country" | "actor" | "place" | "state";

/** One thing that events can be chosen by. */
export interface Filter {
  /** In the address, and for the words of the page. */
  key: string;
  kind: ValueKind;
  /** The event's values; `NONE` where it has none. An event is kept if one of them is asked for. */
  values: (explored: Explored) => readonly string[];
}

/** Stands for an empty cell: "not stated" can be asked for like any value. */
export const NONE = "none";

const orNone = (values: readonly string[]) => (values.length === 0 ? [NONE] : values);
const cell =
  (name: string) =>
  ({ event }: Explored) =>
    orNone(text(event[name]) === null ? [] : [String(event[name])]);
const list =
  (name: string) =>
  ({ event }: Explored) =>
    orNone(items(event[name]));

/** Every filter, in the order in which a page offers them and an address holds them. */
export const FILTERS = [
  { key: "tactic", kind: "tactic", values: list("tactics") },
  { key: "actor", kind: "actor", values: list("perpetrator") },
  { key: "basis", kind: "basis", values: cell("basis") },
  { key: "target", kind: "target", values: cell("target") },
  { key: "country", kind: "country", values: cell("country") },
  { key: "place", kind: "place", values: cell("place") },
  { key: "source", kind: "source_type", values: ({ sources }) => orNone(sources) },
  { key: "disputed", kind: "state", values: ({ event }) => [items(event.disputed).length > 0 ? "yes" : "no"] },
  { key: "role", kind: "state", values: cell("role") },
  { key: "status", kind: "state", values: cell("status") },
] as const satisfies readonly Filter[];

export type FilterKey = (typeof FILTERS)[number]["key"];
